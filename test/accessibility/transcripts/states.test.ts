/** What a screen reader is given where it does not go as it should, and of what is said by itself: against a checked-in transcript, by Chromium. */
import {expect} from '@open-wc/testing';
import {press, engine} from '../../support/commands.js';
import {cells} from '../../support/cells.js';
import {closeForms, type FormPage, nobody, openForm} from '../../support/form-page.js';
import {watchConsole} from '../../support/watched.js';
import {receipts, seeFailures, seeReceipts, seeReview} from '../states/after-send.js';
import type {See} from '../states/place.js';
import {fillIn, openCell} from '../states/walk.js';
import {differenceFrom} from './held.js';
import {Story} from './story.js';

const below = ({root}: FormPage): string =>
  root.querySelector('.good-to-know summary')?.textContent.trim() ?? '';

const plain = {
  'phone-hours': '',
  'form-hours': '',
  languages: 'sv en',
};

/** One story, with whatever form is shown. */
class Stories {
  readonly #stories = new Map<FormPage, Story>();

  readonly see: See = async ({screen, state}, page) => {
    const story = this.of(page);
    story.does(`${screen} (${state})`);
    await story.tells();
  };

  of(page: FormPage): Story {
    const story = this.#stories.get(page) ?? new Story(page.heading(), page, below(page));
    this.#stories.set(page, story);
    return story;
  }

  get text(): string {
    return [...this.#stories.values()].map(({text}) => text).join('\n');
  }
}

const [cell] = cells;
const isChromium = (await engine()) === 'chromium';

(isChromium ? describe : describe.skip)('a screen reader is told', function () {
  this.timeout(90_000);
  before(() => Object.defineProperty(navigator, 'languages', {configurable: true, get: () => ['sv-SE']}));
  after(() => Reflect.deleteProperty(navigator, 'languages'));
  afterEach(closeForms);

  const hold = async (name: string, stories: Stories) =>
    expect(await differenceFrom(name, stories.text)).to.equal('');

  it('what became of a report', async () => {
    const watched = watchConsole();
    const stories = new Stories();
    await seeFailures(cell!, stories.see, plain);
    await seeReceipts(cell!, stories.see, receipts, plain);
    watched.restore();
    await hold('after-send', stories);
  });

  it('of copies, of what lies under a line, and whom to ring where nothing can be sent', async () => {
    const watched = watchConsole();
    const stories = new Stories();
    const page = await openCell(nobody.endpoint!, plain);
    await fillIn(page, cell!);
    await seeReview(page, stories.see);
    watched.restore();
    await hold('review', stories);
  });

  it('how many letters are left, how often Shift was pressed, and that the language has changed', async () => {
    const page = await openForm({...nobody, 'phone-hours': '', languages: 'sv en'});
    await page.whole();
    const stories = new Stories();
    const story = stories.of(page);
    await story.tells();
    for (const count of ['once', 'twice']) {
      story.does(`Shift ${count}`);
      await press('Shift');
      await story.tells();
    }
    await press('Escape');
    await page.choose('English');
    await page.until(() => page.root.querySelector('.root[lang=en]') !== null, 'no English');
    story.does('English');
    await story.tells();
    await page.choose('svenska');
    await page.through([{danger: 'no'}, {role: 'private'}, {'subjects.0.name': 'Kim'}, {}, {}]);
    story.does('a long text');
    await story.tells();
    await page.answer('concern.description', 'x'.repeat(9500));
    await story.tells();
    await hold('said', stories);
  });
});
