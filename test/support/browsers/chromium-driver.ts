/** Chromium's own ways, through the DevTools protocol. */
import type {CDPSession, Page} from 'puppeteer-core';
import {treeOf} from './accessibility-tree.js';
import {type Accessible, accessibleMark, type AccessibleNode, type Media} from './driver.js';
import {PuppeteerDriver} from './puppeteer-driver.js';

export class ChromiumDriver extends PuppeteerDriver {
  readonly engine = 'chromium';
  #devTools: Promise<CDPSession> | undefined;

  protected override on(page: Page): ChromiumDriver {
    return new ChromiumDriver(page);
  }

  async media({type, colorScheme, forcedColors, reducedMotion}: Media): Promise<boolean> {
    const features = Object.entries({
      'prefers-color-scheme': colorScheme,
      'forced-colors': forcedColors,
      'prefers-reduced-motion': reducedMotion,
    }).map(([name, value]) => ({name, value: value ?? ''}));
    const devTools = await this.#session();
    await devTools.send('Emulation.setEmulatedMedia', {media: type ?? '', features});
    return true;
  }

  async accessible(): Promise<Accessible> {
    const devTools = await this.#session();
    const {result} = await devTools.send('Runtime.evaluate', {expression: `window.${accessibleMark}`});
    if (result.objectId === undefined) throw new Error('No element to ask about.');
    const {nodes} = await devTools.send('Accessibility.getPartialAXTree', {
      objectId: result.objectId,
      fetchRelatives: false,
    });
    const [node] = nodes;
    const text = (value: unknown) => (typeof value === 'string' ? value : '');
    return {
      role: text(node?.role?.value),
      name: text(node?.name?.value),
      description: text(node?.description?.value),
    };
  }

  async accessibilityTree(): Promise<AccessibleNode | null> {
    const devTools = await this.#session();
    const {nodes} = await devTools.send('Accessibility.getFullAXTree');
    return treeOf(nodes);
  }

  // One for the page's life: what is emulated ends with the session that asked for it.
  #session(): Promise<CDPSession> {
    return (this.#devTools ??= this.page.createCDPSession());
  }
}
