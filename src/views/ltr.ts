/** Numbers that read from left to right in every language, and the municipality's own words, which are Swedish. */
import {html, type TemplateResult} from 'lit';

/** Unisolated, Arabic text turns a phone number around. */
export const ltr = (text: string): TemplateResult => html`<bdi dir="ltr">${text}</bdi>`;

/** A number to ring. `tel:` takes digits only (RFC 3966). */
export const phoneLink = (number: string, text: unknown = ltr(number)): TemplateResult =>
  html`<a class="phone" href="tel:${number.replace(/[^+\d]/g, '')}">${text}</a>`;

/** As an attribute has it: written in Swedish, whatever language the form is in. */
export const municipal = (text: string): TemplateResult => html`<bdi lang="sv" dir="ltr">${text}</bdi>`;
