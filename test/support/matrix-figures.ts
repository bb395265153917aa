/** What the matrix found, counted; and the place in the guide where the figures stand. */
import {readFileSync, writeFileSync} from 'node:fs';

export interface Seen {
  readonly cell: string;
  readonly language: string;
  readonly screen: string;
  readonly state: string;
  /** False: the same markup was met before, and axe was not run on it again. */
  readonly isNew: boolean;
  readonly violations: readonly string[];
}

/** Screens gone through with the keyboard alone. */
export interface Keyed {
  readonly keyed: string;
  readonly stops: number;
}

export type Line = Seen | Keyed | {readonly rules: readonly string[]};

export interface Figures {
  readonly states: number;
  readonly violations: number;
  readonly text: string;
  readonly guide: string;
}

const countBy = (values: readonly string[]): ReadonlyMap<string, number> =>
  values.reduce(
    (counts, value) => counts.set(value, (counts.get(value) ?? 0) + 1),
    new Map<string, number>(),
  );

const inLine = (counts: ReadonlyMap<string, number>): string =>
  [...counts].map(([name, count]) => `${name} ${count}`).join(' · ');

export function figuresOf(lines: readonly Line[]): Figures {
  const seen = lines.filter((line): line is Seen => 'cell' in line);
  const keyed = lines.filter((line): line is Keyed => 'keyed' in line);
  const rules = [...new Set(lines.flatMap((line) => ('rules' in line ? line.rules : [])))];
  const broken = countBy(seen.flatMap(({violations}) => violations));
  const violations = [...broken.values()].reduce((total, count) => total + count, 0);
  const different = seen.filter(({isNew}) => isNew).length;
  const ways = new Set(seen.map(({cell}) => cell).filter((cell) => cell !== 'any')).size;
  const stops = keyed.reduce((total, one) => total + one.stops, 0);
  return {
    states: seen.length,
    violations,
    text: [
      `${seen.length} states of ${ways} cells checked, axe run on ${different}, the rest the same in markup as one of them; ${rules.length} rules, none off`,
      `by language: ${inLine(countBy(seen.map(({language}) => language)))}`,
      `by state: ${inLine(countBy(seen.map(({state}) => state)))}`,
      `keyboard alone: ${keyed.length} screens, ${stops} stops`,
      'violations per rule:',
      ...rules.toSorted().map((rule) => `  ${rule}: ${broken.get(rule) ?? 0}`),
      `violations: ${violations}`,
    ].join('\n'),
    guide: [
      `- Lägen som prövats med axe: ${seen.length}, på ${ways} av 16 vägar genom formuläret, i Chromium. axe kördes på ${different} av dem. De andra har samma innehåll som något av dem.`,
      `- Regler: ${rules.length}, alla som axe har för WCAG 2.0–2.2 A och AA och god praxis. Ingen är avstängd och inget är undantaget.`,
      `- Fel: ${violations}.`,
      `- Språk: ${inLine(countBy(seen.map(({language}) => language)))}.`,
      `- Med enbart tangentbord: ${keyed.length} skärmar, ${stops} stopp med Tab.`,
    ].join('\n'),
  };
}

export const guideFile = 'demo/guide/tillganglighet.md';
const [start, end] = ['<!-- matrix -->', '<!-- /matrix -->'] as const;

/** What stands between the marks of the guide. */
export function writtenFigures(page: string): string {
  return page.slice(page.indexOf(start) + start.length, page.indexOf(end)).trim();
}

export function writeFigures({guide}: Figures): void {
  const page = readFileSync(guideFile, 'utf8');
  const before = page.slice(0, page.indexOf(start) + start.length);
  writeFileSync(guideFile, `${before}\n${guide}\n${page.slice(page.indexOf(end))}`);
}
