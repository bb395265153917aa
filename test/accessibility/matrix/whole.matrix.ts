/** Every variant, role, screen, state and language to axe, in Chromium; what is found is recorded for `npm run test:matrix`. */
import {expect} from '@open-wc/testing';
import {roles, variants} from '../../../src/form/answers.js';
import {type Cell, cellName, cells} from '../../support/cells.js';
import {startEndpoint} from '../../support/endpoint.js';
import {closeForms} from '../../support/form-page.js';
import {record, wantedCells} from '../../support/records.js';
import {watchConsole, type WatchedConsole} from '../../support/watched.js';
import {rulesRun, violationsOn, type Violation} from '../axe.js';
import {receipts, seeFailures, seeReceipts, seeReview} from '../states/after-send.js';
import {fingerprint, inLanguage, languages} from '../states/in-languages.js';
import {placeName, type See} from '../states/place.js';
import {openCell, walk} from '../states/walk.js';
import {seeWaiting} from '../states/waiting.js';

/** Markup that axe has seen: a state that looks the same in two cells is counted in both and run once. */
const seen = new Map<string, readonly Violation[]>();

const watcher =
  (cell: string, found: string[]): See =>
  async (place, page) => {
    for (const language of languages) {
      await inLanguage(page, language, async () => {
        const print = `${language} ${fingerprint(page)}`;
        const isNew = !seen.has(print);
        const violations = seen.get(print) ?? (await violationsOn(page.element.ownerDocument.defaultView!));
        seen.set(print, violations);
        await record('matrix', {
          cell,
          language,
          ...place,
          isNew,
          violations: violations.map(({rule}) => rule),
        });
        found.push(
          ...violations.map(({rule, what}) => `${placeName(place)} in ${language}: ${rule}: ${what}`),
        );
      });
    }
  };

const wanted = await wantedCells();
/** The first four have met every variant and every role, also where the run is interrupted after them. */
const diagonal = ({variant, role}: Cell): number =>
  (variants.indexOf(variant) + 3 * roles.indexOf(role)) % roles.length;
const chosen = cells
  .filter((cell) => wanted.length === 0 || wanted.includes(cellName(cell)))
  .toSorted((one, other) => diagonal(one) - diagonal(other));

describe('every state', function () {
  this.timeout(3_600_000);
  let watched: WatchedConsole;
  before(() => record('matrix', {rules: rulesRun()}));
  beforeEach(() => {
    watched = watchConsole();
  });
  afterEach(() => {
    watched.restore();
    closeForms();
  });

  for (const cell of chosen) {
    it(`of ${cellName(cell)}`, async () => {
      const found: string[] = [];
      const see = watcher(cellName(cell), found);
      const {url} = await startEndpoint({});
      const page = await openCell(url);
      await walk(page, cell, see);
      await seeReview(page, see);
      closeForms();
      await seeFailures(cell, see);
      await seeReceipts(cell, see, receipts);
      expect(found).to.deep.equal([]);
    });
  }

  it('before the rest of the form has come, and where it does not come', async () => {
    const found: string[] = [];
    await seeWaiting(watcher('any', found));
    expect(found).to.deep.equal([]);
  });
});
