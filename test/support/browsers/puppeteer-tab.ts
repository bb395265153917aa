/** A tab of its own in Chromium or Firefox. */
import type {Page} from 'puppeteer-core';
import type {Driver, Tab} from './driver.js';

export class PuppeteerTab implements Tab {
  constructor(
    private readonly page: Page,
    private readonly driver: Pick<Driver, 'press' | 'type' | 'click'>,
    private readonly testPage: Page,
  ) {
    // Asked before leaving: yes.
    page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  }

  async open(url: string): Promise<void> {
    await this.page.goto(url);
  }

  run(expression: string): Promise<unknown> {
    return this.page.evaluate(expression);
  }

  press(keys: string): Promise<void> {
    return this.driver.press(keys);
  }

  type(text: string): Promise<void> {
    return this.driver.type(text);
  }

  click(x: number, y: number): Promise<void> {
    return this.driver.click(x, y);
  }

  async tap(x: number, y: number): Promise<boolean> {
    await this.page.touchscreen.tap(x, y);
    return true;
  }

  async close(): Promise<void> {
    await this.page.close();
    await this.testPage.bringToFront();
  }
}
