/** Texts with numbers in them: each number keeps its direction where the text goes the other way. */
import {ltr} from './ltr.js';

/** Digits with something between them: a phone number, a date, a time, hours. */
const number = /(\+?\d+(?:[\s.:/()–-]+\d+)+)/;

/** A text with the numbers in it each kept in its direction. */
export const withNumbers = (text: string): unknown =>
  number.test(text) ? text.split(number).map((part, index) => (index % 2 === 1 ? ltr(part) : part)) : text;
