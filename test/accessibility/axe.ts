/** What axe finds wrong with the whole page: every rule of WCAG 2.2 A and AA and of best practice, nothing left out. */
import {expect} from '@open-wc/testing';
import type * as Axe from 'axe-core';
import 'axe-core';

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

/**
 * @param screen where on the way, for whoever reads the failure.
 * @param page a frame that has loaded axe, in place of the test's own page.
 */
export async function expectAccessible(screen: string, page: Window = window): Promise<void> {
  const {violations} = await page.axe.run(page.document, options);
  const found = violations.flatMap(({id, nodes}) =>
    nodes.map(({html, failureSummary}) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
  expect(found, screen).to.deep.equal([]);
}
