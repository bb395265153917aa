/** Attributes → the text to paste, and a whole example page around it. What was typed is text in it, never markup. */
import type {Draft} from '../draft.js';
import {attributesOf, type WrittenAttribute} from './attributes.js';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // As it is, an editor that breaks lines anew would lose it.
  '\n': '&#10;',
};

export const escaped = (text: string): string =>
  text.replaceAll('\r\n', '\n').replace(/[&<>"\n]/g, (sign) => escapes[sign] ?? sign);

const digitsOf = (number: string): string => number.replace(/(?!^\+)\D/g, '');

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Each number in the text becomes a link to ring it, wherever it stands. */
export function withLinks(text: string, numbers: readonly string[]): string {
  const known = numbers.filter((number) => digitsOf(number).length > 3);
  if (known.length === 0) return escaped(text);
  // The longest first, or a number that another begins with would take its place.
  const any = [...known].sort((one, other) => other.length - one.length).map(literal);
  const parts = text.split(new RegExp(`(${any.join('|')})`));
  return parts
    .map((part, index) =>
      index % 2 === 1 ? `<a href="tel:${digitsOf(part)}">${escaped(part)}</a>` : escaped(part),
    )
    .join('');
}

const listOf = (value = ''): readonly string[] =>
  value
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

const numbersOf = ({values}: Draft): readonly string[] => [
  ...listOf(values.phone),
  ...listOf(values['after-hours-phone']),
];

/** What people see where the form cannot start: whom to ring. */
export function fallbackOf(draft: Draft): string {
  const {values} = draft;
  const emergency = values['emergency-number']?.trim() ?? '';
  const afterHours = listOf(values['after-hours-phone']);
  return [
    `Ring ${emergency === '' ? '112' : emergency} vid fara.`,
    ...(values.phone?.trim() ? [`Socialtjänsten: ${values.phone.trim()}.`] : []),
    ...(afterHours.length > 0 ? [`Kvällar och helger, socialjouren: ${afterHours.join(' eller ')}.`] : []),
  ].join(' ');
}

export interface ScriptFile {
  /** Beside the page: `/oros/oros-anmalan.js`. */
  readonly src: string;
  /** "sha384-…"; undefined: not wanted, or not known. */
  readonly integrity: string | undefined;
}

export const scriptLine = (kind: Draft['script']['kind'], {src, integrity}: ScriptFile): string => {
  const attributes = [
    ...(kind === 'module' ? ['type="module"'] : ['defer']),
    `src="${escaped(src)}"`,
    // Only a file that was asked for with CORS may be checked, also where it happens to be on the same origin.
    ...(integrity === undefined ? [] : [`integrity="${escaped(integrity)}"`, 'crossorigin="anonymous"']),
  ];
  return `<script ${attributes.join(' ')}></script>`;
};

const elementLines = (attributes: readonly WrittenAttribute[], content: string): string =>
  [
    ['<oros-anmalan', ...attributes.map(([name, value]) => `  ${name}="${escaped(value)}"`)].join('\n') + '>',
    `  ${content}`,
    '</oros-anmalan>',
  ].join('\n');

export function writeTag(draft: Draft, file: ScriptFile): string {
  const {script, fallback} = draft;
  const content = withLinks(fallback.trim() || fallbackOf(draft), numbersOf(draft));
  return [
    ...(script.theme === ''
      ? []
      : [`<link rel="stylesheet" href="${escaped(script.folder + script.theme)}">`]),
    scriptLine(script.kind, file),
    elementLines(attributesOf(draft), content),
  ].join('\n');
}

/** A page that works as it is, beside the folder of files. */
export const examplePage = (municipality: string, tag: string): string => `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(`Orosanmälan – ${municipality === '' ? 'exempel' : municipality}`)}</title>
</head>
<body>
<main>
<h1>Orosanmälan</h1>
${tag}
</main>
</body>
</html>
`;
