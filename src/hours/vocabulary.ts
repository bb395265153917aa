/** The words and signs of written hours: OpenStreetMap's, and those of Swedish editors. */
import {dayBeforeHoliday, everyWeekday, notHoliday, publicHoliday} from './schedule.js';

const workdays = 0b1_1111;
const dash = '[-\u2010-\u2015\u2212]';
const ending = '(en|ar|arna)?';
const holiday = `(röda? dag|helgdag)${ending}`;

/**
 * Kind, value and phrases, in the order they are tried: the first that fits is taken, so a phrase stands before its words.
 * A space in a phrase is any white space.
 */
const phrases = ` ==kl|klockan|från|mellan|på|för
,==och|samt
-==till
a==(alla dagar )?dygnet runt( alla dagar)?
s=${dayBeforeHoliday}=ph\\s*${dash}\\s*1 day|(var)?dag${ending} (före|innan) ${holiday}
s=${publicHoliday}=ph|${holiday}
s=${workdays | notHoliday}=helgfria? vardag${ending}
s=${workdays}=vardag${ending}
s=${everyWeekday}=alla dagar
o==off|closed|stäng[td]
l==lunch(stäng[td]|stängning)?
v==telefontid(er)?`;

const weekdays = `mo|må|mån(dag${ending})?
tu|ti|tis(dag${ending})?
we|on|ons(dag${ending})?
th|to|tors?|torsdag${ending}
fr|fre(dag${ending})?
sa|lö|lör(dag${ending})?
su|sö|sön(dag${ending})?`;

const months =
  'jan(uari)? feb(ruari)? mars? apr(il)? ma[jy] juni? juli? aug(usti)? sept?(ember)? o[ck]t(ober)? nov(ember)? dec(ember)?';

/** Kind and pattern; the value is the number that the digits make. */
const signs = [
  [' ', /([^\S\n]|[():])+/y],
  ['t', /\d\d?[.:]\d\d(?!\d)/y],
  [',', /,/y],
  ['-', new RegExp(dash, 'y')],
  ['a', /24\/7(?!\d)/y],
  ['n', /\d\d?(?!\d)/y],
  [';', /[;.]/y],
  ['\n', /\s*\n\s*/y],
  ['y', /(19|2[01])\d\d(?!\d)/y],
] as const;

/** Ends where its letters end. No `u` flag: with it, `i` would take ſ for s. */
const words = (phrase: string): RegExp =>
  new RegExp(`(${phrase.replaceAll(' ', '\\s+')})(?![a-zà-ÿ])\\.?`, 'iy');

/**
 * A kind is one letter, so that the grammar can be regular expressions over a row of them: `,` `\n` `;` separators · `-` from …
 * to · `d` day, `s` set of days · `n` number, `m` month, `y` year, `t` time · `o` closed, `l` lunch, `a` always ·
 * `v` telefontid · space: means nothing · `?` unknown
 */
export const vocabulary: readonly (readonly [kind: string, pattern: RegExp, value?: number])[] = [
  ...signs,
  ...phrases.split('\n').map((row) => {
    const [kind = '', value, phrase = ''] = row.split('=');
    return [kind, words(phrase), Number(value)] as const;
  }),
  ...weekdays.split('\n').map((names, index) => ['d', words(names), 1 << index] as const),
  ...months.split(' ').map((names, index) => ['m', words(names), index + 1] as const),
  // Where nothing else fits.
  ['?', /[\p{L}\d]+|[^]/uy],
];
