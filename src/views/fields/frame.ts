/** Label, hint and problem around a control, and the ids between them: the one place for this wiring. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Field} from '../../form/flow.js';
import type {Value} from '../../form/question.js';
import {problemPrefix} from '../../text/interface-texts.js';
import {questionTexts} from '../../text/question-texts.js';
import {warningIcon} from '../icons.js';

export interface FieldProps {
  readonly field: Field;
  /** As it was typed or chosen. */
  readonly value: Value | undefined;
  /** What must be mended, in words. */
  readonly problem: string | undefined;
  /** Some fields beside it may be left empty, so this one says that it may not. */
  readonly isMarkedRequired: string | undefined;
  readonly onAnswer: (value: Value | undefined) => void;
}

export const hintOf = ({field}: FieldProps): string =>
  questionTexts[field.questionName].hint?.(field.situation) ?? '';

export const labelOf = ({field}: FieldProps): string =>
  questionTexts[field.questionName].label(field.situation);

/** Ids of the texts that describe the control, in reading order. */
export function describedBy(props: FieldProps): string | typeof nothing {
  const {name} = props.field;
  const ids = [hintOf(props) && `${name}-hint`, props.problem && `${name}-problem`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : nothing;
}

const requiredMark = ({isMarkedRequired}: FieldProps) =>
  isMarkedRequired ? html` <span class="required">${isMarkedRequired}</span>` : nothing;

const hint = (props: FieldProps) =>
  hintOf(props) ? html`<p class="hint" id="${props.field.name}-hint">${hintOf(props)}</p>` : nothing;

const problem = ({field, problem: text}: FieldProps) =>
  text
    ? html`<p class="problem" id="${field.name}-problem">
        ${warningIcon()}<span><span class="visually-hidden">${problemPrefix()} </span>${text}</span>
      </p>`
    : nothing;

const classOf = (props: FieldProps) => (props.problem ? 'field has-problem' : 'field');

/** For one control with one label. */
export const labelled = (props: FieldProps, control: TemplateResult): TemplateResult => html`
  <div class=${classOf(props)} part="field">
    <label class="label" for=${props.field.name}>${labelOf(props)}${requiredMark(props)}</label>
    ${hint(props)} ${problem(props)} ${control}
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
    aria-required=${role === 'radiogroup' && props.field.required ? 'true' : nothing}
  >
    <legend class="label">${labelOf(props)}${requiredMark(props)}</legend>
    ${hint(props)} ${problem(props)}
    <div class="options">${controls}</div>
  </fieldset>
`;
