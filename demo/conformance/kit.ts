/** What every check works with: the endpoint, the sample reports, and a journal of what has been promised. */
import {randomUUID} from 'node:crypto';
import type {Report} from '../../src/submission/payload-schema.js';
import {receiptIn, type AnsweredReceipt} from '../../src/submission/receipt.js';
import {bodyOf, type Body, type Format} from './bodies.js';
import {Client, type Answer} from './client.js';
import type {Options} from './options.js';

export type Samples = Readonly<Record<string, Report>>;

/** Stands in each report, so that it can be found again where no report may be. */
export const marker = 'Konformitetsprov';

/** Sent to be received: what came of it. */
export interface Sent {
  readonly report: Report;
  readonly answer: Answer;
  readonly receipt: AnsweredReceipt | undefined;
}

export class Kit {
  readonly client = new Client();
  /** The reports that were answered as received, and must be stored once. */
  readonly received: Sent[] = [];
  /** Ids of what must not be stored: nothing that is a report was sent under them. */
  readonly refused = new Set<string>();
  readonly #sent = new Set<string>();
  /** Every answer to a report so far. */
  readonly answers: Answer[] = [];

  constructor(
    readonly options: Options,
    readonly samples: Samples,
  ) {}

  /** The format that checks use which are not about formats. */
  get format(): Format {
    return this.options.formats[0] ?? 'json';
  }

  /** A sample under an id of its own, marked as a test. */
  fresh(name: string): Report {
    const sample = this.samples[name];
    if (!sample) throw new Error(`Exemplet saknas: ${name}`);
    const municipality = `${marker} ${sample.municipality ?? ''}`.trim();
    return {...sample, id: randomUUID(), test: true, municipality};
  }

  /** What the element would tell the person: received, or not. */
  counts(answer: Answer): boolean {
    if (answer.kind === 'none') return false;
    const {status, json} = answer;
    const isSuccess = status >= 200 && status < 300;
    if ((isSuccess || status === 409) && receiptIn(json)) return true;
    return this.options.acknowledgement === 'status' && [200, 201, 202, 204].includes(status);
  }

  /** @param key null: without the header. */
  async post(
    body: Body,
    key: string | null,
    {variant = 'child', headers = {}, method = 'POST'} = {},
  ): Promise<Answer> {
    const answer = await this.client.send(this.options.endpoint.replaceAll('{variant}', variant), {
      method,
      body: body.bytes,
      headers: {
        ...this.options.headers,
        'content-type': body.contentType,
        ...(key !== null && {'idempotency-key': key}),
        ...headers,
      },
    });
    this.answers.push(answer);
    return answer;
  }

  /** A report as the element sends it. */
  async send(report: Report, body: Body = bodyOf(this.format, report)): Promise<Sent> {
    this.#sent.add(report.id);
    const answer = await this.post(body, report.id, report);
    const receipt = answer.kind === 'answered' ? receiptIn(answer.json) : undefined;
    const sent = {report, answer, receipt};
    if (this.counts(answer)) this.received.push(sent);
    return sent;
  }

  /** Something that must not be received. */
  async provoke(body: Body, key: string | null, more = {}): Promise<Answer> {
    const answer = await this.post(body, key, more);
    if (key !== null && !this.#sent.has(key)) this.refused.add(key);
    return answer;
  }
}

/** As a person would tell it. */
export function inWords(answer: Answer): string {
  if (answer.kind === 'none') return `inget svar (${answer.why})`;
  const {status, headers, text, json} = answer;
  if (status >= 300 && status < 400) return `${status}, en omdirigering, som aldrig följs`;
  const type = String(headers['content-type'] ?? '').split(';')[0];
  const what = receiptIn(json) ? 'ett kvitto' : text === '' ? 'tomt svar' : type || 'något utan Content-Type';
  return `${status}, ${what}`;
}
