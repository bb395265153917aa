/** The right field for a question's kind, with its words. */
import type {TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {Field} from '../../form/flow.js';
import {answerAt} from '../../form/paths.js';
import type {Value} from '../../form/question.js';
import {isProfessional} from '../../form/rules.js';
import {questionTexts} from '../../text/question-texts.js';
import {municipal} from '../ltr.js';
import {withNumbers} from '../numbers.js';
import type {FieldProps} from './frame.js';
import {longTextField} from './long-text-field.js';
import {choiceField, choicesField, flagField, type Option} from './option-fields.js';
import {textField} from './text-field.js';

export interface QuestionProps {
  readonly field: Field;
  readonly problem: unknown;
  readonly isMarkedRequired: boolean;
  readonly onAnswer: (value: Value | undefined) => void;
}

const wordsOf = ({questionName, situation}: Field, values: readonly string[]): readonly Option[] =>
  values.map((value) => ({
    value,
    text: questionTexts[questionName].options?.[value]?.(situation) ?? municipal(value),
  }));

function propsOf({field, ...rest}: QuestionProps): FieldProps {
  const {name, questionName, situation, required} = field;
  const {label, hint} = questionTexts[questionName];
  return {
    ...rest,
    name,
    label: label(situation),
    hint: withNumbers(hint?.(situation) ?? ''),
    isRequired: required,
    value: answerAt(situation.answers, name),
  };
}

function controlView(props: QuestionProps): TemplateResult {
  const {question, situation} = props.field;
  const own = propsOf(props);
  switch (question.kind) {
    case 'text':
      // Only a professional's own details may be filled in, and so remembered, by the browser.
      return textField(question, (isProfessional(situation) && question.autocomplete) || 'off', own);
    case 'long-text':
      return longTextField(question, own);
    case 'choice':
      return choiceField(wordsOf(props.field, question.options(situation)), own);
    case 'choices':
      return choicesField(wordsOf(props.field, question.options(situation)), own);
    case 'flag':
      return flagField(own);
  }
}

/**
 * Each with nodes of its own: radio buttons that were another question's a moment ago are still of its group while they get
 * their new names, and one takes the mark from the other. Nor is what was typed there to be had back by undoing.
 */
export const fieldView = (props: QuestionProps): unknown => keyed(props.field.name, controlView(props));
