/** From the first screen to the review through every state that a form has on the way, shown one after the other. */
import {cellAttributes} from '../../../demo/tools/cells.js';
import type {Cell} from '../../support/cells.js';
import {fillScreen} from '../../support/fill-cell.js';
import {type Attributes, type FormPage, openForm} from '../../support/form-page.js';
import type {See} from './place.js';

/** All that a municipality can say, with hours that are read and hours that are not. */
export const attributes = {
  ...cellAttributes,
  'phone-hours': 'Mo-Fr 08:30-16:30',
  'form-hours': 'efter överenskommelse 8.30–12',
  'after-hours-phone': '0512-000 01, 0512-000 02',
  'postal-address': 'Box 1, 530 00 Exempel',
  'visiting-address': 'Torggatan 2, Exempel',
  fax: '0512-000 03',
  'privacy-url': 'https://www.example.se/personuppgifter',
  languages: 'sv en ar fi',
  lang: 'sv',
};

export const openCell = (endpoint: string, more: Attributes = {}): Promise<FormPage> =>
  openForm({...attributes, endpoint, ...more});

/** Words that may tell who wrote them: an anonymous writer is asked about them. */
const telling = 'Jag heter Kim Exempelsson. Ring mig på 070-123 45 67.';

/** What cannot be read: a name ends like this where its field takes a format. */
const unreadable = /(?:personalNumber|birthDate|phone|email)$/;

/** An answer that leads over a screen of its own, and the one that leads past it. */
const detours = [
  ['subjects.0.livesInMunicipality', 'no', 'yes'],
  ['reporter.relation', 'parent', 'neighbour'],
] as const;

const hasField = (page: FormPage, name: string): boolean => page.fieldNames().includes(name);
const isAtReview = ({root}: FormPage): boolean => root.querySelector('[part=send]') !== null;

/** "Fortsätt" with what cannot be read, and with what is missing. */
async function seeErrors(page: FormPage, see: See): Promise<void> {
  const here = page.heading();
  const wrong = page.fieldNames().filter((name) => unreadable.test(name));
  for (const name of wrong) await page.answer(name, 'fel');
  await page.next();
  if (page.heading() !== here) {
    await page.back();
    return;
  }
  await see({screen: here, state: 'errors'}, page);
  for (const name of wrong) await page.answer(name, '');
}

/** Another child, or another guardian, under a heading of its own. */
async function seeSeveral(page: FormPage, see: See): Promise<void> {
  for (const [text, name] of [
    ['Lägg till ett barn till', 'subjects.1.name'],
    ['Lägg till en vårdnadshavare till', 'subjects.0.guardians.1.name'],
  ] as const) {
    if (!page.text().includes(text)) continue;
    await page.choose(text);
    await page.answer(name, 'Lo Exempel');
    await see({screen: page.heading(), state: 'several people'}, page);
  }
}

/** Over a screen that only some answers lead to, and back. */
async function seeDetour(page: FormPage, see: See): Promise<void> {
  for (const [name, over, past] of detours) {
    if (!hasField(page, name)) continue;
    const here = page.heading();
    await page.answer(name, over);
    await page.next();
    if (page.heading() === here) throw new Error(`${here} does not lead on: ${page.errorSummary().join()}`);
    await see({screen: page.heading(), state: 'empty'}, page);
    await page.back();
    await page.answer(name, past);
  }
}

async function seeDisclosures(page: FormPage, see: See): Promise<void> {
  await see({screen: page.heading(), state: 'empty'}, page);
  await page.next();
  await see({screen: page.heading(), state: 'errors'}, page);
  for (const name of page.fieldNames()) if (name.startsWith('keep.')) await page.answer(name, true);
  await see({screen: page.heading(), state: 'filled'}, page);
}

async function seeScreen(page: FormPage, cell: Cell, see: See): Promise<void> {
  const screen = page.heading();
  if (page.fieldNames().some((name) => name.startsWith('keep.'))) {
    await seeDisclosures(page, see);
    return;
  }
  await see({screen, state: 'empty'}, page);
  if (page.fieldNames().length === 0) return;
  await seeErrors(page, see);
  await fillScreen(page, cell);
  await seeSeveral(page, see);
  await seeDetour(page, see);
  if (cell.role === 'anonymous' && hasField(page, 'concern.description'))
    await page.answer('concern.description', telling);
  await see({screen, state: 'filled'}, page);
}

/** As far as the review. */
export async function walk(page: FormPage, cell: Cell, see: See): Promise<void> {
  await see({screen: page.heading(), state: 'empty'}, page);
  await page.next();
  await see({screen: page.heading(), state: 'errors'}, page);
  await page.through([{danger: 'yes'}]);
  await see({screen: page.heading(), state: 'filled'}, page);
  await page.back();
  await page.through([{danger: 'no'}]);
  for (let screens = 0; screens < 25; screens++) {
    if (isAtReview(page)) {
      await see({screen: page.heading(), state: 'filled'}, page);
      return;
    }
    const here = page.heading();
    await seeScreen(page, cell, see);
    await page.next();
    if (page.heading() === here) throw new Error(`${here} does not lead on: ${page.errorSummary().join()}`);
  }
  throw new Error('The review did not come.');
}

/** As far as the review, the short way and unseen. */
export async function fillIn(page: FormPage, cell: Cell): Promise<void> {
  for (let screens = 0; !isAtReview(page); screens++) {
    if (screens > 25) throw new Error('The review did not come.');
    await fillScreen(page, cell);
    for (const name of page.fieldNames()) if (name.startsWith('keep.')) await page.answer(name, true);
    await page.next();
  }
}
