/** Where keyboard and screen reader are after each step, and that the page's address never changes by it. */
import {expect, waitUntil} from '@open-wc/testing';
import {viewport} from '../support/commands.js';
import {startEndpoint} from '../support/endpoint.js';
import {filledScreens, openFilledForm} from '../support/filled-form.js';
import {closeForms, type FormPage, nobody, openForm} from '../support/form-page.js';

/** Engines scroll to what has focus a frame or two later. */
async function expectInView(element: Element, what: string): Promise<void> {
  const isInView = () => {
    const {top, bottom} = element.getBoundingClientRect();
    return top >= -1 && bottom <= innerHeight + 1;
  };
  await waitUntil(isInView, `${what} is out of view`, {interval: 20});
}

async function expectHeadingFocused(page: FormPage): Promise<void> {
  const focused = page.focused();
  expect(focused?.id, page.heading()).to.equal('step-heading');
  await expectInView(focused!, page.heading());
}

describe('focus', () => {
  before(() => viewport({width: 320, height: 420}));
  afterEach(closeForms);

  it('is left alone when the element loads', async () => {
    const page = await openForm(nobody);
    expect(document.activeElement === page.element).to.equal(false);
    expect(scrollY).to.equal(0);
  });

  it('goes to the heading of each new screen, forwards and back', async () => {
    const page = await openForm(nobody);
    for (const typed of filledScreens) {
      await page.through([typed]);
      await expectHeadingFocused(page);
    }
    for (const _ of filledScreens) {
      await page.back();
      await expectHeadingFocused(page);
    }
    expect(page.heading()).to.equal('Steg 1 av 5: Är det bråttom?');
  });

  it('goes to the heading while sending, on a failure, back to the answers and on the receipt', async () => {
    const {url} = await startEndpoint(
      {status: 403, delayMs: 50},
      {status: 201, body: {reference: 'A-1', receivedAt: '2026-01-01T00:00:00Z', status: 'received'}},
    );
    const page = await openFilledForm({endpoint: url});
    await page.press('send');
    expect(page.heading()).to.equal('Skickar …');
    await expectHeadingFocused(page);
    await page.decided();
    await expectHeadingFocused(page);
    await page.press('edit');
    await expectHeadingFocused(page);
    await page.send();
    expect(page.heading()).to.equal('Tack. Din anmälan är mottagen.');
    await expectHeadingFocused(page);
  });

  it('goes to the error summary, again each time, and each entry to its field with the question in view', async () => {
    const page = await openForm({...nobody, anonymous: 'off'});
    await page.through([...filledScreens.slice(0, 1), {role: 'professional'}, ...filledScreens.slice(2, 8)]);
    const address = location.href;
    const entries = history.length;
    for (let time = 0; time < 2; time++) {
      await page.next();
      expect(page.focused()?.id).to.equal('error-summary');
      await expectInView(page.root.querySelector('#error-summary-heading')!, 'the summary');
      page.field('reporter.email').focus();
    }
    const names = Object.keys(page.problems());
    expect(names.length).to.equal(5);
    for (const [index, text] of [...page.errorSummary().entries()].reverse()) {
      await page.choose(text);
      expect(page.focused()?.getAttribute('name')).to.equal(names[index]);
      const question = page.focused()!.closest('[part=field]')!.querySelector('label, legend')!;
      await expectInView(question, `the question of ${names[index]!}`);
      await expectInView(page.focused()!, names[index]!);
    }
    expect(location.href).to.equal(address);
    expect(history.length).to.equal(entries);
  });

  it('goes from a change link to the very field, and back to the review afterwards', async () => {
    const page = await openFilledForm({endpoint: 'https://e-tjanst.example/r'});
    for (const [change, name] of [
      ['Ändra: Hur och när kan vi nå barnet eller familjen på ett säkert sätt?', 'concern.safeContact'],
      ['Ändra: Vad handlar din oro om?', 'concern.kinds'],
      ['Ändra: Bor barnet i Vara kommun?', 'subjects.0.livesInMunicipality'],
      ['Ändra: Är någon i fara just nu?', 'danger'],
    ] as const) {
      await page.choose(change);
      expect(page.focused()?.getAttribute('name')).to.equal(name);
      await expectInView(page.focused()!, name);
      await expectInView(
        page.focused()!.closest('[part=field]')!.querySelector('label, legend')!,
        `question of ${name}`,
      );
      await page.next();
      expect(page.heading()).to.equal('Steg 5 av 5: Läs igenom innan du skickar');
      await expectHeadingFocused(page);
    }
  });

  it('goes to a person who is added, and stays in the form when one is taken away', async () => {
    const page = await openForm(nobody);
    await page.through(filledScreens.slice(0, 2));
    await page.answer('subjects.0.name', 'Sam');
    await page.choose('Lägg till ett barn till');
    expect(page.focused()?.getAttribute('name')).to.equal('subjects.1.name');
    await page.answer('subjects.1.name', 'Alex');
    await page.choose('Ta bort barn 1');
    await expectHeadingFocused(page);
    expect(page.value('subjects.0.name')).to.equal('Alex');
    await page.through([{}, {}]);
    await page.choose('Lägg till en vårdnadshavare till');
    expect(page.focused()?.getAttribute('name')).to.equal('subjects.0.guardians.1.name');
  });

  it('stays in the field while its problem goes away', async () => {
    const page = await openForm(nobody);
    await page.through(filledScreens.slice(0, 3));
    await page.answer('subjects.0.birthDate', 'fel');
    await page.next();
    const field = page.field('subjects.0.birthDate');
    await page.answer('subjects.0.birthDate', '2015-03-12');
    expect(page.problems()).to.deep.equal({});
    expect(page.focused() === field, 'the same field, still focused').to.equal(true);
  });
});
