/** Whom a text speaks of: a child, another person, or the one who reads it. One table for each text, instead of conditions in it. */
import type {Situation} from '../form/question.js';
import {isAboutAdult, isChildItself, isSelf} from '../form/rules.js';
import type {SituationText, Text} from './text.js';

/** `young`: a child about itself; `self`: an adult about itself. */
export type Voice = 'child' | 'person' | 'self' | 'young';

export function voiceOf(situation: Situation): Voice {
  if (isChildItself(situation)) return 'young';
  if (!isAboutAdult(situation)) return 'child';
  return isSelf(situation) ? 'self' : 'person';
}

/** A voice without words of its own takes the nearest: a person those of a child, and whoever writes of itself the other's. */
export interface Voices {
  readonly child: Text;
  readonly person?: Text;
  readonly self?: Text;
  readonly young?: Text;
}

export const inVoice =
  ({child, person = child, self, young}: Voices): SituationText =>
  (situation) =>
    ({child, person, self: self ?? person, young: young ?? self ?? child})[voiceOf(situation)]();
