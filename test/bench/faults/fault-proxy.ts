/** Stands between the element's code and the receiver, and does to each request what the plan says. */
import {createServer, request, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import {buffer} from 'node:stream/consumers';
import {setTimeout as pause} from 'node:timers/promises';
import {closeAtOnce, listen} from '../../support/server/loopback.js';
import type {Fault} from './plan.js';

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

const page = '<!doctype html><title>Fel</title><h1>Något gick fel</h1>';

/** Answers of whoever stands before the receiver. None of them has asked it. */
const instead: Readonly<
  Partial<Record<Fault, [status: number, headers: Record<string, string>, body: string]>>
> = {
  '408': [408, {}, ''],
  '425': [425, {}, ''],
  '429': [429, {'retry-after': '1'}, ''],
  '500': [500, {'content-type': 'application/json'}, '{"status": "received"}'],
  '502-html': [502, {'content-type': 'text/html'}, page],
  '503-retry-after': [503, {'retry-after': '2', 'content-type': 'text/html'}, page],
  '200-html': [200, {'content-type': 'text/html'}, page],
  '302-login': [302, {location: '/login'}, ''],
};

export class FaultProxy {
  /** How often each fault was met. */
  readonly met = new Map<Fault, number>();
  readonly #plans = new Map<string, Fault[]>();
  readonly #target: () => string;
  readonly #slowness: number;
  readonly #server: Server;

  /** @param slowness milliseconds: longer than a try is allowed to take. */
  constructor(target: () => string, slowness: number) {
    this.#target = target;
    this.#slowness = slowness;
    this.#server = createServer((from, to) => {
      this.#take(from, to).catch(() => to.destroy());
    });
  }

  async start(): Promise<string> {
    return `${await listen(this.#server)}/reports`;
  }

  stop(): void {
    closeAtOnce(this.#server);
  }

  plan(key: string, faults: readonly Fault[]): void {
    this.#plans.set(key, [...faults]);
  }

  async #take(from: IncomingMessage, to: ServerResponse): Promise<void> {
    const fault = this.#plans.get(String(from.headers['idempotency-key']))?.shift() ?? 'none';
    this.met.set(fault, (this.met.get(fault) ?? 0) + 1);
    // A connection that is cut while the report is on its way.
    if (fault === 'reset-before') return void from.once('data', () => from.socket.resetAndDestroy());
    const body = await buffer(from);
    if (fault === 'dropped-before') return void from.socket.destroy();
    const said = instead[fault];
    if (said) return void to.writeHead(said[0], said[1]).end(said[2]);
    await this.#passOn(fault, await this.#ask(from, body), to);
  }

  #ask({method, headers}: IncomingMessage, body: Buffer): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const onward = request(this.#target(), {method, headers, agent: false}, (response) => {
        buffer(response).then(
          (received) =>
            resolve({status: response.statusCode ?? 502, headers: response.headers, body: received}),
          reject,
        );
      });
      onward.on('error', reject);
      onward.end(body);
    });
  }

  /** By now the receiver has stored the report. */
  async #passOn(fault: Fault, {status, headers, body}: Answer, to: ServerResponse): Promise<void> {
    const half = body.subarray(0, body.length / 2);
    switch (fault) {
      case 'dropped-after':
        return void to.destroy();
      case 'half-answer':
        to.writeHead(status, headers);
        to.write(half);
        await pause(5);
        return void to.destroy();
      case '200-half-json':
        return void to.writeHead(200, {'content-type': 'application/json'}).end(half);
      case 'silent-after':
        await pause(this.#slowness);
        return void to.destroy();
      case 'slow':
        await pause(this.#slowness / 4);
        break;
      default:
    }
    to.writeHead(status, headers).end(body);
  }
}
