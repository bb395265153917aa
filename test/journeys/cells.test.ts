/** Every cell of the form, each variant for each role: filled in by hand-like events, posted to the real receiver, and word for word the checked-in report. */
import {expect} from '@open-wc/testing';
import {cellAttributes} from '../../demo/tools/cells.js';
import {cellName, cells, type Cell} from '../support/cells.js';
import {fillScreen} from '../support/fill-cell.js';
import {closeForms, openForm, type FormPage} from '../support/form-page.js';
import {startReceiver, storedReports} from '../support/receiver.js';

async function golden(cell: Cell): Promise<Record<string, unknown>> {
  const response = await fetch(`/test/node/submission/golden/${cellName(cell)}.json`);
  return (await response.json()) as Record<string, unknown>;
}

/** What this screen asks, answered as in the sample; then on, until the review. What axe says of it: accessibility/pairwise. */
async function fillIn(page: FormPage, cell: Cell): Promise<void> {
  while (!page.heading().startsWith('Steg 5')) {
    await fillScreen(page, cell);
    const here = page.heading();
    await page.next();
    expect(page.errorSummary(), here).to.deep.equal([]);
  }
}

describe('every variant for every role', () => {
  let url = '';
  before(async () => ({url} = await startReceiver()));
  afterEach(closeForms);

  for (const cell of cells) {
    it(`${cellName(cell)}: from the first screen to the database`, async function () {
      this.timeout(90_000);
      const page = await openForm({...cellAttributes, endpoint: url});
      await fillIn(page, cell);
      await page.send();

      const stored = (await storedReports()).at(-1);
      expect(page.text()).to.include(stored?.reference);
      const {id: _, ...report} = JSON.parse(stored?.body ?? '{}') as Record<string, unknown>;
      const expected = await golden(cell);
      expect({...report, id: expected.id}).to.deep.equal(expected);
    });
  }
});
