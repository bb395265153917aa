/** What Chromium and Firefox have in common when puppeteer drives them. */
import type {KeyInput, Page} from 'puppeteer-core';
import {
  type Accessible,
  type Driver,
  type Engine,
  keysOf,
  type Media,
  type Tab,
  type Viewport,
} from './driver.js';
import {PuppeteerTab} from './puppeteer-tab.js';

// Firefox knows the space bar by the character only.
const inputOf = (key: string) => (key === 'Space' ? ' ' : key) as KeyInput;

export abstract class PuppeteerDriver implements Driver {
  abstract readonly engine: Engine;

  constructor(protected readonly page: Page) {}

  /** The same engine's driver for another page. */
  protected abstract on(page: Page): PuppeteerDriver;
  abstract media(media: Media): Promise<boolean>;
  abstract accessible(): Promise<Accessible>;

  async press(keys: string): Promise<void> {
    const held = keysOf(keys).map(inputOf);
    const last = held.pop();
    if (last === undefined) return;
    for (const key of held) await this.page.keyboard.down(key);
    await this.page.keyboard.press(last);
    for (const key of held.reverse()) await this.page.keyboard.up(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async click(x: number, y: number): Promise<void> {
    await this.page.mouse.click(x, y);
  }

  async viewport({width, height}: Viewport): Promise<void> {
    await this.page.setViewport({width, height});
  }

  async openTab(): Promise<Tab> {
    const page = await this.page.browserContext().newPage();
    return new PuppeteerTab(page, this.on(page), this.page);
  }

  async screenshot(): Promise<Uint8Array> {
    return this.page.screenshot();
  }
}
