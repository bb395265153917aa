/** What may be in a report, and above all what may not. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import {noAnswers, type Answers, type Role, type Subject} from '../../../src/form/answers.js';
import {askedFields} from '../../../src/form/flow.js';
import {withAnswer} from '../../../src/form/paths.js';
import type {QuestionName, Situation} from '../../../src/form/question.js';
import {questions} from '../../../src/form/questions.js';
import {reportSchema} from '../../../src/submission/payload-schema.js';
import {samples, situationOf} from '../../support/samples.js';
import {longTexts, validValue} from '../form/values.js';
import {asJson, jsonSchema, reportId, reportOf} from './reports.js';

const matchesJsonSchema = new Ajv2020().compile(jsonSchema());

/** By the element's schema and by a backend's, which must agree. */
function isReport(value: unknown): boolean {
  const bySchema = reportSchema.safeParse(value).success;
  assert.equal(matchesJsonSchema(value), bySchema, 'the two schemas disagree');
  return bySchema;
}

describe('the frame of a report', () => {
  const {private: neighbour} = samples;

  it('marks a test, and only a test', () => {
    assert.equal(reportOf(situationOf(neighbour.answers, {mode: 'test'})).test, true);
    assert.equal('test' in reportOf(neighbour), false);
    assert.equal('test' in reportOf(situationOf(neighbour.answers, {mode: 'preview'})), false);
  });

  it('names the report it takes the place of, when there is one', () => {
    const replaces = '11111111-1111-4111-8111-111111111111';
    const report = reportOf(neighbour, {replaces});
    assert.equal(report.replaces, replaces);
    assert.ok(isReport(asJson(report)));
    assert.equal('replaces' in reportOf(neighbour), false);
  });

  it('has the municipality where it is known', () => {
    assert.equal(reportOf(neighbour).municipality, 'Vara kommun');
    assert.equal('municipality' in reportOf(situationOf(neighbour.answers, {municipality: null})), false);
  });

  it('marks the own words of someone who writes in another language, and nothing else', () => {
    const report = reportOf(neighbour, {language: 'ar', dir: 'rtl'});
    const items = report.swedish.flatMap((section) => section.items);
    assert.deepEqual([report.language, report.dir], ['ar', 'rtl']);
    const marked = items.filter(({language}) => language === 'ar').map(({answer}) => answer);
    assert.ok(marked.includes('Det har blivit kallt.'));
    assert.ok(marked.includes('Kim Exempel'));
    for (const words of ['Nej', 'Ja', 'Nej, inte just nu', 'Några veckor'])
      assert.equal(marked.includes(words), false);
    assert.ok(isReport(asJson(report)));
    assert.ok(
      reportOf(neighbour).swedish.every(({items: all}) => all.every((item) => !('language' in item))),
    );
  });

  it('has no reporter when nothing was said of one', () => {
    assert.equal('reporter' in reportOf(samples['as-little-as-possible']), false);
  });

  it('has no empty guardian', () => {
    const subjects = [{name: 'Kim', guardians: [{}, {name: 'Alex'}, {livesWithSubject: undefined}]}];
    const report = reportOf(situationOf({...neighbour.answers, subjects} as unknown as Answers));
    assert.deepEqual(report.subjects, [{name: 'Kim', guardians: [{name: 'Alex'}]}]);
    assert.deepEqual(reportOf(samples['as-little-as-possible']).subjects, [{address: 'Exempelgatan 1'}]);
  });
});

describe('the fullest report', () => {
  it('that the form can make is still a report as promised', () => {
    const guardians = Array.from({length: 4}, () => ({}));
    const subjects = Array.from({length: 12}, () => ({guardians}));
    const start = situationOf({
      ...noAnswers,
      role: 'professional',
      subjects,
      reporter: {workplaceKind: 'police'},
    });
    const answers = askedFields(start)
      .filter(
        ({questionName}) => !['role', 'subjects.*.unborn', 'reporter.workplaceKind'].includes(questionName),
      )
      .reduce((now, field) => withAnswer(now, field.name, validValue(field, longTexts)), start.answers);
    const report = reportOf({...start, answers});
    assert.ok(isReport(asJson(report)));
    assert.equal(report.subjects.length, 12);
  });
});

describe('what must be seen first', () => {
  const first = (situation: Situation) => reportOf(situation).swedish[0]!;
  const answerTo = (situation: Situation, question: string) =>
    first(situation).items.find((item) => item.question.endsWith(question))?.answer;

  it('stands first', () => {
    for (const situation of Object.values(samples)) assert.equal(first(situation).heading, 'Viktigt först');
  });

  it('says that nobody has checked who reports', () => {
    for (const situation of Object.values(samples)) {
      assert.equal(answerTo(situation, 'Är uppgifterna om den som anmäler kontrollerade?'), 'Nej');
    }
  });

  it('says whom not to tell when violence is marked', () => {
    assert.match(answerTo(samples.professional, 'Berätta inte för familjen') ?? '', /Våld/);
    assert.equal(answerTo(samples.private, 'Berätta inte för familjen'), undefined);
  });

  it('says which of several people it is about', () => {
    const unaware = first(samples.professional).items.find(({question}) =>
      question.includes('Vet vårdnadshavaren'),
    );
    assert.equal(
      unaware?.question,
      'Barn 1: Kim Exempel. Vårdnadshavare 1. Vet vårdnadshavaren om att du gör anmälan?',
    );
    const interpreter = first(samples['several-children']).items.find(({answer}) => answer === 'Somaliska');
    assert.equal(interpreter?.question, 'Barn 2: Charlie. Behöver barnet tolk? På vilket språk?');
  });

  it('holds danger, place, protected identity, safe contact and interpreter', () => {
    const {professional} = samples;
    assert.equal(answerTo(professional, 'Är någon i fara just nu?'), 'Nej, inte just nu');
    assert.equal(answerTo(professional, 'Var är barnet just nu?'), 'I skolan till klockan 14');
    assert.equal(answerTo(professional, 'Har barnet skyddade personuppgifter?'), 'Ja');
    assert.equal(answerTo(professional, 'Behöver barnet tolk? På vilket språk?'), 'Arabiska');
    assert.equal(
      first(professional).items.some(({answer}) => answer === 'Kom till skolan.'),
      true,
    );
  });
});

describe('what nobody asked', () => {
  /** Words in every text field there is, and every choice made, whoever is asked what. */
  const everything = (role: Role, child: Subject): Answers => {
    const subjects = [0, 1].map(() => ({...child, guardians: [{}, {}]}));
    const places = (name: QuestionName) =>
      name.startsWith('subjects.*.guardians')
        ? ['00', '01', '10', '11'].map(([s, g]) => name.replace('*', s!).replace('*', g!))
        : name.startsWith('subjects')
          ? [name.replace('*', '0'), name.replace('*', '1')]
          : [name];
    const texts = (Object.keys(questions) as QuestionName[]).flatMap((name) => {
      const {kind, ...question} = questions[name];
      const isFreeText = kind === 'long-text' || ('format' in question && question.format === 'short');
      return isFreeText ? places(name) : [];
    });
    return texts.reduce<Answers>((answers, name) => withAnswer(answers, name, `<${name}>`), {
      ...noAnswers,
      danger: 'no',
      role,
      subjects,
      reporter: {
        workplaceKind: 'education',
        phone: '070-123 45 67',
        email: 'hemlig@example.se',
        wantsFeedback: true,
      },
    });
  };

  for (const role of ['private', 'anonymous', 'professional'] as const) {
    for (const child of [{}, {unborn: true}]) {
      it(`is not in the report of someone ${role} about ${JSON.stringify(child)}`, () => {
        const situation = situationOf(everything(role, child));
        const report = JSON.stringify(reportOf(situation));
        const asked = new Set(askedFields(situation).map(({name}) => `<${name}>`));
        const typed = JSON.stringify(situation.answers).match(/<[^>]+>/g) ?? [];
        assert.ok(typed.length > 40, String(typed.length));
        for (const word of typed) assert.equal(report.includes(word), asked.has(word), word);
        assert.ok(isReport(JSON.parse(report)));
      });
    }
  }

  it('is nothing but the relation of someone anonymous', () => {
    const answers = {...everything('anonymous', {}), role: 'anonymous'} as const;
    const reporter = {...answers.reporter, relation: 'neighbour'} as const;
    const report = reportOf(situationOf({...answers, reporter}));
    assert.deepEqual(report.reporter, {relation: 'neighbour'});
    const written = JSON.stringify(report);
    for (const word of ['<reporter.', '070-123 45 67', 'hemlig@example.se', 'education']) {
      assert.equal(written.includes(word), false, word);
    }
  });
});

describe('the schema of a report', () => {
  const report = (name: keyof typeof samples) => asJson(reportOf(samples[name])) as Record<string, unknown>;
  const anonymous = report('anonymous');
  const named = report('private');

  it('has no place for more about someone anonymous than the relation', () => {
    assert.ok(isReport(anonymous));
    for (const about of [
      {name: 'Mika'},
      {phone: '070-000 00 00'},
      {email: 'a@b.se'},
      {language: 'ar'},
      {x: 1},
    ]) {
      assert.equal(isReport({...anonymous, reporter: about}), false, JSON.stringify(about));
    }
    assert.ok(isReport({...named, reporter: {name: 'Mika'}}));
  });

  const wrong: Readonly<Record<string, Record<string, unknown>>> = {
    'something of the browser': {userAgent: 'x'},
    'a page address': {referrer: 'https://example.se'},
    'another version': {version: 2},
    'an id that is no UUID v4': {id: reportId.replace('-4', '-1')},
    'an id in capitals': {id: reportId.toUpperCase()},
    'no role': {role: undefined},
    'a role of its own making': {role: 'admin'},
    'nobody it is about': {subjects: []},
    'too many it is about': {subjects: Array.from({length: 21}, () => ({name: 'Kim'}))},
    'no Swedish text': {swedish: []},
    'an empty answer': {concern: {description: ''}},
    'a kind that there is not': {concern: {kinds: ['x']}},
    'test: false, which says nothing': {test: false},
    'a short personal number': {subjects: [{personalNumber: '1503129817'}]},
    'a phone number with words': {reporter: {phone: 'ring inte'}},
  };
  for (const [what, change] of Object.entries(wrong)) {
    it(`refuses ${what}`, () => assert.equal(isReport(asJson({...named, ...change} as never)), false));
  }
});
