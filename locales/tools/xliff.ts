/** locales/<tag>.xlf: XLIFF 1.2 in one written form, so that the same words are always the same file. */
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';

/** Texts as XML, with `<x id="0" equiv-text="…"/>` where a value stands. */
export interface Unit {
  readonly id: string;
  readonly source: string;
  readonly target: string | undefined;
  /** Hashes of the Swedish that the target was made from and of the target: one that was edited is made from the Swedish beside it. */
  readonly madeFrom: string | undefined;
}

const fileOf = (tag: string): URL => new URL(`../${tag}.xlf`, import.meta.url);

const inside = (xml: string, element: string): string | undefined =>
  new RegExp(`<${element}(?:\\s[^>]*)?>([^]*?)</${element}>`).exec(xml)?.[1]?.trim();

export function parseUnits(xml: string): readonly Unit[] {
  return [...xml.matchAll(/<trans-unit\s([^>]*)>([^]*?)<\/trans-unit>/g)]
    .map(([, attributes = '', body = '']) => ({
      id: /\bid="([^"]*)"/.exec(attributes)?.[1] ?? '',
      source: inside(body, 'source') ?? '',
      // An empty target is one that nobody has written yet.
      target: inside(body, 'target') ?? undefined,
      madeFrom: /\bextradata="([^"]*)"/.exec(attributes)?.[1],
    }))
    .map((unit) => ({...unit, target: unit.target === '' ? undefined : unit.target}));
}

export const readUnits = (tag: string): readonly Unit[] =>
  existsSync(fileOf(tag)) ? parseUnits(readFileSync(fileOf(tag), 'utf8')) : [];

const unitXml = ({id, source, target, madeFrom}: Unit): string =>
  [
    `<trans-unit id="${id}"${madeFrom === undefined ? '' : ` extradata="${madeFrom}"`}>`,
    `  <source>${source}</source>`,
    ...(target === undefined ? [] : [`  <target>${target}</target>`]),
    '</trans-unit>',
  ].join('\n');

export const unitsXml = (
  tag: string,
  units: readonly Unit[],
): string => `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file target-language="${tag}" source-language="sv" original="src/text" datatype="plaintext">
<body>
${units.map(unitXml).join('\n')}
</body>
</file>
</xliff>
`;

export const writeUnits = (tag: string, units: readonly Unit[]): void =>
  writeFileSync(fileOf(tag), unitsXml(tag, units));

const entities: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};

/** As the element shows it, with `${0}` where a value stands. */
export const textOf = (xml: string): string =>
  xml
    .replace(/<x\s[^>]*?\bid="(\d+)"[^>]*\/>/g, '$${$1}')
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/&#(x?)([\da-f]+);/gi, (_, isHex: string, code: string) =>
      String.fromCodePoint(parseInt(code, isHex ? 16 : 10)),
    );

export interface Placeholder {
  readonly index: number;
  /** What stands there in the source code. */
  readonly value: string;
}

export const placeholdersOf = (xml: string): readonly Placeholder[] =>
  [...xml.matchAll(/<x\s[^>]*\/>/g)].map(([x]) => ({
    index: Number(/\bid="(\d+)"/.exec(x)?.[1]),
    value: textOf(/equiv-text="([^"]*)"/.exec(x)?.[1] ?? ''),
  }));

/** Paragraphs of law are cited in Swedish only. */
export const isCitation = ({value}: Placeholder): boolean => value.includes('references.');

const hash = (xml: string): string => createHash('sha256').update(textOf(xml)).digest('hex').slice(0, 8);

/** The mark of a translation that was made from this Swedish. */
export const markOf = (source: string, target: string): string => `${hash(source)} ${hash(target)}`;

/** Its words have been edited since they were last marked, or were never marked. */
export const isEdited = ({target, madeFrom}: Unit): boolean =>
  target !== undefined && madeFrom?.split(' ')[1] !== hash(target);

/** Swedish has changed since. */
export const isStale = ({source, target, madeFrom}: Unit): boolean =>
  target !== undefined && madeFrom?.split(' ')[0] !== hash(source);
