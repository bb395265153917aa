/** A private person who does not say who they are: nothing about them leaves, whatever was typed before. */
import {expect} from '@open-wc/testing';
import type {Report} from '../../src/submission/payload-schema.js';
import {expectAccessible} from '../accessibility/axe.js';
import {closeForms, openForm, tag} from '../support/form-page.js';
import {startReceiver, storedReports} from '../support/receiver.js';
import {allWords, onwards, stopped} from './journey.js';

const expected = {
  version: 1,
  variant: 'child',
  role: 'anonymous',
  municipality: 'Vara kommun',
  language: 'sv',
  dir: 'ltr',
  danger: 'no',
  subjects: [{occupationPlace: 'Fotbollslaget, P10', approximateAge: 'ungefär 10 år'}],
  concern: {
    description: 'Pojken kommer alltid hungrig.\nHan vill inte gå hem.',
    risksAtContact: 'Två stora hundar.',
  },
  reporter: {relation: 'other'},
};

describe('an anonymous person', () => {
  let url = '';
  before(async () => ({url} = await startReceiver()));
  afterEach(closeForms);

  it('changes from private to anonymous, and what was typed about themselves is gone', async function () {
    this.timeout(90_000);
    const page = await openForm({...tag, endpoint: url}, {hands: 'real'});
    await page.answer('danger', 'no');
    await onwards(page);
    await stopped(page);
    expect(page.errorSummary()).to.deep.equal(['Välj vem du är']);
    await page.answer('role', 'private');
    await onwards(page);

    await onwards(page);
    await stopped(page);
    expect(page.problems()).to.have.keys('subjects.0.address');
    await page.answers({
      'subjects.0.approximateAge': 'ungefär 10 år',
      'subjects.0.occupationPlace': 'Fotbollslaget, P10',
    });
    await onwards(page);
    await onwards(page);
    await page.answer('concern.description', 'Pojken kommer alltid hungrig.\nHan vill inte gå hem.');
    await onwards(page);
    await onwards(page);
    await page.answer('concern.risksAtContact', 'Två stora hundar.');
    await onwards(page);
    await page.answers({
      'reporter.name': 'Hemliga Namnet',
      'reporter.phone': '070-999 88 77',
      'reporter.relation': 'neighbour',
    });
    await onwards(page);

    expect(page.text()).to.include('Hemliga Namnet');
    await page.choose('Ändra: Vem är du?');
    await page.answer('role', 'anonymous');
    await page.next();
    expect(page.text()).not.to.include('Hemliga Namnet').and.not.to.include('070-999 88 77');
    await expectAccessible(page.heading());
    await page.choose('Ändra: Vem är du?');
    await page.answer('role', 'private');
    await page.next();
    expect(page.heading(), 'a private person must be reachable').to.equal('Steg 4 av 5: Om dig');
    expect(page.value('reporter.name'), 'wiped from memory, not only hidden').to.equal('');
    await page.back();
    await page.choose('Ändra: Vem är du?');
    await page.answer('role', 'anonymous');
    await page.next();
    await page.back();
    expect(page.heading()).to.equal('Steg 4 av 5: Om dig');
    expect(page.fieldNames()).to.deep.equal(['reporter.relation']);
    expect(page.value('reporter.relation')).to.equal('');
    await page.answer('reporter.relation', 'other');
    await onwards(page);
    await page.send();

    const [stored, ...others] = await storedReports();
    expect(others).to.deep.equal([]);
    const {id: _, swedish, ...report} = JSON.parse(stored!.body) as Report;
    expect(report).to.deep.equal(expected);
    expect(stored!.body).not.to.match(/Hemlig|999.?88/);
    expect(allWords(swedish))
      .to.include('Hur känner du barnet?: På annat sätt')
      .and.to.include('Två stora hundar.');
    expect(page.text()).to.include(stored!.reference);
    await expectAccessible(page.heading());
  });
});
