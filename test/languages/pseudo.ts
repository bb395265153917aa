/** A language that nobody speaks: each text in letters of another script, numbers and values where they were. What is not in it has not gone through text/. */
import type {OwnLocale} from '../../src/configured-element.js';

const unitsOf = async (tag: string): Promise<readonly Element[]> => {
  const response = await fetch(`/locales/${tag}.xlf`);
  const xml = new DOMParser().parseFromString(await response.text(), 'text/xml');
  return [...xml.getElementsByTagName('trans-unit')];
};

/** With `${0}` for a value, and nothing for a paragraph of law. */
const words = (source: Element): string =>
  [...source.childNodes]
    .map((node) => {
      if (!(node instanceof Element)) return node.textContent?.replace(/\p{L}+/gu, 'نص') ?? '';
      return node.getAttribute('equiv-text')?.includes('references.')
        ? ''
        : `\${${node.getAttribute('id') ?? ''}}`;
    })
    .join('');

export async function pseudoLocale(): Promise<OwnLocale> {
  const units = await unitsOf('en');
  const messages = units.map((unit) => {
    const [source] = unit.getElementsByTagName('source');
    return [unit.id, source ? words(source) : ''] as const;
  });
  return {
    tag: 'qps',
    autonym: 'نص',
    swedishName: 'prov',
    dir: 'rtl',
    messages: Object.fromEntries(messages),
  };
}

/** The Swedish of what a language lacks so far: an allow-list that empties itself as it is translated. */
export async function untranslated(tag: string): Promise<readonly string[]> {
  const units = await unitsOf(tag);
  return units
    .filter((unit) => unit.getElementsByTagName('target').length === 0)
    .map((unit) => unit.getElementsByTagName('source')[0]?.textContent ?? '');
}

/** The Swedish of every text that holds no value, and of each piece of those that do; but what is the same in that language. */
export async function swedishTexts(tag: string): Promise<ReadonlySet<string>> {
  const isOther = (unit: Element) =>
    unit.getElementsByTagName('target')[0]?.textContent !==
    unit.getElementsByTagName('source')[0]?.textContent;
  const units = (await unitsOf(tag)).filter(isOther);
  const pieces = units.flatMap((unit) =>
    [...(unit.getElementsByTagName('source')[0]?.childNodes ?? [])].map(
      (node) => node.textContent?.trim() ?? '',
    ),
  );
  return new Set(pieces.filter((piece) => /\p{L}{3}/u.test(piece)));
}
