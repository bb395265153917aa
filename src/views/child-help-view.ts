/** Beside a child that writes for itself: what it should know, someone to ring, and where to read more. */
import {html, type TemplateResult} from 'lit';
import {childHelp, childSafetyTexts} from '../text/screen-texts.js';
import {headingView} from './heading.js';
import {phoneLink} from './ltr.js';

export const childSafetyView = (level: number): TemplateResult => html`
  <div class="aside" part="panel">
    ${headingView({level, text: childSafetyTexts.heading(), className: 'panel-heading'})}
    <p>${childSafetyTexts.text()}</p>
    <p>${childSafetyTexts.decide()}</p>
  </div>
`;

/** Links open beside the form: what is typed stays. */
export const childHelpView = (level: number): TemplateResult => html`
  <div class="aside" part="panel">
    ${headingView({level, text: childHelp.heading(), className: 'panel-heading'})}
    <p>${childHelp.bris()} ${phoneLink(childHelp.brisNumber)}</p>
    <p>${childHelp.kollPaSoc()}</p>
    <ul>
      ${childHelp.sites.map(
        ({lang, dir, name, url}) =>
          html`<li><a href=${url} lang=${lang} dir=${dir} target="_blank" rel="noopener noreferrer">${name}</a></li>`,
      )}
    </ul>
  </div>
`;
