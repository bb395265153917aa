/** The right field for a question's kind. */
import type {TemplateResult} from 'lit';
import type {FieldProps} from './frame.js';
import {longTextField} from './long-text-field.js';
import {choiceField, choicesField, flagField} from './option-fields.js';
import {textField} from './text-field.js';

export function fieldView(props: FieldProps): TemplateResult {
  const {question} = props.field;
  switch (question.kind) {
    case 'text':
      return textField(question, props);
    case 'long-text':
      return longTextField(question, props);
    case 'choice':
      return choiceField(question, props);
    case 'choices':
      return choicesField(question, props);
    case 'flag':
      return flagField(props);
  }
}
