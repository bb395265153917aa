/** One request as raw as it comes: no header of its own, no redirect followed. Waits when it is asked to slow down. */
import {request as http} from 'node:http';
import {request as https} from 'node:https';
import {setTimeout as pause} from 'node:timers/promises';

export interface Call {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

export interface Answered {
  readonly kind: 'answered';
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  /** Undefined when the body is not JSON. */
  readonly json: unknown;
  readonly milliseconds: number;
}

export type Answer = Answered | {readonly kind: 'none'; readonly why: string};

/** As long as the element waits. */
const patience = 30_000;
/** Seconds of pauses, when a service asks for them: for one request, and for all of the kit. */
const longestWait = 60;
const allWaits = 600;
/** Where it does not say how long. */
const blindPauses = 3;

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const once = (url: string, {method = 'POST', headers, body}: Call): Promise<Answer> =>
  new Promise((resolve) => {
    const started = performance.now();
    const none = (error: Error & {code?: string}) =>
      resolve({kind: 'none', why: error.code ?? error.message});
    const call = (url.startsWith('https:') ? https : http)(url, {
      method,
      headers: {...headers, ...(body && {'content-length': String(body.byteLength)})},
      agent: false,
      timeout: patience,
    });
    call.on('timeout', () => call.destroy(new Error('inget svar på 30 sekunder')));
    call.on('error', none);
    call.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', none);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({
          kind: 'answered',
          status: response.statusCode ?? 0,
          headers: response.headers,
          text,
          json: jsonOf(text),
          milliseconds: performance.now() - started,
        });
      });
    });
    call.end(body);
  });

export class Client {
  /** Each time the service asked for a pause, and whether it said for how long. */
  readonly pauses: {readonly saidHowLong: boolean}[] = [];
  #waited = 0;

  async send(url: string, call: Call): Promise<Answer> {
    for (let waited = 0, tried = 1; ; tried++) {
      const answer = await once(url, call);
      if (answer.kind === 'none' || ![429, 503].includes(answer.status)) return answer;
      const asked = Number(answer.headers['retry-after'] ?? Number.NaN);
      this.pauses.push({saidHowLong: answer.headers['retry-after'] !== undefined});
      const seconds = Number.isFinite(asked) ? asked : 1;
      waited += seconds;
      this.#waited += seconds;
      const isEnough = waited > longestWait || this.#waited > allWaits;
      if (isEnough || (!Number.isFinite(asked) && tried > blindPauses)) return answer;
      await pause(seconds * 1000);
    }
  }
}
