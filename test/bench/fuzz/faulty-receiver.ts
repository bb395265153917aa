/** A receiver in the page itself, in place of the network, that answers as the dice fall; and what it was sent. */
import {pick, type Random} from '../faults/plan.js';

export interface SentReport {
  readonly key: string;
  /** As JSON; empty where it was encrypted. */
  readonly text: string;
}

const receipt = (status: string) =>
  JSON.stringify({reference: 'VARA-1', receivedAt: '2026-01-02T03:04:05Z', status});

const json = (status: number, body: string, type = 'application/json'): Response =>
  new Response(body, {status, headers: {'content-type': type}});

const problem = (pointer: string, code: string) =>
  json(422, JSON.stringify({type: 'about:blank', errors: [{pointer, code}]}), 'application/problem+json');

/** Each is one thing that backends do. What calls for another try is slow where the clock is not made fast. */
const answers: readonly [
  () => Response | 'silence' | 'broken',
  ...(() => Response | 'silence' | 'broken')[],
] = [
  () => json(201, receipt('received')),
  () => json(201, receipt('delivered')),
  () => json(202, receipt('queued')),
  () => json(200, '<html>Logga in</html>', 'text/html'),
  () => json(404, ''),
  () => json(409, '{}'),
  () => problem('/concern/description', 'too-long'),
  () => problem('/subjects/0/name', 'invalid-format'),
  () => problem('/nothing/like/it', 'missing'),
  () => 'silence',
];
const slowAnswers: typeof answers = [...answers, () => json(503, ''), () => json(429, ''), () => 'broken'];

async function textOf(body: BodyInit | null | undefined, type: string): Promise<string> {
  if (type.includes('jose')) return '';
  const sent = new Response(body, {headers: {'content-type': type}});
  if (!type.startsWith('multipart')) return sent.text();
  const report = (await sent.formData()).get('report');
  return report instanceof Blob ? report.text() : (report ?? '');
}

export class FaultyReceiver {
  readonly sent: SentReport[] = [];
  readonly #own = window.fetch;

  /** @param isFast whether the clock is, so that waiting for another try is soon over. */
  constructor(random: Random, isFast: boolean) {
    window.fetch = async (_address, init) => {
      // Only reports are posted; what is fetched is a key, and there is none.
      if (init?.method !== 'POST') return json(404, '');
      const headers = new Headers(init.headers);
      const text = await textOf(init.body, headers.get('content-type') ?? '');
      this.sent.push({key: headers.get('idempotency-key') ?? '', text});
      const answer = pick(random, isFast ? slowAnswers : answers)();
      if (answer === 'broken') throw new TypeError('Failed to fetch');
      return answer === 'silence' ? this.#silence(init.signal) : answer;
    };
  }

  restore(): void {
    window.fetch = this.#own;
  }

  #silence(signal: AbortSignal | null | undefined): Promise<Response> {
    return new Promise((_, reject) => {
      const stop = () => reject(new DOMException('Stopped', 'AbortError'));
      if (signal?.aborted) stop();
      signal?.addEventListener('abort', stop, {once: true});
    });
  }
}
