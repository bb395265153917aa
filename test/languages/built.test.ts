/** The built element: two languages side by side, each from its own file, and a file that does not come. */
import {expect, waitUntil} from '@open-wc/testing';
import {FormPage} from '../support/form-page.js';
import {
  builds,
  builtFolderIn,
  lackFiles,
  type OpenPage,
  openPage,
  scriptTag,
  servePage,
  serveStrictPage,
} from '../support/pages.js';

const element = (lang: string) =>
  `<oros-anmalan lang="${lang}" languages="sv en ar fi" municipality="Vara kommun" variants="child" phone="0512-310 00" controller="Nämnden" dpo-contact="dpo" endpoint="https://e-tjanst.example/r"></oros-anmalan>`;
const markup = (body: string, script: string) =>
  `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Orosanmälan</title>${script}<body>${body}`;

describe('the built element', () => {
  let opened: OpenPage | undefined;
  afterEach(() => opened?.close());

  async function open(url: string): Promise<readonly FormPage[]> {
    opened = await openPage(url);
    const {window, document} = opened;
    await window.customElements.whenDefined('oros-anmalan');
    const hosts = () => [...document.querySelectorAll('oros-anmalan')];
    await waitUntil(() => hosts().every(({shadowRoot}) => shadowRoot?.querySelector('form')), 'no form');
    return hosts().map((host) => new FormPage(host));
  }
  const shown = ({root}: FormPage) => {
    const {lang, dir} = root.querySelector<HTMLElement>('.root') ?? {};
    return `${lang ?? ''} ${dir ?? ''}`;
  };
  const next = ({root}: FormPage) => root.querySelector('[part=next]')?.textContent.trim();

  for (const build of builds) {
    it(`has Swedish and Arabic side by side, each switched without the other (${build})`, async () => {
      const [first, second] = await open(
        await servePage({html: markup(element('sv') + element('ar'), scriptTag(build))}),
      );
      if (!first || !second) throw new Error('Two elements are needed.');
      await second.until(() => shown(second) === 'ar rtl', 'no Arabic');
      expect([shown(first), next(first)]).to.deep.equal(['sv ltr', 'Fortsätt']);
      expect(next(second)).to.equal('متابعة');
      await first.answer('danger', 'no');
      await first.choose('suomi');
      await first.until(() => shown(first) === 'fi ltr', 'no Finnish');
      await second.choose('svenska');
      expect([next(first), next(second)]).to.deep.equal(['Jatka', 'Fortsätt']);
      await second.choose('English');
      await second.until(() => shown(second) === 'en ltr', 'no English');
      expect([next(first), next(second)]).to.deep.equal(['Jatka', 'Continue']);
      expect(first.value('danger')).to.equal('no');
      await first.next();
      expect(first.root.querySelector('.root')?.getAttribute('lang'), 'after an update of its own').to.equal(
        'fi',
      );
      expect(next(second)).to.equal('Continue');
    });

    it(`works under the strict policy (${build})`, async () => {
      const [page] = await open(await serveStrictPage({markup: element('ar'), script: scriptTag(build)}));
      await page?.until(() => shown(page) === 'ar rtl', 'no Arabic');
      expect(opened?.violations()).to.deep.equal([]);
    });
  }

  for (const file of ['oros-anmalan-ar.js', 'oros-anmalan-languages.js']) {
    const lacking = async (): Promise<{readonly page: FormPage; readonly copy: string}> => {
      const copy = await lackFiles([file]);
      const [page] = await open(
        await servePage({html: markup(element('sv'), scriptTag('module', '', builtFolderIn(copy)))}),
      );
      if (!page) throw new Error('An element is needed.');
      await page.answer('danger', 'no');
      await page.choose('العربية');
      const status = page.root.querySelector('.language-status');
      await page.until(() => Boolean(status?.textContent.includes('kunde inte hämtas')), 'nothing is said');
      return {page, copy};
    };

    it(`stays in Swedish where ${file} does not come, and says so`, async () => {
      const {page} = await lacking();
      expect(page.root.querySelector('.language-status')?.getAttribute('role')).to.equal('status');
      expect([shown(page), next(page)]).to.deep.equal(['sv ltr', 'Fortsätt']);
      expect(page.value('danger')).to.equal('no');
    });

    it(`fetches ${file} again when the language is chosen again`, async () => {
      const {page, copy} = await lacking();
      await lackFiles([], copy);
      await page.choose('العربية');
      await page.until(() => shown(page) === 'ar rtl', 'no Arabic at the second try');
      expect(page.value('danger')).to.equal('no');
    });
  }
});
