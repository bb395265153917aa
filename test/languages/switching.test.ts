/** A language for each element: whose it is, who changes it, and what stays as it was. */
import {expect, waitUntil} from '@open-wc/testing';
import {expectAccessible} from '../accessibility/axe.js';
import {closeForms, type FormPage, nobody, openForm} from '../support/form-page.js';
import {startReceiver, storedReports} from '../support/receiver.js';

const four = {...nobody, languages: 'sv en ar fi'};
const root = (page: FormPage) => page.root.querySelector<HTMLElement>('.root');
const language = (page: FormPage) => root(page)?.lang;
const shows = (page: FormPage, tag: string) =>
  page.until(() => language(page) === tag, `${tag} is not shown, ${String(language(page))} is`);
const status = (page: FormPage) => page.root.querySelector('.language-status')?.textContent.trim();
const preferring = (...tags: string[]) =>
  Object.defineProperty(navigator, 'languages', {value: tags, configurable: true});

describe('the language of an element', () => {
  beforeEach(() => preferring('sv-SE'));
  afterEach(() => {
    closeForms();
    Reflect.deleteProperty(navigator, 'languages');
  });

  it('is the one it says itself, else that of the page around it, else Swedish', async () => {
    const own = await openForm({...four, lang: 'ar'});
    await shows(own, 'ar');
    expect(root(own)?.dir).to.equal('rtl');
    expect(own.text()).to.include('هل هناك شخص في خطر الآن؟');
    document.documentElement.lang = 'fi-FI';
    const around = own.element.parentElement;
    own.element.removeAttribute('lang');
    await shows(own, 'fi');
    around?.setAttribute('lang', 'en');
    await shows(own, 'en');
    around?.setAttribute('lang', 'de');
    await shows(own, 'sv');
  });

  it('is that of the page also through shadow roots', async () => {
    const outer = document.createElement('div');
    outer.lang = 'en';
    document.body.append(outer);
    const page = await openForm(four);
    outer.attachShadow({mode: 'open'}).append(page.element);
    await shows(page, 'en');
    outer.lang = 'ar';
    await shows(page, 'ar');
  });

  it('is never one that is not offered', async () => {
    const page = await openForm({...nobody, languages: 'sv fi', lang: 'ar'});
    await page.element.updateComplete;
    expect(language(page)).to.equal('sv');
    page.element.setAttribute('languages', 'ar fi');
    await shows(page, 'ar');
    page.element.setAttribute('languages', 'fi');
    await shows(page, 'fi');
  });

  it('has no switcher where there is one, and one for each where there are more', async () => {
    const page = await openForm({...nobody, languages: 'sv'});
    const offered = () => [...page.root.querySelectorAll<HTMLElement>('.language')];
    expect(offered()).to.have.length(0);
    page.element.setAttribute('languages', 'ar sv');
    await page.element.updateComplete;
    expect(offered().map(({lang, dir, textContent}) => [lang, dir, textContent.trim()])).to.deep.equal([
      ['ar', 'rtl', 'العربية'],
      ['sv', 'ltr', 'svenska'],
    ]);
    expect(offered().map((one) => one.getAttribute('aria-current'))).to.deep.equal([null, 'true']);
  });

  it('is told to the integrator where it does not exist', async () => {
    const page = await openForm({...nobody, languages: 'sv xx'});
    const told = () => JSON.stringify(page.events.filter(({name}) => name === 'oros-config-problem'));
    await page.until(() => told().includes('"languages"'), 'nothing is told');
  });
});

describe('whoever switches', () => {
  beforeEach(() => preferring('sv-SE'));
  afterEach(() => {
    closeForms();
    Reflect.deleteProperty(navigator, 'languages');
  });

  it('keeps answers, screen, problems and the keyboard, and hears which language it is', async () => {
    const page = await openForm(four, {hands: 'real'});
    await page.through([{danger: 'no'}, {role: 'private'}, {'subjects.0.name': 'Sam Exempel'}]);
    await page.answer('subjects.0.birthDate', '2015');
    await page.next();
    const named = Object.keys(page.problems());
    expect(named).to.deep.equal(['subjects.0.birthDate']);
    await page.choose('English');
    await shows(page, 'en');
    expect(page.focused()?.textContent.trim()).to.equal('English');
    expect(status(page)).to.equal('Language: English');
    expect(Object.keys(page.problems())).to.deep.equal(named);
    expect(page.root.querySelector('#error-summary')?.textContent).to.include('Check these answers');
    expect(page.value('subjects.0.birthDate')).to.equal('2015');
    await page.back();
    expect(page.value('subjects.0.name')).to.equal('Sam Exempel');
    expect(page.element.hasAttribute('lang'), 'the page keeps its own').to.equal(false);
    await page.choose('svenska');
    expect(language(page)).to.equal('sv');
    expect(status(page)).to.equal('Språk: svenska');
  });

  it('goes with a page that changes its language afterwards', async () => {
    const page = await openForm(four);
    await page.choose('العربية');
    await shows(page, 'ar');
    document.documentElement.lang = 'fi';
    await shows(page, 'fi');
  });

  it('sees that nobody has reviewed it, there and in Swedish, with a number to ring', async () => {
    const page = await openForm(four);
    expect(page.root.querySelector('.translation')).to.equal(null);
    await page.choose('suomi');
    await shows(page, 'fi');
    const note = page.root.querySelector('.translation');
    expect(note?.textContent).to.include('ei ole tarkistettu');
    expect(note?.querySelector('[lang=sv]')?.textContent).to.include('inte granskad');
    expect(note?.querySelector('a')?.textContent).to.equal('0512-310 00');
    await page.next();
    expect(page.root.querySelector('.translation'), 'on every screen').not.to.equal(null);
  });

  it('finds every screen accessible', async () => {
    const page = await openForm({...four, lang: 'ar'});
    await shows(page, 'ar');
    await expectAccessible('the first screen in Arabic');
    await page.next();
    await expectAccessible('with a problem');
    await page.through([{danger: 'yes'}]);
    // What is scrolled under the way out is covered, as under every bar that stays.
    window.scrollTo(0, 0);
    await expectAccessible('whom to ring');
  });
});

describe('what the browser prefers', () => {
  afterEach(() => {
    closeForms();
    Reflect.deleteProperty(navigator, 'languages');
  });
  const offer = (page: FormPage) => page.root.querySelector<HTMLElement>('p[lang] > button[part=language]');

  it('is suggested in that language, and nothing more until someone takes it', async () => {
    preferring('de', 'ar-SA', 'en');
    const page = await openForm(four);
    await page.until(() => offer(page) !== null, 'nothing is suggested');
    expect(offer(page)?.textContent.trim()).to.equal('قراءة النموذج باللغة العربية');
    expect(offer(page)?.parentElement?.dir).to.equal('rtl');
    expect(language(page)).to.equal('sv');
    offer(page)?.focus();
    offer(page)?.click();
    await shows(page, 'ar');
    expect(offer(page)).to.equal(null);
    expect(page.focused()?.textContent.trim(), 'the keyboard is not lost').to.equal('العربية');
  });

  it('is Swedish on a page in English', async () => {
    preferring('sv-SE', 'en');
    const page = await openForm({...four, lang: 'en'});
    await shows(page, 'en');
    await page.until(() => offer(page) !== null, 'nothing is suggested');
    expect(offer(page)?.textContent.trim()).to.equal('Läs formuläret på svenska');
  });

  it('is not suggested where it is not offered, is shown already, or after the first screen', async () => {
    preferring('de', 'sv');
    const page = await openForm(four);
    await page.next();
    expect(offer(page)).to.equal(null);
    preferring('en');
    const other = await openForm(four);
    await other.until(() => offer(other) !== null, 'nothing is suggested');
    await other.through([{danger: 'no'}]);
    expect(offer(other)).to.equal(null);
  });
});

describe('fields', () => {
  afterEach(closeForms);

  it('take their direction from what is written in them, and until then from the language', async () => {
    const page = await openForm({...four, lang: 'ar'});
    await shows(page, 'ar');
    await page.through([{danger: 'no'}, {role: 'private'}]);
    const direction = (name: string) => getComputedStyle(page.field(name)).direction;
    expect(direction('subjects.0.name')).to.equal('rtl');
    await page.answer('subjects.0.name', 'Sam');
    expect(direction('subjects.0.name')).to.equal('ltr');
    await page.answer('subjects.0.name', 'سامي');
    expect(direction('subjects.0.name')).to.equal('rtl');
    await page.choose('svenska');
    expect(direction('subjects.0.name'), 'also in Swedish').to.equal('rtl');
    await page.choose('العربية');
    await page.next();
    expect(direction('subjects.0.personalNumber')).to.equal('ltr');
    expect(direction('subjects.0.birthDate')).to.equal('ltr');
    expect(direction('subjects.0.address')).to.equal('rtl');
  });
});

describe('a report in Arabic', () => {
  afterEach(closeForms);

  it('says its language and direction, and is in Swedish for the case worker, own words as they were', async () => {
    const {url} = await startReceiver();
    const page = await openForm({...four, endpoint: url, lang: 'ar'});
    await shows(page, 'ar');
    await page.through([
      {danger: 'no'},
      {role: 'private'},
      {'subjects.0.name': 'سامي'},
      {'subjects.0.birthDate': '٢٠١٥-٠٣-١٢', 'subjects.0.livesInMunicipality': 'yes'},
      {},
      {'concern.description': 'الطفل وحده\u200c في البيت'},
      {},
      {},
      {'reporter.phone': '٠٧٠-١٢٣ ٤٥ ٦٧'},
    ]);
    await page.send();
    const stored = (await storedReports()).at(-1);
    const report = JSON.parse(stored?.body ?? '{}') as Record<string, unknown> & {
      swedish: {heading: string; items: {question: string; answer: string; language?: string}[]}[];
      subjects: {birthDate: string}[];
      concern: {description: string};
      reporter: {phone: string};
    };
    expect([report.language, report.dir]).to.deep.equal(['ar', 'rtl']);
    expect(report.subjects[0]?.birthDate).to.equal('2015-03-12');
    expect(report.reporter.phone).to.equal('070-123 45 67');
    expect(report.concern.description).to.equal('الطفل وحده\u200c في البيت');
    expect(report.swedish[0]?.heading).to.equal('Viktigt först');
    const items = report.swedish.flatMap((section) => section.items);
    expect(items.map(({question}) => question).join()).not.to.match(/\p{Script=Arabic}/u);
    const own = items.find(({answer}) => answer.startsWith('الطفل'));
    expect(own?.language).to.equal('ar');
    expect(items.find(({answer}) => answer === 'Nej')?.language).to.equal(undefined);
    await waitUntil(() => page.text().includes(stored?.reference ?? '-'), 'the reference is not shown');
    expect(page.root.querySelector('.number bdi')?.getAttribute('dir')).to.equal('ltr');
  });
});
