/** Every cell from the first screen to the receipt as a screen reader is given it: in Swedish, a few in Arabic too, against checked-in transcripts. */
import {expect} from '@open-wc/testing';
import {cellAttributes} from '../../../demo/tools/cells.js';
import {answerAt} from '../../../src/form/paths.js';
import {accessible, engine} from '../../support/commands.js';
import {type Cell, cellName, cells, filledCell} from '../../support/cells.js';
import {startEndpoint} from '../../support/endpoint.js';
import {closeForms, type FormPage, openForm} from '../../support/form-page.js';
import {transcript, wantedCells} from '../../support/records.js';
import {differenceFrom} from './held.js';
import {Story} from './story.js';

type Language = 'sv' | 'ar';

const taken = {
  status: 201,
  delayMs: 400,
  body: {reference: 'A-2026-1234567', receivedAt: '2026-01-01T00:00:00Z', status: 'received'},
};
const telling = 'Jag heter Kim Exempelsson. Ring mig på 070-123 45 67.';

/** For a reader of the transcript, in the language of the form. */
const said = (page: FormPage, part: string): string =>
  page.root.querySelector(`button[part~="${part}"]`)?.textContent.trim() ?? '';
const below = ({root}: FormPage): string =>
  root.querySelector('.good-to-know summary')?.textContent.trim() ?? '';

async function open(language: Language): Promise<FormPage> {
  const {url} = await startEndpoint(taken);
  const page = await openForm({...cellAttributes, languages: 'sv ar', lang: language, endpoint: url});
  await page.until(() => page.root.querySelector(`.root[lang=${language}]`) !== null, 'no language');
  await page.whole();
  return page;
}

/** Every field of the screen answered as in the sample, each told of. */
async function answer(story: Story, page: FormPage, cell: Cell): Promise<void> {
  const {answers} = filledCell(cell);
  for (const name of page.fieldNames()) {
    const isTelling = cell.role === 'anonymous' && name === 'concern.description';
    const value = name.startsWith('keep.') || (isTelling ? telling : answerAt(answers, name));
    if (value === undefined || value === false) continue;
    const typed = value as Parameters<FormPage['answer']>[1];
    // Where a person's keyboard is when it answers.
    const options = page.root.querySelectorAll<HTMLInputElement>(`[type=radio][name="${name}"]`);
    ([...options].find((option) => option.value === typed) ?? page.field(name)).focus();
    await page.answer(name, typed);
    story.does(`${name}: ${String(typed).replaceAll('\n', ' ⏎ ')}`);
  }
}

async function screenOf(story: Story, page: FormPage, cell: Cell): Promise<void> {
  const here = page.heading();
  await story.tells();
  if (page.fieldNames().length > 0) {
    await page.next();
    if (page.heading() === here) {
      story.does(`${said(page, 'next')}, nothing answered`);
      await story.tells();
    } else await page.back();
    await answer(story, page, cell);
    await story.tells();
  }
  story.does(said(page, 'next'));
  await page.next();
  if (page.heading() === here) throw new Error(`${here}: ${page.errorSummary().join()}`);
}

async function tell(cell: Cell, language: Language): Promise<string> {
  const page = await open(language);
  const story = new Story(`${cellName(cell)}, ${language}`, page, below(page));
  for (let screens = 0; screens < 25 && said(page, 'send') === ''; screens++)
    await screenOf(story, page, cell);
  await story.tells();
  story.does(said(page, 'send'));
  await page.press('send');
  await story.tells();
  await page.decided();
  await story.tells();
  return story.text;
}

const arabic: readonly string[] = ['child-private', 'adult-professional', 'older-anonymous'];
const journeys = cells.flatMap((cell) => [
  {cell, language: 'sv' as const, name: cellName(cell)},
  ...(arabic.includes(cellName(cell)) ? [{cell, language: 'ar' as const, name: `${cellName(cell)}.ar`}] : []),
]);
const wanted = await wantedCells();
const isChromium = (await engine()) === 'chromium';

describe('a screen reader is given', function () {
  this.timeout(90_000);
  const own = navigator.languages;
  // What the browser prefers would be suggested, and machines differ in it.
  before(() => Object.defineProperty(navigator, 'languages', {configurable: true, get: () => ['sv-SE']}));
  after(() => {
    Reflect.deleteProperty(navigator, 'languages');
    expect(navigator.languages).to.deep.equal(own);
  });
  afterEach(closeForms);

  for (const {cell, language, name} of journeys) {
    if (!isChromium || (wanted.length > 0 && !wanted.includes(name))) continue;
    it(`${name} as it is written down`, async () => {
      expect(await differenceFrom(name, await tell(cell, language))).to.equal('');
    });
  }

  if (!isChromium) {
    it('the same roles and names by this engine', async () => {
      const [cell] = cells;
      const story = await transcript(cellName(cell!), '');
      const page = await open('sv');
      for (const typed of [
        {danger: 'no'},
        {variant: 'child', role: 'private'},
        {'subjects.0.name': 'Kim Exempel'},
      ]) {
        for (const element of page.root.querySelectorAll(
          'form :is(h1, h2, h3, h4, button, input, textarea, [role=radiogroup])',
        )) {
          const {role, name} = await accessible(element);
          expect(story, page.heading()).to.include(`${role} "${name.replace(/\s+/g, ' ')}"`);
        }
        await page.through([typed]);
      }
    });
  }
});
