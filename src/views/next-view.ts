/** What happens next: before the report is sent, and after. */
import {html, type TemplateResult} from 'lit';
import type {FollowUp} from '../form/follow-up.js';
import {nextHeading, nextSteps} from '../text/next-texts.js';
import {headingView} from './heading.js';

export const nextView = (followUp: FollowUp, level: number): TemplateResult => html`
  ${headingView({level, text: nextHeading(), className: 'panel-heading'})}
  <ul class="next">
    ${nextSteps(followUp).map((text) => html`<li>${text}</li>`)}
  </ul>
`;
