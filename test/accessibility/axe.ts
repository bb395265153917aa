/** What axe finds wrong with the whole page: every rule of WCAG 2.2 A and AA and of best practice, nothing left out. */
import {expect} from '@open-wc/testing';
import type * as Axe from 'axe-core';
import 'axe-core';
import {engine} from '../support/commands.js';

declare global {
  interface Window {
    readonly axe: typeof Axe;
  }
}

const options: Axe.RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  resultTypes: ['violations'],
};

export interface Violation {
  readonly rule: string;
  readonly what: string;
}

/** @param page a frame that has loaded axe, in place of the test's own page. */
export async function violationsOn(page: Window = window): Promise<readonly Violation[]> {
  const {violations} = await page.axe.run(page.document, options);
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({html, failureSummary}) => ({rule: id, what: `${html} ${failureSummary ?? ''}`})),
  );
}

/** The rules that are run, all that axe has under these tags. */
export const rulesRun = (): readonly string[] => {
  const {values} = options.runOnly as Axe.RunOnly;
  return window.axe.getRules(values).map(({ruleId}) => ruleId);
};

/**
 * In Chromium; what axe says in the other engines is held by accessibility/pairwise, since it takes them long.
 *
 * @param screen where on the way, for whoever reads the failure.
 * @param page a frame that has loaded axe, in place of the test's own page.
 */
export async function expectAccessible(screen: string, page: Window = window): Promise<void> {
  if ((await engine()) !== 'chromium') return;
  const found = (await violationsOn(page)).map(({rule, what}) => `${rule}: ${what}`);
  expect(found, screen).to.deep.equal([]);
}
