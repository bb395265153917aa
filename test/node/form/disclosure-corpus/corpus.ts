/** The sentences of the corpus, read: what in each gives its writer away. How they are written is said in sv.txt. */
import {readFileSync} from 'node:fs';
import {contactsIn} from '../../../../src/form/disclosure/contacts.js';
import {findIn, type Others} from '../../../../src/form/disclosure/find.js';
import {disclosureKinds, type DisclosureKind} from '../../../../src/form/disclosure/language.js';

export const corpusLanguages = ['sv', 'en', 'ar', 'fi'] as const;
export type CorpusLanguage = (typeof corpusLanguages)[number];

export interface Label {
  readonly kind: DisclosureKind;
  readonly start: number;
  readonly end: number;
}

export interface Sentence {
  readonly language: CorpusLanguage;
  readonly text: string;
  readonly isHeldOut: boolean;
  readonly labels: readonly Label[];
}

const kindOf = (written: string): DisclosureKind => {
  const kind = disclosureKinds.find((one) => one === written);
  if (!kind) throw new Error(`No kind "${written}"`);
  return kind;
};

function sentenceOf(line: string, language: CorpusLanguage): Sentence {
  const isHeldOut = line.startsWith('! ');
  const labels: Label[] = [];
  let text = '';
  for (const part of (isHeldOut ? line.slice(2) : line).split(/(\[[a-z-]+\|[^\]]+\])/)) {
    const [, kind, marked] = /^\[([a-z-]+)\|(.+)\]$/.exec(part) ?? [];
    const words = (marked ?? part).replace(/ *⏎ */g, '\n');
    if (kind) labels.push({kind: kindOf(kind), start: text.length, end: text.length + words.length});
    text += words;
  }
  return {language, text, isHeldOut, labels};
}

export const corpus: readonly Sentence[] = corpusLanguages.flatMap((language) =>
  readFileSync(new URL(`./${language}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => sentenceOf(line, language)),
);

/** Those reported in every sentence. */
export const others: Others = {
  contacts: new Set(['070-111 22 33', '20150312-9817', '0512-111 22', '19811218-9819'].flatMap(contactsIn)),
  names: new Set(['kim', 'alex', 'exempel']),
};

export interface Judged extends Sentence {
  readonly missed: readonly Label[];
  /** Found where nothing gives anybody away. */
  readonly falseAlarms: readonly Label[];
  /** Found, and called what it is. */
  readonly named: number;
}

export function judged(sentence: Sentence): Judged {
  const found = findIn(sentence.text, others);
  const meet = (one: Label, other: Label): boolean => one.start < other.end && other.start < one.end;
  return {
    ...sentence,
    missed: sentence.labels.filter((label) => !found.some((one) => meet(one, label))),
    falseAlarms: found.filter((one) => !sentence.labels.some((label) => meet(one, label))),
    named: sentence.labels.filter((label) => found.some((one) => meet(one, label) && one.kind === label.kind))
      .length,
  };
}

export interface Figures {
  readonly sentences: number;
  readonly labels: number;
  readonly recall: number;
  /** Of all sentences, those with anything found that should not be. */
  readonly falseAlarms: number;
  readonly named: number;
}

export function figuresOf(sentences: readonly Sentence[]): Figures {
  const all = sentences.map(judged);
  const count = (number: (one: Judged) => number): number => all.reduce((sum, one) => sum + number(one), 0);
  const labels = count((one) => one.labels.length);
  return {
    sentences: all.length,
    labels,
    recall: labels === 0 ? 1 : 1 - count((one) => one.missed.length) / labels,
    falseAlarms: count((one) => (one.falseAlarms.length > 0 ? 1 : 0)) / Math.max(1, all.length),
    named: labels === 0 ? 1 : count((one) => one.named) / labels,
  };
}
