/** Every screen of every cell in other languages: no Swedish that is not called Swedish, and no number turned around. */
import {expect} from '@open-wc/testing';
import {cellAttributes} from '../../demo/tools/cells.js';
import {answerAt} from '../../src/form/paths.js';
import {cellName, cells, filledCell, type Cell} from '../support/cells.js';
import {closeForms, openForm, type FormPage} from '../support/form-page.js';
import {pseudoLocale, swedishTexts, untranslated} from './pseudo.js';
import {turnedNumbers, wordsOf} from './rendered.js';
import {inOneEngine} from '../support/one-engine.js';

/** All that a municipality can say, with hours that are read and hours that are not. */
const attributes = {
  ...cellAttributes,
  'phone-hours': 'Mo-Fr 08:30-16:30',
  'form-hours': 'efter överenskommelse 8.30–12',
  'after-hours-phone': '0512-000 01, 0512-000 02',
  'postal-address': 'Box 1, 530 00 Exempel',
  fax: '0512-000 03',
  'buffer-retention': 'Uppgifterna sparas i högst 30 dagar.',
  'ip-note': 'Adressen sparas inte.',
  'privacy-url': 'https://www.example.se/personuppgifter',
  languages: 'sv en ar fi qps',
};

/** Names are themselves in every language. */
const names = [
  'Socialnämnden i Exempelkommun',
  'Exempelkommun',
  'Kim Exempel',
  'svenska',
  'English',
  'suomi',
  'العربية',
];
const withoutNames = (text: string) => names.reduce((left, name) => left.replaceAll(name, ''), text);

async function walk(page: FormPage, cell: Cell, look: () => void): Promise<void> {
  const {answers} = filledCell(cell);
  for (let screens = 0; screens < 25; screens++) {
    for (const details of page.root.querySelectorAll('details')) details.open = true;
    look();
    if (page.root.querySelector('[part=send]')) return;
    if (screens === 0) {
      await page.press('next');
      look();
    }
    for (const name of page.fieldNames()) {
      const value = answerAt(answers, name);
      if (value !== undefined) await page.answer(name, value);
    }
    const here = page.heading();
    await page.next();
    expect(page.errorSummary(), here).to.deep.equal([]);
  }
  throw new Error('The review did not come.');
}

const open = async (lang: string): Promise<FormPage> => {
  const page = await openForm({...attributes, lang});
  page.element.locales = await pseudoLocale();
  await page.until(() => page.root.querySelector(`.root[lang=${lang}]`) !== null, `${lang} did not come`);
  return page;
};

describe('in a language of another script, from right to left', () => {
  inOneEngine();
  afterEach(closeForms);

  for (const cell of cells) {
    it(`${cellName(cell)} says nothing in Swedish unmarked, and turns no number around`, async function () {
      this.timeout(90_000);
      const page = await open('qps');
      const swedish = new Set<string>();
      const turned = new Set<string>();
      await walk(page, cell, () => {
        for (const text of wordsOf(page.root)) {
          if (/[A-Za-zÅÄÖåäö]{2}/.test(withoutNames(text))) swedish.add(text);
        }
        for (const text of turnedNumbers(page.root)) turned.add(text);
      });
      expect([...swedish]).to.deep.equal([]);
      expect([...turned]).to.deep.equal([]);
    });
  }
});

for (const lang of ['en', 'ar', 'fi']) {
  describe(`in ${lang}`, () => {
    inOneEngine();
    afterEach(closeForms);

    for (const cell of cells) {
      it(`${cellName(cell)} says nothing in Swedish but what has no translation yet`, async function () {
        this.timeout(90_000);
        const [page, missing, texts] = await Promise.all([
          open(lang),
          untranslated(lang),
          swedishTexts(lang),
        ]);
        const swedish = new Set<string>();
        const turned = new Set<string>();
        await walk(page, cell, () => {
          for (const text of wordsOf(page.root)) {
            if (texts.has(text) && !missing.some((source) => source.includes(text))) swedish.add(text);
          }
          if (lang === 'ar') for (const text of turnedNumbers(page.root)) turned.add(text);
        });
        expect([...swedish]).to.deep.equal([]);
        expect([...turned]).to.deep.equal([]);
      });
    }
  });
}
