/** States to start from. All are frozen: a transition that changed one would throw. */
import type {Answers} from '../../../src/form/answers.js';
import {askedFields, screensFor} from '../../../src/form/flow.js';
import {noProblems} from '../../../src/form/problem-codes.js';
import type {Situation} from '../../../src/form/question.js';
import type {Failed, Filling, Sending} from '../../../src/state/form-state.js';
import {sendingStarted} from '../../../src/state/sending-transitions.js';
import type {Failure} from '../../../src/submission/outcome.js';
import type {PreparedReport} from '../../../src/submission/prepare.js';
import {deepFreeze} from '../../support/deep-freeze.js';
import {samples, type SampleName} from '../../support/samples.js';

export const around = ({config, today}: Situation = samples.private): Omit<Situation, 'answers'> =>
  deepFreeze({config, today});

export const filling = (answers: Answers, changes: Partial<Filling> = {}): Filling =>
  deepFreeze({
    phase: 'filling',
    screen: 'danger',
    answers,
    seen: [],
    problems: noProblems,
    isChanging: false,
    ...changes,
  });

/** As after going on from every screen. */
const allSeen = (sample: SampleName): readonly string[] => [
  ...screensFor(samples[sample]).map(({name}) => name),
  ...askedFields(samples[sample]).map(({name}) => name),
];

export const onReview = (sample: SampleName = 'private', changes: Partial<Filling> = {}): Filling =>
  filling(samples[sample].answers, {screen: 'review', seen: allSeen(sample), ...changes});

export const preparedAs = (id: string): PreparedReport =>
  deepFreeze({
    id,
    endpoint: 'https://e-tjanst.example.se/orosanmalan',
    body: new TextEncoder().encode('{}'),
    contentType: 'application/json',
    headers: {},
    credentials: 'omit',
    acknowledgement: 'json',
    isAsPromised: true,
    swedish: [{heading: 'Viktigt först', items: [{question: 'Vad har hänt?', answer: 'Ordet'}]}],
  });

export const firstReport = preparedAs('11111111-1111-4111-8111-111111111111');

export const sending = (state: Filling = onReview(), report = firstReport): Sending =>
  deepFreeze(sendingStarted(state, report));

export const failure = (changes: Partial<Failure> = {}): Failure =>
  deepFreeze({code: 'not-confirmed', retryable: true, mayHaveArrived: true, ...changes});

export const failedWith = (changes: Partial<Failure> = {}, from: Filling = onReview()): Failed => {
  const {answers, seen, report, replaces} = sending(from);
  return deepFreeze({
    phase: 'failed',
    answers,
    seen,
    report,
    failure: failure(changes),
    ...(replaces && {replaces}),
  });
};
