/** A screen of a cell filled in as in the sample, wherever the form is: on the test's own page or on one that is served. */
import {answerAt} from '../../src/form/paths.js';
import {filledCell, type Cell} from './cells.js';
import type {FormPage} from './form-page.js';

/** What this screen asks, answered; the texts that were typed. */
export async function fillScreen(page: FormPage, cell: Cell): Promise<readonly string[]> {
  const {answers} = filledCell(cell);
  const typed: string[] = [];
  for (const name of page.fieldNames()) {
    const value = answerAt(answers, name);
    if (value === undefined) continue;
    const isTyped = page.field(name).matches('textarea, input:not([type=radio], [type=checkbox])');
    await page.answer(name, value);
    if (isTyped && typeof value === 'string') typed.push(value);
  }
  return typed;
}
