/** One commit for all that came in the same turn of the event loop: a disk syncs a hundred reports as fast as one. */

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** @param commit one transaction, all or nothing; one result for each item, in order. */
export function groupCommit<Item, Result>(
  commit: (items: readonly Item[]) => readonly Result[],
): (item: Item) => Promise<Result> {
  let waiting: Waiting<Item, Result>[] = [];

  const settle = (group: readonly Waiting<Item, Result>[]): void => {
    try {
      const results = commit(group.map(({item}) => item));
      group.forEach(({resolve}, index) => resolve(results[index] as Result));
    } catch (error) {
      // The fault of one must not be another's: each gets a try of its own.
      if (group.length > 1) for (const alone of group) settle([alone]);
      else group[0]?.reject(error);
    }
  };

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({item, resolve, reject});
      if (waiting.length > 1) return;
      setImmediate(() => {
        const group = waiting;
        waiting = [];
        settle(group);
      });
    });
}
