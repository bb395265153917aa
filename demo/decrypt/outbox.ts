/** The receiver's outbox, fetched from inside: whoever is outside never reaches in. */
import * as z from 'zod/mini';

const waitingSchema = z.object({
  id: z.string().check(z.regex(/^[\da-f-]{36}$/)),
  // Becomes the name of a file.
  reference: z.string().check(z.regex(/^[\w-]{1,40}$/)),
  receivedAt: z.iso.datetime(),
  mediaType: z.string(),
});
const answerSchema = z.object({reports: z.array(waitingSchema)});

export interface OutboxItem extends Readonly<z.infer<typeof waitingSchema>> {
  readonly body: string;
  /** Names these very bytes. */
  readonly tag: string;
}

export interface Outbox {
  fetch(): Promise<readonly OutboxItem[]>;
  /** It has been written here: the receiver need not keep it. */
  acknowledge(item: OutboxItem): Promise<void>;
}

/** @param url the receiver's, such as https://e-tjanst.example.se/api */
export function outboxAt(url: string, token: string): Outbox {
  const ask = async (path: string, method: string, headers?: Record<string, string>): Promise<Response> => {
    const response = await fetch(`${url.replace(/\/$/, '')}/outbox${path}`, {
      method,
      headers: {...headers, authorization: `Bearer ${token}`},
      redirect: 'error',
      signal: AbortSignal.timeout(30_000),
    });
    // Gone already: acknowledged before the connection broke.
    const isDone = response.ok || (method === 'DELETE' && response.status === 404);
    if (!isDone) throw new Error(`Mottagaren svarade ${response.status}`);
    return response;
  };
  return {
    async fetch() {
      const {reports} = answerSchema.parse(await (await ask('', 'GET')).json());
      const items: OutboxItem[] = [];
      for (const waiting of reports) {
        const response = await ask(`/${waiting.id}`, 'GET');
        const body = await response.text();
        items.push({...waiting, body, tag: response.headers.get('etag') ?? ''});
      }
      return items;
    },
    async acknowledge({id, tag}) {
      await ask(`/${id}`, 'DELETE', {'if-match': tag});
    },
  };
}
