/** What moves while the page loads, as Chromium counts it: the script comes after the first paint, and a footer stands below. */
import {expect} from '@open-wc/testing';
import {viewport} from '../support/commands.js';
import {documents} from '../support/demo.js';
import {nobody} from '../support/form-page.js';
import {builtElement, type OpenPage, openPage, servePage} from '../support/pages.js';
import {snippetsIn} from '../support/snippets.js';

interface Shift extends PerformanceEntry {
  readonly value: number;
}

const footer = '<footer><h2>Kontakt</h2><p>Kommunhuset</p><p>Öppet vardagar</p></footer>';

describe('the layout', () => {
  let page: OpenPage | undefined;
  before(function () {
    // Chromium alone tells.
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) this.skip();
  });
  afterEach(async () => {
    page?.close();
    await viewport({width: 800, height: 600});
  });

  /** The sum of the shifts, when all has come. */
  const shifts = async (head: string, after: string): Promise<number> => {
    const attributes = Object.entries(nobody).map(([name, value]) => `${name}="${value}"`);
    const html = `<!doctype html><html lang="sv"><head><title>Stöd och hjälp</title>
      <meta name="viewport" content="width=device-width">${head}
      <script>
        window.shifts = [];
        new PerformanceObserver((list) => window.shifts.push(...list.getEntries())).observe({type: 'layout-shift', buffered: true});
        // Two frames: the page has been painted.
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => {
          const script = document.createElement('script');
          script.type = 'module';
          script.src = '${builtElement}';
          document.head.append(script);
        }, 100)));
      </script></head>
      <body><main><h1>Orosanmälan</h1><oros-anmalan ${attributes.join(' ')}>Ring 112.</oros-anmalan></main>${after}</body></html>`;
    page = await openPage(await servePage({html}));
    const {window, document} = page;
    const root = () => document.querySelector('oros-anmalan')?.shadowRoot;
    const isSuggested = () =>
      /^sv\b/.test(window.navigator.language) || root()?.querySelector('.root > p .link');
    const until = Date.now() + 15_000;
    while (!(root()?.querySelector('details') && isSuggested())) {
      if (Date.now() > until) throw new Error(`The form did not come: ${root()?.textContent ?? ''}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    // Shifts are told a frame later.
    await new Promise((resolve) => setTimeout(resolve, 300));
    const {shifts: seen} = window as unknown as {shifts: readonly Shift[]};
    page.close();
    return seen.reduce((sum, {value}) => sum + value, 0);
  };

  const line = async (): Promise<string> => {
    const {texts} = await documents();
    const [snippet] = snippetsIn('kom-igang.md', texts['kom-igang.md']!).filter(
      ({language}) => language === 'css',
    );
    return `<style>${snippet!.code}</style>`;
  };

  for (const [width, height] of [
    [390, 844],
    [1280, 800],
  ] as const) {
    it(`does not move at ${width} px with the line that the guide offers`, async () => {
      await viewport({width, height});
      expect(await shifts(await line(), footer)).to.equal(0);
    });

    it(`hardly moves at ${width} px without it, where nothing stands below`, async () => {
      await viewport({width, height});
      expect(await shifts('', '')).to.be.at.most(0.05);
    });
  }

  it('would be seen to move', async () => {
    expect(await shifts('', footer)).to.be.greaterThan(0.05);
  });
});
