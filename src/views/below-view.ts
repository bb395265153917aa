/** Below every screen, in the same place and after its buttons: "Bra att veta", and the notice on personal data. */
import {html, type TemplateResult} from 'lit';
import type {Situation} from '../form/question.js';
import {goodToKnowView} from './good-to-know-view.js';
import {privacyView} from './privacy-view.js';

export const belowView = (situation: Situation, level: number): TemplateResult => html`
  ${goodToKnowView(situation, level)} ${privacyView(situation)}
`;
