/** What an anonymous writer's own words may tell of who they are. Nothing leaves the browser for this. */
import type {Config} from '../config/config.js';
import type {Answers} from './answers.js';
import {contactsIn} from './disclosure/contacts.js';
import {findIn, type Others} from './disclosure/find.js';
import type {DisclosureKind} from './disclosure/language.js';
import {level} from './disclosure/level.js';
import {fieldsOf, type Field} from './fields.js';
import {answerAt} from './paths.js';
import type {QuestionName, Rule, Situation} from './question.js';
import {questions} from './questions.js';
import {isAnonymous} from './rules.js';

export type {DisclosureKind};

export interface Disclosure {
  readonly kind: DisclosureKind;
  /** The field's name, and where in what was typed there. */
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const names = Object.keys(questions) as QuestionName[];

/** Whatever someone can tell in their own words; what has a format of its own is the reported person's. */
const freeTexts = names.filter((name) => {
  const question = questions[name];
  return question.kind === 'long-text' || (question.kind === 'text' && question.format === 'short');
});

/** What is known of the people reported stands here. Where they are now, and what they know, is told in free text. */
const details = names.filter((name) =>
  /\*\.(?:name|personalNumber|phone|address|occupationPlace)$/.test(name),
);

const textAt = (situation: Situation, {name}: Field): string => {
  const value = answerAt(situation.answers, name);
  return typeof value === 'string' ? value : '';
};

/** The municipality's own numbers tell nothing of anybody. */
const numbersOf = ({phone, afterHoursPhones, fax, dpoContact}: Config): string =>
  [phone, ...afterHoursPhones, fax, dpoContact].join('\n');

function othersIn(situation: Situation): Others {
  const typed = fieldsOf(details, situation).map((field) => ({
    text: level(textAt(situation, field)),
    isName: field.name.endsWith('.name'),
  }));
  const all = [numbersOf(situation.config), ...typed.map(({text}) => text)];
  const called = typed.filter(({isName}) => isName).map(({text}) => text.toLowerCase());
  return {
    contacts: new Set(all.flatMap(contactsIn)),
    names: new Set(called.flatMap((text) => text.match(/[\p{L}'-]{2,}/gu) ?? [])),
  };
}

/** Each way of putting it once in a field. */
function disclosuresIn(situation: Situation, field: Field, others: Others): readonly Disclosure[] {
  const text = textAt(situation, field);
  const all = findIn(text, others).map(({kind, start, end}): Disclosure => {
    return {kind, field: field.name, start, end, words: text.slice(start, end)};
  });
  return [...new Map([...all].reverse().map((one) => [keyOf(one), one])).values()].reverse();
}

/** The last search of these answers: a screen asks several times for what one of them has changed. */
const searched = new WeakMap<Answers, {readonly config: string; readonly found: readonly Disclosure[]}>();

export function disclosures(situation: Situation): readonly Disclosure[] {
  if (!isAnonymous(situation)) return [];
  const {answers, config, today} = situation;
  const settings = JSON.stringify([numbersOf(config), config.variants, config.childAgeLimit, today]);
  const last = searched.get(answers);
  if (last?.config === settings) return last.found;
  const others = othersIn(situation);
  const found = fieldsOf(freeTexts, situation).flatMap((field) => disclosuresIn(situation, field, others));
  searched.set(answers, {config: settings, found});
  return found;
}

/** The same words in the same answer are decided on once. */
export const keyOf = ({field, kind, words}: Disclosure): string => `${field} ${kind} ${words.toLowerCase()}`;

export const isKept = ({guard}: Situation, disclosure: Disclosure): boolean =>
  guard?.kept.includes(keyOf(disclosure)) === true;

/** Neither changed nor kept: nothing is sent before that. */
export const undecided = (situation: Situation): readonly Disclosure[] =>
  disclosures(situation).filter((one) => !isKept(situation, one));

/** The fields with something in them to decide on, and those that someone has just mended. */
export function pointedOut(situation: Situation): readonly Field[] {
  const shown = [...disclosures(situation).map(({field}) => field), ...(situation.guard?.touched ?? [])];
  return isAnonymous(situation)
    ? fieldsOf(freeTexts, situation).filter(({name}) => shown.includes(name))
    : [];
}

export const mayBeKnown: Rule = (situation) => pointedOut(situation).length > 0;
