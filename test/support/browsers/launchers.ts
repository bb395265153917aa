/** The engines that the tests run in: those asked for by ENGINES, or all that are found. */
import {chromeLauncher, type BrowserLauncher} from '@web/test-runner';
import puppeteer from 'puppeteer-core';
import {installedChromium, packagedChromium} from './chromium-options.js';
import {type Engine, engines} from './driver.js';
import {installed} from './installed.js';
import {WebKitLauncher} from './webkit-launcher.js';

/** Also takes puppeteer-core where the types ask for the module it was compiled with. */
type Puppeteer = NonNullable<Parameters<typeof chromeLauncher>[0]>['puppeteer'];
const customPuppeteer = puppeteer as unknown as NonNullable<Puppeteer>;

const launchers: Readonly<Record<Engine, (executablePath: string) => BrowserLauncher>> = {
  chromium: (executablePath) =>
    chromeLauncher({puppeteer: customPuppeteer, launchOptions: installedChromium(executablePath)}),
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
  return needsPackaged ? [await packagedLauncher(), ...found] : found;
}

async function packagedLauncher(): Promise<BrowserLauncher> {
  console.log('Chromium is not installed: testing in the one that npm brought.');
  return chromeLauncher({puppeteer: customPuppeteer, launchOptions: await packagedChromium()});
}
