/** The command line of the kit. */
import {parseArgs} from 'node:util';
import type {Format} from './bodies.js';

export interface Options {
  readonly endpoint: string;
  /** The first is the one that most checks use. */
  readonly formats: readonly Format[];
  readonly acknowledgement: 'json' | 'status';
  readonly headers: Readonly<Record<string, string>>;
  /** The origin of the municipality's page, when it is another than the endpoint's. */
  readonly origin?: string;
  /** Prints the id of each stored report, one a line. */
  readonly stored?: string;
  readonly strict: boolean;
  readonly json: boolean;
  readonly owned: boolean;
}

export const usage = `Prövar en adress som ska ta emot anmälningar från <oros-anmalan>.

  oros-anmalan-conformance <adress> [val]

Alla anmälningar är påhittade och skickas med "test": true. Pröva aldrig någon annans tjänst.

  --format=json,form         vad sidan skickar: json (förval), form (multipart), eller båda
  --acknowledgement=status   200, 201, 202 och 204 räknas som mottaget också utan kvitto
  --header="Namn: värde"     skickas med varje anmälan, till exempel en CSRF-token; flera går bra
  --origin=https://…         sidans adress, om den är en annan än mottagarens: prövar CORS
  --stored="kommando"        skriver id för varje sparad anmälan, ett på varje rad: prövar att
                             allt som fick kvitto är sparat precis en gång
  --strict                   också BÖR måste hålla
  --json                     resultatet som JSON
  --yes-i-own-this           pröva en adress utanför den egna datorn och det egna nätet

Slutar med 0 när allt som SKA hålla håller, annars 1; 2 när inget gick att pröva.`;

const flags = {
  format: {type: 'string', default: 'json'},
  acknowledgement: {type: 'string', default: 'json'},
  header: {type: 'string', multiple: true},
  origin: {type: 'string'},
  stored: {type: 'string'},
  strict: {type: 'boolean', default: false},
  json: {type: 'boolean', default: false},
  'yes-i-own-this': {type: 'boolean', default: false},
} as const;

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new Error(`--${name} ska vara ${allowed.join(' eller ')}.`);
  return found;
}

function headerOf(line: string): [string, string] {
  const [, name, value] = /^([\w!#$%&'*+.^`|~-]+):\s*(.*)$/.exec(line) ?? [];
  if (name === undefined || value === undefined) throw new Error('Skriv --header="Namn: värde".');
  return [name.toLowerCase(), value];
}

/** @throws with what to write instead. */
export function optionsFrom(args: readonly string[]): Options {
  const {values, positionals} = parseArgs({args: [...args], options: flags, allowPositionals: true});
  const [endpoint, ...others] = positionals;
  if (endpoint === undefined || others.length > 0) throw new Error('Skriv en adress.');
  if (!URL.canParse(endpoint) || !/^https?:$/.test(new URL(endpoint).protocol)) {
    throw new Error('Adressen ska börja med http: eller https:.');
  }
  const {origin, stored} = values;
  if (origin !== undefined && (!URL.canParse(origin) || new URL(origin).origin !== origin)) {
    throw new Error('--origin ska vara som https://www.kommunen.se, utan något efter.');
  }
  return {
    endpoint,
    formats: values.format.split(',').map((format) => oneOf('format', format, ['json', 'form'])),
    acknowledgement: oneOf('acknowledgement', values.acknowledgement, ['json', 'status']),
    headers: Object.fromEntries((values.header ?? []).map(headerOf)),
    ...(origin !== undefined && {origin}),
    ...(stored !== undefined && {stored}),
    strict: values.strict,
    json: values.json,
    owned: values['yes-i-own-this'],
  };
}
