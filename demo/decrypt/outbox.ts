/** The receiver's outbox, fetched from inside: whoever is outside never reaches in. */
import * as z from 'zod/mini';

const itemSchema = z.object({
  id: z.string().check(z.regex(/^[\da-f-]{36}$/)),
  // Becomes the name of a file.
  reference: z.string().check(z.regex(/^[\w-]{1,40}$/)),
  receivedAt: z.iso.datetime(),
  mediaType: z.string(),
  body: z.string(),
});
const answerSchema = z.object({reports: z.array(itemSchema)});

export type OutboxItem = Readonly<z.infer<typeof itemSchema>>;

export interface Outbox {
  fetch(): Promise<readonly OutboxItem[]>;
  /** It has been written here: the receiver need not keep it. */
  acknowledge(id: string): Promise<void>;
}

/** @param url the receiver's, such as https://e-tjanst.example.se/api */
export function outboxAt(url: string, token: string): Outbox {
  const ask = async (path: string, method: string): Promise<Response> => {
    const response = await fetch(`${url.replace(/\/$/, '')}${path}`, {
      method,
      headers: {authorization: `Bearer ${token}`},
      redirect: 'error',
      signal: AbortSignal.timeout(30_000),
    });
    // Gone already: acknowledged before the connection broke.
    const isDone = response.ok || (method === 'DELETE' && response.status === 404);
    if (!isDone) throw new Error(`Mottagaren svarade ${response.status}`);
    return response;
  };
  return {
    fetch: async () => answerSchema.parse(await (await ask('/outbox', 'GET')).json()).reports,
    acknowledge: async (id) => {
      await ask(`/outbox/${id}`, 'DELETE');
    },
  };
}
