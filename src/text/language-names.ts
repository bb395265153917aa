/** The languages as the switcher shows them: here at once, so that nothing moves when more has been fetched. */

export interface LanguageName {
  /** BCP 47. */
  readonly tag: string;
  /** The language in itself, as its readers look for it. */
  readonly autonym: string;
  readonly dir: 'ltr' | 'rtl';
}

export const languageNames: readonly LanguageName[] = [
  {tag: 'sv', autonym: 'svenska', dir: 'ltr'},
  {tag: 'en', autonym: 'English', dir: 'ltr'},
  {tag: 'ar', autonym: 'العربية', dir: 'rtl'},
  {tag: 'fi', autonym: 'suomi', dir: 'ltr'},
];

/** The one with this tag, or with its first part: ar for ar-EG. */
export function findLanguage<Name extends LanguageName>(
  tag: string,
  list: readonly Name[],
): Name | undefined {
  const whole = tag.toLowerCase();
  const named = (name: string | undefined) => list.find((one) => one.tag.toLowerCase() === name);
  return named(whole) ?? named(whole.split('-')[0]);
}

/** Those that are known, in the order of the host, each once; the first of the known where none is. */
export function offeredLanguages<Name extends LanguageName>(
  tags: readonly string[],
  known: readonly Name[],
): readonly Name[] {
  const found = new Set(tags.flatMap((tag) => findLanguage(tag, known) ?? []));
  return found.size > 0 ? [...found] : known.slice(0, 1);
}
