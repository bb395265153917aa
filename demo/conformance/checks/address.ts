/** The address itself: other methods, other sites' pages, what an answer gives away, and what is in storage at the end. */
import {execFile} from 'node:child_process';
import {randomUUID} from 'node:crypto';
import {promisify} from 'node:util';
import {bodyOf} from '../bodies.js';
import {fails, unless, untried, type Check, type Finding, type Group} from '../check.js';
import type {Answer} from '../client.js';
import {inWords, marker, type Kit} from '../kit.js';

/** RFC 2606: belongs to nobody. */
const foreign = 'https://www.example.org';

const header = (answer: Answer, name: string): string =>
  answer.kind === 'answered' ? String(answer.headers[name] ?? '') : '';

const has = (list: string, item: string): boolean =>
  list.split(',').some((one) => [item, '*'].includes(one.trim().toLowerCase()));

const preflight = (kit: Kit, origin: string): Promise<Answer> =>
  kit.client.send(kit.options.endpoint.replaceAll('{variant}', 'child'), {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': [
        'content-type',
        'idempotency-key',
        ...Object.keys(kit.options.headers),
      ]
        .sort()
        .join(','),
    },
  });

async function ownOrigin(kit: Kit): Promise<Finding> {
  const {origin, headers} = kit.options;
  if (origin === undefined) return untried('sidan är på samma adress; annars --origin=https://…');
  const answer = await preflight(kit, origin);
  const names = ['content-type', 'idempotency-key', ...Object.keys(headers)];
  const allowed = header(answer, 'access-control-allow-headers');
  const refused = names.filter((name) => !has(allowed, name));
  return unless([
    ...(has(header(answer, 'access-control-allow-origin'), origin) ? [] : [`${origin} släpps inte in`]),
    ...(refused.length > 0 ? [`tillåter inte ${refused.join(', ')}`] : []),
    ...(answer.kind === 'answered' && answer.status < 300 ? [] : [inWords(answer)]),
  ]);
}

async function ownAnswer(kit: Kit): Promise<Finding> {
  const {origin} = kit.options;
  if (origin === undefined) return untried('sidan är på samma adress; annars --origin=https://…');
  const report = kit.fresh('child-private');
  const received = await kit.post(bodyOf(kit.format, report), report.id, {headers: {origin}});
  const refused = await kit.provoke(
    {contentType: 'application/json', bytes: Buffer.from('{')},
    randomUUID(),
    {
      headers: {origin},
    },
  );
  const faults = [received, refused].flatMap((answer) =>
    has(header(answer, 'access-control-allow-origin'), origin)
      ? []
      : [`svaret ${inWords(answer)} får inte läsas`],
  );
  if (!has(header(received, 'access-control-expose-headers'), 'retry-after'))
    faults.push('Retry-After visas inte');
  return unless(faults);
}

async function foreignOrigin(kit: Kit): Promise<{allowed: string; credentials: boolean}> {
  const answer = await preflight(kit, foreign);
  const allowed = header(answer, 'access-control-allow-origin');
  return {
    allowed: [foreign, '*'].includes(allowed) ? allowed : '',
    credentials: header(answer, 'access-control-allow-credentials') === 'true',
  };
}

async function otherMethods(kit: Kit): Promise<readonly Answer[]> {
  const report = kit.fresh('child-private');
  const endpoint = kit.options.endpoint.replaceAll('{variant}', report.variant);
  const body = bodyOf(kit.format, report);
  kit.refused.add(report.id);
  return [
    await kit.client.send(endpoint, {method: 'GET', headers: kit.options.headers}),
    await kit.post(body, report.id, {method: 'PUT', variant: report.variant}),
  ];
}

const methods: readonly Check[] = [
  {
    id: 'address.methods',
    level: 'must',
    title: 'Bara POST: GET lämnar inte ut något, PUT sparar inget',
    why: 'Adressen står i sidans källkod. Den som öppnar den i en webbläsare får inte se en anmälan.',
    run: async (kit) => {
      const [get, put] = await otherMethods(kit);
      const faults =
        get?.kind === 'answered' && get.text.includes(marker) ? ['GET lämnar ut anmälningar'] : [];
      return unless([...faults, ...(put && kit.counts(put) ? [`PUT: ${inWords(put)}`] : [])]);
    },
  },
  {
    id: 'address.methods-told',
    level: 'should',
    title: 'GET och PUT får 405 med Allow',
    why: 'Så ser den som felsöker att adressen finns och vad den tar emot.',
    run: async (kit) => {
      const answers = await otherMethods(kit);
      const wrong = answers.filter(
        (answer) =>
          !(answer.kind === 'answered' && answer.status === 405 && header(answer, 'allow').includes('POST')),
      );
      return unless(wrong.map(inWords));
    },
  },
  {
    id: 'address.scheme',
    level: 'should',
    title: 'Adressen är https, eller den egna datorn',
    why: 'Formuläret skickar aldrig någon annanstans.',
    run: async ({options: {endpoint}}) => {
      const {protocol, hostname} = new URL(endpoint);
      const isLoopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
      return unless(protocol === 'https:' || isLoopback ? [] : [`${protocol}//${hostname}`]);
    },
  },
];

const origins: readonly Check[] = [
  {
    id: 'cors.own',
    level: 'must',
    title: 'Kommunens sida får skicka (OPTIONS)',
    why: 'Utan Access-Control-Allow-Origin och båda rubrikerna stoppar webbläsaren anmälan innan den skickas.',
    run: ownOrigin,
  },
  {
    id: 'cors.own-answer',
    level: 'must',
    title: 'Kommunens sida får läsa svaret, också ett nej, och Retry-After',
    why: 'Ett kvitto som sidan inte får läsa är för personen inget kvitto.',
    run: ownAnswer,
  },
  {
    id: 'cors.foreign-credentials',
    level: 'must',
    title: 'En främmande sida får inte skicka med någons inloggning',
    why: 'Access-Control-Allow-Credentials tillsammans med vilken avsändare som helst öppnar för CSRF.',
    run: async (kit) => {
      const {allowed, credentials} = await foreignOrigin(kit);
      return unless(allowed && credentials ? [`${allowed} med inloggning`] : []);
    },
  },
  {
    id: 'cors.foreign',
    level: 'should',
    title: 'En främmande sida får inte skicka',
    why: 'Annars kan en sida som ser ut som kommunens skicka anmälningar och visa kvitton.',
    run: async (kit) => {
      const {allowed} = await foreignOrigin(kit);
      return unless(allowed ? [`Access-Control-Allow-Origin: ${allowed}`] : []);
    },
  },
];

const discreet: readonly Check[] = [
  {
    id: 'private.echo',
    level: 'should',
    title: 'Inget svar upprepar vad som stod i anmälan',
    why: 'Svar hamnar i loggar och felrapporter.',
    run: async (kit) =>
      unless(
        kit.answers.flatMap((answer) =>
          answer.kind === 'answered' && answer.text.includes(marker) ? [inWords(answer)] : [],
        ),
      ),
  },
  {
    id: 'pace.retry-after',
    level: 'should',
    title: 'Den som ber om en paus säger hur lång (Retry-After)',
    why: 'Formuläret väntar så länge, högst 60 sekunder; annars försöker det igen efter en och tre.',
    run: async ({client: {pauses}}) =>
      pauses.length === 0
        ? untried('inget svar bad om en paus')
        : unless(pauses.some(({saidHowLong}) => !saidHowLong) ? ['429 eller 503 utan Retry-After'] : []),
  },
];

/** @returns how many times each id is stored. */
async function storedIds(command: string): Promise<Map<string, number>> {
  const {stdout} = await promisify(execFile)('/bin/sh', ['-c', command], {maxBuffer: 64 * 1024 * 1024});
  const times = new Map<string, number>();
  for (const id of stdout.split(/\s+/).filter(Boolean)) times.set(id, (times.get(id) ?? 0) + 1);
  return times;
}

const stored: Check = {
  id: 'stored.once',
  level: 'must',
  title: 'Allt som fick kvitto är sparat precis en gång, och inget annat',
  why: 'Det enda som räknas i slutänden. Ett svar kan inte visa det; det gör databasen.',
  run: async (kit) => {
    const ids = new Set(kit.received.map(({report}) => report.id));
    const count = ids.size;
    if (kit.options.stored === undefined) {
      return untried(`räkna testanmälningarna: ${count} ska vara sparade. --stored="kommando" gör det åt er`);
    }
    try {
      const times = await storedIds(kit.options.stored);
      const lost = [...ids].filter((id) => !times.has(id)).length;
      const doubled = [...ids].filter((id) => (times.get(id) ?? 0) > 1).length;
      const wrong = [...kit.refused].filter((id) => !ids.has(id) && times.has(id)).length;
      return unless([
        ...(lost > 0 ? [`${lost} av ${count} fick kvitto men är inte sparade`] : []),
        ...(doubled > 0 ? [`${doubled} av ${count} är sparade mer än en gång`] : []),
        ...(wrong > 0 ? [`${wrong} är sparade fast de inte var anmälningar`] : []),
      ]);
    } catch (error) {
      return fails(`kommandot gick inte: ${(error as Error).message.split('\n')[0] ?? ''}`);
    }
  },
};

export const addressGroups: readonly Group[] = [
  {title: 'Adressen', checks: methods},
  {title: 'Andra sidor (CORS)', checks: origins},
  {title: 'Vad svaren säger', checks: discreet},
  {title: 'Det som är sparat', checks: [stored]},
];
