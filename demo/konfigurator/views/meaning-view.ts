/** What the hours mean: now, in the words that people will read, and day by day; and the special days of a year, to agree with. */
import {html, nothing, type TemplateResult} from 'lit';
import {parseHours} from '../../../src/hours/parse-hours.js';
import type {Schedule} from '../../../src/hours/schedule.js';
import {hoursStatus} from '../../../src/hours/status.js';
import {formHoursText, phoneHoursText} from '../../../src/text/hours-texts.js';
import {hoursMark, hoursNames, type Draft, type HoursName} from '../draft.js';
import {isoDateOf} from '../../../src/hours/calendar.js';
import {dayText, specialDays, todayAt, weekFrom, type DayLine} from '../hours/meaning.js';
import {writeHours} from '../hours/write-hours.js';

const columns: Readonly<Record<HoursName, string>> = {
  'phone-hours': 'Telefon',
  'form-hours': 'Formuläret läses',
  'after-hours-phone-hours': 'Socialjour',
};

/** Undefined where nothing readable is written. */
const scheduleOf = ({hours}: Draft, name: HoursName): Schedule | undefined => {
  const written = writeHours(hours[name]);
  return written === '' ? undefined : parseHours(written).schedule;
};

const specialText = ({special}: DayLine): TemplateResult | typeof nothing =>
  special === '' ? nothing : html` <span class="special">${special}</span>`;

const dayHeader = (line: DayLine): TemplateResult => html`
  <th scope="row"><time datetime=${isoDateOf(line.day)}>${line.name}</time>${specialText(line)}</th>
`;

/** Below each editor. */
export function meaningView(draft: Draft, name: HoursName, now: Date): TemplateResult | typeof nothing {
  const schedule = scheduleOf(draft, name);
  if (!schedule) return nothing;
  const status = hoursStatus(schedule, now);
  return html`<div class="meaning">
    <p><strong>Just nu:</strong> ${name === 'form-hours' ? formHoursText(status) : phoneHoursText(status)}</p>
    <table>
      <caption>De närmaste sju dagarna</caption>
      <tbody>
        ${weekFrom(todayAt(now)).map((line) => html`<tr>${dayHeader(line)}<td>${dayText(schedule, line.day)}</td></tr>`)}
      </tbody>
    </table>
    <p class="hint">I taggen: <code>${writeHours(draft.hours[name])}</code></p>
  </div>`;
}

/** Only of the hours that there are. */
export function specialDaysView(
  draft: Draft,
  now: Date,
  onApprove: (isApproved: boolean) => void,
): TemplateResult {
  const found = hoursNames.flatMap((name) => {
    const schedule = scheduleOf(draft, name);
    return schedule ? [{name, schedule}] : [];
  });
  if (found.length === 0) {
    return html`<p>Skriv först när telefonen har öppet. Då står det här vad som gäller under årets röda dagar.</p>`;
  }
  const days = specialDays(
    todayAt(now),
    found.map(({schedule}) => schedule),
  );
  return html`
    <p>
      Så blir tiderna de dagar som inte är som andra, ett år framåt. Läs dem med den som sköter telefonen.
    </p>
    <div class="scroll" role="region" aria-label="Särskilda dagar" tabindex="0">
      <table>
        <caption class="visually-hidden">Särskilda dagar det närmaste året</caption>
        <thead>
          <tr>
            <th scope="col">Dag</th>
            ${found.map(({name}) => html`<th scope="col">${columns[name]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${days.map(
            (line) => html`<tr>
              ${dayHeader(line)}${found.map(({schedule}) => html`<td>${dayText(schedule, line.day)}</td>`)}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <label class="option">
      <input type="checkbox" id="f-special-days" .checked=${draft.approved === hoursMark(draft)}
        @change=${(event: Event) => onApprove((event.target as HTMLInputElement).checked)} />
      <span>Vi har läst dagarna, och tiderna stämmer.</span>
    </label>
  `;
}
