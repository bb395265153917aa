/** Starts WebKitGTK for the test runner, once, and shows it one test file after another. */
import type {BrowserLauncher} from '@web/test-runner';
import {type Desktop, openDesktop} from './webkit-desktop.js';
import {WebKitDriver} from './webkit-driver.js';
import {WebDriverSession} from './webdriver.js';

interface Running {
  readonly desktop: Desktop;
  readonly session: WebDriverSession;
}

export class WebKitLauncher implements BrowserLauncher {
  readonly name = 'WebKitGTK';
  readonly type = 'webdriver';
  readonly concurrency = 1;
  readonly #browser: string;
  readonly #urls = new Map<string, string>();
  #starting: Promise<Running> | undefined;
  /** For tabs. */
  #other: Promise<Running> | undefined;

  constructor(browser: string) {
    this.#browser = browser;
  }

  async driver(): Promise<WebKitDriver> {
    return new WebKitDriver((await this.#running()).session, async () => {
      this.#other ??= this.#start();
      return (await this.#other).session;
    });
  }

  async startSession(id: string, url: string): Promise<void> {
    const {session} = await this.#running();
    await (await this.driver()).viewport({width: 800, height: 600});
    this.#urls.set(id, url);
    await session.open(url);
  }

  async stopSession(id: string): Promise<Record<string, never>> {
    const {session} = await this.#running();
    await session.open('about:blank');
    this.#urls.delete(id);
    return {};
  }

  isActive(id: string): boolean {
    return this.#urls.has(id);
  }

  getBrowserUrl(id: string): string | undefined {
    return this.#urls.get(id);
  }

  startDebugSession(): Promise<void> {
    return Promise.reject(new Error('Debug in Chromium or Firefox; WebKitGTK runs on a screen nobody sees.'));
  }

  async stop(): Promise<void> {
    for (const starting of [this.#starting, this.#other]) {
      const running = await starting?.catch(() => undefined);
      await running?.session.close().catch(() => undefined);
      await running?.desktop.close();
    }
  }

  #running(): Promise<Running> {
    return (this.#starting ??= this.#start());
  }

  async #start(): Promise<Running> {
    const desktop = await openDesktop();
    const session = await WebDriverSession.open(desktop.driver, {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': {binary: this.#browser, args: ['--automation']},
    });
    return {desktop, session};
  }
}
