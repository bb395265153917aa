/** Where a copy on paper is offered, always with what it can lead to. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Variant} from '../form/answers.js';
import {paperTexts} from '../text/paper-texts.js';
import type {Text} from '../text/text.js';
import type {Actions} from './actions.js';
import {headingView} from './heading.js';

/** What became of copying the text: on the clipboard, or marked here to be copied by hand. */
export type Copied = {readonly isCopied: true} | {readonly isCopied: false; readonly text: string};

export interface PaperProps {
  readonly level: number;
  readonly actions: Actions;
  readonly copied: Copied | undefined;
}

/** Copies to keep, the way out when nothing could be sent, or answers of a form that can send no more. */
const offers = {
  copy: [paperTexts.copyHeading, paperTexts.copyText],
  'other-way': [paperTexts.otherWayHeading, paperTexts.otherWayText],
  typed: [paperTexts.otherWayHeading, paperTexts.typedText],
} as const satisfies Record<string, readonly [Text, Text]>;

const copiedView = (copied: Copied | undefined): TemplateResult => html`
  <p aria-live="polite">${copied ? (copied.isCopied ? paperTexts.copied() : paperTexts.notCopied()) : nothing}</p>
  ${
    copied && !copied.isCopied
      ? html`<textarea
          class="input story"
          id="copy-text"
          readonly
          rows="8"
          lang="sv"
          spellcheck="false"
          translate="no"
          aria-label=${paperTexts.text()}
          .value=${copied.text}
        ></textarea>`
      : nothing
  }
`;

const button = (text: string, part: 'print' | 'copy', onClick: () => void): TemplateResult =>
  html`<button type="button" class="secondary" part=${part} @click=${onClick}>${text}</button>`;

export function paperView(offer: keyof typeof offers, {level, actions, copied}: PaperProps): TemplateResult {
  const [heading, text] = offers[offer];
  return html`
    <div class="aside paper" part="panel">
      ${headingView({level, text: heading(), className: 'panel-heading'})}
      <p>${text()}</p>
      <p>${paperTexts.warning()}</p>
      <div class="buttons">
        ${button(paperTexts.print(), 'print', () => actions.print())}
        ${button(paperTexts.copy(), 'copy', actions.copyText)}
      </div>
      ${copiedView(copied)}
    </div>
  `;
}

/** Contact mode: the questions to write on, one form for each that the municipality takes. */
export const emptyFormView = (
  {level, actions}: PaperProps,
  variants: readonly Variant[],
): TemplateResult => html`
  <div class="aside paper" part="panel">
    ${headingView({level, text: paperTexts.emptyHeading(), className: 'panel-heading'})}
    <p>${paperTexts.emptyText()}</p>
    <div class="buttons">
      ${variants.map((variant) => button(paperTexts.printEmpty[variant](), 'print', () => actions.print(variant)))}
    </div>
  </div>
`;
