/** A whole sentence around something that is more than words: a time, a number that keeps its direction, a name in Swedish. */
import {html, type TemplateResult} from 'lit';

/** Private use: stands in no text. */
const slot = '\ue000';

export function around(value: unknown, sentence: (slot: string) => string): TemplateResult {
  const [before, after] = sentence(slot).split(slot);
  return html`${before}${value}${after}`;
}
