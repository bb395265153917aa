/** Hours as they stand now, with the state in the markup: parts, `data-open`, and a machine-readable time. */
import {html, nothing, type TemplateResult} from 'lit';
import type {WrittenHours} from '../config/config.js';
import type {HoursStatus} from '../hours/status.js';
import {formHoursText, phoneHoursText} from '../text/hours-texts.js';
import {contactTexts} from '../text/interface-texts.js';

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
    ? html`<span class="hours" part="hours" lang="sv">${contactTexts.phoneHours(hours.written)}</span>`
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
    ? html`<p class="reading" lang="sv">${contactTexts.formHours(hours.written)}</p>`
    : nothing;
}
