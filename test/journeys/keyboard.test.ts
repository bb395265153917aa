/** A private person with a keyboard and nothing else, from the first screen to the receipt. */
import {expect} from '@open-wc/testing';
import {press, type} from '../support/commands.js';
import {closeForms, type FormPage, openForm, tag} from '../support/form-page.js';
import {startReceiver, storedReports} from '../support/receiver.js';

/** Tab by tab until the keyboard is on what is wanted; a trap, or a field out of reach, ends it. */
async function tabTo(page: FormPage, wanted: (element: Element) => boolean, what: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await press('Tab');
    const focused = page.focused();
    if (focused && wanted(focused)) return;
  }
  throw new Error(`Tab never came to ${what} on: ${page.heading()}`);
}

const tabToField = (page: FormPage, name: string) =>
  tabTo(page, (element) => element.getAttribute('name') === name, name);
const tabToButton = (page: FormPage, part: string) =>
  tabTo(page, (element) => element.getAttribute('part') === part, part);

async function enterOn(page: FormPage, part: string): Promise<void> {
  await tabToButton(page, part);
  expect(page.focused()!.matches(':focus-visible'), `${part} shows that it has focus`).to.equal(true);
  const here = page.heading();
  await press('Enter');
  await page.until(() => page.heading() !== here, 'Enter did nothing');
}

describe('with a keyboard alone', () => {
  let url = '';
  before(async () => ({url} = await startReceiver()));
  afterEach(closeForms);

  it('a report can be filled in, mended, changed and sent', async function () {
    this.timeout(90_000);
    const page = await openForm({...tag, endpoint: url}, {hands: 'real'});
    await tabToField(page, 'danger');
    await press('Space');
    expect(page.value('danger')).to.equal('yes');
    await press('ArrowDown');
    expect(page.value('danger')).to.equal('no');
    await press('Enter');
    await page.until(() => page.heading() === 'Steg 1 av 5: Vem anmäler?', 'Enter did not advance');
    expect(page.focused()?.id, 'the heading is read first').to.equal('step-heading');

    await tabToButton(page, 'next');
    await press('Enter');
    await page.until(() => page.errorSummary().length === 1, 'nothing was said to be missing');
    expect(page.focused()?.id).to.equal('error-summary');
    await press('Tab');
    await press('Enter');
    expect(page.focused()?.getAttribute('name'), 'the entry leads to its question').to.equal('role');
    await press('Space');
    expect(page.value('role')).to.equal('private');
    await enterOn(page, 'next');

    await tabToField(page, 'subjects.0.name');
    await type('Sam');
    await tabTo(page, (element) => element.textContent.includes('Lägg till ett barn till'), 'add a child');
    await press('Space');
    await page.until(
      () => page.focused()?.getAttribute('name') === 'subjects.1.name',
      'focus is not on the new child',
    );
    await type('Alex');
    await enterOn(page, 'next');

    await tabToField(page, 'subjects.0.address');
    await type('Storgatan 1');
    await enterOn(page, 'next');
    await enterOn(page, 'next');

    await tabToField(page, 'concern.description');
    await type('De är ensamma.');
    await tabToField(page, 'concern.kinds');
    await press('Tab');
    await press('Space');
    await enterOn(page, 'next');
    await enterOn(page, 'next');
    await enterOn(page, 'next');
    await tabToField(page, 'reporter.phone');
    await type('070-123 45 67');
    await enterOn(page, 'next');

    const change = 'Ändra: Var bor barnet?';
    await tabTo(page, (element) => element.getAttribute('aria-label') === change, change);
    await press('Enter');
    await page.until(
      () => page.focused()?.getAttribute('name') === 'subjects.0.address',
      'focus is not on the field',
    );
    await press('End');
    await type('B');
    await press('Enter');
    await page.until(() => page.heading().startsWith('Steg 5'), 'Enter did not go back to the review');
    await tabToButton(page, 'send');
    await press('Enter');
    await page.decided();

    expect(page.heading()).to.equal('Tack. Din anmälan är mottagen.');
    expect(page.focused()?.id).to.equal('step-heading');
    const [stored, ...others] = await storedReports();
    expect(others).to.deep.equal([]);
    expect(JSON.parse(stored!.body)).to.deep.include({
      danger: 'no',
      role: 'private',
      subjects: [{name: 'Sam', address: 'Storgatan 1B'}, {name: 'Alex'}],
      concern: {description: 'De är ensamma.', kinds: ['sexual-abuse']},
      reporter: {phone: '070-123 45 67'},
    });
  });

  it('Shift+Tab goes back out of the form, and the arrows stay in their question', async () => {
    const page = await openForm({...tag, endpoint: url}, {hands: 'real'});
    const before = document.createElement('button');
    before.textContent = 'Före';
    document.querySelector('main')!.prepend(before);
    await tabToField(page, 'danger');
    await press('Space');
    await press('ArrowDown');
    await press('ArrowDown');
    expect(page.value('danger')).to.equal('unknown');
    expect(page.focused()?.getAttribute('name')).to.equal('danger');
    for (let presses = 0; presses < 10 && document.activeElement !== before; presses++)
      await press('Shift+Tab');
    expect(document.activeElement === before).to.equal(true);
  });
});
