/** Takes away the words of reports that were delivered long enough ago. */
import {theReceiver} from '../store/access-log.js';
import type {Store} from '../store.js';
import {startWorker, type Worker} from './worker.js';

interface Erasure {
  readonly store: Store;
  readonly now: () => Date;
  /** Counted from delivery. */
  readonly days: number;
  readonly lookEvery?: number;
}

export function startErasure({store, now, days, lookEvery = 60_000}: Erasure): Worker {
  return startWorker({
    atLeastEvery: lookEvery,
    async run() {
      const at = now();
      const before = new Date(at.getTime() - days * 24 * 60 * 60_000);
      const erased = store.transaction(() => {
        const count = store.reports.erase(before, at);
        if (count > 0) store.log.add({at, who: theReceiver, what: 'erased'});
        return count;
      });
      if (erased > 0) store.emptyLog();
      return undefined;
    },
  });
}
