/** Each fault of a backend is found by the checks that are about it, and by no other. */
import assert from 'node:assert/strict';
import {setTimeout as pause} from 'node:timers/promises';
import {describe, it, type TestContext} from 'node:test';
import {optionsFrom} from '../../../demo/conformance/options.js';
import {runChecks} from '../../../demo/conformance/run.js';
import {sampleReports} from '../../../demo/contract/samples.js';
import type {Report} from '../../../src/submission/payload-schema.js';
import {Backend, serve, type Asked, type FieldError, type Received, type Reply} from './backend.js';

/** The largest is large: for the reference receiver (reference.test.ts) and for the one backend that has no room. */
const {largest, ...others} = sampleReports();
const samplesFor = ({limit}: Backend) => ({
  ...others,
  largest: limit < 1_000_000 && largest ? largest : (others['child-professional'] as Report),
});

async function failuresOf(
  test: TestContext,
  backend: Backend,
  args: readonly string[] = [],
): Promise<string[]> {
  const {endpoint, stored} = await serve(test, backend);
  const results = await runChecks(
    optionsFrom([endpoint, `--stored=${stored}`, ...args]),
    samplesFor(backend),
  );
  return results.filter(({outcome}) => outcome === 'fails').map(({id}) => id);
}

/** A machine with much to do is no fault of the backend. */
const pace = 'receipt.quick';

const both = (...ids: string[]) => ids.flatMap((id) => [id, `${id}-told`]);

const receiving = ['cells', 'unborn', 'several', 'arabic', 'emoji', 'largest', 'least', 'others'].map(
  (id) => `receive.json.${id}`,
);

/** Nothing that is sent counts as received. */
const nothingReceived = [
  ...receiving,
  'once.again',
  'once.at-once',
  'once.replaced',
  'key.other-body',
  'key.first-stays',
];

const notReports = ['1', '2', '3', '4', '5'].map((number) => `refuse.not-a-report-${number}`);

class Loses extends Backend {
  override store(report: Received, body: string): Reply {
    const reply = super.store(report, body);
    this.stored.pop();
    return reply;
  }
}

class Doubles extends Backend {
  override keptReply(): undefined {
    return undefined;
  }
}

/** Looks first and stores a moment later, with no key in the database to decide. */
class Races extends Backend {
  override async keep(report: Received, body: string): Promise<Reply> {
    const earlier = this.keptReply(report.id);
    if (earlier) return super.keep(report, body);
    await pause(20);
    return this.store(report, body);
  }
}

class Overwrites extends Backend {
  override keep(report: Received, body: string): Reply | Promise<Reply> {
    return this.keptReply(report.id)?.reply ?? super.keep(report, body);
  }
}

class TakesAnything extends Backend {
  override limit = Infinity;
  override take(_: unknown, __: string, key = 'none'): Reply | Promise<Reply> {
    return this.keep({id: key}, key);
  }
  override decode(bytes: Buffer): string {
    return bytes.toString();
  }
  override parse(text: string): unknown {
    return {text};
  }
}

class ReadsLatin1 extends Backend {
  override decode(bytes: Buffer): string {
    return bytes.toString('utf8');
  }
}

class TakesPlainText extends Backend {
  override types = ['application/json', 'text/plain'];
}

class OneReference extends Backend {
  override receipt(): Reply {
    return {status: 201, body: {reference: 'tack', receivedAt: new Date().toISOString(), status: 'received'}};
  }
}

class UpdatesTheReplaced extends Backend {
  override keep(report: Received, body: string): Reply | Promise<Reply> {
    const earlier = report.replaces === undefined ? undefined : this.keptReply(report.replaces);
    if (earlier) this.stored.push(report.id);
    return earlier?.reply ?? super.keep(report, body);
  }
}

class AnyKey extends Backend {
  override take(value: unknown, text: string): Reply | Promise<Reply> {
    return super.take(value, text, (value as Received | null)?.id);
  }
}

class OwnCodes extends Backend {
  override errorsIn(value: unknown): FieldError[] {
    return super.errorsIn(value).map(({pointer}) => ({pointer: pointer.slice(1), code: 'Fel format'}));
  }
}

class Lists extends Backend {
  #seen = '';
  override take(value: unknown, text: string, key: string | undefined): Reply | Promise<Reply> {
    this.#seen = text;
    return super.take(value, text, key);
  }
  override otherMethod({method}: Asked): Reply {
    return method === 'GET' ? {status: 200, body: this.#seen} : super.otherMethod({} as Asked);
  }
}

class TakesPut extends Backend {
  override answer(asked: Asked): Promise<Reply> {
    return super.answer({...asked, method: asked.method === 'PUT' ? 'POST' : asked.method});
  }
}

class Repeats extends Backend {
  override take(value: unknown, text: string, key: string | undefined): Reply | Promise<Reply> {
    if (this.errorsIn(value).length === 0) return super.take(value, text, key);
    const {body, ...problem} = this.problem(422, 'invalid-report', this.errorsIn(value));
    return {...problem, body: {...(body as object), detail: text}};
  }
}

/** Dresses what it answers. */
const dressed = (dress: (reply: Reply, asked: Asked) => Reply): Backend =>
  new (class extends Backend {
    override dress = dress;
  })();

const success = ({status}: Reply) => status < 300;

const reflects = (credentials: boolean) =>
  dressed((reply, {request}) => ({
    ...reply,
    headers: {
      ...reply.headers,
      'access-control-allow-origin': request.headers.origin ?? '*',
      ...(credentials && {'access-control-allow-credentials': 'true'}),
    },
  }));

function impatient(headers: Record<string, string>): Backend {
  let asked = 0;
  return dressed((reply, {method}) => {
    if (method !== 'POST' || ++asked !== 3) return reply;
    return {status: 429, headers};
  });
}

class Dawdles extends Backend {
  override async answer(asked: Asked): Promise<Reply> {
    if (asked.bytes.includes('å', 0, 'utf8') && this.stored.length === 3) await pause(5100);
    return super.answer(asked);
  }
}

class NeedsItsFields extends Backend {
  override reportIn(form: FormData): string | undefined {
    return form.get('version') === '2' ? undefined : super.reportIn(form);
  }
}

describe('a backend that', () => {
  const cases: readonly (readonly [
    what: string,
    backend: Backend,
    failing: readonly string[],
    args?: string[],
  ])[] = [
    ['does everything right', new Backend(), []],
    ['does so for forms too', new Backend(), [], ['--format=json,form']],
    [
      'answers without receipts, where that counts',
      dressed((reply) => (success(reply) ? {status: 204} : reply)),
      [],
      ['--acknowledgement=status'],
    ],
    ['loses what it gave a receipt for', new Loses(), ['stored.once']],
    [
      'stores every try',
      new Doubles(),
      [
        'once.again',
        'once.at-once',
        'key.other-body',
        'key.first-stays',
        'key.other-body-told',
        'stored.once',
      ],
    ],
    ['looks first and stores later', new Races(), ['once.at-once', 'stored.once']],
    [
      'gives one receipt for whatever comes under a key',
      new Overwrites(),
      ['key.other-body', 'key.other-body-told'],
    ],
    [
      'takes anything',
      new TakesAnything(),
      [
        ...both('refuse.malformed', 'refuse.utf8', 'refuse.empty', ...notReports, 'refuse.too-large'),
        'schema.unknown',
        'schema.anonymous',
        'schema.version',
        'schema.faults',
        'key.other-body',
        'key.other-body-told',
        'key.missing',
        'key.not-id',
        'stored.once',
      ],
    ],
    ['mends bytes that are not UTF-8', new ReadsLatin1(), [...both('refuse.utf8'), 'stored.once']],
    ['takes text/plain', new TakesPlainText(), [...both('refuse.wrong-type'), 'stored.once']],
    [
      'thanks with a page',
      dressed((reply) => (success(reply) ? {status: 200, body: '<h1>Tack!</h1>'} : reply)),
      nothingReceived,
    ],
    [
      'answers 200 and nothing',
      dressed((reply) => (success(reply) ? {status: 200} : reply)),
      nothingReceived,
    ],
    [
      'leads on to a page of thanks',
      dressed((reply) => (success(reply) ? {status: 303, headers: {location: '/tack'}} : reply)),
      nothingReceived,
    ],
    [
      'says accepted, and delivered',
      dressed((reply) => (reply.status === 201 ? {...reply, status: 202} : reply)),
      ['receipt.status'],
    ],
    ['gives everybody one reference', new OneReference(), ['receipt.references', 'once.replaced']],
    ['updates what was replaced', new UpdatesTheReplaced(), ['once.replaced']],
    ['reads no key', new AnyKey(), ['key.missing', 'key.not-id']],
    ['has codes of its own', new OwnCodes(), ['schema.pointers']],
    ['shows the last report to whoever asks', new Lists(), ['address.methods', 'address.methods-told']],
    ['takes PUT', new TakesPut(), ['address.methods', 'address.methods-told', 'stored.once']],
    ['repeats the report in its refusal', new Repeats(), ['private.echo']],
    ['has room for 100 kB', Object.assign(new Backend(), {limit: 100_000}), ['receive.json.largest']],
    ['lets every site in', reflects(false), ['cors.foreign']],
    ['lets every site in, with credentials', reflects(true), ['cors.foreign-credentials', 'cors.foreign']],
    ['takes its time', new Dawdles(), ['receipt.quick']],
    [
      'sets a cookie',
      dressed((reply) => ({...reply, headers: {...reply.headers, 'set-cookie': 'a=b'}})),
      ['receipt.no-cookie'],
    ],
    [
      'lets its receipts be kept',
      dressed((reply) => ({...reply, headers: {...reply.headers, 'cache-control': 'max-age=60'}})),
      ['receipt.no-store'],
    ],
    [
      'tells no time that can be read',
      dressed((reply) =>
        success(reply) && reply.body ? {...reply, body: {...reply.body, receivedAt: 'i dag'}} : reply,
      ),
      ['receipt.time'],
    ],
    ['wants a pause, and says how long', impatient({'retry-after': '0'}), []],
    ['wants a pause, and does not say how long', impatient({}), ['pace.retry-after']],
    [
      'believes the other fields of a form',
      new NeedsItsFields(),
      ['receive.form.report-rules'],
      ['--format=form'],
    ],
    [
      'knows no other site, where the page is on one',
      new Backend(),
      ['cors.own', 'cors.own-answer'],
      ['--origin=https://www.example.se'],
    ],
  ];
  for (const [what, backend, failing, args] of cases) {
    it(what, async (test) => {
      const failed = (await failuresOf(test, backend, args)).filter(
        (id) => id !== pace || failing.includes(id),
      );
      assert.deepEqual(failed.sort(), [...failing].sort());
    });
  }
});
