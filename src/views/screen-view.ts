/** The bones of every screen: the way back, progress, heading, what must be mended, the content, the way on. */
import {html, nothing, type TemplateResult} from 'lit';
import {buttonTexts} from '../text/interface-texts.js';
import {stepNumber} from '../text/start-texts.js';
import {errorSummary, type ShownProblem} from './error-summary.js';
import {headingView} from './heading.js';
import {backIcon} from './icons.js';
import {progressView} from './progress.js';

export interface ScreenProps {
  /** 1 to 5. */
  readonly step: number;
  readonly heading: string;
  readonly level: number;
  readonly problems: readonly ShownProblem[];
  readonly content: unknown;
  /** The primary button, if there is a way on. */
  readonly primary: {readonly text: string; readonly part: 'next' | 'send' | 'retry'} | undefined;
  /** Undefined on the first screen. */
  readonly onBack: (() => void) | undefined;
  readonly onFocusField: (name: string) => void;
}

export const screenView = (props: ScreenProps): TemplateResult => html`
  ${
    props.onBack
      ? html`<button type="button" class="link back" part="back" @click=${props.onBack}>
        ${backIcon()}${buttonTexts.back()}
      </button>`
      : nothing
  }
  ${progressView(props.step)}
  ${headingView({
    level: props.level,
    text: html`<span class="step-number">${stepNumber(props.step)}</span> <span class="step-title">${props.heading}</span>`,
    className: 'step-heading',
    id: 'step-heading',
    takesFocus: true,
  })}
  ${
    props.problems.length > 0
      ? errorSummary({problems: props.problems, level: props.level + 1, onChoose: props.onFocusField})
      : nothing
  }
  ${props.content}
  ${
    props.primary
      ? html`<div class="buttons">
        <button type="submit" class="primary" part=${props.primary.part}>${props.primary.text}</button>
      </div>`
      : nothing
  }
`;
