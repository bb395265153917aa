/** A story: grows with its text where the browser can; a counter shows only when the limit is near. */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {formats} from '../../form/formats.js';
import type {LongTextQuestion} from '../../form/question.js';
import {charactersLeft} from '../../text/interface-texts.js';
import {describedBy, directionOf, labelled, type FieldProps} from './frame.js';

/** The part of the limit from which the counter shows. */
const nearTheLimit = 0.9;

/** In whole fifties until it matters: each change is read aloud, and lays out the whole text again. */
const counted = (left: number): number => (left > 100 ? left - (left % 50) : left);

export function longTextField(question: LongTextQuestion, props: FieldProps): TemplateResult {
  const {name, value, problem, isRequired, onAnswer} = props;
  const text = typeof value === 'string' ? value : '';
  const max = formats[question.format].max;
  const left = max - text.trim().length;
  return labelled(
    props,
    html`<textarea
        class="input story ${question.format}"
        id=${name}
        name=${name}
        rows=${question.format === 'long' ? 8 : 3}
        autocomplete="off"
        spellcheck="false"
        translate="no"
        dir=${directionOf(value)}
        aria-describedby=${describedBy(props)}
        aria-invalid=${problem ? 'true' : nothing}
        aria-required=${isRequired ? 'true' : nothing}
        .value=${live(text)}
        @input=${(event: Event) => onAnswer((event.target as HTMLTextAreaElement).value)}
      ></textarea>
      <p class="counter" aria-live="polite">${text.length > max * nearTheLimit ? charactersLeft(counted(left)) : ''}</p>`,
  );
}
