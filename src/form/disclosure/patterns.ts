/** Patterns as data → regular expressions over whole words. Made at the first search, not when the page loads. */
import {ar} from './ar.js';
import {en} from './en.js';
import {fi} from './fi.js';
import type {Language, WordKind} from './language.js';
import {sv} from './sv.js';

/** All at once: people write in the language they have words in, whatever language the form is in. */
const languages: readonly Language[] = [sv, en, ar, fi];

/** A new clause begins with these. */
const joints =
  'och|and|men|but|så|so|där|när|where|when|som|who|that|att|eftersom|because|ja|mutta|koska|enkä';
const nameWord = `(?!(?:${joints}) )\\p{L}{1,25}`;

/** Words of every language's patterns. */
const common: Readonly<Record<string, string>> = {
  /** What follows in the same clause, so that what is kept is this place and no other. */
  rest: `(?:[^\\S\\n]{1,2}(?!(?:${joints})\\s|\\+?\\d{4})[^\\s.,;:!?()"/\\0]{1,30}){0,4}`,
  named: `[\\s:]{1,3}${nameWord}(?: ${nameWord})?`,
  /** Whether it begins as names do is seen afterwards. */
  proper: '\\p{L}{2,25}(?: \\p{L}{2,25}){0,2}',
  one: '[\\s:]{1,3}\\p{L}{1,25}',
  start: '(?<=(?:^|[.!?\\n])\\s{0,3})',
};

/** For a letter inside a pattern: what parts no words. Unicode's own class, many times over, takes seconds to compile. */
const inWord = '[^\\s\\d.,;:!?()"/\\0]';

/** No letter may stand beside a word: `\b` knows no letters but those of English. */
const letter = '[\\p{L}\\p{M}\\p{N}]';

function expanded(source: string, language: Language): string {
  const words: Readonly<Record<string, string>> = {
    ...common,
    ...language.words,
    greeting: `${language.greetings}[\\s,:]{1,4}`,
  };
  const whole = source.replace(
    /\{([a-z]+)\}/g,
    (_, name: string) => `(?:${expanded(words[name] ?? '', language)})`,
  );
  // Not the one in [- ].
  return whole
    .replaceAll('\\p{L}', inWord)
    .replaceAll(' ?', '\\s{0,3}')
    .replace(/(?<!\[-) /g, '\\s{1,3}');
}

export interface LanguageRules {
  readonly words: readonly {readonly kind: WordKind; readonly pattern: RegExp}[];
  readonly says: RegExp;
  readonly saidAfter: RegExp;
  readonly writerSays: RegExp;
  readonly own: RegExp;
  readonly theirs: RegExp;
  readonly greetings: RegExp;
}

function rulesOf(language: Language): LanguageRules {
  const words = (source: string): RegExp =>
    new RegExp(`(?<!${letter})(?:${expanded(source, language)})(?!${letter})`, 'gu');
  const {says, writer} = language;
  const kinds = Object.entries(language.patterns) as readonly [WordKind, readonly string[]][];
  return {
    words: kinds.map(([kind, patterns]) => ({kind, pattern: words(patterns.join('|'))})),
    says: words(`${says}[^.!?\\n:]{0,40}:`),
    saidAfter: new RegExp(`,\\s{1,3}(?:${expanded(language.saidAfter, language)})(?!${letter})`, 'gu'),
    writerSays: new RegExp(
      `(?<!${letter})(?:${writer}\\s(?:\\p{L}{1,12}\\s)?${says}|${says}\\s${writer})(?!${letter})[^.!?\\n:]{0,40}:?\\s{0,3}$`,
      'u',
    ),
    own: words(language.own),
    theirs: words(language.theirs),
    greetings: words(language.greetings),
  };
}

let made: readonly LanguageRules[] | undefined;
export const rules = (): readonly LanguageRules[] => (made ??= languages.map(rulesOf));
