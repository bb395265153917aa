/** A text made level for the rules, letter for letter: what is found keeps its place in what was typed. */
import {plainDigits} from '../normalise.js';

const letters: Readonly<Record<string, string>> = {أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ة: 'ه'};

export const level = (text: string): string =>
  plainDigits(text)
    .replace(/[أإآٱىة]/g, (letter) => letters[letter] ?? letter)
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    // Hard spaces, tabs and invisible direction marks.
    .replace(/[^\S\n]|[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, ' ');

/** In small letters, each in its place: the few that become two stay as they are. */
export const lowered = (text: string): string => {
  const small = text.toLowerCase();
  const keeping = (letter: string): string =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter;
  return small.length === text.length ? small : text.replace(/./gsu, keeping);
};

/** Where a text goes on after the last of these marks. */
export const afterLast = (text: string, marks: string): number =>
  Math.max(...marks.split('').map((mark) => text.lastIndexOf(mark))) + 1;
