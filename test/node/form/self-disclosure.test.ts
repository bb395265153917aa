/** Someone anonymous decides on what may give them away before anything can be sent; nobody else is asked. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Answers, Role} from '../../../src/form/answers.js';
import {askedFields, screensFor} from '../../../src/form/flow.js';
import {withAnswer} from '../../../src/form/paths.js';
import type {Guard, Situation} from '../../../src/form/question.js';
import {disclosures, keyOf, pointedOut, undecided} from '../../../src/form/self-disclosure.js';
import {firstProblems} from '../../../src/form/validate.js';
import * as sent from '../../../src/state/sending-transitions.js';
import * as happened from '../../../src/state/transitions.js';
import type {Filling} from '../../../src/state/form-state.js';
import {cellName, cells, emptyCell, filledCell} from '../../support/cells.js';
import {samples, situationOf} from '../../support/samples.js';
import {around, failedWith, filling, sending} from '../state/states.js';
import {reportOf} from '../submission/reports.js';

const tellingAnswers = (text: string): Answers =>
  withAnswer(samples.anonymous.answers, 'concern.description', text);
const telling = (text: string, guard?: Guard): Situation => ({
  ...situationOf(tellingAnswers(text)),
  ...(guard && {guard}),
});
const wordsIn = (situation: Situation): readonly string[] => disclosures(situation).map(({words}) => words);
const screenNames = (situation: Situation): readonly string[] => screensFor(situation).map(({name}) => name);

describe('the search', () => {
  const anonymous = cells.filter(({role}) => role === 'anonymous');

  for (const cell of anonymous) {
    it(`looks in every free text that is asked: ${cellName(cell)}`, () => {
      for (const situation of [emptyCell(cell), filledCell(cell)]) {
        const free = askedFields(situation).filter(
          ({question}) =>
            question.kind === 'long-text' || (question.kind === 'text' && question.format === 'short'),
        );
        assert.ok(free.length > 5);
        for (const {name} of free) {
          const answers = withAnswer(situation.answers, name, 'jag heter Mika');
          const found = disclosures({...situation, answers}).map(({field}) => field);
          assert.deepEqual(found, [name]);
        }
      }
    });
  }

  for (const cell of cells) {
    it(`finds nothing in a usual answer: ${cellName(cell)}`, () => {
      const situation = filledCell(cell);
      assert.deepEqual(wordsIn(situation), []);
      assert.ok(!screenNames(situation).includes('disclosure'));
    });
  }

  it('is for those who are anonymous', () => {
    for (const role of ['private', 'professional', 'self'] satisfies Role[]) {
      const situation = situationOf({...tellingAnswers('Jag heter Mika, 073-456 78 90.'), role});
      assert.deepEqual(wordsIn(situation), [], role);
      assert.ok(!screenNames(situation).includes('disclosure'), role);
    }
    const offered = tellingAnswers('Jag heter Mika.');
    assert.deepEqual(wordsIn(situationOf(offered, {anonymous: 'off'})), []);
    assert.deepEqual(wordsIn(situationOf(offered)), ['Jag heter Mika']);
  });

  it('leaves alone what stands in the fields of those reported, and the municipality’s own numbers', () => {
    const text = 'Man når dem på 070-111 22 33, 198112189819, alex@exempel.se eller 0512-310 00.';
    assert.equal(wordsIn(telling(text)).length, 3, 'all but the municipality’s');
    const known = [
      ['subjects.0.phone', '+46701112233'],
      ['subjects.0.guardians.0.personalNumber', '811218-9819'],
      ['subjects.0.guardians.0.address', 'Hemma, ALEX@exempel.se'],
    ].reduce((answers, [name = '', value]) => withAnswer(answers, name, value), tellingAnswers(text));
    assert.deepEqual(wordsIn(situationOf(known)), []);
  });

  it('sees it when a number leaves the field of the person reported', () => {
    const answers = withAnswer(tellingAnswers('Nummer: 070-111 22 33'), 'subjects.0.phone', '070-111 22 33');
    assert.deepEqual(wordsIn(situationOf(answers)), []);
    assert.deepEqual(wordsIn(situationOf(withAnswer(answers, 'subjects.0.phone', ''))), ['070-111 22 33']);
  });

  it('tells the same words in the same answer once', () => {
    assert.deepEqual(wordsIn(telling('Min dotter såg det. Jag tror min dotter. Min son också.')), [
      'Min dotter',
      'Min son',
    ]);
  });
});

describe('nothing is sent', () => {
  const text = 'Min dotter såg det. Ring 073-456 78 90.';

  it('before each finding is changed or kept', () => {
    const first = firstProblems(telling(text));
    assert.equal(first?.screen.name, 'disclosure');
    assert.deepEqual(first.problems, {'concern.description': 'may-be-known'});
    const [daughter, phone] = disclosures(telling(text)).map(keyOf);
    assert.ok(daughter && phone);
    assert.equal(firstProblems(telling(text, {kept: [daughter], touched: []}))?.screen.name, 'disclosure');
    assert.equal(firstProblems(telling(text, {kept: [daughter, phone], touched: []})), undefined);
    assert.equal(firstProblems(telling('Dottern såg det.')), undefined);
  });

  it('of a new finding for an old one that was kept', () => {
    const kept = disclosures(telling('Jag bor på Storgatan 3.')).map(keyOf);
    const later = telling('Jag bor på Storgatan 3. Jag bor på Ekvägen 1.', {kept, touched: []});
    assert.deepEqual(
      undecided(later).map(({words}) => words),
      ['Jag bor på Ekvägen 1'],
    );
  });

  it('of what was kept but the text itself', () => {
    const situation = telling(text, {kept: disclosures(telling(text)).map(keyOf), touched: []});
    const report = JSON.stringify(reportOf(situation));
    assert.equal(report, JSON.stringify(reportOf(telling(text))));
    assert.doesNotMatch(report, /kept|guard"|touched|may-be-known/i);
  });
});

describe('the screen', () => {
  const at = (text: string, changes: Partial<Filling> = {}): Filling =>
    filling(tellingAnswers(text), {screen: 'disclosure', ...changes});
  const near = around(samples.anonymous);
  const shown = ({answers, guard}: Filling): readonly string[] =>
    pointedOut({...near, answers, ...(guard && {guard})}).map(({name}) => name);

  it('comes after the writer’s own step and before the review', () => {
    const names = screenNames(telling('Jag heter Mika.'));
    assert.deepEqual(names.slice(-3), ['reporter', 'disclosure', 'review']);
  });

  it('keeps a field in its place while its last finding is written away, and lets it go after that', () => {
    const mended = happened.answered(at('Jag heter Mika.'), 'concern.description', 'Jag såg det.');
    assert.deepEqual(shown(mended), ['concern.description']);
    const next = happened.advanced(mended, near);
    assert.equal(next.screen, 'review');
    assert.deepEqual(shown(next), []);
    assert.equal(happened.wentBack(next, near).screen, 'reporter');
  });

  it('holds a mended field to what its own screen asks', () => {
    const emptied = happened.answered(at('Jag heter Mika.'), 'concern.description', ' ');
    assert.deepEqual(happened.advanced(emptied, near).problems, {'concern.description': 'missing'});
  });

  it('goes on when all is kept, and does not when something is not', () => {
    const state = at('Min dotter såg det, ring 073-456 78 90.');
    const [daughter, phone] = disclosures({...near, answers: state.answers});
    assert.ok(daughter && phone);
    const stopped = happened.advanced(happened.kept(state, daughter, true), near);
    assert.deepEqual([stopped.screen, stopped.focus], ['disclosure', 'problems']);
    const both = happened.kept(stopped, phone, true);
    assert.deepEqual(both.problems, {});
    assert.equal(happened.advanced(both, near).screen, 'review');
    assert.equal(happened.advanced(happened.kept(both, phone, false), near).screen, 'disclosure');
  });

  it('comes back before the review when a change tells something new, and only then', () => {
    const seen = [
      ...screenNames(telling('Jag heter Mika.')),
      ...askedFields(telling('')).map(({name}) => name),
    ];
    const state = at('Min dotter såg det.', {screen: 'concern', isChanging: true, seen});
    const [daughter] = disclosures({...near, answers: state.answers});
    assert.ok(daughter);
    const kept = happened.kept(state, daughter, true);
    assert.equal(happened.advanced(kept, near).screen, 'review');
    const more = happened.answered(kept, 'concern.description', 'Min dotter såg det. Jag heter Mika.');
    const back = happened.advanced(more, near);
    assert.deepEqual([back.screen, back.isChanging], ['disclosure', true]);
  });

  it('is decided on anew by whoever changes role', () => {
    const state = at('Min dotter såg det.');
    const [daughter] = disclosures({...near, answers: state.answers});
    assert.ok(daughter);
    const kept = happened.kept(state, daughter, true);
    const changed = happened.answered({...kept, screen: 'who'}, 'role', 'private');
    assert.equal(changed.guard, undefined);
  });

  it('is not asked again after a send that failed', () => {
    const guard: Guard = {kept: ['x'], touched: []};
    const failed = failedWith({}, at('Min dotter såg det.', {screen: 'review', guard}));
    assert.deepEqual(sending(at('', {guard})).guard, guard);
    const stillFailed = {...failed, guard};
    assert.deepEqual(sent.retried(stillFailed).guard, guard);
    assert.deepEqual(sent.edited(stillFailed).guard, guard);
    const {replaces: _, ...again} = sent.decided(
      sending(at('', {guard})),
      {failure: failed.failure},
      near,
    ) as typeof failed;
    assert.deepEqual(again.guard, guard);
  });
});
