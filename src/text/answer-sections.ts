/** The answers as questions and answers in words: what the review shows and what the Swedish report is made of. */
import {msg, str} from '@lit/localize';
import {fieldsOn, screensFor, valueOf, type Field} from '../form/flow.js';
import type {Situation, Value} from '../form/question.js';
import {isAboutChild, isBorn, isSelf} from '../form/rules.js';
import type {ScreenName} from '../form/steps.js';
import {peopleTexts} from './interface-texts.js';
import {questionTexts} from './question-texts.js';
import {yesNoTexts} from './start-texts.js';

export interface AnswerItem {
  readonly field: Field;
  readonly screen: ScreenName;
  readonly value: Value;
  readonly question: string;
  readonly answer: string;
  /** The person's own words, in whatever language they chose. */
  readonly isOwnWords: boolean;
  /** As the municipality has named it, in Swedish. */
  readonly isMunicipal: boolean;
}

export interface AnswerSection {
  readonly heading: string;
  readonly items: readonly AnswerItem[];
}

const optionText = ({questionName, situation}: Field, option: string): string =>
  questionTexts[questionName].options?.[option]?.(situation) ?? option;

function answerText(field: Field, value: Value): string {
  if (value === true) return yesNoTexts.yes();
  if (typeof value === 'object') return value.map((option) => optionText(field, option)).join('\n');
  const {question} = field;
  if (question.kind === 'choice') return optionText(field, String(value));
  const isNumber = question.kind === 'text' && question.format === 'personal-number';
  return isNumber ? String(value).replace(/^(\d{8})(\d{4})$/, '$1-$2') : String(value);
}

function personHeading({situation}: Field, subject: number): string {
  if (isSelf(situation)) return peopleTexts.you();
  if (!isAboutChild(situation)) return peopleTexts.person();
  const about = isBorn(situation) ? situation.subject?.name?.trim() : undefined;
  return about ? peopleTexts.namedChild(subject + 1, about) : peopleTexts.child(subject + 1);
}

/** Whom, or what, the field is about. */
export function headingOf(field: Field): string {
  const {subject, guardian, name, situation} = field;
  if (subject !== undefined) {
    const person = personHeading(field, subject);
    return guardian === undefined
      ? person
      : msg(str`${person}. Vårdnadshavare ${guardian + 1}`, {id: 'section.guardian'});
  }
  if (name.startsWith('concern')) {
    return isSelf(situation)
      ? msg('Det här har hänt', {id: 'section.concern.self'})
      : msg('Oron', {id: 'section.concern'});
  }
  if (name.startsWith('reporter')) {
    return isSelf(situation)
      ? msg('Så når vi dig', {id: 'section.reporter.self'})
      : msg('Den som anmäler', {id: 'section.reporter'});
  }
  return msg('Anmälan', {id: 'section.start'});
}

/** Start, then person by person with its guardians, then the concern and the reporter. */
const position = ({name, subject, guardian}: Field): number => {
  if (subject !== undefined) return 1 + subject + (guardian === undefined ? 0 : (guardian + 1) / 100);
  return name.startsWith('concern') ? 1000 : name.startsWith('reporter') ? 1001 : 0;
};

/** Every answer that is asked for and given, under the heading of what it is about. */
export function answerSections(situation: Situation): readonly AnswerSection[] {
  const items = screensFor(situation).flatMap((screen) =>
    fieldsOn(screen, situation).flatMap((field): readonly AnswerItem[] => {
      const value = valueOf(field);
      if (value === undefined) return [];
      const {kind} = field.question;
      return [
        {
          field,
          screen: screen.name,
          value,
          question: questionTexts[field.questionName].label(field.situation),
          answer: answerText(field, value),
          isOwnWords: kind === 'text' || kind === 'long-text',
          isMunicipal: kind === 'choice' && !questionTexts[field.questionName].options?.[String(value)],
        },
      ];
    }),
  );
  const places = [...new Set(items.map(({field}) => position(field)))].sort((a, b) => a - b);
  return places.map((place) => {
    const here = items.filter(({field}) => position(field) === place);
    return {heading: here.map(({field}) => headingOf(field))[0] ?? '', items: here};
  });
}
