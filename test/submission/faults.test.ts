/**
 * What networks and servers do to a report, with the real receiver behind it: stored exactly once and known to be, or not
 * confirmed with every answer kept. Never a false receipt.
 */
import {expect, waitUntil} from '@open-wc/testing';
import {filledAnswers, heldAnswers, openFilledForm} from '../support/filled-form.js';
import {closeForms, type FormPage} from '../support/form-page.js';
import {
  killReceiver,
  type ReceiverOptions,
  restartReceiver,
  startReceiver,
  storedReports,
} from '../support/receiver.js';

type Faults = NonNullable<ReceiverOptions['faults']>;

const received = 'Tack. Din anmälan är mottagen.';
const notConfirmed = 'Vi vet inte om anmälan kom fram';

async function send(options: ReceiverOptions): Promise<FormPage> {
  const {url} = await startReceiver(options);
  const page = await openFilledForm({endpoint: url});
  await page.send();
  return page;
}

async function expectStoredOnce(page: FormPage): Promise<void> {
  expect(page.heading()).to.equal(received);
  const stored = await storedReports();
  expect(stored.length, 'stored').to.equal(1);
  expect(page.text()).to.include(stored[0]!.reference);
}

async function expectNotConfirmed(page: FormPage, stored: number): Promise<void> {
  expect(page.heading()).to.equal(notConfirmed);
  expect((await storedReports()).length, 'stored').to.equal(stored);
  expect(page.events.some(({name}) => name === 'oros-submitted')).to.equal(false);
  await page.press('edit');
  expect(await heldAnswers(page)).to.deep.equal(filledAnswers);
}

describe('a report on a bad way', function () {
  this.timeout(90_000);
  afterEach(closeForms);

  const passing: readonly [string, Faults][] = [
    ['is dropped before it comes there', ['dropped-before']],
    ['is stored, and the connection dropped', ['dropped-after']],
    ['is stored, and the connection reset', ['reset-after']],
    ['is stored, and half a receipt comes', ['half']],
    ['meets a service that is too busy, twice', [{status: 429}, {status: 503}]],
    ['is too late and then too early', [{status: 408}, {status: 425}]],
    ['is stored behind a gateway that lost patience, twice', [{statusAfter: 504}, {statusAfter: 502}]],
    ['meets one fault after another', ['dropped-after', {status: 500}]],
  ];
  for (const [name, faults] of passing) {
    it(`that ${name} is stored once, and known to be`, async () => {
      await expectStoredOnce(await send({faults}));
    });
  }

  it('that is slow is stored once, and the person told that it takes time', async () => {
    const {url} = await startReceiver({slow: 9500});
    const page = await openFilledForm({endpoint: url});
    await page.press('send');
    await page.until(() => page.text().includes('Det dröjer.'), 'nothing was said of the time', 15_000);
    expect(page.root.querySelector('form [role=status]')?.textContent).to.include('Det dröjer.');
    expect(page.focused()?.id, 'focus stays').to.equal('step-heading');
    await page.decided();
    await expectStoredOnce(page);
  });

  const lasting: readonly [string, Faults, number][] = [
    ['is stored, and answered by a page of HTML', ['html'], 1],
    ['is dropped each time', Array.from<Faults[number]>({length: 8}).fill('dropped-before'), 0],
    ['meets a burst of faults', Array.from<Faults[number]>({length: 3}).fill({status: 503}), 0],
    [
      'is stored each time and never acknowledged',
      Array.from<Faults[number]>({length: 3}).fill({statusAfter: 500}),
      1,
    ],
  ];
  for (const [name, faults, stored] of lasting) {
    it(`that ${name} is not confirmed, and every answer is kept`, async () => {
      await expectNotConfirmed(await send({faults}), stored);
    });
  }

  it('that never came through goes through when the person tries again, once', async () => {
    const page = await send({faults: ['dropped-after', {statusAfter: 500}, 'html']});
    expect(page.heading()).to.equal(notConfirmed);
    await page.retry();
    await expectStoredOnce(page);
  });

  it('whose receiver is killed and started again in the middle is stored once', async () => {
    const {url} = await startReceiver({slow: 3000});
    const page = await openFilledForm({endpoint: url});
    await page.press('send');
    await waitUntil(async () => (await storedReports()).length === 1, 'not stored', {timeout: 15_000});
    await killReceiver();
    await restartReceiver();
    await page.decided();
    if (page.heading() !== received) await page.retry();
    await expectStoredOnce(page);
  });
});
