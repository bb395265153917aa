/** Someone anonymous whose own words may tell who they are: shown in place, changed or kept, and never sent undecided. */
import {expect} from '@open-wc/testing';
import type {Report} from '../../src/submission/payload-schema.js';
import {expectAccessible} from '../accessibility/axe.js';
import {accessible, press, viewport} from '../support/commands.js';
import {startEndpoint} from '../support/endpoint.js';
import {closeForms, type FormPage, openForm, tag} from '../support/form-page.js';
import {startReceiver, storedReports} from '../support/receiver.js';
import {onwards, stopped} from './journey.js';

const title = 'Steg 5 av 5: Kan någon se att det är du?';
const review = 'Steg 5 av 5: Läs igenom innan du skickar';
const story = 'concern.description';
const keepStory = `keep.${story}.`;

const told = 'Min dotter leker med pojken. Flickan sa "min pappa är arg". Ring mig på 073-456 78 90.';

/** What is pointed out, as it stands marked. */
const marked = (page: FormPage): string[] =>
  [...page.root.querySelectorAll<HTMLElement>('mark')].map(({innerText}) => innerText);

/** To the screen, by quick hands: the child's own number is typed where it belongs, and told again. */
async function openTold(endpoint: string, hands: 'real' | 'quick' = 'quick'): Promise<FormPage> {
  const page = await openForm({...tag, endpoint}, {hands});
  await page.whole();
  await page.through([
    {danger: 'no'},
    {role: 'anonymous'},
    {'subjects.0.name': 'Sam Exempel'},
    {'subjects.0.address': 'Storgatan 1', 'subjects.0.phone': '070-111 22 33'},
    {},
    {[story]: `${told} Pojken har 0701112233.`},
    {'concern.whyNow': 'Jag bor på Ekvägen 2 och hör allt.'},
    {},
    {'reporter.relation': 'undisclosed'},
  ]);
  return page;
}

describe('an anonymous person who may be known by their words', function () {
  this.timeout(90_000);
  afterEach(closeForms);

  it('changes one, keeps another, tells something new, and sends what is on the review', async () => {
    const {url} = await startReceiver();
    const page = await openTold(url, 'real');
    expect(page.heading()).to.equal(title);
    expect(page.focused()?.id).to.equal('step-heading');
    expect(page.fieldNames()).to.deep.equal([
      story,
      `${keepStory}0`,
      `${keepStory}1`,
      'concern.whyNow',
      'keep.concern.whyNow.0',
    ]);
    expect(marked(page)).to.deep.equal(['Min dotter', '073-456 78 90', 'Jag bor på Ekvägen 2']);
    expect(page.text())
      .to.include('Kan visa hur du känner den det gäller.')
      .and.to.include('Kan vara ditt telefonnummer.')
      .and.to.include('Kan visa var du bor.')
      .and.to.include('0512-310 00')
      .and.to.include('Ditt telefonnummer kan synas hos oss.')
      .and.to.include('Ditt språk, ditt sätt att skriva');

    await stopped(page);
    expect(page.problems()).to.have.keys(story, 'concern.whyNow');
    await page.answer(`${keepStory}0`, true);
    expect(page.problems(), 'answered').to.have.keys('concern.whyNow');
    await stopped(page);
    expect(page.problems()).to.have.keys(story, 'concern.whyNow');

    const field = page.field('concern.whyNow');
    await page.answer('concern.whyNow', 'Grannarna hör allt.');
    expect(page.field('concern.whyNow') === field, 'the field stays').to.equal(true);
    expect(marked(page)).to.deep.equal(['Min dotter', '073-456 78 90']);
    expect(page.text()).to.include('Klart. Här finns inget kvar att välja.');
    await page.answer(story, told.replace(' Ring mig på 073-456 78 90.', ''));
    expect(marked(page)).to.deep.equal(['Min dotter']);
    await onwards(page);
    expect(page.heading()).to.equal(review);
    expect(page.text()).not.to.include('073-456');

    await page.choose('Ändra: Varför hör du av dig just nu?');
    await page.answer('concern.whyNow', 'Det blev värre i går.');
    await page.next();
    expect(page.heading(), 'nothing new to decide on').to.equal(review);
    await page.choose('Ändra: Varför hör du av dig just nu?');
    await page.answer('concern.whyNow', 'Det blev värre i går. Jag heter Mika.');
    await page.next();
    expect(page.heading()).to.equal(title);
    expect(page.value(`${keepStory}0`), 'not asked twice').to.equal(true);
    await page.answer('keep.concern.whyNow.0', true);
    await onwards(page);
    expect(page.heading()).to.equal(review);
    await page.send();

    const [stored] = await storedReports();
    const {concern} = JSON.parse(stored!.body) as Report;
    expect(concern[story.split('.')[1] as 'description']).to.equal(
      told.replace(' Ring mig på 073-456 78 90.', ''),
    );
    expect(concern.whyNow).to.equal('Det blev värre i går. Jag heter Mika.');
    expect(stored!.body).not.to.match(/kept|keep|behåll|guard"|touched|may-be-known|073-456|Ekvägen/i);
    for (const {detail} of page.events) expect(JSON.stringify(detail)).not.to.match(/dotter|Mika|keep/);
  });

  it('cannot send what was changed behind the review’s back, by whatever way', async () => {
    const {url, requests} = await startEndpoint({status: 201});
    const page = await openTold(url);
    await page.answers({[`${keepStory}0`]: true, [`${keepStory}1`]: true, 'keep.concern.whyNow.0': true});
    await page.next();
    await page.choose('Ändra: Varför hör du av dig just nu?');
    await page.answer('concern.whyNow', 'Skriv till mika@exempel.se.');
    await page.back();
    expect(page.heading()).to.equal(review);
    await page.press('send');
    expect(page.heading()).to.equal(title);
    expect(page.focused()?.id).to.equal('error-summary');
    expect(page.problems()).to.have.keys('concern.whyNow');
    await page.next();
    expect(page.heading()).to.equal(title);
    expect(await requests()).to.deep.equal([]);
  });

  it('meets it also when they become anonymous at the end, and no more when they do not', async () => {
    const page = await openForm({...tag, endpoint: 'https://e-tjanst.example/reports'});
    await page.through([
      {danger: 'no'},
      {role: 'private'},
      {},
      {'subjects.0.address': 'Storgatan 1'},
      {},
      {[story]: 'Min dotter såg det.'},
      {},
      {},
      {'reporter.phone': '073-456 78 90'},
    ]);
    expect(page.heading()).to.equal(review);
    expect(page.text()).not.to.include('Annat som kan visa vem du är');
    await page.choose('Ändra: Vem är du?');
    await page.answer('role', 'anonymous');
    await page.next();
    expect(page.heading()).to.equal(title);
    expect(marked(page)).to.deep.equal(['Min dotter']);
    await page.back();
    await page.choose('Ändra: Vem är du?');
    await page.answer('role', 'private');
    await page.next();
    expect(page.heading()).to.equal('Steg 4 av 5: Om dig');
    await page.answer('reporter.phone', '073-456 78 90');
    await page.next();
    expect(page.heading()).to.equal(review);
  });

  it('reads what else may tell on the review, where no words do', async () => {
    const page = await openForm({...tag, endpoint: 'https://e-tjanst.example/reports'});
    await page.through([
      {danger: 'no'},
      {role: 'anonymous'},
      {},
      {'subjects.0.address': 'Storgatan 1'},
      {},
      {[story]: 'Barnet är ute sent.'},
      {},
      {},
      {},
    ]);
    expect(page.heading()).to.equal(review);
    expect(page.text()).to.include('Annat som kan visa vem du är');
    await expectAccessible('the review of someone anonymous');
  });

  it('uses it by keyboard and by ear', async () => {
    const page = await openTold('https://e-tjanst.example/reports');
    const box = page.field(`${keepStory}0`);
    expect(await accessible(box)).to.include({role: 'checkbox', name: 'Behåll ”Min dotter”'});
    const hint = page.root.getElementById(box.getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).to.equal('Kan visa hur du känner den det gäller.');
    page.field(story).focus();
    await press('Tab');
    expect(page.focused() === box).to.equal(true);
    await press('Space');
    expect(page.value(`${keepStory}0`)).to.equal(true);
    expect(page.focused() === box, 'focus stays on what was ticked').to.equal(true);
    await page.next();
    await page.choose(page.errorSummary()[0] ?? '');
    expect(page.focused()?.id).to.equal(story);
    expect(page.field(story).getAttribute('aria-describedby')).to.include(`${story}-problem`);
    const status = page
      .field('concern.whyNow')
      .closest('section')
      ?.querySelector(':scope > [aria-live=polite]');
    expect(status?.textContent).to.equal('');
    await page.answer('concern.whyNow', 'Det blev värre.');
    expect(status?.textContent).to.equal('Klart. Här finns inget kvar att välja.');
  });

  it('reads it on the smallest phone, however long a word is', async () => {
    await viewport({width: 320, height: 560});
    const page = await openTold('https://e-tjanst.example/reports');
    await page.answer(story, `Skriv till ${'a'.repeat(60)}@${'b'.repeat(60)}.exempel.se. ${told}`);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    const edge = page.element.getBoundingClientRect().right + 0.5;
    for (const one of page.root.querySelectorAll<HTMLElement>('section *:not(.visually-hidden, svg, svg *)'))
      expect(one.getBoundingClientRect().right, one.outerHTML).to.be.at.most(edge);
    await expectAccessible('long words in 320 px');
    await viewport({width: 800, height: 600});
  });
});
