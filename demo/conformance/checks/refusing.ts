/** What is not a report gets no receipt, and is told so in a way that the form can use. */
import {problemCodes} from '../../../src/form/problem-codes.js';
import type {Report} from '../../../src/submission/payload-schema.js';
import {bodyOf, formOf, wrapped, type Body} from '../bodies.js';
import {fails, unless, untried, type Check, type Group} from '../check.js';
import type {Answer} from '../client.js';
import {inWords, type Kit} from '../kit.js';

const falseReceipt = 'Ett kvitto här är ett löfte om något som ingen kan läsa.';

/** Larger than anything the form can make. */
const tooMuch = 9 * 1024 * 1024;

interface Wrong {
  readonly id: string;
  readonly title: string;
  /** @param report a good one; its id is the key, so that nothing but the body is wrong. */
  readonly body: (kit: Kit, report: Report) => Body;
  /** What a careful backend says. */
  readonly status: readonly number[];
}

const text = (words: string) => (kit: Kit) => wrapped(kit.format, Buffer.from(words));

const wrongs: readonly Wrong[] = [
  {id: 'malformed', title: 'Halv JSON', body: text('{"version": 1, "id": "5c2'), status: [400, 422]},
  {
    id: 'utf8',
    title: 'Byte som inte är UTF-8',
    body: (kit, report) => {
      const [before = '', after = ''] = JSON.stringify(report).split('"description":"');
      const bytes = [
        Buffer.from(`${before}"description":"`),
        Buffer.from([0xff, 0xfe, 0xe5]),
        Buffer.from(after),
      ];
      return wrapped(kit.format, Buffer.concat(bytes));
    },
    status: [400, 422],
  },
  {
    id: 'empty',
    title: 'Ingenting',
    body: (kit) => (kit.format === 'json' ? text('')(kit) : formOf(undefined, [['subjects.0.name', 'Kim']])),
    status: [400, 415, 422],
  },
  ...['null', '[]', '"text"', '{}', '{"__proto__": {"role": "private"}}'].map((words, index) => ({
    id: `not-a-report-${index + 1}`,
    title: `JSON som inte är en anmälan: ${words}`,
    body: text(words),
    status: [400, 422],
  })),
  {
    id: 'too-large',
    title: 'En anmälan på nio MiB',
    body: (kit, report) => {
      const description = 'x'.repeat(tooMuch);
      return bodyOf(kit.format, {...report, concern: {...report.concern, description}});
    },
    status: [413],
  },
  {
    id: 'wrong-type',
    title: 'En anmälan som text/plain',
    body: (_kit, report) => ({...bodyOf('json', report), contentType: 'text/plain'}),
    status: [415],
  },
];

/** A service may also hang up on what is too large. */
const isTold = (answer: Answer, status: readonly number[]): boolean =>
  answer.kind === 'none' ? status.includes(413) : status.includes(answer.status);

const refusals: readonly Check[] = wrongs.flatMap(({id, title, body, status}): Check[] => {
  // One request for the two checks of it.
  let asked: Promise<Answer> | undefined;
  const ask = (kit: Kit) => {
    const report = kit.fresh('child-private');
    return (asked ??= kit.provoke(body(kit, report), report.id));
  };
  return [
    {
      id: `refuse.${id}`,
      level: 'must',
      title: `${title}: inget kvitto`,
      why: falseReceipt,
      run: async (kit) => {
        asked = undefined;
        const answer = await ask(kit);
        return unless(kit.counts(answer) ? [inWords(answer)] : []);
      },
    },
    {
      id: `refuse.${id}-told`,
      level: 'should',
      title: `${title}: svaret är ${status.join(' eller ')}`,
      why: 'Vid 4xx som stämmer får den som sköter sidan veta vad som är fel. 5xx får formuläret att försöka igen i onödan.',
      run: async (kit) => {
        const answer = await ask(kit);
        return unless(isTold(answer, status) ? [] : [inWords(answer)]);
      },
    },
  ];
});

const errorsIn = (answer: Answer): {pointer?: unknown; code?: unknown}[] | undefined => {
  const {errors} = (answer.kind === 'answered' ? (answer.json ?? {}) : {}) as {errors?: unknown};
  return Array.isArray(errors) && errors.length > 0
    ? (errors as {pointer?: unknown; code?: unknown}[])
    : undefined;
};

/** Almost a report: what another version of the form, or somebody else, might send. */
const almost: readonly (readonly [id: string, title: string, change: (kit: Kit) => {id: string}])[] = [
  [
    'unknown',
    'Ett fält som inte finns i schemat',
    (kit) => ({...kit.fresh('child-private'), userAgent: 'x'}),
  ],
  [
    'anonymous',
    'En anonym anmälan med anmälarens namn',
    (kit) => ({...kit.fresh('child-anonymous'), reporter: {relation: 'neighbour', name: 'Kim Exempel'}}),
  ],
  ['version', 'En annan version', (kit) => ({...kit.fresh('child-private'), version: 2})],
  [
    'faults',
    'Ett personnummer med fyra siffror och en tom beskrivning',
    (kit) => ({
      ...kit.fresh('child-private'),
      subjects: [{name: 'Kim', personalNumber: '1234'}],
      concern: {description: ''},
    }),
  ],
];

const schemaChecks: readonly Check[] = almost.map(([id, title, change]) => ({
  id: `schema.${id}`,
  level: 'should',
  title: `${title} tas inte emot`,
  why: 'report.schema.json säger vad en anmälan är. Håll varje anmälan mot det, så vet ni vad som ligger i databasen.',
  run: async (kit) => {
    const report = change(kit);
    const answer = await kit.post(bodyOf(kit.format, report), report.id);
    return unless(kit.counts(answer) ? [inWords(answer)] : []);
  },
}));

/** Errors that name no field, or none that is there, would leave the person with nothing to mend. */
const pointers: Check = {
  id: 'schema.pointers',
  level: 'must',
  title: 'Fel i fält pekar på fältet, med en kod som formuläret kan',
  why: '400 eller 422, application/problem+json, errors: [{pointer, code}]. Formuläret markerar fältet på sitt steg; serverns egen text visas aldrig.',
  run: async (kit) => {
    const [, , change] = almost.find(([id]) => id === 'faults') ?? [];
    if (!change) return fails('inget exempel');
    const report = change(kit);
    const answer = await kit.post(bodyOf(kit.format, report), report.id);
    const errors = errorsIn(answer);
    if (answer.kind === 'none' || !errors)
      return untried('svaret har inga errors; personen får inte veta vilket fält');
    const faults = errors.flatMap(({pointer, code}) => [
      ...(/^\/(?:subjects|concern)(?:\/|$)/.test(String(pointer))
        ? []
        : [`pointer ${JSON.stringify(pointer)}`]),
      ...(problemCodes.some((known) => known === code) ? [] : [`code ${JSON.stringify(code)}`]),
    ]);
    const type = String(answer.headers['content-type'] ?? '');
    if (![400, 422].includes(answer.status)) faults.push(`status ${answer.status}`);
    if (!type.startsWith('application/problem+json')) faults.push(`Content-Type ${type}`);
    return unless(faults);
  },
};

export const refusingGroups: readonly Group[] = [
  {title: 'Det som inte är en anmälan', checks: refusals},
  {title: 'Nästan en anmälan', checks: [...schemaChecks, pointers]},
];
