/** One line of text, as wide as what it takes. */
import {html, nothing, type TemplateResult} from 'lit';
import type {TextQuestion} from '../../form/question.js';
import {isProfessional} from '../../form/rules.js';
import {describedBy, labelled, type FieldProps} from './frame.js';

const inputTypes = {phone: 'tel', email: 'email'} as const;

/** Read from left to right in every language. */
const isLeftToRight = ({format}: TextQuestion) => !['short', 'medium', 'long'].includes(format);

/** Only a professional's own details may be filled in, and so remembered, by the browser. */
const autofill = ({autocomplete}: TextQuestion, props: FieldProps) =>
  autocomplete && isProfessional(props.field.situation) ? autocomplete : 'off';

export function textField(question: TextQuestion, props: FieldProps): TemplateResult {
  const {field, value, problem, onAnswer} = props;
  const {format} = question;
  return labelled(
    props,
    html`<input
      class="input ${question.width}"
      id=${field.name}
      name=${field.name}
      type=${format === 'phone' || format === 'email' ? inputTypes[format] : 'text'}
      inputmode=${format === 'personal-number' || format === 'date' ? 'numeric' : nothing}
      dir=${isLeftToRight(question) ? 'ltr' : nothing}
      autocomplete=${autofill(question, props)}
      autocapitalize=${format === 'short' ? nothing : 'none'}
      spellcheck="false"
      translate="no"
      aria-describedby=${describedBy(props)}
      aria-invalid=${problem ? 'true' : nothing}
      aria-required=${field.required ? 'true' : nothing}
      .value=${typeof value === 'string' ? value : ''}
      @input=${(event: Event) => onAnswer((event.target as HTMLInputElement).value)}
    />`,
  );
}
