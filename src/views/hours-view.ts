/** Hours as they stand now, with the state in the markup: parts, `data-open`, and a machine-readable time. */
import {html, nothing, type TemplateResult} from 'lit';
import type {WrittenHours} from '../config/config.js';
import type {HoursStatus} from '../hours/status.js';
import {around} from '../text/around.js';
import {formHoursText, phoneHoursText} from '../text/hours-texts.js';
import {contactTexts} from '../text/interface-texts.js';
import {municipal} from './ltr.js';

/** Of the phone. What could not be read is shown as the municipality wrote it. */
export function phoneHoursView(
  hours: WrittenHours | undefined,
  status: HoursStatus | undefined,
): TemplateResult | typeof nothing {
  if (status) {
    const part = status.open ? 'hours open' : 'hours closed';
    return html`<span class="hours" part=${part} data-open=${status.open}>${phoneHoursText(status)}</span>`;
  }
  return hours
    ? html`<span class="hours" part="hours">${around(municipal(hours.written), contactTexts.phoneHours)}</span>`
    : nothing;
}

/** Of the form: what may be promised about when a report is read; nothing where the municipality has not said. */
export function formHoursView(
  hours: WrittenHours | undefined,
  status: HoursStatus | undefined,
): TemplateResult | typeof nothing {
  const text = status && formHoursText(status);
  if (text) return html`<p class="reading">${text}</p>`;
  return hours && !status
    ? html`<p class="reading">${around(municipal(hours.written), contactTexts.formHours)}</p>`
    : nothing;
}
