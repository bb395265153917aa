/** A case system, or whoever gets notices: takes POSTs, remembers them, and answers as the test says. */
import {createServer, type IncomingHttpHeaders, type ServerResponse} from 'node:http';
import type {TestContext} from 'node:test';
import {closeAtOnce, listen} from '../../support/server/loopback.js';

export interface Got {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export type AnswerWith = number | ((response: ServerResponse, got: Got) => void);

export interface CaseSystem {
  readonly url: string;
  readonly got: Got[];
  /** For all that comes from now on. */
  answer: AnswerWith;
}

export async function startCaseSystem(test: TestContext, answer: AnswerWith = 200): Promise<CaseSystem> {
  const got: Got[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const one = {
        path: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(parts).toString('utf8'),
      };
      got.push(one);
      if (typeof system.answer === 'number') response.writeHead(system.answer).end();
      else system.answer(response, one);
    });
  });
  test.after(() => closeAtOnce(server));
  const system: CaseSystem = {
    url: await listen(server),
    got,
    answer,
  };
  return system;
}
