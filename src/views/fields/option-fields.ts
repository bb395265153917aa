/** Choices as rows: the whole row is the target. Native radio buttons and checkboxes inside. */
import {html, nothing, type TemplateResult} from 'lit';
import {describedBy, grouped, type FieldProps} from './frame.js';

interface OptionProps {
  readonly type: 'radio' | 'checkbox';
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly text: unknown;
  readonly isChosen: boolean;
  readonly describedBy?: string | typeof nothing;
  readonly onChange: (isChosen: boolean) => void;
}

const option = (props: OptionProps): TemplateResult => html`
  <label class="option ${props.type}">
    <input
      type=${props.type}
      id=${props.id}
      name=${props.name}
      value=${props.value}
      autocomplete="off"
      aria-describedby=${props.describedBy ?? nothing}
      .checked=${props.isChosen}
      @change=${(event: Event) => props.onChange((event.target as HTMLInputElement).checked)}
    />
    <span>${props.text}</span>
  </label>
`;

/** A value and its words. */
export interface Option {
  readonly value: string;
  readonly text: unknown;
}

/** The first option has the field's own id, so that label, summary and focus find it. */
const idOf = ({name}: FieldProps, {value}: Option, index: number): string =>
  index === 0 ? name : `${name}-${value}`;

export function choiceField(options: readonly Option[], props: FieldProps): TemplateResult {
  const rows = options.map((one, index) =>
    option({
      ...one,
      type: 'radio',
      id: idOf(props, one, index),
      name: props.name,
      isChosen: props.value === one.value,
      onChange: () => props.onAnswer(one.value),
    }),
  );
  return grouped(props, 'radiogroup', rows);
}

export function choicesField(options: readonly Option[], props: FieldProps): TemplateResult {
  const chosen = Array.isArray(props.value) ? (props.value as readonly string[]) : [];
  const rows = options.map((one, index) =>
    option({
      ...one,
      type: 'checkbox',
      id: idOf(props, one, index),
      name: props.name,
      isChosen: chosen.includes(one.value),
      onChange: (isChosen) =>
        props.onAnswer(isChosen ? [...chosen, one.value] : chosen.filter((other) => other !== one.value)),
    }),
  );
  return grouped(props, 'group', rows);
}

/** One statement to tick. */
export const flagField = (props: FieldProps): TemplateResult => html`
  <div class="field" part="field">
    ${option({
      type: 'checkbox',
      id: props.name,
      name: props.name,
      value: 'true',
      text: props.label,
      isChosen: props.value === true,
      describedBy: describedBy(props),
      onChange: (isChosen) => props.onAnswer(isChosen),
    })}
  </div>
`;
