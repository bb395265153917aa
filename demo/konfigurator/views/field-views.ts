/** One fact each: label, hint, what is wrong with it, and the control. */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Field, Option} from '../fields.js';

export interface FieldProps {
  readonly id: string;
  readonly value: string;
  /** What is wrong, where it is to be said. */
  readonly problem: string | undefined;
  readonly onInput: (value: string) => void;
  readonly onLeave: () => void;
}

interface Frame {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem: string | undefined;
}

const describedBy = ({id, hint, problem}: Frame): string | typeof nothing =>
  [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || nothing;

const besideLabel = ({id, hint, problem}: Frame): TemplateResult => html`
  ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
  ${
    problem
      ? html`<p class="problem" id="${id}-problem"><span class="visually-hidden">Fel: </span>${problem}</p>`
      : nothing
  }
`;

const valueIn = (event: Event): string => (event.target as HTMLInputElement).value;

export interface TextProps extends FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly width?: 'time' | 'short' | undefined;
  readonly mode?: 'tel' | 'url' | undefined;
  /** Of several lines. */
  readonly isLong?: boolean;
}

export function textView(props: TextProps): TemplateResult {
  const {id, value, problem, label, width = '', mode, isLong, onInput, onLeave} = props;
  const common = describedBy(props);
  const isWrong = problem ? 'true' : nothing;
  const type = (event: Event) => onInput(valueIn(event));
  return html`<div class="field ${width} ${problem ? 'wrong' : ''}">
    <label for=${id}>${label}</label>
    ${besideLabel(props)}
    ${
      isLong
        ? html`<textarea id=${id} rows="2" autocomplete="off" spellcheck="false" aria-describedby=${common}
          aria-invalid=${isWrong} .value=${live(value)} @input=${type} @change=${onLeave}></textarea>`
        : html`<input id=${id} type="text" inputmode=${mode ?? nothing} autocomplete="off" spellcheck="false"
          aria-describedby=${common} aria-invalid=${isWrong} .value=${live(value)} @input=${type} @change=${onLeave} />`
    }
  </div>`;
}

interface OptionsProps extends FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly options: readonly Option[];
}

const optionText = ({text, hint}: Option): TemplateResult =>
  html`<span>${text}${hint ? html`<span class="hint">${hint}</span>` : nothing}</span>`;

const groupView = (props: Frame, options: readonly TemplateResult[], className = ''): TemplateResult => html`
  <fieldset class="field ${className} ${props.problem ? 'wrong' : ''}" id=${props.id} aria-describedby=${describedBy(props)}>
    <legend>${props.label}</legend>
    ${besideLabel(props)}
    <div class="options">${options}</div>
  </fieldset>
`;

export const choiceView = (props: OptionsProps): TemplateResult =>
  groupView(
    props,
    props.options.map(
      (option) => html`<label class="option">
        <input type="radio" name=${props.id} value=${option.value} .checked=${live(option.value === props.value)}
          @change=${() => props.onInput(option.value)} />
        ${optionText(option)}
      </label>`,
    ),
  );

export const selectView = (props: OptionsProps): TemplateResult => html`
  <div class="field ${props.problem ? 'wrong' : ''}">
    <label for=${props.id}>${props.label}</label>
    ${besideLabel(props)}
    <select id=${props.id} aria-describedby=${describedBy(props)} @change=${(event: Event) => props.onInput(valueIn(event))}>
      ${props.options.map(
        ({value, text}) =>
          html`<option value=${value} .selected=${live(value === props.value)}>${text}</option>`,
      )}
    </select>
  </div>
`;

/** Ticks, in the order of the options, but for what was there before and has no tick of its own. */
export function toggled(
  list: readonly string[],
  value: string,
  isOn: boolean,
  order: readonly string[],
): readonly string[] {
  const now = isOn ? [...list, value] : list.filter((one) => one !== value);
  return [...order.filter((one) => now.includes(one)), ...now.filter((one) => !order.includes(one))];
}

interface SeveralProps extends OptionsProps {
  readonly chosen: readonly string[];
  readonly className?: string;
  readonly onToggle: (value: string, isOn: boolean) => void;
}

export const severalView = (props: SeveralProps): TemplateResult =>
  groupView(
    props,
    props.options.map(
      (option) => html`<label class="option">
        <input type="checkbox" value=${option.value} .checked=${live(props.chosen.includes(option.value))}
          @change=${(event: Event) => props.onToggle(option.value, (event.target as HTMLInputElement).checked)} />
        ${optionText(option)}
      </label>`,
    ),
    props.className,
  );

/** The element's own default where nothing is chosen: leaving the attribute out says the same. */
function severalField(field: Field & {kind: 'several'}, props: FieldProps): TemplateResult {
  const chosen = (props.value || field.asNone).split(/[\s,]+/);
  const order = field.options.map(({value}) => value);
  return severalView({
    ...props,
    ...field,
    chosen,
    onToggle: (value, isOn) => {
      const now = toggled(chosen, value, isOn, order).join(' ');
      props.onInput(now === field.asNone ? '' : now);
    },
  });
}

export function fieldView(field: Field, props: FieldProps): TemplateResult {
  switch (field.kind) {
    case 'text':
      return textView({
        ...props,
        label: field.label,
        hint: field.hint,
        width: field.width,
        mode: field.input,
      });
    case 'long':
      return textView({...props, label: field.label, hint: field.hint, isLong: true});
    case 'choice':
      return choiceView({...props, label: field.label, hint: field.hint, options: field.options});
    case 'select':
      return selectView({...props, label: field.label, hint: field.hint, options: field.options});
    case 'several':
      return severalField(field, props);
  }
}
