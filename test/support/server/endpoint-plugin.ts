/** The commands of endpoint.ts, on the runner's side: servers that answer wrongly, late, or not at all, as told. */
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import {text} from 'node:stream/consumers';
import type {TestRunnerPlugin} from '@web/test-runner';
import {closeAtOnce, listen} from './loopback.js';
import {whenSessionEnds} from './session-scope.js';

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is when it is text, otherwise as JSON. */
  readonly body?: unknown;
  readonly delayMs?: number;
  /** Takes the request and never answers. */
  readonly hang?: boolean;
  /** Takes the request and cuts the connection. */
  readonly destroySocket?: boolean;
  /** False: says nothing of other origins, so that the browser keeps the answer from the page. */
  readonly cors?: boolean;
  /** To an OPTIONS: the headers in place of the generous ones, and the status where it is not a preflight. */
  readonly options?: {readonly status?: number; readonly headers?: Readonly<Record<string, string>>};
}

export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

class Endpoint {
  readonly requests: ReceivedRequest[] = [];
  readonly #server: Server;
  readonly #answers: Answer[];

  constructor(answers: readonly Answer[]) {
    this.#answers = [...answers];
    this.#server = createServer((request, response) => {
      // A sender who gave up has cut the connection, and there is nobody left to answer.
      this.#take(request, response).catch(() => response.destroy());
    });
  }

  async start(): Promise<string> {
    return `${await listen(this.#server)}/reports`;
  }

  stop(): void {
    closeAtOnce(this.#server);
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const answer = this.#answers[0] ?? {};
    if (answer.cors !== false) allow(request, response);
    if (request.method === 'OPTIONS') {
      const isPreflight = 'access-control-request-method' in request.headers;
      const {status = 204, headers: own = {}} = answer.options ?? {};
      return void response.writeHead(isPreflight ? 204 : status, own).end();
    }

    const {method = '', url = '', headers} = request;
    this.requests.push({method, path: url, headers, body: await text(request)});
    if (this.#answers.length > 1) this.#answers.shift();
    if (answer.hang) return;
    if (answer.destroySocket) return void request.socket.destroy();
    setTimeout(() => send(response, answer), answer.delayMs ?? 0);
  }
}

function allow(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
  response.setHeader('access-control-allow-credentials', 'true');
  response.setHeader('access-control-allow-methods', 'POST, OPTIONS');
  response.setHeader(
    'access-control-allow-headers',
    request.headers['access-control-request-headers'] ?? 'content-type',
  );
  response.setHeader('access-control-expose-headers', 'Retry-After');
}

function send(response: ServerResponse, {status = 200, headers = {}, body}: Answer): void {
  const json = body !== undefined && typeof body !== 'string';
  response.writeHead(status, {...(json && {'content-type': 'application/json'}), ...headers});
  response.end(json ? JSON.stringify(body) : body);
}

export function endpointPlugin(): TestRunnerPlugin {
  const endpoints = new Map<string, Endpoint>();
  return {
    name: 'endpoint',
    async executeCommand({command, payload, session}) {
      if (command === 'endpoint-requests') return endpoints.get(payload as string)?.requests ?? [];
      if (command !== 'endpoint-start') return undefined;
      const endpoint = new Endpoint(payload as Answer[]);
      const url = await endpoint.start();
      endpoints.set(url, endpoint);
      whenSessionEnds(session.id, () => {
        endpoints.delete(url);
        endpoint.stop();
      });
      return url;
    },
  };
}
