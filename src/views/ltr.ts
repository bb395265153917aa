/** Numbers that read from left to right in every language: unisolated, Arabic text turns a phone number around. */
import {html, type TemplateResult} from 'lit';

export const ltr = (text: string): TemplateResult => html`<bdi dir="ltr">${text}</bdi>`;

/** A number to ring. `tel:` takes digits only (RFC 3966). */
export const phoneLink = (number: string, text: unknown = ltr(number)): TemplateResult =>
  html`<a class="phone" href="tel:${number.replace(/[^+\d]/g, '')}">${text}</a>`;
