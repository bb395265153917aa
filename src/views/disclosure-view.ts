/** Words that may tell who someone anonymous is, each where it stands, to change or to keep; and what else may tell it. */
import {html, nothing, type TemplateResult} from 'lit';
import type {ContactNow} from '../config/contact-now.js';
import type {Field} from '../form/flow.js';
import {answerAt} from '../form/paths.js';
import type {Problems} from '../form/problem-codes.js';
import type {Situation} from '../form/question.js';
import {disclosures, isKept, pointedOut, type Disclosure} from '../form/self-disclosure.js';
import type {Screen} from '../form/steps.js';
import {headingOf} from '../text/answer-sections.js';
import {disclosureLead, disclosureTexts, mayTell, traceTexts} from '../text/disclosure-texts.js';
import {buttonTexts, contactTexts} from '../text/interface-texts.js';
import {addressNote} from '../text/privacy-texts.js';
import {problemText} from '../text/problem-texts.js';
import {screenTitles} from '../text/screen-texts.js';
import type {Actions} from './actions.js';
import {phoneView} from './contact-view.js';
import {municipal} from './ltr.js';
import {fieldView} from './fields/field.js';
import {flagField} from './fields/option-fields.js';
import {headingView} from './heading.js';
import {screenView} from './screen-view.js';

export interface DisclosureProps {
  readonly screen: Screen;
  readonly situation: Situation;
  readonly problems: Problems;
  readonly now: ContactNow;
  /** Level of the step's own heading. */
  readonly level: number;
  readonly actions: Actions;
}

/** Characters around a finding: enough to see where it stands. */
const around = 40;

/** Whole words, and a sign where more follows. */
const before = (text: string, start: number): string =>
  start <= around ? text.slice(0, start) : `… ${text.slice(start - around, start).replace(/^\S*\s/, '')}`;
const after = (text: string, end: number): string =>
  end + around >= text.length ? text.slice(end) : `${text.slice(end, end + around).replace(/\s\S*$/, '')} …`;

function findingView(props: DisclosureProps, finding: Disclosure, index: number): TemplateResult {
  const {situation, actions} = props;
  const {field, kind, start, end, words} = finding;
  const text = String(answerAt(situation.answers, field) ?? '');
  const name = `keep.${field}.${index}`;
  const hint = mayTell[kind]();
  return html`
    <p class="words" dir="auto" translate="no">${before(text, start)}<mark>${words}</mark>${after(text, end)}</p>
    <p class="hint" id="${name}-hint">${hint}</p>
    ${flagField({
      name,
      label: disclosureTexts.keep(words.replace(/\s+/g, ' ')),
      hint,
      isRequired: false,
      isMarkedRequired: false,
      value: isKept(situation, finding),
      problem: undefined,
      onAnswer: (value) => actions.keep(finding, value === true),
    })}
  `;
}

function answerView(props: DisclosureProps, field: Field): TemplateResult {
  const {situation, problems, level, actions} = props;
  const code = problems[field.name];
  const findings = disclosures(situation).filter((one) => one.field === field.name);
  return html`
    <section>
      ${headingView({level: level + 1, text: headingOf(field), className: 'person-heading'})}
      ${fieldView({
        field,
        problem: code && problemText(field, code),
        isMarkedRequired: false,
        onAnswer: (value) => actions.answer(field.name, value),
      })}
      ${findings.map((finding, index) => findingView(props, finding, index))}
      <p class="hint" aria-live="polite">${findings.length === 0 ? disclosureTexts.done() : ''}</p>
    </section>
  `;
}

type TraceProps = Pick<DisclosureProps, 'situation' | 'now' | 'level'>;

/** What the words do not tell and the network may, and how to report without either. */
export const traceView = ({situation: {config}, now, level}: TraceProps): TemplateResult => {
  const phone = phoneView({config, now});
  return html`
    <div class="aside" part="panel">
      ${headingView({level, text: traceTexts.heading(), className: 'panel-heading'})}
      <ul>
        <li>${traceTexts.language()}</li>
        <li>${traceTexts.network()} ${config.ipNote ? municipal(config.ipNote) : addressNote(config)}</li>
      </ul>
      <p>${traceTexts.notSent()}</p>
      <p>${contactTexts.anonymousByPhone()}</p>
      ${phone ? html`<p>${phone}</p>` : nothing}
    </div>
  `;
};

export function disclosureView(props: DisclosureProps): TemplateResult {
  const {screen, situation, problems, now, level, actions} = props;
  const fields = pointedOut(situation);
  return screenView({
    step: screen.step,
    heading: screenTitles[screen.name](situation),
    level,
    problems: fields.flatMap((field) => {
      const code = problems[field.name];
      return code ? [{name: field.name, text: problemText(field, code)}] : [];
    }),
    content: html`
      <p class="lead">${disclosureLead(situation)} ${disclosureTexts.local()}</p>
      ${fields.map((field) => answerView(props, field))} ${traceView({situation, now, level: level + 1})}
    `,
    primary: {text: buttonTexts.next(), part: 'next'},
    onBack: actions.back,
    onFocusField: actions.focusField,
  });
}
