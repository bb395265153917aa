/** Which engines this machine has, and where. */
import {accessSync, constants, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import type {Engine} from './driver.js';

const isProgram = (path: string) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (...names: string[]) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(isProgram);

const macApp = (name: string) => [`/Applications/${name}.app/Contents/MacOS/${name}`].find(isProgram);

const entries = (folder: string) => {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
};

/** Debian keeps it out of the path, in a folder named after the processor and the version. */
const miniBrowser = () =>
  entries('/usr/lib')
    .flatMap((folder) => [folder, ...entries(folder)])
    .filter((folder) => /\/webkit2?gtk-/.test(folder))
    .map((folder) => join(folder, 'MiniBrowser'))
    .find(isProgram);

const find: Readonly<Record<Engine, () => string | undefined>> = {
  chromium: () =>
    process.env.CHROME_PATH ??
    onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome') ??
    macApp('Google Chrome') ??
    macApp('Chromium'),
  firefox: () => process.env.FIREFOX_PATH ?? onPath('firefox-esr', 'firefox') ?? macApp('Firefox'),
  webkit: () => (onPath('WebKitWebDriver') && onPath('Xvfb') ? miniBrowser() : undefined),
};

export const installed = (engine: Engine): string | undefined => find[engine]();
