/** One POST to another system: never follows a redirect, never waits for ever, never quotes what it was told. */

export interface Answer {
  readonly status: number;
  readonly mediaType: string;
  readonly retryAfter: string | null;
  /** The beginning of the answer. */
  readonly text: string;
}

export interface Outgoing {
  readonly to: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Milliseconds. */
  readonly timeout: number;
  readonly signal: AbortSignal;
}

const readUpTo = 64 * 1024;

/** The answer, or why there is none, in one word: an error's message may hold the address and its secrets. */
export async function post({to, headers, body, timeout, signal}: Outgoing): Promise<Answer | string> {
  try {
    const response = await fetch(to, {
      method: 'POST',
      headers: {...headers},
      body,
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
    });
    return {
      status: response.status,
      mediaType: (response.headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '',
      retryAfter: response.headers.get('retry-after'),
      text: await beginningOf(response),
    };
  } catch (error) {
    return whyIn(error);
  }
}

/** Read to its end or to the limit: an answer that breaks off is no answer. */
async function beginningOf(response: Response): Promise<string> {
  if (!response.body) return '';
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body as unknown as AsyncIterable<Uint8Array>) {
    parts.push(part);
    size += part.byteLength;
    if (size > readUpTo) break;
  }
  return Buffer.concat(parts).toString('utf8');
}

function whyIn(error: unknown): string {
  const {name, cause} = error as Error & {cause?: {code?: unknown}};
  if (name === 'TimeoutError') return 'timeout';
  if (name === 'AbortError') return 'stopped';
  return typeof cause?.code === 'string' ? cause.code : 'network';
}
