/** Label, hint and problem around a control, and the ids between them: the one place for this wiring. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Value} from '../../form/question.js';
import {problemPrefix, requiredText} from '../../text/interface-texts.js';
import {warningIcon} from '../icons.js';

export interface FieldProps {
  /** Its place in the report, and the name and id of its control. */
  readonly name: string;
  readonly label: string;
  /** Words, perhaps with numbers set apart; empty where there is none. */
  readonly hint: unknown;
  readonly isRequired: boolean;
  /** Other fields beside it may be left empty, so this one says that it may not. */
  readonly isMarkedRequired: boolean;
  /** As it was typed or chosen. */
  readonly value: Value | undefined;
  /** What must be mended, in words. */
  readonly problem: unknown;
  readonly onAnswer: (value: Value | undefined) => void;
}

/** Words take their own direction, in whatever language they are; until then the caret stands where the form's writing begins (an empty `auto` is ltr). */
export const directionOf = (value: Value | undefined): 'auto' | typeof nothing =>
  typeof value === 'string' && value !== '' ? 'auto' : nothing;

/** Ids of the texts that describe the control, in reading order. */
export function describedBy({name, hint, problem}: FieldProps): string | typeof nothing {
  const ids = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : nothing;
}

const requiredMark = ({isMarkedRequired}: FieldProps) =>
  isMarkedRequired ? html` <span class="required">${requiredText()}</span>` : nothing;

const hintView = ({name, hint}: FieldProps) =>
  hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : nothing;

const problemView = ({name, problem}: FieldProps) =>
  problem
    ? html`<p class="problem" id="${name}-problem">
        ${warningIcon()}<span><span class="visually-hidden">${problemPrefix()} </span>${problem}</span>
      </p>`
    : nothing;

const classOf = (props: FieldProps) => (props.problem ? 'field has-problem' : 'field');

/** For one control with one label. */
export const labelled = (props: FieldProps, control: TemplateResult): TemplateResult => html`
  <div class=${classOf(props)} part="field">
    <label class="label" for=${props.name}>${props.label}${requiredMark(props)}</label>
    ${hintView(props)} ${problemView(props)} ${control}
  </div>
`;

/** For several controls under one question. Only a group of radio buttons may be called invalid or required (ARIA 1.2). */
export const grouped = (
  props: FieldProps,
  role: 'radiogroup' | 'group',
  controls: unknown,
): TemplateResult => html`
  <fieldset
    class=${classOf(props)}
    part="field"
    role=${role === 'radiogroup' ? role : nothing}
    aria-describedby=${describedBy(props)}
    aria-invalid=${role === 'radiogroup' && props.problem ? 'true' : nothing}
    aria-required=${role === 'radiogroup' && props.isRequired ? 'true' : nothing}
  >
    <legend class="label">${props.label}${requiredMark(props)}</legend>
    ${hintView(props)} ${problemView(props)}
    <div class="options">${controls}</div>
  </fieldset>
`;
