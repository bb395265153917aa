/** The notice on personal data is within reach on every screen of every form, by keyboard too, with the municipality's own beside it. */
import {expect} from '@open-wc/testing';
import {cellAttributes} from '../../demo/tools/cells.js';
import {expectAccessible} from '../accessibility/axe.js';
import {cellName, cells} from '../support/cells.js';
import {press} from '../support/commands.js';
import {startEndpoint} from '../support/endpoint.js';
import {fillScreen} from '../support/fill-cell.js';
import {filledScreens, openFilledForm} from '../support/filled-form.js';
import {closeForms, nobody, openForm, tag, type FormPage} from '../support/form-page.js';
import {inOneEngine} from '../support/one-engine.js';

const heading = 'Så behandlas personuppgifterna';

/** With everything after the first screen, which on a loaded machine takes its time. */
const hasCome = (page: FormPage): Promise<void> =>
  page.until(() => page.text().includes(heading), 'the notice did not come', 15_000);

const noticeOf = ({root}: FormPage): HTMLDetailsElement => {
  const found = [...root.querySelectorAll('details')].filter(
    (details) => details.querySelector('summary')?.textContent === heading,
  );
  expect(found.length, 'notices on the screen').to.equal(1);
  return found[0]!;
};

/** What it says is made when it is opened. */
async function openNotice(page: FormPage): Promise<void> {
  await hasCome(page);
  await page.choose(heading);
  await page.until(() => noticeOf(page).querySelector('dt') !== null, 'the notice is empty');
}

const follows = (one: Node, other: Node): boolean =>
  (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** In view, after the buttons, and with the line that says who answers for the data. */
function expectNotice(page: FormPage): void {
  const notice = noticeOf(page);
  const here = page.heading();
  expect(notice.querySelector('summary')?.checkVisibility(), here).to.equal(true);
  for (const button of page.root.querySelectorAll('form button')) {
    expect(follows(notice, button), `${here}: after "${button.textContent}"`).to.equal(true);
  }
  expect(page.text(), here).to.include('är personuppgiftsansvarig.');
}

describe('the notice on personal data', () => {
  inOneEngine();
  afterEach(closeForms);

  for (const cell of cells) {
    it(`is on every screen of ${cellName(cell)}, opened it is accessible`, async function () {
      this.timeout(60_000);
      const page = await openForm({...cellAttributes, 'privacy-url': 'https://example.se/gdpr'});
      await openNotice(page);
      // It is the same in each.
      if (cell === cells[0]) await expectAccessible('the first screen, the notice open');
      while (!page.heading().startsWith('Steg 5')) {
        expectNotice(page);
        await fillScreen(page, cell);
        await page.next();
        expect(page.errorSummary(), page.heading()).to.deep.equal([]);
      }
      expectNotice(page);
      expect(noticeOf(page).open, 'stays open for who reads it on the way').to.equal(true);
      await expectAccessible('the review, the notice open');
    });
  }

  it('is there while a report is sent, where it did not get through, and on the receipt', async () => {
    const receipt = {reference: 'A-1', receivedAt: '2026-01-01T00:00:00Z', status: 'received'};
    const {url} = await startEndpoint({status: 404, delayMs: 300}, {status: 201, body: receipt});
    const page = await openFilledForm({endpoint: url});
    await page.press('send');
    expect(page.heading()).to.equal('Skickar …');
    expectNotice(page);
    await page.decided();
    expectNotice(page);
    await page.choose('Gå tillbaka till dina svar');
    await page.send();
    expect(page.heading()).to.equal('Tack. Din anmälan är mottagen.');
    expectNotice(page);
  });

  it('is not where nothing is processed: in contact mode', async () => {
    const page = await openForm({...tag, endpoint: ''});
    expect(page.text()).to.include('Ring oss i stället.');
    expect(page.root.querySelector('.privacy')).to.equal(null);
  });

  it('is reached, opened and read by keyboard, after the buttons', async () => {
    const page = await openForm({...nobody, 'privacy-url': 'https://example.se/gdpr'});
    await hasCome(page);
    page.root.querySelector<HTMLElement>('button[part~="next"]')!.focus();
    await press('Tab');
    expect(page.focused()?.textContent).to.equal('Bra att veta');
    await press('Tab');
    expect(page.focused()?.textContent).to.equal(heading);
    await press('Enter');
    await page.until(() => noticeOf(page).querySelector('a') !== null, 'Enter did not open it');
    await press('Tab');
    expect(page.focused()?.textContent).to.equal('www.imy.se');
    await press('Tab');
    expect(page.focused()?.textContent).to.equal('Kommunens egen information om personuppgifter');
  });

  it('shows what the municipality says itself: its link, and its text in the slot, on every screen', async () => {
    const page = await openForm(
      {...nobody, 'privacy-url': 'https://example.se/gdpr'},
      {children: '<p slot="privacy">Vår egen text om personuppgifter.</p>'},
    );
    await openNotice(page);
    const own = page.element.querySelector<HTMLElement>('[slot=privacy]')!;
    for (const typed of filledScreens) {
      expect(own.checkVisibility(), page.heading()).to.equal(true);
      expect(page.root.querySelectorAll('slot[name=privacy]').length).to.equal(1);
      const link = noticeOf(page).querySelector<HTMLAnchorElement>('a[href="https://example.se/gdpr"]')!;
      expect(link.target).to.equal('_blank');
      expect(link.rel).to.equal('noopener noreferrer');
      await page.answers(typed);
      await page.next();
    }
  });

  it('shows markup in an attribute as it was written', async () => {
    const markup = '<img src=x onerror="window.harmed = true"><b>fet</b>';
    const names = [
      'controller',
      'dpo-contact',
      'buffer-retention',
      'ip-note',
      'third-country',
      'postal-address',
    ];
    const written = Object.fromEntries(names.map((name) => [name, `${name} ${markup}`]));
    const page = await openForm({...nobody, ...written});
    await openNotice(page);
    for (const name of names) expect(noticeOf(page).textContent, name).to.include(`${name} ${markup}`);
    expect(page.root.querySelectorAll('img, b').length).to.equal(0);
    expect('harmed' in window).to.equal(false);
  });

  it('follows an attribute that changes, and the district that is chosen', async () => {
    const districts = JSON.stringify([{name: 'Norr', controller: 'Norra nämnden'}, {name: 'Söder'}]);
    const page = await openForm({...nobody, districts});
    await openNotice(page);
    expect(page.text()).to.include('Norr: Norra nämnden.');
    page.element.thirdCountry = 'Uppgifterna lagras i Schweiz.';
    await page.element.updateComplete;
    expect(page.text()).to.include('Uppgifterna lagras i Schweiz.').and.not.include('2001:637');
    await page.through(filledScreens.slice(0, 4));
    expect(page.heading(), 'where the district is asked').to.match(/Vilk/);
    await page.answer('district', 'Norr');
    expect(page.text()).to.include('Norra nämnden är personuppgiftsansvarig.');
  });
});
