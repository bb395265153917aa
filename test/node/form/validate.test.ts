/** What must be mended before the form goes on, screen by screen. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  noAnswers,
  type Answers,
  type Guardian,
  type Reporter,
  type Subject,
} from '../../../src/form/answers.js';
import {formats} from '../../../src/form/formats.js';
import {withAnswer} from '../../../src/form/paths.js';
import {problemCodes} from '../../../src/form/problem-codes.js';
import {screens, type ScreenName} from '../../../src/form/steps.js';
import {firstProblems, validateScreen} from '../../../src/form/validate.js';
import {personalNumber, sampleNames, samples, situationOf} from '../../support/samples.js';
import {situations} from './situations.js';

const screenNamed = (name: ScreenName) => screens.find((screen) => screen.name === name)!;
const problemsOn = (name: ScreenName, answers: Answers) =>
  validateScreen(screenNamed(name), situationOf(answers));
const about = (...subjects: readonly Subject[]): Answers => ({...noAnswers, subjects});

describe('every sample', () => {
  for (const name of sampleNames) {
    it(`can be sent as it is: ${name}`, () => assert.equal(firstProblems(samples[name]), undefined));
  }
});

describe('a problem', () => {
  it('has a field on the screen that it is found on, and a known code', () => {
    for (const situation of situations) {
      const found = firstProblems(situation);
      if (!found) continue;
      assert.ok(found.screen.shown(situation));
      for (const [name, code] of Object.entries(found.problems)) {
        assert.ok(problemCodes.some((known) => known === code));
        assert.ok(found.screen.questions.includes(name.replace(/\b\d+\b/g, '*') as never), name);
      }
    }
  });

  it('of the first screen comes first', () => {
    assert.deepEqual(firstProblems(situationOf(noAnswers))?.problems, {danger: 'missing'});
    assert.deepEqual(firstProblems(situationOf({...noAnswers, danger: 'no'}))?.screen.name, 'who');
  });

  it('stands in the order of the page', () => {
    const problems = problemsOn('reporter', {...samples.professional.answers, reporter: {email: 'x'}});
    assert.deepEqual(Object.entries(problems), [
      ['reporter.name', 'missing'],
      ['reporter.title', 'missing'],
      ['reporter.workplaceKind', 'missing'],
      ['reporter.workplace', 'missing'],
      ['reporter.phone', 'missing'],
      ['reporter.email', 'invalid-format'],
    ]);
  });

  it('is not found in what is not asked', () => {
    const reporter = {phone: 'none', email: 'none', title: 'x'.repeat(300)};
    assert.deepEqual(problemsOn('reporter', {...samples.anonymous.answers, reporter}), {});
  });

  it('is a blank where an answer is needed', () => {
    const answers = withAnswer(samples.private.answers, 'concern.description', ' \n ');
    assert.deepEqual(problemsOn('concern', answers), {'concern.description': 'missing'});
  });
});

describe('a child', () => {
  const notIdentified = {'subjects.0.address': 'not-identified'};

  it('about whom nothing is known cannot be found', () => {
    assert.deepEqual(problemsOn('details', about({guardians: [{}]})), notIdentified);
    assert.deepEqual(problemsOn('details', about({name: '  ', guardians: [{name: ''}]})), notIdentified);
  });

  const identifying: readonly Subject[] = [
    {name: 'Annas yngsta son'},
    {personalNumber: personalNumber('2015-03-12')},
    {address: 'Gula huset'},
    {phone: '070-000 00 00'},
    {occupationPlace: 'Exempelskolan'},
    {whereNow: 'Hos mormor i Skara'},
    {guardians: [{name: 'Alex'}]},
    {guardians: [{}, {personalNumber: personalNumber('1981-12-18')}]},
    {guardians: [{phone: '070-000 00 00'}]},
    {guardians: [{address: 'Gula huset'}]},
  ];
  for (const subject of identifying) {
    it(`is found by this alone: ${JSON.stringify(subject)}`, () => {
      assert.deepEqual(problemsOn('details', about(subject)), {});
      assert.deepEqual(problemsOn('guardians', about(subject)), {});
    });
  }

  const notIdentifying: readonly Subject[] = [
    {birthDate: '2015-03-12'},
    {approximateAge: '7'},
    {livesInMunicipality: 'yes', protectedIdentity: 'no'},
    {interpreterLanguage: 'Arabiska'},
    {guardians: [{livesWithSubject: 'yes', informed: 'no'}]},
  ];
  for (const subject of notIdentifying) {
    it(`is not found by this: ${JSON.stringify(subject)}`, () => {
      assert.deepEqual(problemsOn('details', about(subject)), notIdentified);
    });
  }

  it('is told apart from the others: each must be found', () => {
    assert.deepEqual(problemsOn('details', about({name: 'Kim'}, {}, {name: 'Charlie'}, {})), {
      'subjects.1.address': 'not-identified',
      'subjects.3.address': 'not-identified',
    });
  });

  it('with a wrong personal number is asked to mend that', () => {
    assert.deepEqual(problemsOn('details', about({personalNumber: '20150312-0000'})), {
      'subjects.0.personalNumber': 'invalid-format',
    });
  });
});

describe('a child not yet born', () => {
  const expecting = (...guardians: readonly Guardian[]) => about({unborn: true, guardians});
  const notIdentified = {'subjects.0.guardians.0.name': 'not-identified'};

  it('is asked for on the screen of the parents, not before', () => {
    assert.deepEqual(problemsOn('details', expecting({})), {});
    assert.deepEqual(problemsOn('guardians', expecting({})), notIdentified);
    assert.deepEqual(problemsOn('guardians', expecting({}, {})), notIdentified);
  });

  it('is found through either parent, or the address', () => {
    const number = personalNumber('1981-12-18');
    const parents = [
      {name: 'Alex'},
      {phone: '070-000 00 00'},
      {address: 'Gula huset'},
      {personalNumber: number},
    ];
    for (const parent of parents) {
      assert.deepEqual(problemsOn('guardians', expecting(parent)), {});
      assert.deepEqual(problemsOn('guardians', expecting({}, parent)), {});
    }
    assert.deepEqual(
      problemsOn('guardians', about({unborn: true, address: 'Gula huset', guardians: [{}]})),
      {},
    );
  });

  it('is not found by what was typed before it was marked as not born, and is not sent', () => {
    for (const typed of [
      {name: 'Kim'},
      {phone: '070-000 00 00'},
      {occupationPlace: 'Skolan'},
      {whereNow: 'Hemma'},
    ]) {
      assert.deepEqual(
        problemsOn('guardians', about({...typed, unborn: true, guardians: [{}]})),
        notIdentified,
      );
    }
  });
});

describe('a reporter', () => {
  const on = (reporter: Reporter, sample: 'private' | 'anonymous' | 'professional' = 'private') =>
    problemsOn('reporter', {...samples[sample].answers, reporter});

  it('who is private gives a phone number or an e-mail address', () => {
    assert.deepEqual(on({name: 'Mika'}), {'reporter.phone': 'not-reachable'});
    assert.deepEqual(on({phone: ' ', email: ''}), {'reporter.phone': 'not-reachable'});
    assert.deepEqual(on({phone: '070-000 00 00'}), {});
    assert.deepEqual(on({email: 'mika@example.se'}), {});
  });

  it('who is anonymous gives nothing', () => assert.deepEqual(on({}, 'anonymous'), {}));

  it('who is a professional gives a phone number, whatever the e-mail address', () => {
    const {phone: _, ...reporter} = samples.professional.answers.reporter;
    assert.deepEqual(on(reporter, 'professional'), {'reporter.phone': 'missing'});
  });

  it('with a phone number that cannot be rung is asked to mend it, and no more', () => {
    assert.deepEqual(on({phone: 'ring inte'}), {'reporter.phone': 'invalid-format'});
    assert.deepEqual(on({phone: 'ring inte', email: 'mika@example.se'}), {
      'reporter.phone': 'invalid-format',
    });
  });
});

describe('a text', () => {
  const limits: readonly [ScreenName, string, number][] = [
    ['persons', 'subjects.0.name', formats.short.max],
    ['circumstances', 'concern.whyNow', formats.medium.max],
    ['concern', 'concern.description', formats.long.max],
  ];
  for (const [screen, name, max] of limits) {
    it(`in ${name} may have ${max} characters and no more, white space at the ends not counted`, () => {
      const on = (text: string) => problemsOn(screen, withAnswer(samples.private.answers, name, text));
      assert.deepEqual(on('å'.repeat(max)), {});
      assert.deepEqual(on(`  ${'å'.repeat(max)}\n\n`), {});
      assert.deepEqual(on('å'.repeat(max + 1)), {[name]: 'too-long'});
    });
  }

  it('that is a phone number or an e-mail address has its own limit', () => {
    const on = (name: string, text: string) =>
      problemsOn('reporter', withAnswer(samples.private.answers, name, text))[name];
    const phone = (length: number) => `1${'-'.repeat(length - 7)}234567`;
    assert.equal(on('reporter.phone', phone(50)), undefined);
    assert.equal(on('reporter.phone', phone(51)), 'too-long');
    assert.equal(on('reporter.email', `${'a'.repeat(191)}@b.sverige`.slice(-200)), undefined);
    assert.equal(on('reporter.email', `${'a'.repeat(200)}@b.se`), 'too-long');
  });
});

describe('a date', () => {
  const on = (subject: Subject) => problemsOn('details', about({name: 'Kim', ...subject}));

  it('of birth may be today and not tomorrow', () => {
    assert.deepEqual(on({birthDate: '2026-11-16'}), {});
    assert.deepEqual(on({birthDate: '2026/11/17'}), {'subjects.0.birthDate': 'future-date'});
  });

  it('of birth must be one', () => {
    assert.deepEqual(on({birthDate: '2015-02-30'}), {'subjects.0.birthDate': 'invalid-format'});
  });

  it('in a personal number may not be tomorrow either', () => {
    assert.deepEqual(on({personalNumber: personalNumber('2026-11-16')}), {});
    assert.deepEqual(on({personalNumber: personalNumber('2062-03-12')}), {
      'subjects.0.personalNumber': 'future-date',
    });
  });
});
