/** What becomes of a form whose page, or element, is left: as its person finds it on return. Real pages: test/journeys/leaving.test.ts. */
import {expect} from '@open-wc/testing';
import {type SinonFakeTimers, useFakeTimers} from 'sinon';
import {expectAccessible} from '../accessibility/axe.js';
import {startEndpoint} from '../support/endpoint.js';
import {openFilledForm} from '../support/filled-form.js';
import {closeForms, type FormPage, nobody, openForm} from '../support/form-page.js';

const receipt = {
  status: 201,
  body: {reference: 'A-1', receivedAt: '2026-01-01T00:00:00Z', status: 'received'},
};
const leave = () => dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
const firstScreen = 'Steg 1 av 5: Är det bråttom?';

/** Whether the browser would ask before the page is left. */
const asks = (): boolean => {
  const event = new Event('beforeunload', {cancelable: true});
  dispatchEvent(event);
  return event.defaultPrevented;
};

const posts = async ({requests}: Awaited<ReturnType<typeof startEndpoint>>) =>
  (await requests()).filter(({method}) => method === 'POST').length;

describe('whoever left while a report was on its way', () => {
  afterEach(closeForms);

  it('finds the receipt', async () => {
    const {url} = await startEndpoint({...receipt, delayMs: 300});
    const page = await openFilledForm({endpoint: url});
    await page.press('send');
    leave();
    await page.element.updateComplete;
    expect(page.heading()).to.equal('Skickar …');
    await page.decided();
    expect(page.heading()).to.equal('Tack. Din anmälan är mottagen.');
    expect(page.text()).to.include('A-1').and.not.to.include('Sam Exempel');
    expect(page.events.at(-1)?.name).to.equal('oros-submitted');
    leave();
    await page.element.updateComplete;
    expect(page.text()).to.include('A-1');
  });

  it('finds that it is not known to have arrived, whom to ring, and a way to begin again; not one more try was made', async () => {
    const endpoint = await startEndpoint({status: 503, delayMs: 300});
    const page = await openFilledForm({endpoint: endpoint.url});
    await page.press('send');
    leave();
    await page.decided();
    expect(page.heading()).to.equal('Vi vet inte om anmälan kom fram');
    expect(page.text()).to.include('Ring och fråga').and.include('0512-310 00');
    expect(page.text()).not.to.match(/Försök igen|finns kvar|Sam Exempel/);
    expect(page.root.querySelector('[part=retry], [part=edit]')).to.equal(null);
    expect(page.events.at(-1)).to.deep.equal({
      name: 'oros-failed',
      detail: {code: 'server', retryable: false},
    });
    await expectAccessible('a failure after leaving');
    await page.press('restart');
    expect(page.heading()).to.equal(firstScreen);
    expect(page.value('danger')).to.equal('');
    expect(page.focused()?.id).to.equal('step-heading');
    expect(await posts(endpoint)).to.equal(1);
  });

  it('finds that it was not sent, where that is known', async () => {
    const {url} = await startEndpoint({status: 429, headers: {'retry-after': '600'}, delayMs: 200});
    const page = await openFilledForm({endpoint: url});
    await page.press('send');
    leave();
    await page.decided();
    expect(page.heading()).to.equal('Anmälan skickades inte');
    expect(page.text()).to.include('Ring oss, eller börja om.');
  });

  it('finds a failure that was there before in the same way', async () => {
    const {url} = await startEndpoint({status: 403});
    const page = await openFilledForm({endpoint: url});
    await page.send();
    leave();
    await page.element.updateComplete;
    expect(page.heading()).to.equal('Tjänsten kan inte ta emot anmälan just nu');
    expect(page.root.querySelector('[part=edit]')).to.equal(null);
  });
});

describe('a professional', () => {
  afterEach(closeForms);

  it('is asked before leaving only while something is written and not sent, and keeps it', async () => {
    const page = await openForm(nobody);
    await page.through([{danger: 'no'}]);
    await page.answer('role', 'professional');
    expect(asks(), 'nothing is written').to.equal(false);
    await page.next();
    await page.answer('subjects.0.name', 'Sam');
    expect(asks()).to.equal(true);
    const number = page.root.querySelector<HTMLElement>('.phone')!;
    // What the browser then does with a number is no matter here.
    number.addEventListener('click', (event) => event.preventDefault());
    number.click();
    expect(asks(), 'ringing is not leaving').to.equal(false);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(asks()).to.equal(true);
    leave();
    await page.element.updateComplete;
    expect(page.value('subjects.0.name')).to.equal('Sam');
    page.element.remove();
    expect(asks(), 'gone from the page').to.equal(false);
  });

  it('who turns out to be a citizen is not asked, and keeps nothing', async () => {
    const page = await openForm(nobody);
    await page.through([{danger: 'no'}, {role: 'professional'}]);
    await page.answer('subjects.0.name', 'Sam');
    await page.back();
    await page.answer('role', 'private');
    expect(asks()).to.equal(false);
    leave();
    await page.element.updateComplete;
    expect(page.heading()).to.equal(firstScreen);
    await page.through([{danger: 'no'}, {role: 'professional'}]);
    expect(page.value('subjects.0.name')).to.equal('');
  });
});

describe('an element that is taken away', () => {
  let clock: SinonFakeTimers;
  let page: FormPage;
  beforeEach(async () => {
    page = await openForm(nobody);
    await page.through([{danger: 'no'}, {role: 'professional'}]);
    await page.answer('subjects.0.name', 'Sam');
    clock = useFakeTimers({toFake: ['setTimeout', 'clearTimeout'], shouldClearNativeTimers: true});
  });
  afterEach(() => {
    clock.restore();
    closeForms();
  });
  const putBack = async () => {
    document.querySelector('main')!.append(page.element);
    await page.element.updateComplete;
  };

  it('keeps the answers for two seconds', async () => {
    page.element.remove();
    clock.tick(1999);
    await putBack();
    clock.tick(10_000);
    await page.element.updateComplete;
    expect(page.value('subjects.0.name')).to.equal('Sam');
    expect(asks()).to.equal(true);
  });

  it('has none after that', async () => {
    page.element.remove();
    clock.tick(2000);
    await putBack();
    expect(page.heading()).to.equal(firstScreen);
  });

  it('has none when its page is left meanwhile, whoever wrote', async () => {
    page.element.remove();
    leave();
    await putBack();
    expect(page.heading()).to.equal(firstScreen);
  });
});
