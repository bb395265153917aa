/** The whole: sections of facts, the result, and the preview beside them. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Actions, Ui} from '../actions.js';
import type {HoursName} from '../draft.js';
import * as fields from '../fields.js';
import {hoursFaults} from '../hours/check-hours.js';
import type {StartOption} from '../preview/walk.js';
import type {DraftProblem} from '../problems.js';
import {fallbackOf} from '../tag/write-tag.js';
import {fieldView, textView} from './field-views.js';
import {hoursView, type HoursTexts} from './hours-view.js';
import {meaningView, specialDaysView} from './meaning-view.js';
import {previewView} from './preview-view.js';
import {leftView, resultView, scriptView, themeView} from './result-view.js';

export interface PageProps {
  readonly ui: Ui;
  readonly problems: readonly DraftProblem[];
  readonly starts: readonly StartOption[];
  readonly tag: string;
  readonly actions: Actions;
  readonly onPreview: (frame: HTMLIFrameElement) => void;
}

const hoursTexts: Readonly<Record<HoursName, HoursTexts>> = {
  'phone-hours': {
    legend: 'När har telefonen öppet?',
    hint: 'Formuläret säger om ni har öppet just nu, och annars när ni öppnar.',
    kinds: {
      rows: 'Vissa tider',
      always: 'Dygnet runt',
      none: 'Visa inga tider',
      written: 'Jag skriver själv',
    },
  },
  'form-hours': {
    legend: 'När läser ni anmälningar från formuläret?',
    hint: 'Den som anmäler får veta när någon läser. Lova bara det ni håller.',
    kinds: {rows: 'Vissa tider', always: 'Dygnet runt', none: 'Lova ingenting', written: 'Jag skriver själv'},
  },
  'after-hours-phone-hours': {
    legend: 'När svarar socialjouren?',
    hint: '',
    kinds: {
      rows: 'Vissa tider',
      always: 'Dygnet runt',
      none: 'Kvällar, nätter och helger, när telefonen har stängt',
      written: 'Jag skriver själv',
    },
  },
};

/** What is wrong with a field, once it has been left or the tag was asked for. */
function problemIn({ui, problems}: PageProps, field: string): string | undefined {
  const found = problems.find((problem) => problem.field === field && problem.kind === 'wrong');
  return found && (ui.isAsked || ui.touched.has(field)) ? found.text : undefined;
}

const field = (props: PageProps, one: fields.Field): TemplateResult =>
  fieldView(one, {
    id: `f-${one.name}`,
    value: props.ui.draft.values[one.name] ?? '',
    problem: problemIn(props, one.name),
    onInput: (value) => props.actions.setValue(one.name, value),
    onLeave: () => props.actions.touch(one.name),
  });

const all = (props: PageProps, list: readonly fields.Field[]): readonly TemplateResult[] =>
  list.map((one) => field(props, one));

function hours({ui, actions}: PageProps, name: HoursName): TemplateResult {
  return hoursView({
    name,
    texts: hoursTexts[name],
    hours: ui.draft.hours[name],
    faults: hoursFaults(ui.draft.hours[name]),
    isTold: (place) => ui.isAsked || ui.touched.has(`${name}.${place}`),
    onChange: (now) => actions.setHours(name, now),
    onMove: (now, place, status) => actions.moveIn(name, now, `f-${name}.${place}`, status),
    onLeave: (place) => actions.touch(`${name}.${place}`),
    meaning: meaningView(ui.draft, name, ui.now),
  });
}

const section = (id: string, heading: string, content: unknown, lead = ''): TemplateResult => html`
  <section aria-labelledby="${id}-heading">
    <h2 id="${id}-heading">${heading}</h2>
    ${lead ? html`<p>${lead}</p>` : nothing} ${content}
  </section>
`;

function pasteView({ui, actions}: PageProps): TemplateResult {
  return html`<details class="paste">
    <summary>Har ni redan en tagg? Fortsätt med den</summary>
    ${textView({
      id: 'f-paste',
      label: 'Klistra in taggen',
      hint: 'Allt som är ifyllt här byts mot det som står i den. Inget i den körs.',
      isLong: true,
      value: ui.pasted,
      problem: undefined,
      onInput: (text) => actions.setPasted(text),
      onLeave: () => undefined,
    })}
    <button type="button" id="read" @click=${() => actions.readPasted()}>Läs in</button>
    <div id="notes" tabindex="-1">
      ${ui.notes.map((note) => html`<p>${note}</p>`)}
    </div>
  </details>`;
}

const fallbackView = ({ui, actions}: PageProps): TemplateResult =>
  textView({
    id: 'f-fallback',
    label: 'Text som visas om formuläret inte kan starta',
    hint: `${fields.fallbackHint} Nu blir den: ${fallbackOf(ui.draft)}`,
    isLong: true,
    value: ui.draft.fallback,
    problem: undefined,
    onInput: (text) => actions.setFallback(text),
    onLeave: () => undefined,
  });

export function pageView(props: PageProps): TemplateResult {
  const {ui, problems, starts, tag, actions, onPreview} = props;
  return html`<div class="layout">
    <form class="facts" novalidate autocomplete="off" @submit=${(event: Event) => event.preventDefault()}>
      ${pasteView(props)}
      ${section('municipality', '1. Er kommun', all(props, fields.municipalityFields))}
      ${section('phone', '2. Telefonen', [field(props, fields.phoneField), hours(props, 'phone-hours')])}
      ${section('after-hours', '3. Kvällar, helger och fara', [
        ...all(props, fields.afterHoursFields),
        hours(props, 'after-hours-phone-hours'),
        field(props, fields.emergencyField),
      ])}
      ${section('form', '4. Formuläret', [
        ...all(props, fields.takenFields),
        ...all(props, fields.endpointFields),
        hours(props, 'form-hours'),
      ])}
      ${section(
        'special',
        '5. Röda dagar och andra särskilda dagar',
        specialDaysView(ui.draft, ui.now, (isApproved) => actions.approve(isApproved)),
      )}
      ${section('privacy', '6. Personuppgifter', all(props, fields.privacyFields), 'Låt dataskyddsombudet läsa det här.')}
      ${section('looks', '7. Språk och utseende', [
        field(props, fields.languageField),
        themeView(ui, actions),
        ...all(props, fields.pageFields),
      ])}
      ${section('ways', '8. Andra sätt att nå er', [...all(props, fields.otherWaysFields), fallbackView(props)])}
      <details class="more">
        <summary>För den som kopplar in tjänsten</summary>
        ${all(props, fields.connectionFields)}
      </details>
      ${section('result', '9. Taggen till er sida', [
        leftView(ui, problems, actions),
        scriptView(ui, problemIn(props, 'folder'), actions),
        resultView(ui, tag, actions),
      ])}
    </form>
    ${previewView(ui, starts, problems.length, actions, onPreview)}
  </div>`;
}
