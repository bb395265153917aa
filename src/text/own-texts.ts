/** The host's own wording and languages: what can be used of them, and what an integrator should mend. Fetched only where a host has any. */
import type {ConfigProblem} from '../config/config.js';
import {keys} from '../generated/locales/keys.js';
import type {Messages} from './locale.js';
import type {LocaleFacts} from './locales.js';

interface OwnLocaleRead extends LocaleFacts {
  readonly messages: Messages;
  readonly note?: string;
}

export interface OwnTexts {
  /** Language → own wording. */
  readonly texts: Readonly<Record<string, Messages>>;
  readonly locales: readonly OwnLocaleRead[];
  readonly problems: readonly ConfigProblem[];
}

type Attribute = 'texts' | 'locales';
type Found = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Found => typeof value === 'object' && value !== null;

/** @param values one letter for each that the original has: `r` must stand in it, `o` (a paragraph of law) may. */
function isUsable(words: unknown, values: string): words is string {
  if (typeof words !== 'string') return false;
  const found = new Set([...words.matchAll(/\$\{(\d+)\}/g)].map(([, index]) => Number(index)));
  const hasAll = values.split('').every((value, index) => value === 'o' || found.has(index));
  return hasAll && [...found].every((index) => index < values.length);
}

class Reader {
  readonly problems: ConfigProblem[] = [];

  report(attribute: Attribute, code: ConfigProblem['code'], message: string): void {
    this.problems.push({attribute, code, message});
  }

  messages(attribute: Attribute, value: unknown): Messages {
    if (!isObject(value)) {
      this.report(attribute, 'unusable', 'Give texts as an object: {key: text}.');
      return {};
    }
    const entries = Object.entries(value);
    const unknown = entries.filter(([key]) => !Object.hasOwn(keys, key));
    const unusable = entries.filter(
      ([key, words]) => Object.hasOwn(keys, key) && !isUsable(words, keys[key]?.split(' ')[1] ?? ''),
    );
    const names = (list: typeof entries) => list.map(([key]) => key).join(', ');
    if (unknown.length > 0)
      this.report(attribute, 'unknown-value', `No text has the key: ${names(unknown)}.`);
    if (unusable.length > 0) {
      this.report(
        attribute,
        'unusable',
        `Give a string with the same \${0} as the original; it is used for: ${names(unusable)}.`,
      );
    }
    const left = new Set([...unknown, ...unusable].map(([key]) => key));
    return Object.fromEntries(
      entries.flatMap(([key, words]) => (left.has(key) ? [] : [[keys[key]?.split(' ')[0] ?? key, words]])),
    ) as Messages;
  }

  locale(value: unknown): readonly OwnLocaleRead[] {
    const {tag, autonym, swedishName, dir, messages, note} = isObject(value) ? value : ({} as Found);
    const isNamed = typeof tag === 'string' && typeof autonym === 'string' && typeof swedishName === 'string';
    if (!isNamed || !/^[a-z]{2,3}(?:-[a-z\d]+)*$/i.test(tag) || (dir !== 'ltr' && dir !== 'rtl')) {
      this.report('locales', 'unusable', 'Give each language tag, autonym, swedishName, dir and messages.');
      return [];
    }
    return [
      {
        tag,
        autonym,
        swedishName,
        dir,
        messages: this.messages('locales', messages),
        reviewed: {by: 'host', date: ''},
        ...(typeof note === 'string' && {note}),
      },
    ];
  }
}

/** @param texts {sv: {next: 'Nästa'}} @param locales a language, or a list of them */
export function readOwnTexts(texts: unknown, locales: unknown): OwnTexts {
  const reader = new Reader();
  if (texts !== undefined && !isObject(texts)) {
    reader.report('texts', 'unusable', 'Give texts as an object: {language: {key: text}}.');
  }
  const byTag = Object.entries(isObject(texts) ? texts : {});
  const list: readonly unknown[] = Array.isArray(locales) ? locales : locales === undefined ? [] : [locales];
  return {
    texts: Object.fromEntries(byTag.map(([tag, messages]) => [tag, reader.messages('texts', messages)])),
    locales: list.flatMap((one) => reader.locale(one)),
    problems: reader.problems,
  };
}

/** @param tags that are offered, and neither ship nor come with the host. */
export const unknownLanguages = (tags: readonly string[]): readonly ConfigProblem[] =>
  tags.length === 0
    ? []
    : [
        {
          attribute: 'languages',
          code: 'unknown-value',
          message: `${tags.length} of the languages do not come with the element: leave them out, or bring them in \`locales\`.`,
        },
      ];
