/** A small backend that does everything right, in memory, for the tests to break in one place each. */
import {randomInt} from 'node:crypto';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import {buffer} from 'node:stream/consumers';
import type {TestContext} from 'node:test';
import {reportSchema} from '../../../src/submission/payload-schema.js';
import {closeAtOnce, listen} from '../../support/server/loopback.js';

export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** As it is when it is text, otherwise as JSON. */
  readonly body?: unknown;
}

export interface Received {
  readonly id: string;
  readonly replaces?: string;
  readonly [field: string]: unknown;
}

export interface FieldError {
  readonly pointer: string;
  readonly code: string;
}

/** What comes, read as bytes. */
export interface Asked {
  readonly method: string;
  readonly key: string | undefined;
  readonly type: string;
  readonly bytes: Buffer;
  readonly request: IncomingMessage;
}

export class Backend {
  /** Ids, one for each time something was stored. */
  readonly stored: string[] = [];
  readonly #kept = new Map<string, {body: string; reply: Reply}>();
  limit = 3 * 1024 * 1024;
  types = ['application/json', 'multipart/form-data'];

  async answer(asked: Asked): Promise<Reply> {
    if (asked.method === 'OPTIONS') return {status: 204};
    if (asked.method !== 'POST') return this.otherMethod(asked);
    if (!this.types.includes(asked.type.split(';')[0] ?? '')) return this.problem(415, 'wrong-type');
    if (asked.bytes.length > this.limit) return this.problem(413, 'too-large');
    const text = await this.textOf(asked);
    const value = text === undefined ? undefined : this.parse(text);
    if (text === undefined || value === undefined) return this.problem(400, 'malformed');
    return this.take(value, text, asked.key);
  }

  otherMethod(_: Asked): Reply {
    return {status: 405, headers: {allow: 'POST, OPTIONS'}};
  }

  async textOf({type, bytes}: Asked): Promise<string | undefined> {
    if (!type.startsWith('multipart/')) return this.decode(bytes);
    const form = await new Response(new Uint8Array(bytes), {headers: {'content-type': type}}).formData();
    return this.reportIn(form);
  }

  reportIn(form: FormData): string | undefined {
    const report = form.get('report');
    // The parser of the platform puts this in the place of bytes that are not UTF-8.
    return typeof report === 'string' && !report.includes('\ufffd') ? report : undefined;
  }

  decode(bytes: Buffer): string | undefined {
    try {
      return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    } catch {
      return undefined;
    }
  }

  parse(text: string): unknown {
    try {
      return JSON.parse(text);
    } catch {
      return undefined;
    }
  }

  take(value: unknown, text: string, key: string | undefined): Reply | Promise<Reply> {
    const errors = this.errorsIn(value);
    if (errors.length > 0) return this.problem(422, 'invalid-report', errors);
    const report = value as Received;
    if (key === undefined) return this.problem(400, 'idempotency-key-missing');
    if (key !== report.id) return this.problem(422, 'idempotency-key-mismatch');
    return this.keep(report, text);
  }

  errorsIn(value: unknown): FieldError[] {
    const {success, error} = reportSchema.safeParse(value);
    if (success) return [];
    return error.issues.map(({path}) => ({
      pointer: `/${path.map(String).join('/')}`,
      code: 'invalid-format',
    }));
  }

  keep(report: Received, body: string): Reply | Promise<Reply> {
    const earlier = this.keptReply(report.id);
    if (earlier && earlier.body !== body) return this.problem(422, 'idempotency-key-reused');
    if (earlier) return {...earlier.reply, status: 200};
    return this.store(report, body);
  }

  keptReply(id: string): {body: string; reply: Reply} | undefined {
    return this.#kept.get(id);
  }

  store(report: Received, body: string): Reply {
    const reply = this.receipt(report);
    this.stored.push(report.id);
    this.#kept.set(report.id, {body, reply});
    return reply;
  }

  receipt(_: Received): Reply {
    const reference = `T-${randomInt(1e12)}`;
    return {status: 201, body: {reference, receivedAt: new Date().toISOString(), status: 'received'}};
  }

  problem(status: number, name: string, errors?: readonly FieldError[]): Reply {
    return {
      status,
      headers: {'content-type': 'application/problem+json'},
      body: {type: `https://problems.example/${name}`, title: name, status, ...(errors && {errors})},
    };
  }

  /** Last of all, on the way out. */
  dress(reply: Reply, _: Asked): Reply {
    return reply;
  }
}

export interface Running {
  readonly endpoint: string;
  /** A command that prints what is stored. */
  readonly stored: string;
}

export async function serve(test: TestContext, backend: Backend): Promise<Running> {
  const server = createServer((request, response) => {
    if (request.url === '/stored') return void response.end(backend.stored.join('\n'));
    respond(backend, request, response).catch(() => response.destroy());
  });
  test.after(() => closeAtOnce(server));
  const url = await listen(server);
  const script = `fetch('${url}/stored').then((answer) => answer.text()).then(console.log)`;
  return {endpoint: `${url}/reports`, stored: `'${process.execPath}' -e "${script}"`};
}

async function respond(backend: Backend, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const bytes = await buffer(request);
  const {method = '', headers} = request;
  const key = headers['idempotency-key'];
  const asked = {
    method,
    key: typeof key === 'string' ? key : undefined,
    type: headers['content-type'] ?? '',
    bytes,
    request,
  };
  const {status, headers: own, body} = backend.dress(await backend.answer(asked), asked);
  const isText = typeof body === 'string' || body === undefined;
  response.writeHead(status, {
    'cache-control': 'no-store',
    'content-type': isText ? 'text/html' : 'application/json',
    ...own,
  });
  response.end(isText ? body : JSON.stringify(body));
}
