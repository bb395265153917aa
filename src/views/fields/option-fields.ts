/** Choices as rows: the whole row is the target. Native radio buttons and checkboxes inside. */
import {html, nothing, type TemplateResult} from 'lit';
import type {ChoiceQuestion, ChoicesQuestion} from '../../form/question.js';
import {questionTexts} from '../../text/question-texts.js';
import {describedBy, grouped, labelOf, type FieldProps} from './frame.js';

interface OptionProps {
  readonly type: 'radio' | 'checkbox';
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly text: string;
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

const textOf = ({field}: FieldProps, value: string): string =>
  questionTexts[field.questionName].options?.[value]?.(field.situation) ?? value;

/** The first option has the field's own id, so that label, summary and focus find it. */
const idOf = ({field}: FieldProps, value: string, index: number): string =>
  index === 0 ? field.name : `${field.name}-${value}`;

export function choiceField(question: ChoiceQuestion, props: FieldProps): TemplateResult {
  const options = question.options(props.field.situation).map((value, index) =>
    option({
      type: 'radio',
      id: idOf(props, value, index),
      name: props.field.name,
      value,
      text: textOf(props, value),
      isChosen: props.value === value,
      onChange: () => props.onAnswer(value),
    }),
  );
  return grouped(props, 'radiogroup', options);
}

export function choicesField(question: ChoicesQuestion, props: FieldProps): TemplateResult {
  const chosen = Array.isArray(props.value) ? (props.value as readonly string[]) : [];
  const options = question.options(props.field.situation).map((value, index) =>
    option({
      type: 'checkbox',
      id: idOf(props, value, index),
      name: props.field.name,
      value,
      text: textOf(props, value),
      isChosen: chosen.includes(value),
      onChange: (isChosen) =>
        props.onAnswer(isChosen ? [...chosen, value] : chosen.filter((other) => other !== value)),
    }),
  );
  return grouped(props, 'group', options);
}

/** One statement to tick. */
export const flagField = (props: FieldProps): TemplateResult => html`
  <div class="field" part="field">
    ${option({
      type: 'checkbox',
      id: props.field.name,
      name: props.field.name,
      value: 'true',
      text: labelOf(props),
      isChosen: props.value === true,
      describedBy: describedBy(props),
      onChange: (isChosen) => props.onAnswer(isChosen),
    })}
  </div>
`;
