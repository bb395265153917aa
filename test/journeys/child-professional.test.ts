/** A teacher and a family counsellor report in their work: what the law asks of each, and no more. */
import {expect} from '@open-wc/testing';
import type {Report} from '../../src/submission/payload-schema.js';
import {expectAccessible} from '../accessibility/axe.js';
import {closeForms, openForm, tag} from '../support/form-page.js';
import {startReceiver, storedReports} from '../support/receiver.js';
import {allWords, onwards, stopped} from './journey.js';

const expected = {
  version: 1,
  test: true,
  variant: 'child',
  role: 'professional',
  municipality: 'Vara kommun',
  language: 'sv',
  dir: 'ltr',
  danger: 'unknown',
  subjects: [
    {
      name: 'Sam Exempel',
      personalNumber: '201503622381',
      phone: '+46 70 111 22 33',
      interpreterLanguage: 'tigrinska',
      informed: 'yes',
      guardians: [
        {
          personalNumber: '198001012387',
          address: 'Lillgatan 2',
          livesWithSubject: 'unknown',
          interpreterLanguage: 'tigrinska',
          informed: 'no',
          informedComment: 'Vi är rädda för hur de tar det.',
        },
      ],
    },
  ],
  concern: {
    description: 'Sam har berättat om slag.',
    kinds: ['violence', 'school-absence'],
    basis: ['told-by-person', 'told-by-other'],
    duration: 'days',
    ifNothingIsDone: 'Det blir värre.',
    earlierConcern: 'Ja, i våras.',
    measures: 'Samtal med elevhälsan.',
  },
  reporter: {
    name: 'Lee Lärare',
    title: 'mentor',
    workplaceKind: 'education',
    workplace: 'Alléskolan',
    phone: '0512-310 11',
    email: 'lee@skola.example',
    reachable: 'efter 15',
    manager: 'Rektor Ek',
    wantsFeedback: true,
    canAttendMeeting: true,
  },
};

describe('a professional', () => {
  let url = '';
  before(async () => ({url} = await startReceiver()));
  afterEach(closeForms);

  it('who is a teacher gives name, title, workplace and phone, and may ask for feedback', async function () {
    this.timeout(90_000);
    const page = await openForm({...tag, endpoint: url, mode: 'test'}, {hands: 'real'});
    expect(page.text()).to.include('Test: anmälan märks som ett prov.');
    await page.answer('danger', 'unknown');
    await onwards(page);
    await page.answer('role', 'professional');
    await onwards(page);
    await page.answer('subjects.0.name', 'Sam Exempel');
    await onwards(page);
    await page.answers({
      'subjects.0.personalNumber': '201503622381',
      'subjects.0.phone': '+46 70 111 22 33',
      'subjects.0.interpreterLanguage': 'tigrinska',
    });
    await onwards(page);
    await page.answers({
      'subjects.0.guardians.0.personalNumber': '800101-2387',
      'subjects.0.guardians.0.address': 'Lillgatan 2',
      'subjects.0.guardians.0.livesWithSubject': 'unknown',
      'subjects.0.guardians.0.interpreterLanguage': 'tigrinska',
    });
    await onwards(page);
    await page.answers({
      'concern.description': 'Sam har berättat om slag.',
      'concern.kinds': ['violence', 'school-absence'],
      'concern.basis': ['told-by-person', 'told-by-other'],
      'concern.duration': 'days',
    });
    await onwards(page);
    await page.answers({
      'concern.ifNothingIsDone': 'Det blir värre.',
      'concern.earlierConcern': 'Ja, i våras.',
      'concern.measures': 'Samtal med elevhälsan.',
    });
    await onwards(page);
    await page.answers({
      'subjects.0.informed': 'yes',
      'subjects.0.guardians.0.informed': 'no',
      'subjects.0.guardians.0.informedComment': 'Vi är rädda för hur de tar det.',
    });
    await onwards(page);

    await stopped(page);
    expect(Object.keys(page.problems())).to.have.members([
      'reporter.name',
      'reporter.title',
      'reporter.workplaceKind',
      'reporter.workplace',
      'reporter.phone',
    ]);
    await page.answers({
      'reporter.name': 'Lee Lärare',
      'reporter.title': 'mentor',
      'reporter.workplaceKind': 'education',
      'reporter.workplace': 'Alléskolan',
      'reporter.phone': '0512-310 11',
      'reporter.email': 'lee@skola.example',
      'reporter.reachable': 'efter 15',
      'reporter.manager': 'Rektor Ek',
    });
    expect(page.field('reporter.name').autocomplete).to.equal('name');
    await onwards(page);
    expect(page.text())
      .to.include('Du ska genast anmäla')
      .and.to.include('19 kap. 1 §')
      .and.to.include('19 kap. 6 §');
    await page.answers({'reporter.wantsFeedback': true, 'reporter.canAttendMeeting': true});
    await onwards(page);
    await expectAccessible(page.heading());
    await page.send();

    const [stored, ...others] = await storedReports();
    expect(others).to.deep.equal([]);
    expect(stored!.test).to.equal(true);
    const {id: _, swedish, ...report} = JSON.parse(stored!.body) as Report;
    expect(report).to.deep.equal(expected);
    const words = allWords(swedish);
    for (const word of [
      'Lee Lärare',
      'mentor',
      'Förskola, skola eller fritidshem',
      'Samtal med elevhälsan.',
      '19800101-2387',
    ]) {
      expect(words).to.include(word);
    }
    expect(page.text()).to.include(stored!.reference).and.to.include('Du har bett om återkoppling.');
    await expectAccessible(page.heading());
  });

  it('who counsels families sees the narrower duty, and feedback only when it holds', async () => {
    const page = await openForm({...tag, endpoint: url});
    const screens = [
      {danger: 'no'},
      {role: 'professional'},
      {'subjects.0.name': 'Sam'},
      {},
      {},
      {'concern.description': 'Barnet får för lite mat.', 'concern.kinds': ['neglect']},
      {},
      {},
      {
        'reporter.name': 'Ro Råd',
        'reporter.title': 'familjerådgivare',
        'reporter.workplaceKind': 'family-counselling',
        'reporter.workplace': 'Familjerådgivningen',
        'reporter.phone': '0512-310 12',
      },
    ];
    await page.through(screens);
    expect(page.heading()).to.equal('Steg 4 av 5: Du som anmäler i ditt arbete');
    expect(page.text())
      .to.include('familjerådgivning')
      .and.not.to.include('Du ska genast anmäla om du i ditt arbete');
    expect(page.fieldNames()).to.deep.equal([]);
    await onwards(page);
    await page.choose('Ändra: Vad har du sett eller hört?');
    await page.answer('concern.kinds', ['violence']);
    await page.next();
    // What the change calls for is asked before the review comes back.
    expect(page.fieldNames()).to.deep.equal(['reporter.wantsFeedback', 'reporter.canAttendMeeting']);
  });

  it('for a child not yet born has no duty, so none is told', async () => {
    const page = await openForm({...tag, endpoint: url});
    const screens = [
      {danger: 'no'},
      {role: 'professional'},
      {'subjects.0.unborn': true},
      {},
      {'subjects.0.guardians.0.name': 'Kim'},
      {'concern.description': 'Kim dricker.'},
      {},
      {},
      {
        'reporter.name': 'Bo',
        'reporter.title': 'barnmorska',
        'reporter.workplaceKind': 'health',
        'reporter.workplace': 'Mödravården',
        'reporter.phone': '0512-310 13',
      },
    ];
    await page.through(screens);
    expect(page.heading()).to.equal('Steg 5 av 5: Läs igenom innan du skickar');
  });
});
