/** The engines that the tests run in: those asked for by ENGINES, or all that are found. */
import {chromeLauncher, type BrowserLauncher} from '@web/test-runner';
import puppeteer from 'puppeteer-core';
import {type Engine, engines} from './driver.js';
import {installed} from './installed.js';
import {WebKitLauncher} from './webkit-launcher.js';

const quiet = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
// Chromium's sandbox refuses to run as root, which a container's user often is.
const unconfined = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const chromiumArgs = [...unconfined, ...quiet, '--disable-gpu', '--disable-quic'];

/** Also takes puppeteer-core where the types ask for the module it was compiled with. */
type Puppeteer = NonNullable<Parameters<typeof chromeLauncher>[0]>['puppeteer'];
const customPuppeteer = puppeteer as unknown as NonNullable<Puppeteer>;

const launchers: Readonly<Record<Engine, (executablePath: string) => BrowserLauncher>> = {
  chromium: (executablePath) =>
    chromeLauncher({puppeteer: customPuppeteer, launchOptions: {executablePath, args: chromiumArgs}}),
  firefox: (executablePath) =>
    chromeLauncher({
      puppeteer: customPuppeteer,
      // The driver reaches what BiDi does not offer through Firefox's own scope.
      launchOptions: {
        browser: 'firefox',
        executablePath,
        args: ['--remote-allow-system-access'],
        // On from the start, as for a person who uses a screen reader.
        extraPrefsFirefox: {'accessibility.force_disabled': -1},
      },
    }),
  webkit: (executablePath) => new WebKitLauncher(executablePath),
};

export async function browserLaunchers(): Promise<BrowserLauncher[]> {
  const asked = process.env.ENGINES?.split(/[\s,]+/).filter(Boolean);
  const unknown = asked?.filter((name) => !engines.some((engine) => engine === name)) ?? [];
  if (unknown.length > 0) throw new Error(`ENGINES: no such engine: ${unknown.join(', ')}.`);

  const chosen = engines.filter((engine) => asked?.includes(engine) ?? true);
  const here = chosen.flatMap((engine) => {
    const path = installed(engine);
    return path === undefined ? [] : [{engine, path}];
  });
  const missing = chosen.filter((engine) => !here.some((found) => found.engine === engine));

  if (here.length === 0 && chosen.includes('chromium')) return [await packagedChromium()];
  if (asked && missing.length > 0) throw new Error(`ENGINES: not installed: ${missing.join(', ')}.`);
  if (missing.length > 0) console.log(`Not installed, so not tested: ${missing.join(', ')}.`);
  return here.map(({engine, path}) => launchers[engine](path));
}

/** For machines without any browser: a Chromium that came with the dependencies. */
async function packagedChromium(): Promise<BrowserLauncher> {
  console.log('No browser is installed: testing in the Chromium that npm brought.');
  // Read when the module loads: makes it unpack the libraries that a bare system lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const {default: chromium} = await import('@sparticuz/chromium');
  return chromeLauncher({
    puppeteer: customPuppeteer,
    launchOptions: {
      executablePath: await chromium.executablePath(),
      headless: 'shell',
      args: [...chromiumArgs, '--no-zygote'],
    },
  });
}
