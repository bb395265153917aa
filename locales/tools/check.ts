/** What is wrong with a translation, as far as a machine can tell. */
import {readFileSync} from 'node:fs';
import {isCitation, isEdited, isStale, placeholdersOf, textOf, type Unit} from './xliff.js';

interface Glossary {
  /** Swedish term → the word of its own language that must stand where it stands. */
  readonly terms: Readonly<Record<string, string>>;
  /** What must not be said. */
  readonly forbidden: string;
}

const here = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../${name}.json`, import.meta.url), 'utf8'));

const glossary = here('glossary') as Readonly<Record<string, Glossary>> & {
  readonly sv: Readonly<Record<string, string>>;
};

/** Languages that may still lack texts. */
export const incomplete = here('incomplete') as readonly string[];

export interface Fault {
  readonly id: string;
  readonly what: string;
}

const matches = (pattern: string, text: string): boolean => new RegExp(pattern, 'iu').test(text);

/** The same values, each once; but paragraphs of law, which translations leave out. */
function placeholderFault({source, target = ''}: Unit): string | undefined {
  const wanted = placeholdersOf(source).filter((one) => !isCitation(one));
  const found = placeholdersOf(target).map(({index}) => index);
  const list = (indexes: readonly number[]) => indexes.toSorted((a, b) => a - b).join();
  const should = list(wanted.map(({index}) => index));
  return list(found) === should ? undefined : `has the values {${list(found)}}, not {${should}}`;
}

function termFaults(tag: string, {source, target = ''}: Unit): readonly string[] {
  const own = glossary[tag];
  if (!own) return [];
  const [swedish, text] = [textOf(source), textOf(target)];
  const missing = Object.entries(own.terms).flatMap(([term, words]) =>
    matches(glossary.sv[term] ?? '(?!)', swedish) && !matches(words, text)
      ? [`says "${term}" without ${words}`]
      : [],
  );
  return matches(own.forbidden, text) ? [...missing, 'says what must not be said'] : missing;
}

/** Markup, isolates and paragraphs never stand in a text; white space does not at its ends. */
function formFault({target = ''}: Unit): string | undefined {
  const text = textOf(target);
  if (/<\/?\w/.test(text)) return 'holds markup';
  if (/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(text)) return 'holds a direction mark';
  if (text !== text.trim() || /\s{2}|\n/.test(text)) return 'has white space that shows';
  return /§/.test(text) ? 'cites a paragraph' : undefined;
}

const of = (units: readonly Unit[], fault: (unit: Unit) => string | readonly string[] | undefined) =>
  units
    .filter(({target}) => target !== undefined)
    .flatMap((unit) => [fault(unit) ?? []].flat().map((what): Fault => ({id: unit.id, what})));

/** What says the same in Swedish is one text to the element, and must be one in the other language. */
function sameAs(units: readonly Unit[]): (unit: Unit) => string | undefined {
  const first = new Map(units.toReversed().map((unit) => [textOf(unit.source), unit]));
  return ({source, target = ''}) => {
    const other = first.get(textOf(source));
    return other?.target !== undefined && textOf(other.target) !== textOf(target)
      ? `says in other words what ${other.id} says; in Swedish they are the same`
      : undefined;
  };
}

/** Much longer or shorter than the others of its language are: read it again. */
function outliers(units: readonly Unit[]): readonly Fault[] {
  const ratio = ({source, target = ''}: Unit) => textOf(target).length / textOf(source).length;
  const done = units.filter(({source, target}) => target !== undefined && textOf(source).length > 20);
  const middle = done.map(ratio).toSorted((a, b) => a - b)[Math.floor(done.length / 2)] ?? 1;
  return of(done, (unit) => {
    const relative = ratio(unit) / middle;
    return relative > 1.8 || relative < 0.5 ? `is ${relative.toFixed(1)} times the usual length` : undefined;
  });
}

export interface Findings {
  readonly missing: readonly string[];
  readonly stale: readonly string[];
  /** Edited since `localize:extract` was last run. */
  readonly unmarked: readonly string[];
  readonly faults: readonly Fault[];
  /** To look at; no fault. */
  readonly outliers: readonly Fault[];
}

const ids = (units: readonly Unit[]) => units.map(({id}) => id);

export const findingsIn = (tag: string, units: readonly Unit[]): Findings => ({
  missing: ids(units.filter(({target}) => target === undefined)),
  stale: ids(units.filter((unit) => isStale(unit) && !isEdited(unit))),
  unmarked: ids(units.filter(isEdited)),
  faults: [
    ...of(units, placeholderFault),
    ...of(units, (unit) => termFaults(tag, unit)),
    ...of(units, formFault),
    ...of(units, sameAs(units)),
  ],
  outliers: outliers(units),
});

/** What may not be merged; an incomplete language may lack texts, but what it has is right. */
export function failuresIn(
  tag: string,
  findings: Findings,
  isIncomplete = incomplete.includes(tag),
): readonly string[] {
  const {missing, stale, unmarked, faults} = findings;
  return [
    ...(isIncomplete ? [] : missing.map((id) => `${id} is missing`)),
    ...(isIncomplete && missing.length === 0 ? ['is complete: take it out of locales/incomplete.json'] : []),
    ...stale.map((id) => `${id} was made from older Swedish`),
    ...unmarked.map((id) => `${id} was edited: npm run localize:extract`),
    ...faults.map(({id, what}) => `${id} ${what}`),
  ].map((line) => `${tag}: ${line}`);
}
