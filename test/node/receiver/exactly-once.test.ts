/** Exactly once, whatever happens: duplicates from several processes at once, and the power cut in the middle of them. */
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {start} from './process.js';
import {neighbourAboutOlder} from './samples.js';
import {type AlmostReport, type Receipt, rowsIn, temporaryFolder, type TestReceiver} from './support.js';

/** The receipt, or nothing when the connection broke. */
async function tryToSend(receiver: TestReceiver, report: AlmostReport): Promise<Receipt | undefined> {
  const response = await receiver.post(report).catch(() => undefined);
  if (!response) return undefined;
  const text = await response.text().catch(() => '');
  if (text === '') return undefined;
  assert.ok([200, 201].includes(response.status), `${response.status} ${text}`);
  return JSON.parse(text) as Receipt;
}

describe('exactly once', () => {
  it('when every report is sent five times at once to two processes on one database', async (test) => {
    const database = join(temporaryFolder(test), 'reports.db');
    const env = {RATE_LIMIT: '0'};
    const [one, two] = [await start(test, database, env), await start(test, database, env)];
    const reports = Array.from({length: 40}, neighbourAboutOlder);
    const sent = reports.flatMap((report) =>
      [one, two, one, two, one].map(async ({receiver}) => ({
        id: report.id,
        receipt: await tryToSend(receiver, report),
      })),
    );
    const references = new Map<string, Set<string | undefined>>();
    for (const {id, receipt} of await Promise.all(sent)) {
      references.set(id, (references.get(id) ?? new Set()).add(receipt?.reference));
    }
    const rows = rowsIn(database);
    assert.equal(rows.length, reports.length);
    for (const {id, reference} of rows) assert.deepEqual([...(references.get(id) ?? [])], [reference]);
  });

  it('when the receiver is killed twice in the middle of a burst', async (test) => {
    const database = join(temporaryFolder(test), 'reports.db');
    const reports: AlmostReport[] = [];
    const receipts = new Map<string, Receipt>();
    let cutOff = 0;
    for (let kill = 0; kill < 2; kill++) {
      const running = await start(test, database, {RATE_LIMIT: '0'});
      reports.push(...Array.from({length: 150}, neighbourAboutOlder));
      const missing = reports.filter(({id}) => !receipts.has(id));
      let answered = 0;
      const killed = once(running.process, 'exit');
      // Two at once of each: the second may be what is answered.
      const sending = missing.flatMap((report) =>
        [report, report].map(async (each) => {
          const receipt = await tryToSend(running.receiver, each);
          if (!receipt) {
            cutOff++;
            return;
          }
          const earlier = receipts.get(each.id);
          if (earlier) assert.deepEqual(receipt, earlier);
          receipts.set(each.id, receipt);
          if (++answered === 10) running.process.kill('SIGKILL');
        }),
      );
      await Promise.all(sending);
      running.process.kill('SIGKILL');
      await killed;
    }
    assert.ok(cutOff > 20, `only ${cutOff} were cut off`);

    const last = await start(test, database, {RATE_LIMIT: '0'});
    for (const report of reports) {
      const receipt = await tryToSend(last.receiver, report);
      assert.ok(receipt);
      const earlier = receipts.get(report.id);
      if (earlier) assert.deepEqual(receipt, earlier, 'a receipt was a promise');
    }
    const rows = rowsIn(database);
    assert.equal(rows.length, reports.length);
    assert.equal(new Set(rows.map(({reference}) => reference)).size, reports.length);
  });
});
