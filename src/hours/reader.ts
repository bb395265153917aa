/** Written hours as a row of tokens, read from left to right, and the first problem met on the way. */
import type {Expected, HoursProblem} from './problem.js';
import {vocabulary} from './vocabulary.js';

export interface Reader {
  problem?: HoursProblem;
  isAtEnd(): boolean;
  /** Steps over the tokens that a sticky pattern fits, and gives their kinds and values as in the vocabulary. */
  eat(pattern: RegExp): readonly [kinds: string, values: readonly number[]];
  /** Notes a problem with what was eaten last, unless there is a problem already. */
  fail(expected: Expected): void;
}

/** What a sticky pattern finds at a place; empty when it does not fit there. */
function found(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

export function readerOf(text: string): Reader {
  let kinds = '';
  const values: number[] = [];
  /** Where each token begins and ends in the text. */
  const places: (readonly [start: number, end: number])[] = [];
  // The tokens eaten last, and the one to be eaten next.
  let from = 0;
  let at = 0;
  const reader: Reader = {
    isAtEnd: () => at >= kinds.length,
    eat(pattern) {
      const eaten = found(pattern, kinds, at);
      if (eaten) from = at;
      at += eaten.length;
      return [eaten, values.slice(from, at)];
    },
    fail(expected) {
      const position = places[from]?.[0] ?? 0;
      const end = places[Math.max(from, at - 1)]?.[1] ?? position;
      reader.problem ??= {position, length: end - position, expected};
    },
  };
  for (let start = 0, word = ''; start < text.length; start += word.length) {
    const entry = vocabulary.find(([, pattern]) => (word = found(pattern, text, start)));
    const [kind, , value = Number(word.replace(/\D/g, ''))] = entry ?? [' '];
    if (kind === ' ') continue;
    kinds += kind;
    values.push(value);
    places.push([start, start + word.length]);
  }
  if (kinds.includes('?')) {
    from = kinds.indexOf('?');
    reader.fail('a known word');
  }
  return reader;
}
