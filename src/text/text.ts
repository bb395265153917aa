/** What a text is: a function, so that no sentence is chosen before its language and its situation are known. */
import type {Situation} from '../form/question.js';

export type Text = () => string;

/** A text that depends on whom the concern is about, or on what the municipality has told. */
export type SituationText = (situation: Situation) => string;
