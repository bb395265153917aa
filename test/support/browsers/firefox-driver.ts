/** Firefox's own ways: WebDriver BiDi, and its chrome scope for what BiDi does not offer. */
import type {Page} from 'puppeteer-core';
import {type Accessible, accessibleMark, type Media} from './driver.js';
import {PuppeteerDriver} from './puppeteer-driver.js';

/** The part of puppeteer's BiDi connection that is used; its public types leave it out. */
interface BidiBrowser {
  readonly connection: {
    send(method: string, parameters: unknown): Promise<{result: Record<string, unknown>}>;
  };
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: {readonly value?: unknown};
  readonly exceptionDetails?: {readonly text: string};
}

export class FirefoxDriver extends PuppeteerDriver {
  readonly engine = 'firefox';

  protected override on(page: Page): FirefoxDriver {
    return new FirefoxDriver(page);
  }

  async media({type, colorScheme, forcedColors, reducedMotion}: Media): Promise<boolean> {
    await this.#inChrome(`
      const preference = 'ui.prefersReducedMotion';
      const motion = ${JSON.stringify(reducedMotion ?? null)};
      if (motion === null) Services.prefs.clearUserPref(preference);
      else Services.prefs.setIntPref(preference, motion === 'reduce' ? 1 : 0);
      for (const {browsingContext} of browsers) {
        browsingContext.prefersColorSchemeOverride = ${JSON.stringify(colorScheme ?? 'none')};
        browsingContext.forcedColorsOverride = ${JSON.stringify(forcedColors ?? 'none')};
        browsingContext.mediumOverride = ${JSON.stringify(type ?? '')};
      }`);
    // The override reaches the page's process by message, which nothing here can await.
    await this.page.evaluate(() => new Promise(requestAnimationFrame));
    return true;
  }

  /** A frame script runs beside the page with the right to ask Firefox's accessibility service. */
  async accessible(): Promise<Accessible> {
    const frameScript = `(async () => {
        const element = content.wrappedJSObject.${accessibleMark};
        if (!element) return undefined;
        const frame = () => new Promise((resolve) => content.requestAnimationFrame(resolve));
        const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
        // The tree is built, and follows the page, a frame or so behind.
        await frame();
        await frame();
        const found = service.getAccessibleFor(element);
        if (!found) return {role: 'none', name: '', description: ''};
        const role = found.computedARIARole || service.getStringRole(found.role);
        return {role, name: found.name ?? '', description: found.description ?? ''};
      })().then(
        (answer) => sendAsyncMessage('accessible', {answer}),
        (error) => sendAsyncMessage('accessible', {error: String(error)}),
      );`;
    const answer = await this.#inChrome(`
      const script = 'data:text/javascript,' + encodeURIComponent(${JSON.stringify(frameScript)});
      const answers = browsers.map((browser) => new Promise((resolve) => {
        const manager = browser.messageManager;
        const listener = ({data}) => (manager.removeMessageListener('accessible', listener), resolve(data));
        manager.addMessageListener('accessible', listener);
        manager.loadFrameScript(script, false);
      }));
      return JSON.stringify(await Promise.all(answers));`);
    const answers = JSON.parse(String(answer)) as {answer?: Accessible; error?: string}[];
    const found = answers.find(({answer}) => answer)?.answer;
    if (!found) throw new Error(answers.map(({error}) => error).join() || 'No element to ask about.');
    return found;
  }

  async #inChrome(body: string): Promise<unknown> {
    const {connection} = this.page.browser() as unknown as BidiBrowser;
    const tree = await connection.send('browsingContext.getTree', {'moz:scope': 'chrome'});
    const [window] = tree.result.contexts as {context: string}[];
    const {result} = await connection.send('script.evaluate', {
      awaitPromise: true,
      target: {context: window?.context},
      expression: `(async () => {
        const windows = [...Services.wm.getEnumerator('navigator:browser')];
        const browsers = windows.flatMap(({gBrowser}) => [...gBrowser.browsers]);
        ${body}
      })()`,
    });
    const evaluated = result as unknown as Evaluated;
    if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails?.text);
    return evaluated.result?.value;
  }
}
