/** The way out in the corner of every screen: the button, what is said of Shift, and what covers the page on leaving. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Config} from '../config/config.js';
import {exitTexts} from '../text/exit-texts.js';
import type {Text} from '../text/text.js';
import {headingView} from './heading.js';
import {exitIcon} from './icons.js';

/** How often Shift has been pressed, that its time went out, or that the page is being left. */
export type ExitStatus = 'idle' | 'once' | 'twice' | 'expired' | 'leaving';

export interface ExitProps {
  readonly status: ExitStatus;
  readonly onLeave: () => void;
}

const said: Readonly<Partial<Record<ExitStatus, Text>>> = {
  once: exitTexts.once,
  twice: exitTexts.twice,
  expired: exitTexts.expired,
};

/** For eyes: the presses so far, in place of the picture. */
const presses: Readonly<Partial<Record<ExitStatus, string>>> = {once: '●○○', twice: '●●○'};

const stay = (event: Event): void => event.preventDefault();

/** The regions are there before their words, or no screen reader would say them. A modal dialog lies over all that a page can lift. */
export const exitView = ({status, onLeave}: ExitProps): TemplateResult => html`
  <button type="button" class="exit" part="exit" @click=${onLeave}>
    ${presses[status] ? html`<span aria-hidden="true">${presses[status]}</span>` : exitIcon()}${exitTexts.leave()}
  </button>
  <span class="visually-hidden" role="status">${said[status]?.() ?? ''}</span>
  <dialog aria-labelledby="leaving" @cancel=${stay}>
    <p id="leaving" role="alert">${status === 'leaving' ? exitTexts.leaving() : ''}</p>
  </dialog>
`;

/** Before the first use: what it does, and what it cannot undo. */
export const exitNote = ({exitShortcut}: Config, level: number): TemplateResult => html`
  <div class="note">
    ${headingView({level, text: exitTexts.heading(), className: 'panel-heading'})}
    <p>${exitTexts.how()} ${exitShortcut === 'on' ? exitTexts.shortcut() : nothing}</p>
    <p>${exitTexts.remains()}</p>
  </div>
`;
