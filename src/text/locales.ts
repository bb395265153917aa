/** What is to be known of the languages that ship with the element. The words of each are in locales/<tag>.xlf, with a mark for the Swedish that each was made from. */
import {languageNames, type LanguageName} from './language-names.js';

export interface LocaleFacts extends LanguageName {
  /** For editors and case workers. */
  readonly swedishName: string;
  /** What Intl names weekdays by, in every engine; without it days are written as dates. */
  readonly intl?: string;
  /** By whom someone who speaks it has read it, and when. */
  readonly reviewed: false | {readonly by: string; readonly date: string};
}

type Facts = Omit<LocaleFacts, keyof LanguageName>;

const facts: Readonly<Record<string, Facts>> = {
  en: {swedishName: 'engelska', intl: 'en-GB', reviewed: false},
  // Without the two it may count years, and write digits, in ways that no Swedish letter does.
  ar: {swedishName: 'arabiska', intl: 'ar-u-ca-gregory-nu-latn', reviewed: false},
  fi: {swedishName: 'finska', intl: 'fi', reviewed: false},
};

/** Those that Swedish is translated to. */
export const translated: readonly LocaleFacts[] = languageNames.flatMap((name) => {
  const own = facts[name.tag];
  return own ? [{...name, ...own}] : [];
});
