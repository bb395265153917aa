/** What must be mended, first on the screen; takes focus when it appears. Buttons, so that the page's address never changes. */
import {html, type TemplateResult} from 'lit';
import {problemSummaryHeading} from '../text/interface-texts.js';
import {headingView} from './heading.js';

export interface ShownProblem {
  readonly name: string;
  readonly text: unknown;
}

export interface ErrorSummaryProps {
  readonly problems: readonly ShownProblem[];
  readonly level: number;
  readonly onChoose: (name: string) => void;
}

export const errorSummary = ({problems, level, onChoose}: ErrorSummaryProps): TemplateResult => html`
  <div class="error-summary" id="error-summary" role="group" tabindex="-1" aria-labelledby="error-summary-heading">
    ${headingView({level, text: problemSummaryHeading(), className: 'panel-heading', id: 'error-summary-heading'})}
    <ul>
      ${problems.map(
        ({name, text}) =>
          html`<li><button type="button" class="link" @click=${() => onChoose(name)}>${text}</button></li>`,
      )}
    </ul>
  </div>
`;
