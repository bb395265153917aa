/** One line of text, as wide as what it takes. */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {AutofillToken, TextQuestion} from '../../form/question.js';
import {describedBy, directionOf, labelled, type FieldProps} from './frame.js';

const inputTypes = {phone: 'tel', email: 'email'} as const;

/** Read from left to right in every language. */
const isLeftToRight = ({format}: TextQuestion) => !['short', 'medium', 'long'].includes(format);

/** @param autocomplete the browser's own filling in, which also means that the browser remembers. */
export function textField(
  question: TextQuestion,
  autocomplete: AutofillToken | 'off',
  props: FieldProps,
): TemplateResult {
  const {name, value, problem, isRequired, onAnswer} = props;
  const {format} = question;
  return labelled(
    props,
    html`<input
      class="input ${question.width}"
      id=${name}
      name=${name}
      type=${format === 'phone' || format === 'email' ? inputTypes[format] : 'text'}
      inputmode=${format === 'personal-number' || format === 'date' ? 'numeric' : nothing}
      dir=${isLeftToRight(question) ? 'ltr' : directionOf(value)}
      autocomplete=${autocomplete}
      autocapitalize=${format === 'short' ? nothing : 'none'}
      spellcheck="false"
      translate="no"
      aria-describedby=${describedBy(props)}
      aria-invalid=${problem ? 'true' : nothing}
      aria-required=${isRequired ? 'true' : nothing}
      .value=${live(typeof value === 'string' ? value : '')}
      @input=${(event: Event) => onAnswer((event.target as HTMLInputElement).value)}
    />`,
  );
}
