/** The right field for a question's kind, with its words. */
import type {TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {keyed} from 'lit/directives/keyed.js';
import type {Field} from '../../form/flow.js';
import {answerAt} from '../../form/paths.js';
import type {Value} from '../../form/question.js';
import {isProfessional} from '../../form/rules.js';
import {currentLocale} from '../../text/locale.js';
import {questionTexts} from '../../text/question-texts.js';
import {municipal} from '../ltr.js';
import {withNumbers} from '../numbers.js';
import type {FieldProps} from './frame.js';
import {longTextField} from './long-text-field.js';
import {choiceField, choicesField, flagField, type Option} from './option-fields.js';
import {textField} from './text-field.js';

export interface QuestionProps {
  readonly field: Field;
  /** What must be mended, in words. */
  readonly problem: string | undefined;
  readonly isMarkedRequired: boolean;
  readonly onAnswer: (value: Value | undefined) => void;
}

/** A value, and its words; undefined where the value is what the host has named itself. */
type OptionText = readonly [value: string, text: string | undefined];

interface Words {
  readonly label: string;
  readonly hint: string;
  readonly options: readonly OptionText[];
}

function wordsOf({question, questionName, situation}: Field): Words {
  const {label, hint, options} = questionTexts[questionName];
  const values = 'options' in question ? question.options(situation) : [];
  return {
    label: label(situation),
    hint: hint?.(situation) ?? '',
    options: values.map((value) => [value, options?.[value]?.(situation)]),
  };
}

const optionOf = ([value, text]: OptionText): Option => ({value, text: text ?? municipal(value)});

function controlView(
  {field, problem, ...rest}: QuestionProps,
  words: Words,
  value: Value | undefined,
): TemplateResult {
  const {name, question, required, situation} = field;
  const options = words.options.map(optionOf);
  const own: FieldProps = {
    ...rest,
    name,
    label: words.label,
    hint: withNumbers(words.hint),
    isRequired: required,
    value,
    problem: problem && withNumbers(problem),
  };
  switch (question.kind) {
    case 'text':
      // Only a professional's own details may be filled in, and so remembered, by the browser.
      return textField(question, (isProfessional(situation) && question.autocomplete) || 'off', own);
    case 'long-text':
      return longTextField(question, own);
    case 'choice':
      return choiceField(options, own);
    case 'choices':
      return choicesField(options, own);
    case 'flag':
      return flagField(own);
  }
}

/**
 * Each with nodes of its own: radio buttons that were another question's a moment ago are still of its group while they get
 * their new names, and one takes the mark from the other. Nor is what was typed there to be had back by undoing.
 *
 * And each made again only when something of it is another: a key changes one of the many there may be.
 */
export function fieldView(props: QuestionProps): unknown {
  const {field, problem, isMarkedRequired} = props;
  const {name, required, situation} = field;
  const words = wordsOf(field);
  const value = answerAt(situation.answers, name);
  const shown = [
    currentLocale(),
    isProfessional(situation),
    words.label,
    words.hint,
    ...words.options.flat(),
    value,
    problem,
    required,
    isMarkedRequired,
  ];
  return keyed(
    name,
    guard(shown, () => controlView(props, words, value)),
  );
}
