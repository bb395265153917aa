/** Every journey with a keyboard alone: each screen from its heading by Tab, in the order it is read, seen all the way, to the button that leads on. */
import {expect} from '@open-wc/testing';
import {cellAttributes} from '../../../demo/tools/cells.js';
import {type Cell, cellName, cells} from '../../support/cells.js';
import {press, viewport} from '../../support/commands.js';
import {startEndpoint} from '../../support/endpoint.js';
import {fillScreen} from '../../support/fill-cell.js';
import {closeForms, type FormPage, openForm} from '../../support/form-page.js';
import {record, wantedCells} from '../../support/records.js';
import {expectStopsInOrder} from '../keyboard-stops.js';

const taken = {
  status: 201,
  body: {reference: 'A-1', receivedAt: '2026-01-01T00:00:00Z', status: 'received'},
};

const wanted = await wantedCells();
const chosen = cells.filter((cell) => wanted.length === 0 || wanted.includes(cellName(cell)));

/** On from the last stop by Enter, with focus on the heading of what comes. */
async function onwards(page: FormPage, part: string): Promise<void> {
  const here = page.heading();
  page.root.querySelector<HTMLElement>(`[part~="${part}"]`)?.focus();
  await press('Enter');
  await page.until(() => page.heading() !== here, `Enter did not lead on from ${here}`, 15_000);
  expect(page.focused()?.id, page.heading()).to.equal('step-heading');
}

describe('with a keyboard alone', function () {
  this.timeout(600_000);
  beforeEach(() => viewport({width: 320, height: 560}));
  afterEach(async () => {
    closeForms();
    await viewport({width: 800, height: 600});
  });

  async function go(cell: Cell): Promise<void> {
    const {url} = await startEndpoint(taken);
    const page = await openForm({...cellAttributes, languages: 'sv en', endpoint: url});
    await page.whole();
    for (let screens = 0; screens < 25; screens++) {
      const stops = await expectStopsInOrder(page);
      await record('matrix', {keyed: `${cellName(cell)}: ${page.heading()}`, stops});
      if (page.root.querySelector('[part=send]')) break;
      await fillScreen(page, cell);
      await onwards(page, 'next');
    }
    await onwards(page, 'send');
    await page.decided();
    expect(page.focused()?.id, page.heading()).to.equal('step-heading');
    const stops = await expectStopsInOrder(page);
    await record('matrix', {keyed: `${cellName(cell)}: ${page.heading()}`, stops});
  }

  for (const cell of chosen) it(cellName(cell), () => go(cell));
});
