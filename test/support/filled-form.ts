/** A form filled in as far as the review, by quick hands: where tests of sending begin. */
import {type Attributes, type FormPage, openForm, tag} from './form-page.js';
import type {Typed} from './hands.js';

/** Screen by screen; every kind of field, so that a lost answer shows. */
export const filledScreens: readonly Readonly<Record<string, Typed>>[] = [
  {danger: 'no'},
  {role: 'private'},
  {'subjects.0.name': 'Sam Exempel'},
  {'subjects.0.address': 'Storgatan 1', 'subjects.0.livesInMunicipality': 'yes'},
  {'subjects.0.guardians.0.name': 'Kim Exempel'},
  {'concern.description': 'Sam är ensam hemma.', 'concern.kinds': ['neglect', 'economy']},
  {'concern.whyNow': 'Det hände i går.'},
  {'concern.safeContact': 'Ring på dagen.'},
  {'reporter.name': 'Robin Granne', 'reporter.phone': '070-123 45 67'},
];

export async function openFilledForm(attributes: Attributes): Promise<FormPage> {
  const page = await openForm({...tag, ...attributes});
  await page.through(filledScreens);
  return page;
}

/** From the review back to the first screen: what each field holds on the way. */
export async function heldAnswers(page: FormPage): Promise<Record<string, Typed>> {
  const held: Record<string, Typed> = {};
  for (const typed of [...filledScreens].reverse()) {
    await page.back();
    for (const name of Object.keys(typed)) held[name] = page.value(name);
  }
  return held;
}

export const filledAnswers: Readonly<Record<string, Typed>> = Object.assign({}, ...filledScreens) as Record<
  string,
  Typed
>;
