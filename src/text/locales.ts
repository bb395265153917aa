/** The languages that ship with the element. The words of each are in locales/<tag>.xlf, with a mark for the Swedish that each was made from. */

export interface LocaleFacts {
  /** BCP 47. */
  readonly tag: string;
  /** The language in itself, as its readers look for it. */
  readonly autonym: string;
  /** For editors and case workers. */
  readonly swedishName: string;
  readonly dir: 'ltr' | 'rtl';
  /** What Intl names weekdays by, in every engine; without it days are written as dates. */
  readonly intl?: string;
  /** By whom someone who speaks it has read it, and when. */
  readonly reviewed: false | {readonly by: string; readonly date: string};
}

/** Those that Swedish is translated to. */
export const translated: readonly LocaleFacts[] = [
  {tag: 'en', autonym: 'English', swedishName: 'engelska', dir: 'ltr', intl: 'en-GB', reviewed: false},
  {
    tag: 'ar',
    autonym: 'العربية',
    swedishName: 'arabiska',
    dir: 'rtl',
    // Without the two it may count years, and write digits, in ways that no Swedish letter does.
    intl: 'ar-u-ca-gregory-nu-latn',
    reviewed: false,
  },
  {tag: 'fi', autonym: 'suomi', swedishName: 'finska', dir: 'ltr', intl: 'fi', reviewed: false},
];

/** The one with this tag, or with its first part: ar for ar-EG. */
export function findLanguage(tag: string, list: readonly LocaleFacts[]): LocaleFacts | undefined {
  const whole = tag.toLowerCase();
  const named = (name: string | undefined) => list.find((one) => one.tag.toLowerCase() === name);
  return named(whole) ?? named(whole.split('-')[0]);
}

/** Those that are known, in the order of the host, each once; the first of the known where none is. */
export function offeredLanguages(
  tags: readonly string[],
  known: readonly LocaleFacts[],
): readonly LocaleFacts[] {
  const found = new Set(tags.flatMap((tag) => findLanguage(tag, known) ?? []));
  return found.size > 0 ? [...found] : known.slice(0, 1);
}
