/** All that the form says in Swedish, in the passages that someone reads it in: a step, a panel, the notice. Each is at least 100 words long. */
import {followUpOf} from '../../../src/form/follow-up.js';
import {fieldsOn, screensFor, type Field} from '../../../src/form/flow.js';
import type {Situation} from '../../../src/form/question.js';
import {isAnonymous, isChildItself, mayAskForFeedback, mustNotInformFirst} from '../../../src/form/rules.js';
import type {Screen} from '../../../src/form/steps.js';
import {disclosureLead, disclosureTexts, mayTell, traceTexts} from '../../../src/text/disclosure-texts.js';
import {keyFaultTexts, whoCanRead} from '../../../src/text/encryption-texts.js';
import {exitTexts} from '../../../src/text/exit-texts.js';
import {goodToKnow} from '../../../src/text/good-to-know-texts.js';
import {contactTexts, gateTexts, introTexts, waitingTexts} from '../../../src/text/interface-texts.js';
import {nextSteps} from '../../../src/text/next-texts.js';
import {paperTexts, sheetTexts} from '../../../src/text/paper-texts.js';
import {privacyNotice, privacyShort} from '../../../src/text/privacy-texts.js';
import {problemText} from '../../../src/text/problem-texts.js';
import {questionTexts} from '../../../src/text/question-texts.js';
import {
  childHelp,
  childSafetyTexts,
  doNotInform,
  feedbackTexts,
  screenLeads,
  screenTitles,
} from '../../../src/text/screen-texts.js';
import {startTexts} from '../../../src/text/start-texts.js';
import {
  failureTexts,
  forgottenTexts,
  receiptTexts,
  reviewTexts,
  sendingTexts,
} from '../../../src/text/status-texts.js';
import {cellName, cells, filledCell} from '../cells.js';
import {wordsIn} from './lix.js';

export interface Passage {
  readonly name: string;
  /** The full layer of the notice on personal data says what the law asks for, and may be harder than the rest. */
  readonly isNotice: boolean;
  readonly lines: readonly string[];
}

/** Fewer words say little about a text: such a part is read together with the next. */
const fewest = 100;

/** What a group of texts says, sentence by sentence; those that take an argument are asked elsewhere. */
const all = (texts: object): readonly string[] =>
  Object.values(texts).flatMap((text: unknown): readonly string[] => {
    if (typeof text !== 'function') return typeof text === 'object' && text ? all(text) : [];
    return text.length === 0 ? [(text as () => string)()] : [];
  });

function fieldLines(field: Field): readonly string[] {
  const {question, situation, questionName, required} = field;
  const {label, hint, options} = questionTexts[questionName];
  const offered = 'options' in question ? question.options(situation) : [];
  return [
    label(situation),
    hint?.(situation) ?? '',
    ...offered.map((option) => options?.[option]?.(situation) ?? ''),
    required ? problemText(field, 'missing') : '',
  ];
}

/** What only some screens say, and only to some. */
function asides({name}: Screen, situation: Situation): readonly string[] {
  if (name === 'danger') return [...all(introTexts), ...all(startTexts), ...all(exitTexts)];
  if (name === 'gate') return all(gateTexts);
  if (name === 'safety') return all(childSafetyTexts);
  if (name === 'duty' && mayAskForFeedback(situation)) return [feedbackTexts.explanation()];
  if (name === 'contact' && mustNotInformFirst(situation))
    return [doNotInform.heading(situation), doNotInform.text(situation)];
  if (name === 'disclosure' || (name === 'review' && isAnonymous(situation)))
    return [disclosureLead(situation), ...all(disclosureTexts), ...all(mayTell), ...all(traceTexts)];
  return name === 'review'
    ? [...all(reviewTexts), privacyShort(situation), ...nextSteps(followUpOf(situation))]
    : [];
}

const screenLines = (screen: Screen, situation: Situation): readonly string[] => [
  screenTitles[screen.name](situation),
  screenLeads[screen.name]?.(situation) ?? '',
  ...asides(screen, situation),
  ...fieldsOn(screen, situation).flatMap(fieldLines),
  ...(isChildItself(situation) ? all(childHelp) : []),
];

const countOf = ({lines}: Passage): number => wordsIn(lines.join(' ')).length;

/** What is said twice in a passage is read once. */
const once = ({lines, ...passage}: Passage): Passage => ({
  ...passage,
  lines: [...new Set(lines)].filter((line) => line !== ''),
});

function joined(passages: readonly Passage[]): readonly Passage[] {
  const [first, second, ...rest] = passages;
  if (!first || !second) return passages;
  return countOf(first) >= fewest && (rest.length > 0 || countOf(second) >= fewest)
    ? [first, ...joined([second, ...rest])]
    : joined([
        {name: `${first.name} + ${second.name}`, isNotice: false, lines: [...first.lines, ...second.lines]},
        ...rest,
      ]);
}

function passagesOf(name: string, situation: Situation): readonly Passage[] {
  const screens = screensFor(situation);
  const steps = [1, 2, 3, 4, 5].map((step) => ({
    name: `${name}, step ${step}`,
    isNotice: false,
    lines: screens
      .filter((screen) => screen.step === step)
      .flatMap((screen) => screenLines(screen, situation)),
  }));
  const known: Passage = {
    name: `${name}, Bra att veta`,
    isNotice: false,
    lines: goodToKnow(situation).flatMap(({heading, facts}) => [heading, ...facts.map(({text}) => text)]),
  };
  return [
    ...joined([...steps, known].map(once)),
    {
      name: `${name}, the notice`,
      isNotice: true,
      lines: privacyNotice(situation).flatMap(({term, text}) => [term, text]),
    },
  ];
}

const forAll = (situation: Situation): readonly Passage[] => [
  {name: 'contact', isNotice: false, lines: [...all(contactTexts), ...all(gateTexts), ...all(waitingTexts)]},
  {
    name: 'what became of it',
    isNotice: false,
    lines: [
      ...all(sendingTexts),
      ...all(receiptTexts),
      ...all(forgottenTexts),
      ...(['offline', 'rate-limited', 'refused', 'network'] as const).flatMap((code) =>
        [true, false].flatMap((may) => all(failureTexts.of(code, may))),
      ),
      ...[true, false].flatMap((may) => all(failureTexts.of('network', may, true))),
      failureTexts.kept(),
      ...all(keyFaultTexts),
      whoCanRead(situation.config),
    ],
  },
  {name: 'paper', isNotice: false, lines: [...all(paperTexts), ...all(sheetTexts)]},
];

export const passages: readonly Passage[] = [
  ...forAll(filledCell(cells[0]!)),
  ...cells.flatMap((cell) => passagesOf(cellName(cell), filledCell(cell))),
].map(once);
