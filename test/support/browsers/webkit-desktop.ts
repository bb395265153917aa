/** A desktop for WebKitGTK alone: its own screen, its own settings, and a driver on a free port. */
import {once} from 'node:events';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {type Child, startChild} from '../server/child-process.js';
import {freePort} from '../server/loopback.js';
import {temporaryFolder} from '../server/temporary-folder.js';

/** Without padding the toolbar lets the page be 320 px wide; with it, never under 447. */
const narrowToolbar =
  'headerbar, headerbar *, toolbar, toolbar *, entry, button, notebook tab * {min-width: 0; margin: 0; padding: 0; font-size: 1px; -gtk-icon-transform: scale(0.1);}';

/** No window manager runs, so focus follows the pointer, which rests in the middle: it must lie over a small window too. */
const screen = '480x480x24';

export interface Desktop {
  /** Where WebDriver answers. */
  readonly driver: string;
  close(): Promise<void>;
}

export async function openDesktop(): Promise<Desktop> {
  const folder = temporaryFolder('webkit');
  mkdirSync(join(folder.path, 'gtk-3.0'));
  writeFileSync(join(folder.path, 'gtk-3.0', 'gtk.css'), narrowToolbar);
  const display = startChild('Xvfb', ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const port = await freePort();
  const driver = startChild('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${await displayNumber(display)}`,
      GDK_BACKEND: 'x11',
      XDG_CONFIG_HOME: folder.path,
      XDG_CACHE_HOME: folder.path,
      XDG_DATA_HOME: folder.path,
    },
  });
  return {
    driver: `http://127.0.0.1:${port}`,
    async close() {
      await driver.kill();
      await display.kill();
      folder.remove();
    },
  };
}

async function displayNumber({process: display}: Child): Promise<string> {
  const pipe = display.stdio[3];
  if (!pipe) throw new Error('Xvfb has no pipe to tell its display on.');
  const ended = once(display, 'exit').then(() => {
    throw new Error('Xvfb could not start.');
  });
  const [number] = (await Promise.race([once(pipe, 'data'), ended])) as unknown[];
  return String(number).trim();
}
