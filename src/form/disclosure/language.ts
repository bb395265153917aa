/** What a language tells of how its speakers give themselves away: patterns as data, one file for each language. */

/** What may tell who the writer is. */
export const disclosureKinds = [
  'email',
  'phone',
  'personal-number',
  'name',
  'address',
  'workplace',
  'relation',
] as const;
export type DisclosureKind = (typeof disclosureKinds)[number];

/** Kinds that words tell; the others are the same in every language. */
export type WordKind = Extract<DisclosureKind, 'name' | 'address' | 'workplace' | 'relation'>;

/**
 * Patterns are regular expressions over whole words, in small letters. A space is white space, `{kin}` the words of that name.
 * Each part has an end to how far it reaches, or a long text would take a long time: no `*` and no `+`.
 */
export interface Language {
  readonly words: Readonly<Record<string, string>>;
  readonly patterns: Readonly<Record<WordKind, readonly string[]>>;
  /** What stands before a colon when the words after it are someone's own: "sa". */
  readonly says: string;
  /** What stands after a comma when the words before it are someone else's: "sa hon". */
  readonly saidAfter: string;
  /** Who says it then: the words are the writer's own. */
  readonly writer: string;
  /** Stands before a number or an address that is the writer's own. */
  readonly own: string;
  /** Stands before a number or an address that is someone else's. */
  readonly theirs: string;
  /** Stands before the writer's name at the end. */
  readonly greetings: string;
}
