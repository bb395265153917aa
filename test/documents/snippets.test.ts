/** Every tag in README and the guide, pasted into a page: it starts, and has nothing to complain of. Every block of CSS is CSS. */
import {expect} from '@open-wc/testing';
import {type Documents, documents} from '../support/demo.js';
import {type OpenPage, openPage, servePage} from '../support/pages.js';
import {pagesPath} from '../support/pages-path.js';
import {type Snippet, snippetsIn} from '../support/snippets.js';

/** Where a reader puts the files of dist and the themes → where they are here. */
const placed = (code: string): string =>
  code
    // The reader's own file, shown beside the tag.
    .replace(/<link[^>]*\/oros\/plats\.css">/, '')
    .replaceAll(/(["'])\/oros\/(?:oros-anmalan-[\d.]+\/)?/g, `$1${pagesPath}dist/`)
    .replaceAll(/(["'])\/themes\//g, '$1/demo/themes/');

/** Heard from before the element starts. */
const listening = `<script>
  window.problems = [];
  addEventListener('oros-config-problem', ({detail}) => window.problems.push(...detail.problems));
  addEventListener('error', ({message}) => window.problems.push({attribute: 'error', code: message}));
</script>`;

const pageWith = (code: string): string =>
  /<!doctype/i.test(code)
    ? code.replace('<head>', `<head>${listening}`)
    : `<!doctype html><html lang="sv"><head><title>Stöd och hjälp</title>${listening}</head>
       <body><main><h1>Orosanmälan</h1>${code}</main></body></html>`;

type Told = Window & {readonly problems: readonly {readonly attribute: string; readonly code: string}[]};

describe('the documents', () => {
  let page: OpenPage | undefined;
  let texts: Documents['texts'] = {};
  let built: Documents['built'] = [];
  let snippets: readonly Snippet[] = [];
  before(async () => {
    ({texts, built} = await documents());
    snippets = Object.entries(texts).flatMap(([name, text]) => snippetsIn(name, text));
  });
  afterEach(() => page?.close());

  const open = async (html: string): Promise<string[]> => {
    page = await openPage(await servePage({html}));
    const {window, document} = page;
    await window.customElements.whenDefined('oros-anmalan');
    const host = document.querySelector('oros-anmalan')!;
    await host.updateComplete;
    // In whatever words it is said.
    expect(host.shadowRoot?.querySelector('.ring')?.textContent).to.include('112');
    return (window as unknown as Told).problems.map(({attribute, code}) => `${attribute} ${code}`);
  };

  it('have their tags found', () => {
    const tags = snippets.filter(({language, code}) => language === 'html' && code.includes('<oros-anmalan'));
    expect(tags.length).to.be.at.least(11);
    for (const [name, text] of Object.entries(texts)) {
      const fences = text.match(/^ *```/gm)?.length ?? 0;
      const found = snippets.filter(({document}) => document === name).length;
      expect(found * 2, `fences of ${name}`).to.equal(fences);
    }
  });

  it('show tags that start, and lack what they say they lack', async function () {
    this.timeout(60_000);
    for (const {document, line, language, code, lacking} of snippets) {
      if (language !== 'html' || !code.includes('<oros-anmalan')) continue;
      const script = /src="\/oros\/(?:oros-anmalan-[\d.]+\/)?([\w.-]+)"/.exec(code)?.[1] ?? 'oros-anmalan.js';
      expect(built, `${document}:${line}`).to.include(script);
      const whole = code.includes('<script')
        ? code
        : `<script type="module" src="/oros/oros-anmalan.js"></script>${code}`;
      const problems = await open(pageWith(placed(whole)));
      expect(problems.sort(), `${document}:${line}`).to.deep.equal(
        lacking.map((attribute) => `${attribute} missing`).sort(),
      );
      page!.close();
    }
  });

  it("show scripts that work on README's own tag", async () => {
    const own = snippets.filter(({document}) => document === 'README.md');
    const tag = own.find(({language}) => language === 'html')!;
    const scripts = own.filter(({language}) => language === 'js').map(({code}) => code);
    expect(scripts.length).to.be.at.least(2);
    const html = `${placed(tag.code)}<script type="module">${scripts.join('\n')}</script>`;
    expect(await open(pageWith(html))).to.deep.equal([]);
    const {shadowRoot} = page!.document.querySelector('oros-anmalan')!;
    // What the scripts set: own wording, and a language of one's own.
    const until = Date.now() + 10_000;
    while (!shadowRoot!.textContent.includes('davvisámegiella') && Date.now() < until)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(shadowRoot!.textContent).to.include('davvisámegiella').and.to.include('Nästa');
  });

  it('show CSS that a browser knows', () => {
    const styles = snippets.filter(({language}) => language === 'css');
    expect(styles.length).to.be.at.least(4);
    for (const {document, line, code} of styles) {
      const where = `${document}:${line}`;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(code);
      const count = (rules: CSSRuleList): number =>
        [...rules].reduce(
          (sum, rule) => sum + 1 + ('cssRules' in rule ? count(rule.cssRules as CSSRuleList) : 0),
          0,
        );
      expect(count(sheet.cssRules), where).to.equal(code.match(/\{/g)?.length);
      for (const [, property = '', value = ''] of code.matchAll(/^\s*([\w-]+):\s*([^;{}]+);/gm)) {
        const isKnown = property.startsWith('--') || CSS.supports(property, value);
        expect(isKnown, `${where}: ${property}: ${value}`).to.equal(true);
      }
    }
  });
});
