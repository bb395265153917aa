/** The writer's name where letters end: after a greeting, after a stroke, or alone on the last line. */
import type {Found} from './contacts.js';
import {lowered} from './level.js';
import {rules} from './patterns.js';

const name = "\\p{L}[\\p{L}'.-]{0,24}(?: \\p{L}[\\p{L}'.-]{0,24}){0,3}";
const properName = "\\p{Lu}[\\p{L}'-]{1,24}";

/** To the end of its line. */
const restOfLine = new RegExp(
  `[\\s,،:.!/-]{0,4}(?:(?:från|from) )?(${name})[.!]?[^\\S\\n]{0,5}(?=\\n|$)`,
  'yu',
);
const stroke = new RegExp(`(?<=^|[\\s.!?])/{1,2} ?(${name})[.!]?[^\\S\\n]{0,5}(?=\\n|$)`, 'gu');
const properStart = new RegExp(`^${properName}`, 'u');
const lastLine = new RegExp(
  `(?<=[.!?,\\n][^\\S\\n]{0,3}\\n)[^\\S\\n]{0,3}(?:- ?)?(${properName}(?: ${properName}){0,2})\\s{0,5}$`,
  'u',
);

/** "Hälsningar en granne" names nobody; "hälsningar från skolan" goes on. */
const isNoName = /^(?:en|ett|till|från|för|så|på|a|an|the|to|from|for|så mycket|you)(?![\p{L}])/iu;

const at = (start: number, words: string): Found => ({kind: 'name', start, end: start + words.length});

/** A greeting begins a line or a sentence. */
const beginsSentence = (text: string, start: number): boolean =>
  /(?:^|[.!?,\n])\s{0,3}$/.test(text.slice(Math.max(0, start - 4), start));

function afterGreetings(text: string): readonly Found[] {
  return rules().flatMap(({greetings}) =>
    [...lowered(text).matchAll(greetings)].flatMap(({index, 0: greeting}): readonly Found[] => {
      restOfLine.lastIndex = index + greeting.length;
      const [whole, signed = ''] = restOfLine.exec(text) ?? [];
      if (whole === undefined || isNoName.test(signed) || !beginsSentence(text, index)) return [];
      // "Tack Anna" is signed, "tack snälla" is not.
      const isFirm = properStart.test(signed) || !/^(?:tack|thank|cheers|love|kiitos|شكرا)/i.test(greeting);
      return isFirm ? [at(index, greeting + whole)] : [];
    }),
  );
}

const afterStrokes = (text: string): readonly Found[] =>
  [...text.matchAll(stroke)].map(({index, 0: words}) => at(index, words));

const alone = (text: string): readonly Found[] => {
  const ending = text.slice(-200);
  const found = lastLine.exec(ending);
  return found ? [at(text.length - ending.length + found.index, found[0].trimEnd())] : [];
};

/** @param names words of the names of the people reported: a line of those is no signature. */
export const findSignatures = (text: string, names: ReadonlySet<string>): readonly Found[] => {
  const isTheirs = ({start, end}: Found): boolean =>
    (
      text
        .slice(start, end)
        .toLowerCase()
        .match(/[\p{L}'-]{2,}/gu) ?? []
    ).every((one) => names.has(one));
  return [...afterGreetings(text), ...afterStrokes(text), ...alone(text).filter((one) => !isTheirs(one))];
};
