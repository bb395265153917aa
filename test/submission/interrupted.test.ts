/** The receiver dies in the middle of a send: no word is lost, nothing is claimed, and one report arrives in the end. */
import {expect, waitUntil} from '@open-wc/testing';
import {expectAccessible} from '../accessibility/axe.js';
import {filledAnswers, filledScreens, heldAnswers, openFilledForm} from '../support/filled-form.js';
import {closeForms, type FormPage} from '../support/form-page.js';
import {killReceiver, restartReceiver, startReceiver, storedReports} from '../support/receiver.js';

/** Until the report is on disk; its receipt is still held back. */
async function sendAndKill(page: FormPage): Promise<void> {
  await page.press('send');
  expect(page.heading()).to.equal('Skickar …');
  await expectAccessible('while sending');
  await waitUntil(async () => (await storedReports()).length === 1, 'the report was not stored', {
    timeout: 3500,
  });
  await killReceiver();
  await page.decided();
}

describe('when the receiver is killed before its receipt came', () => {
  let url = '';
  beforeEach(async () => ({url} = await startReceiver({slow: 4000})));
  afterEach(closeForms);

  it('it is not confirmed, every answer is kept, and trying again delivers exactly one report', async function () {
    this.timeout(60_000);
    const page = await openFilledForm({endpoint: url});
    await sendAndKill(page);
    expect(page.heading()).to.equal('Vi vet inte om anmälan kom fram');
    expect(page.text()).to.include('Det du har skrivit finns kvar').and.to.include('0512-310 00');
    expect(page.events.at(-1)).to.deep.equal({
      name: 'oros-failed',
      detail: {code: 'network', retryable: true},
    });
    await expectAccessible(page.heading());

    await restartReceiver();
    await page.retry();
    expect(page.heading()).to.equal('Tack. Din anmälan är mottagen.');
    const [stored, ...others] = await storedReports();
    expect(others).to.deep.equal([]);
    expect(page.text()).to.include(stored!.reference);
  });

  it('going back to the answers finds them all, and what is sent then takes the place of the first', async function () {
    this.timeout(60_000);
    const page = await openFilledForm({endpoint: url});
    await sendAndKill(page);
    await page.press('edit');
    expect(page.text()).to.include('Din förra anmälan kan ha kommit fram.');
    await expectAccessible('review of a report that takes the place of another');
    expect(await heldAnswers(page)).to.deep.equal(filledAnswers);

    await restartReceiver();
    await page.through(filledScreens);
    await page.send();
    const [first, second, ...others] = await storedReports();
    expect(others).to.deep.equal([]);
    expect(JSON.parse(second!.body)).to.include({replaces: first!.id});
    expect(page.text()).to.include(second!.reference);
  });
});
