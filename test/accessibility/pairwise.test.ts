/**
 * A selection of the matrix. In Chromium each two of variant, role, screen, state, language and look have met; the other
 * engines take some of these forms to the end, from left to right and from right to left.
 */
import {expect} from '@open-wc/testing';
import {roles, variants} from '../../src/form/answers.js';
import {type Cell, cellName, cells} from '../support/cells.js';
import {type Engine, engine, media, type Media, viewport} from '../support/commands.js';
import {startEndpoint} from '../support/endpoint.js';
import {closeForms} from '../support/form-page.js';
import {watchConsole, type WatchedConsole} from '../support/watched.js';
import {violationsOn} from './axe.js';
import {receipts, seeFailures, seeReceipts, seeReview} from './states/after-send.js';
import {inLanguage, type Language, languages} from './states/in-languages.js';
import {Pairs} from './states/pairs.js';
import {placeName, type See} from './states/place.js';
import {openCell, walk} from './states/walk.js';

const looks = ['light', 'dark', 'forced colours', 'narrow'] as const;
type Look = (typeof looks)[number];

const mediaOf: Readonly<Record<Look, Media>> = {
  light: {},
  dark: {colorScheme: 'dark'},
  'forced colours': {forcedColors: 'active'},
  narrow: {},
};

/** Two Latin squares, orthogonal: each look with each variant and each role, and again among the cells that are sent. */
const doubled = [0, 2, 3, 1] as const;
const placeOf = ({variant, role}: Cell): readonly [number, number] => [
  variants.indexOf(variant),
  roles.indexOf(role),
];
const lookOf = (cell: Cell): Look => {
  const [variant, role] = placeOf(cell);
  return looks[variant ^ role]!;
};
const isSent = (cell: Cell): boolean => {
  const [variant, role] = placeOf(cell);
  return variant === doubled[role];
};

/** WebKitGTK shows no colours of a person's own, and takes long over axe. */
const isTaken = (cell: Cell, by: Engine): boolean => {
  if (by === 'chromium') return true;
  const wanted: readonly Look[] = by === 'firefox' ? ['dark', 'forced colours'] : ['narrow'];
  return isSent(cell) && wanted.includes(lookOf(cell));
};

const pairs = new Pairs();

const languagesOf = (by: Engine): readonly Language[] => (by === 'chromium' ? languages : ['sv', 'ar']);

function watcher(cell: Cell, look: Look, spoken: readonly Language[], found: string[]): See {
  return async (place, page) => {
    const {screen, state} = place;
    const candidates = spoken.map((language) => ({...cell, language, look, screen, state}));
    for (const {language} of pairs.choose(candidates)) {
      await inLanguage(page, language, async () => {
        for (const {rule, what} of await violationsOn())
          found.push(`${placeName(place)} in ${language}, ${look}: ${rule}: ${what}`);
      });
    }
  };
}

describe('to axe, each pair of what can differ', function () {
  // The first cell meets every screen for the first time.
  this.timeout(240_000);
  let watched: WatchedConsole;
  beforeEach(() => {
    watched = watchConsole();
    // Its own ground, as a page has that follows the person's choice.
    document.documentElement.style.cssText = 'color-scheme: light dark; background: canvas';
  });
  afterEach(async () => {
    watched.restore();
    closeForms();
    document.documentElement.style.cssText = '';
    await media({});
    await viewport({width: 800, height: 600});
  });

  for (const [index, cell] of cells.entries()) {
    it(`is clean: ${cellName(cell)}, ${lookOf(cell)}`, async function () {
      const by = await engine();
      if (!isTaken(cell, by)) this.skip();
      const wanted = lookOf(cell);
      const look = (await media(mediaOf[wanted])) || wanted === 'narrow' ? wanted : 'light';
      if (look === 'narrow') await viewport({width: 320, height: 560});
      const found: string[] = [];
      const see = watcher(cell, look, languagesOf(by), found);
      const {url} = await startEndpoint({});
      const page = await openCell(url);
      await walk(page, cell, see);
      if (isSent(cell)) {
        await seeReview(page, see);
        closeForms();
        await seeFailures(cell, see);
        await seeReceipts(cell, see, receipts.slice(index % receipts.length).slice(0, 2));
      }
      expect(found).to.deep.equal([]);
    });
  }

  it('has met as many pairs as there should be', async () => {
    expect(pairs.size).to.be.above((await engine()) === 'chromium' ? 700 : 100);
  });
});
