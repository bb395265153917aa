/** `npm run texts`: every question, hint, option and message of every cell on one page, to be read in one go. */
import {mkdirSync, writeFileSync} from 'node:fs';
import type {Role, Variant} from '../../src/form/answers.js';
import {fieldsOn, screensFor, type Field} from '../../src/form/flow.js';
import {followUpOf} from '../../src/form/follow-up.js';
import type {ProblemCode} from '../../src/form/problem-codes.js';
import type {Situation} from '../../src/form/question.js';
import {nextSteps} from '../../src/text/next-texts.js';
import {privacyNotice, privacyShort} from '../../src/text/privacy-texts.js';
import {problemText} from '../../src/text/problem-texts.js';
import {questionTexts} from '../../src/text/question-texts.js';
import {screenLeads, screenTitles} from '../../src/text/screen-texts.js';
import {cells, fullestCell} from './cells.js';

const problemsOf = ({required, question}: Field): readonly ProblemCode[] => [
  ...(required ? (['missing'] as const) : []),
  ...(question.kind === 'text' && !['short', 'medium', 'long'].includes(question.format)
    ? (['invalid-format'] as const)
    : []),
];

function fieldLines(field: Field): readonly string[] {
  const {questionName, question, situation} = field;
  const {label, hint, options} = questionTexts[questionName];
  const values = question.kind === 'choice' || question.kind === 'choices' ? question.options(situation) : [];
  const hintText = hint?.(situation) ?? '';
  return [
    `- **${label(situation)}**${field.required ? ' (behövs)' : ''}`,
    ...(hintText ? [`  - ${hintText}`] : []),
    ...values.map((value) => `  - [ ] ${options?.[value]?.(situation) ?? value}`),
    ...problemsOf(field).map((code) => `  - Fel: ${problemText(field, code)}`),
  ];
}

function cellLines(variant: Variant, role: Role): readonly string[] {
  const situation: Situation = fullestCell({variant, role});
  const screens = screensFor(situation).flatMap((screen) => [
    `### ${screenTitles[screen.name](situation)}`,
    screenLeads[screen.name]?.(situation) ?? '',
    ...fieldsOn(screen, situation).flatMap(fieldLines),
    '',
  ]);
  return [
    `## ${variant} × ${role}`,
    ...screens,
    '### Det här händer sedan',
    ...nextSteps(followUpOf(situation)).map((text) => `- ${text}`),
    '### Personuppgifter',
    privacyShort(situation),
    ...privacyNotice(situation).map(({term, text}) => `- **${term}** ${text}`),
    '',
  ];
}

export const textsPage = (): string =>
  ['# Alla texter, cell för cell', ...cells.flatMap(({variant, role}) => cellLines(variant, role))].join(
    '\n',
  );

mkdirSync('.build', {recursive: true});
writeFileSync('.build/texts.md', textsPage());
console.log('.build/texts.md');
