/** Criteria of WCAG 2.2 that no rule of axe can tell, one test each, on the way of a person through the form. */
import {expect} from '@open-wc/testing';
import {useFakeTimers} from 'sinon';
import {roles, type Role} from '../../src/form/answers.js';
import {accessible} from '../support/commands.js';
import {startEndpoint} from '../support/endpoint.js';
import {filledScreens, openFilledForm} from '../support/filled-form.js';
import {closeForms, type FormPage, nobody, openForm} from '../support/form-page.js';
import {inOneEngine} from '../support/one-engine.js';
import {watchConsole, type WatchedConsole} from '../support/watched.js';
import {openCell, walk} from './states/walk.js';

const textOf = (element: Element): string => (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim();

/** What stands where on a screen, by part: before the questions, the questions, after them. */
const orderOf = ({root}: FormPage): string =>
  [
    ...root.querySelectorAll(
      '.exit, .languages, .title, .contact, .contact-line, form, .good-to-know, .privacy',
    ),
  ]
    .filter((one) => !one.closest('form') || one.matches('form'))
    .map(({classList: [name = 'form']}) => name.replace('contact-line', 'contact'))
    .join(' ');

const autofillOf = (page: FormPage): Record<string, string> =>
  Object.fromEntries(
    page.fieldNames().map((name) => [name, page.field(name).getAttribute('autocomplete') ?? '']),
  );

/** The same at any hour of the day. */
const withoutHours = {...nobody, 'phone-hours': ''};

/** The page's language, which the element follows. */
const openArabic = async (): Promise<FormPage> => {
  const page = await openCell(nobody.endpoint!);
  page.element.lang = 'ar';
  return page;
};

describe('on the way through the form', function () {
  inOneEngine();
  this.timeout(90_000);
  let watched: WatchedConsole;
  beforeEach(() => {
    watched = watchConsole();
  });
  afterEach(() => {
    watched.restore();
    closeForms();
  });

  it('help stands in the same place on every screen (3.2.6)', async () => {
    const page = await openForm({...withoutHours, languages: 'sv en'});
    const orders = new Set<string>();
    for (const typed of filledScreens) {
      await page.through([typed]);
      orders.add(orderOf(page));
      const line = page.root.querySelector('.contact-line')?.textContent;
      expect(line, page.heading()).to.include('112').and.to.include('0512-310 00');
    }
    expect([...orders]).to.deep.equal(['exit languages title contact form good-to-know privacy']);
  });

  it('nobody is asked for the same twice: guardians of a second child are there to take over (3.3.7)', async () => {
    const page = await openForm(nobody);
    await page.through(filledScreens.slice(0, 2));
    await page.answer('subjects.0.name', 'Sam');
    await page.choose('Lägg till ett barn till');
    await page.answer('subjects.1.name', 'Alex');
    await page.through([{}, {}]);
    await page.answer('subjects.0.guardians.0.name', 'Kim');
    await page.answer('subjects.0.guardians.0.phone', '070-000 00 00');
    await page.choose('Samma vårdnadshavare som barn 1');
    expect(page.value('subjects.1.guardians.0.name')).to.equal('Kim');
    expect(page.value('subjects.1.guardians.0.phone')).to.equal('070-000 00 00');
  });

  it('whoever writes about itself gives its name once (3.3.7)', async () => {
    const page = await openCell(nobody.endpoint!);
    const names: string[] = [];
    await walk(page, {variant: 'adult', role: 'self'}, async () => {
      names.push(...page.fieldNames().filter((name) => /\bname$/.test(name)));
    });
    expect([...new Set(names)]).to.deep.equal(['subjects.0.name']);
  });

  it('nothing is sent before every answer has been shown, each with its way to change it (3.3.4)', async () => {
    const {url, requests} = await startEndpoint({status: 403});
    const page = await openFilledForm({endpoint: url});
    expect(await requests()).to.deep.equal([]);
    const shown = [...page.root.querySelectorAll('.answer')];
    expect(shown.length).to.be.at.least(10);
    for (const answer of shown) {
      const question = textOf(answer.querySelector('dt')!);
      expect(answer.querySelector('button')?.getAttribute('aria-label')).to.equal(`Ändra: ${question}`);
    }
    for (const words of ['Sam Exempel', 'Storgatan 1', 'Kim Exempel', 'Sam är ensam hemma.', '070-123 45 67'])
      expect(page.text()).to.include(words);
    await page.send();
    await page.press('edit');
    expect(page.text(), 'kept when it could not be sent').to.include('Sam är ensam hemma.');
  });

  it('no time runs out: a day later every answer is where it was (2.2.1)', async () => {
    const clock = useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'Date'],
      now: Date.now(),
    });
    try {
      const page = await openForm(withoutHours);
      await page.answer('danger', 'no');
      const before = page.text();
      clock.tick(24 * 3_600_000);
      await page.element.updateComplete;
      expect(page.text()).to.equal(before);
      expect(page.value('danger')).to.equal('no');
    } finally {
      clock.restore();
    }
  });

  for (const role of roles) {
    it(`the browser fills in ${role === 'professional' ? "a professional's own details" : `nothing of ${role}`} (1.3.5)`, async () => {
      const page = await openCell(nobody.endpoint!);
      const found: Record<string, string> = {};
      await walk(page, {variant: 'child', role}, async () => void Object.assign(found, autofillOf(page)));
      const own: Readonly<Partial<Record<Role, object>>> = {
        professional: {
          'reporter.name': 'name',
          'reporter.title': 'organization-title',
          'reporter.workplace': 'organization',
          'reporter.phone': 'tel',
          'reporter.email': 'email',
        },
      };
      const tokens = Object.entries(found).filter(([, token]) => token !== 'off');
      expect(Object.fromEntries(tokens)).to.deep.equal(own[role] ?? {});
    });
  }

  it('what is seen on a control is in its name, so that it can be said (2.5.3)', async () => {
    const page = await openCell(nobody.endpoint!);
    let named = 0;
    await walk(page, {variant: 'child', role: 'private'}, async () => {
      for (const control of page.root.querySelectorAll<HTMLElement>('button[aria-label], a[aria-label]')) {
        named++;
        expect(control.getAttribute('aria-label')!.toLowerCase()).to.include(textOf(control).toLowerCase());
      }
      for (const field of page.root.querySelectorAll<HTMLInputElement>('form :is(input, textarea)')) {
        const [label] = field.labels ?? [];
        expect(label && textOf(label), field.name).to.match(/\p{L}/u);
      }
    });
    expect(named).to.be.at.least(10);
    const change = page.button('Ändra: Vem är du?');
    expect((await accessible(change)).name).to.include(textOf(change));
  });

  it('words in another language are marked as it (3.1.2)', async () => {
    const page = await openArabic();
    await page.until(() => page.root.querySelector('.root[lang=ar][dir=rtl]') !== null, 'no Arabic');
    const languages = [...page.root.querySelectorAll('.languages button')];
    expect(languages.map((one) => `${one.getAttribute('lang')} ${one.getAttribute('dir')}`)).to.deep.equal([
      'sv ltr',
      'en ltr',
      'ar rtl',
      'fi ltr',
    ]);
    const slots = [...page.root.querySelectorAll('slot[name]')];
    expect(slots.length).to.be.at.least(1);
    for (const slot of slots) expect(slot.closest('[lang]')?.getAttribute('lang')).to.equal('sv');
    const address = [...page.root.querySelectorAll('dd')].find((one) => one.textContent.includes('Box 1'));
    expect(address?.querySelector('[lang=sv]')?.textContent).to.include('Box 1');
  });

  it('what is said by itself stands in a region that was there before (4.1.3)', async () => {
    const page = await openForm(nobody);
    await page.through(filledScreens.slice(0, 5));
    const counter = page.root.querySelector('.counter')!;
    expect([counter.getAttribute('aria-live'), counter.textContent]).to.deep.equal(['polite', '']);
    await page.answer('concern.description', 'x'.repeat(9800));
    expect(counter.isConnected && counter.textContent).to.equal('Tecken kvar: 200');
    expect(page.focused()?.getAttribute('name'), 'focus stays').to.equal('concern.description');
  });
});
