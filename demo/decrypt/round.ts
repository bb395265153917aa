/** One round of the service: fetch, decrypt, write, and only then let the receiver forget. */
import type {Documents} from './documents.js';
import {openReport, type PrivateKeys, type Unopened} from './open-report.js';
import type {Outbox, OutboxItem} from './outbox.js';
import type {Unread} from './pages.js';

export interface Round {
  readonly saved: number;
  readonly unread: readonly Unread[];
}

async function take(
  {id, reference, receivedAt, mediaType, body}: OutboxItem,
  keys: PrivateKeys,
  documents: Documents,
): Promise<Unopened | undefined> {
  const report = mediaType === 'application/jose' ? await openReport(body, keys) : 'not-encrypted';
  if (typeof report === 'string') return report;
  // The number on the envelope is the report's own: else an old report could be sent again under a new one.
  if (report.id !== id) return 'not-a-report';
  documents.save({
    id,
    reference,
    receivedAt,
    test: report.test === true,
    mediaType: 'application/json',
    body: JSON.stringify(report),
    erasedAt: undefined,
  });
  return undefined;
}

export async function round(
  outbox: Outbox,
  keys: PrivateKeys,
  documents: Documents,
  at: Date,
): Promise<Round> {
  const unread: Unread[] = [];
  let saved = 0;
  for (const item of await outbox.fetch()) {
    const why = await take(item, keys, documents);
    if (why) unread.push({item, why});
    else {
      await outbox.acknowledge(item);
      saved++;
    }
  }
  documents.writeInbox(unread, at);
  return {saved, unread};
}
