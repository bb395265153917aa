/** All that is said in a situation: headings, leads, questions, hints, options, problems, what happens next, the panel, the notice. */
import {fieldsOn, screensFor} from '../../src/form/flow.js';
import {followUpOf} from '../../src/form/follow-up.js';
import type {Situation} from '../../src/form/question.js';
import {disclosureLead, disclosureTexts, mayTell, traceTexts} from '../../src/text/disclosure-texts.js';
import {goodToKnow} from '../../src/text/good-to-know-texts.js';
import {nextSteps} from '../../src/text/next-texts.js';
import {privacyNotice, privacyShort} from '../../src/text/privacy-texts.js';
import {problemText} from '../../src/text/problem-texts.js';
import {questionTexts} from '../../src/text/question-texts.js';
import {
  childHelp,
  childSafetyTexts,
  doNotInform,
  screenLeads,
  screenTitles,
} from '../../src/text/screen-texts.js';
import {isAnonymous, isChildItself, mustNotInformFirst} from '../../src/form/rules.js';

/** Each a sentence or more, or a heading. */
export const wordsIn = (situation: Situation): readonly string[] =>
  [
    ...screensFor(situation).flatMap((screen) => [
      screenTitles[screen.name](situation),
      screenLeads[screen.name]?.(situation) ?? '',
      ...fieldsOn(screen, situation).flatMap((field) => {
        const {label, hint, options} = questionTexts[field.questionName];
        const {question, required, situation: own} = field;
        const offered = 'options' in question ? question.options(own) : [];
        return [
          label(own),
          hint?.(own) ?? '',
          ...offered.map((option) => options?.[option]?.(own) ?? ''),
          required ? problemText(field, 'missing') : '',
        ];
      }),
    ]),
    ...(mustNotInformFirst(situation) ? [doNotInform.heading(situation), doNotInform.text(situation)] : []),
    ...(isChildItself(situation)
      ? [childSafetyTexts.text(), childSafetyTexts.decide(), childHelp.bris(), childHelp.kollPaSoc()]
      : []),
    ...(isAnonymous(situation)
      ? [
          disclosureLead(situation),
          disclosureTexts.local(),
          disclosureTexts.done(),
          ...Object.values(mayTell).map((text) => text()),
          ...Object.values(traceTexts).map((text) => text()),
        ]
      : []),
    ...nextSteps(followUpOf(situation)),
    ...goodToKnow(situation).flatMap(({heading, facts}) => [heading, ...facts.map(({text}) => text)]),
    privacyShort(situation),
    ...privacyNotice(situation).flatMap(({term, text}) => [term, text]),
  ].filter((text) => text !== '');
