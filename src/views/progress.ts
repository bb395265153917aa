/** A thin bar of the steps. It says nothing that the heading does not say in words. */
import {html, type TemplateResult} from 'lit';
import {stepCount} from '../form/step-count.js';

export const progressView = (step: number): TemplateResult => html`
  <div class="progress" aria-hidden="true">
    ${[...Array(stepCount).keys()].map((index) => html`<span class=${index < step ? 'done' : ''}></span>`)}
  </div>
`;
