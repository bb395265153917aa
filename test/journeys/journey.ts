/** What every journey does on its way, and what a case worker reads at its end. */
import {expect} from '@open-wc/testing';
import type {ReportSection} from '../../src/submission/payload-schema.js';
import {expectAccessible} from '../accessibility/axe.js';
import type {FormPage} from '../support/form-page.js';

/** "Fortsätt" from a screen with nothing left to mend, to another one. What axe says of it: accessibility/pairwise. */
export async function onwards(page: FormPage): Promise<void> {
  const here = page.heading();
  await page.next();
  expect(page.errorSummary(), here).to.deep.equal([]);
  expect(page.heading()).not.to.equal(here);
}

/** "Fortsätt" from a screen with something to mend. */
export async function stopped(page: FormPage): Promise<void> {
  const here = page.heading();
  await page.next();
  expect(page.heading()).to.equal(here);
  expect(page.errorSummary()).not.to.deep.equal([]);
  expect(page.errorSummary()).to.deep.equal(Object.values(page.problems()));
  await expectAccessible(`${here}, with errors`);
}

export const allWords = (sections: readonly ReportSection[]): string =>
  sections
    .flatMap(({heading, items}) => [heading, ...items.map(({question, answer}) => `${question}: ${answer}`)])
    .join('\n');
