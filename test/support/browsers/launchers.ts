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
  const missing = chosen.filter((engine) => installed(engine) === undefined);
  const needsPackaged = missing.length === chosen.length || (asked && missing.includes('chromium'));
  const lacking = missing.filter((engine) => engine !== 'chromium' || !needsPackaged);
  if (lacking.length > 0) {
    if (asked) throw new Error(`ENGINES: not installed: ${lacking.join(', ')}.`);
    console.log(`Not installed, so not tested: ${lacking.join(', ')}.`);
  }
  const found = chosen.flatMap((engine) => {
    const path = installed(engine);
    return path === undefined ? [] : [launchers[engine](path)];
  });
  return needsPackaged ? [await packagedChromium(), ...found] : found;
}

/** For machines without a browser of their own: one that came with the dependencies. */
async function packagedChromium(): Promise<BrowserLauncher> {
  console.log('Chromium is not installed: testing in the one that npm brought.');
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
