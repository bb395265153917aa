/** The editor of hours: rows of days and times, red days, dates of their own; and what it all means now and this week. */
import {html, nothing, type TemplateResult} from 'lit';
import type {HoursName} from '../draft.js';
import {dayNames, type HoursFault} from '../hours/check-hours.js';
import {
  newException,
  newRow,
  workdays,
  type Days,
  type ExceptionRow,
  type Hours,
  type SpecialRow,
  type Times,
  type WeekRow,
} from '../hours/hours.js';
import {readHours} from '../hours/read-hours.js';
import {writeHours} from '../hours/write-hours.js';
import {choiceView, severalView, textView} from './field-views.js';

export interface HoursTexts {
  readonly legend: string;
  readonly hint: string;
  readonly kinds: Readonly<Record<Hours['kind'], string>>;
}

export interface HoursProps {
  readonly name: HoursName;
  readonly texts: HoursTexts;
  readonly hours: Hours;
  readonly faults: readonly HoursFault[];
  /** Whether a fault in this field is to be said. */
  readonly isTold: (place: string) => boolean;
  readonly onChange: (hours: Hours) => void;
  /** After which another field has the keyboard. */
  readonly onMove: (hours: Hours, place: string, status: string) => void;
  readonly onLeave: (place: string) => void;
  readonly meaning: TemplateResult | typeof nothing;
}

interface PartProps extends HoursProps {
  readonly place: string;
}

const idOf = ({name}: HoursProps, place: string): string => `f-${name}.${place}`;

const faultAt = ({faults, isTold}: HoursProps, place: string): string | undefined =>
  isTold(place) ? faults.find((fault) => fault.place === place)?.text : undefined;

const timeLabels = {
  from: 'Öppnar',
  to: 'Stänger',
  lunchFrom: 'Lunch från',
  lunchTo: 'Lunch till',
} as const;

const timesView = (
  props: PartProps,
  times: Times,
  onChange: (times: Partial<Times>) => void,
): TemplateResult =>
  html`<div class="times">
    ${(['from', 'to', 'lunchFrom', 'lunchTo'] as const).map((field) => {
      const place = `${props.place}.${field}`;
      return textView({
        id: idOf(props, place),
        label: timeLabels[field],
        width: 'time',
        value: times[field],
        problem: faultAt(props, place),
        onInput: (value) => onChange({[field]: value}),
        onLeave: () => props.onLeave(place),
      });
    })}
  </div>`;

const dayOptions = dayNames.map((text, value) => ({value: String(value), text}));

const daysView = (props: PartProps, days: Days, onChange: (days: Days) => void): TemplateResult => {
  const place = `${props.place}.days`;
  return severalView({
    id: idOf(props, place),
    label: 'Dagar',
    className: 'days',
    options: dayOptions,
    value: '',
    chosen: days.map(String),
    problem: faultAt(props, place),
    onInput: () => undefined,
    onLeave: () => undefined,
    onToggle: (value, isOn) => {
      onChange(
        dayNames.flatMap((_, day) => ((String(day) === value ? isOn : days.includes(day)) ? day : [])),
      );
      props.onLeave(place);
    },
  });
};

const replaced = <Row>(rows: readonly Row[], index: number, changes: Partial<Row>): readonly Row[] =>
  rows.map((row, at) => (at === index ? {...row, ...changes} : row));

const removed = <Row>(rows: readonly Row[], index: number): readonly Row[] =>
  rows.filter((_, at) => at !== index);

function rowView(props: HoursProps, row: WeekRow, index: number): TemplateResult {
  const {hours, onChange, onMove} = props;
  const part = {...props, place: `rows.${index}`};
  const change = (changes: Partial<WeekRow>) =>
    onChange({...hours, rows: replaced(hours.rows, index, changes)});
  return html`<fieldset class="row">
    <legend>Rad ${index + 1}</legend>
    ${daysView(part, row.days, (days) => change({days}))} ${timesView(part, row, change)}
    ${
      hours.rows.length > 1
        ? html`<button type="button" class="quiet" @click=${() =>
            onMove(
              {...hours, rows: removed(hours.rows, index)},
              'add-row',
              `Rad ${index + 1} är borttagen.`,
            )}>
          Ta bort rad ${index + 1}
        </button>`
        : nothing
    }
  </fieldset>`;
}

const specialTexts = {same: 'Som vanligt', closed: 'Stängt', own: 'Egna tider'} as const;

interface SpecialProps {
  readonly part: 'dayBefore' | 'redDay';
  readonly label: string;
  readonly hint: string;
  readonly kinds: readonly SpecialRow['is'][];
}

function specialView(props: HoursProps, {part, label, hint, kinds}: SpecialProps): TemplateResult {
  const row = props.hours[part];
  const change = (changes: Partial<SpecialRow>) =>
    props.onChange({...props.hours, [part]: {...row, ...changes}});
  return html`${choiceView({
    id: idOf(props, part),
    label,
    hint,
    options: kinds.map((value) => ({value, text: specialTexts[value]})),
    value: row.is,
    problem: undefined,
    onInput: (value) => change({is: kinds.find((kind) => kind === value) ?? row.is}),
    onLeave: () => undefined,
  })}
  ${
    row.is === 'own'
      ? html`<fieldset class="row"><legend>${label}: egna tider</legend>${timesView({...props, place: part}, row, change)}</fieldset>`
      : nothing
  }`;
}

function exceptionView(props: HoursProps, row: ExceptionRow, index: number): TemplateResult {
  const {hours, onChange, onMove, onLeave} = props;
  const place = `exceptions.${index}`;
  const part = {...props, place};
  const change = (changes: Partial<ExceptionRow>) =>
    onChange({...hours, exceptions: replaced(hours.exceptions, index, changes)});
  return html`<fieldset class="row">
    <legend>Datum ${index + 1}</legend>
    ${textView({
      id: idOf(props, `${place}.dates`),
      label: 'Vilket datum?',
      hint: 'Till exempel 24 december, 15 juni–15 augusti eller 15 maj 2027. Utan år gäller det varje år.',
      value: row.dates,
      problem: faultAt(props, `${place}.dates`),
      onInput: (dates) => change({dates}),
      onLeave: () => onLeave(`${place}.dates`),
    })}
    ${choiceView({
      id: idOf(props, `${place}.is`),
      label: 'Vad gäller då?',
      options: [
        {value: 'closed', text: 'Stängt'},
        {value: 'own', text: 'Egna tider'},
      ],
      value: row.isClosed ? 'closed' : 'own',
      problem: undefined,
      onInput: (value) => change({isClosed: value === 'closed'}),
      onLeave: () => undefined,
    })}
    ${
      row.isClosed
        ? nothing
        : html`${daysView(part, row.days, (days) => change({days}))} ${timesView(part, row, change)}`
    }
    <button type="button" class="quiet" @click=${() =>
      onMove(
        {...hours, exceptions: removed(hours.exceptions, index)},
        'add-exception',
        `Datum ${index + 1} är borttaget.`,
      )}>
      Ta bort datum ${index + 1}
    </button>
  </fieldset>`;
}

/** A new row takes the days that no other has. */
const rowAfter = (rows: readonly WeekRow[]): WeekRow => {
  const free = [...workdays, 5, 6].filter((day) => !rows.some(({days}) => days.includes(day)));
  const left = free.filter((day) => day < 5);
  return {...newRow, days: left.length > 0 ? left : free};
};

function rowsView(props: HoursProps): TemplateResult {
  const {hours, onMove} = props;
  const {rows, exceptions} = hours;
  return html`
    <p class="hint">
      Skriv klockslag som 8.30 eller 16. Lämna lunchen tom om ni har öppet hela dagen. En dag som inte är ikryssad är stängd.
    </p>
    ${rows.map((row, index) => rowView(props, row, index))}
    <button type="button" class="add" id=${idOf(props, 'add-row')} @click=${() =>
      onMove(
        {...hours, rows: [...rows, rowAfter(rows)]},
        `rows.${rows.length}.days`,
        `Rad ${rows.length + 1} är tillagd.`,
      )}>
      Lägg till en rad
    </button>
    ${specialView(props, {
      part: 'dayBefore',
      label: 'Dag före röd dag',
      hint: 'En vanlig vardag som är dagen före en röd dag.',
      kinds: ['same', 'closed', 'own'],
    })}
    ${specialView(props, {
      part: 'redDay',
      label: 'Röd dag',
      hint: 'Också midsommarafton, julafton och nyårsafton.',
      kinds: ['closed', 'own'],
    })}
    ${exceptions.map((row, index) => exceptionView(props, row, index))}
    <button type="button" class="add" id=${idOf(props, 'add-exception')} @click=${() =>
      onMove(
        {...hours, exceptions: [...exceptions, newException]},
        `exceptions.${exceptions.length}.dates`,
        `Datum ${exceptions.length + 1} är tillagt.`,
      )}>
      Lägg till ett datum med andra tider
    </button>
  `;
}

/** What is there already goes along, as far as it can. */
function withKind(hours: Hours, kind: Hours['kind']): Hours {
  if (kind === 'written' && hours.written === '') return {...hours, kind, written: writeHours(hours)};
  const read = hours.kind === 'written' && kind === 'rows' ? readHours(hours.written) : hours;
  return read.kind === 'rows' ? {...read, kind, written: hours.written} : {...hours, kind};
}

export function hoursView(props: HoursProps): TemplateResult {
  const {texts, hours, onChange, onLeave, meaning} = props;
  const kinds = ['rows', 'always', 'none', 'written'] as const;
  return html`<div class="hours" id="f-${props.name}">
    ${choiceView({
      id: idOf(props, 'kind'),
      label: texts.legend,
      hint: texts.hint,
      options: kinds.map((value) => ({value, text: texts.kinds[value]})),
      value: hours.kind,
      problem: undefined,
      onInput: (value) => onChange(withKind(hours, kinds.find((kind) => kind === value) ?? hours.kind)),
      onLeave: () => undefined,
    })}
    ${hours.kind === 'rows' ? rowsView(props) : nothing}
    ${
      hours.kind === 'written'
        ? textView({
            id: idOf(props, 'written'),
            label: 'Tiderna, som de ska stå i taggen',
            hint: 'På svenska, till exempel mån–tors 8.30–16; fre 8.30–15; dag före röd dag 8.30–14; röd dag stängt.',
            isLong: true,
            value: hours.written,
            problem: faultAt(props, 'written'),
            onInput: (written) => onChange({...hours, written}),
            onLeave: () => onLeave('written'),
          })
        : nothing
    }
    ${meaning}
  </div>`;
}
