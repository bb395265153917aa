/** A private person who can be reached reports concern for two children and one not yet born. */
import {expect} from '@open-wc/testing';
import type {Report} from '../../src/submission/payload-schema.js';
import {expectAccessible} from '../accessibility/axe.js';
import {closeForms, openForm, tag} from '../support/form-page.js';
import {startReceiver, storedReports} from '../support/receiver.js';
import {allWords, onwards, stopped} from './journey.js';

const description = 'Barnen är ensamma på kvällarna. <b>Ingen</b> lagar mat & "hemma" är kallt.';
const kim = {name: 'Kim Öberg', phone: '070-111 22 33', livesWithSubject: 'yes'};

const expected = {
  version: 1,
  variant: 'child',
  role: 'private',
  municipality: 'Vara kommun',
  language: 'sv',
  dir: 'ltr',
  danger: 'yes',
  subjects: [
    {
      name: 'Åsa Öberg',
      personalNumber: '201503122382',
      protectedIdentity: 'no',
      address: 'Storgatan 1, Vara',
      livesInMunicipality: 'yes',
      occupationPlace: 'Alléskolan, klass 3B',
      guardians: [kim, {name: 'Lo Öberg'}],
    },
    {
      name: 'Eli Öberg',
      birthDate: '2021-03-01',
      whereNow: 'Hos mormor',
      informed: 'no',
      guardians: [kim, {name: 'Lo Öberg'}],
    },
    {unborn: true, address: 'Storgatan 1, Vara', guardians: [{name: 'Kim Öberg'}]},
  ],
  concern: {
    description,
    kinds: ['violence', 'neglect'],
    basis: ['seen'],
    duration: 'months',
    whyNow: 'I går grät Eli i trapphuset.',
    safeContact: 'Ring skolan, inte hem.',
  },
  reporter: {name: 'Robin Granne', email: 'robin@exempel.se', relation: 'neighbour'},
};

/** In the report for the case worker too, word for word. */
const typed = [
  description,
  'Åsa Öberg',
  '20150312-2382',
  'Storgatan 1, Vara',
  'Alléskolan, klass 3B',
  'Hos mormor',
  'Barn 3. Vårdnadshavare 1',
  'Berätta inte för familjen',
  'Vad handlar din oro om?: Våld eller hot\nBarnet får inte den omsorg det behöver',
  'I går grät Eli i trapphuset.',
  'Ring skolan, inte hem.',
  'robin@exempel.se',
];

describe('a private person', () => {
  let url = '';
  before(async () => ({url} = await startReceiver()));
  afterEach(closeForms);

  it('reports concern for three children, mends mistakes, changes an answer, and is told the true reference', async function () {
    this.timeout(90_000);
    const page = await openForm({...tag, endpoint: url}, {hands: 'real'});

    expect(page.heading()).to.equal('Steg 1 av 5: Är det bråttom?');
    await stopped(page);
    expect(page.errorSummary()).to.deep.equal(['Svara på om någon är i fara just nu']);
    await page.answer('danger', 'yes');
    expect(page.problems(), 'an answered question is no longer a problem').to.deep.equal({});
    await onwards(page);
    expect(page.heading()).to.equal('Steg 1 av 5: Ring nu');
    expect(page.text()).to.include('Ring 112').and.to.include('0512-310 00');
    await onwards(page);

    await page.answer('role', 'private');
    await onwards(page);

    await page.answer('subjects.0.name', 'Åsa Öberg');
    await page.choose('Lägg till ett barn till');
    await page.answer('subjects.1.name', 'Eli Öberg');
    await page.choose('Lägg till ett barn till');
    await page.answer('subjects.2.unborn', true);
    expect(page.fieldNames(), 'who is not born has no name to give').not.to.include('subjects.2.name');
    await onwards(page);

    await page.answers({
      'subjects.0.personalNumber': '150312-1234',
      'subjects.0.protectedIdentity': 'no',
      'subjects.0.address': 'Storgatan 1, Vara',
      'subjects.0.livesInMunicipality': 'yes',
      'subjects.0.occupationPlace': 'Alléskolan, klass 3B',
      'subjects.1.birthDate': '20290301',
      'subjects.1.whereNow': 'Hos mormor',
      'subjects.2.address': 'Storgatan 1, Vara',
    });
    await page.next();
    expect(Object.keys(page.problems())).to.deep.equal(['subjects.0.personalNumber', 'subjects.1.birthDate']);
    await page.answers({'subjects.0.personalNumber': '150312-2382', 'subjects.1.birthDate': '2021-03-01'});
    await onwards(page);

    await page.answers({
      'subjects.0.guardians.0.name': 'Kim Öberg',
      'subjects.0.guardians.0.phone': '070-111 22 33',
      'subjects.0.guardians.0.livesWithSubject': 'yes',
    });
    await page.choose('Lägg till en vårdnadshavare till');
    await page.answer('subjects.0.guardians.1.name', 'Lo Öberg');
    await page.choose('Samma vårdnadshavare som barn 1');
    await page.answer('subjects.2.guardians.0.name', 'Kim Öberg');
    await onwards(page);

    await stopped(page);
    expect(page.errorSummary()).to.deep.equal(['Berätta vad du har sett eller hört']);
    await page.answers({
      'concern.description': description,
      'concern.kinds': ['violence', 'neglect'],
      'concern.basis': ['seen'],
      'concern.duration': 'weeks',
    });
    await onwards(page);
    await page.answer('concern.whyNow', 'I går grät Eli i trapphuset.');
    await onwards(page);
    expect(page.text()).to.include('Berätta inte för familjen');
    await page.answers({'subjects.1.informed': 'no', 'concern.safeContact': 'Ring skolan, inte hem.'});
    await onwards(page);

    await page.answer('reporter.name', 'Robin Granne');
    await stopped(page);
    expect(page.errorSummary()).to.deep.equal(['Skriv ditt telefonnummer eller din e-postadress']);
    await page.answers({'reporter.email': 'robin@exempel.se', 'reporter.relation': 'neighbour'});
    await onwards(page);

    expect(page.heading()).to.equal('Steg 5 av 5: Läs igenom innan du skickar');
    await page.choose('Ändra: Hur länge har du varit orolig?');
    await page.answer('concern.duration', 'months');
    await page.next();
    expect(page.heading()).to.equal('Steg 5 av 5: Läs igenom innan du skickar');
    await page.choose('Så behandlas personuppgifterna');
    await expectAccessible(page.heading());
    await page.send();

    const [stored, ...others] = await storedReports();
    expect(others).to.deep.equal([]);
    const {id, swedish, ...report} = JSON.parse(stored!.body) as Report;
    expect(id).to.equal(stored!.id);
    expect(report).to.deep.equal(expected);
    expect(swedish[0]!.heading).to.equal('Viktigt först');
    for (const words of typed) expect(allWords(swedish)).to.include(words);
    expect(page.heading()).to.equal('Tack. Din anmälan är mottagen.');
    expect(page.text()).to.include(stored!.reference);
    await expectAccessible(page.heading());
  });
});
