/** One commit for many: each gets its own result, and its own fault only. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {groupCommit} from '../../../demo/receiver/store/group-commit.js';

describe('a group commit', () => {
  it('takes all that come in one turn together, in order, and the next turn for itself', async () => {
    const groups: number[][] = [];
    const save = groupCommit((items: readonly number[]) => {
      groups.push([...items]);
      return items.map((item) => item * 10);
    });
    assert.deepEqual(await Promise.all([1, 2, 3].map(save)), [10, 20, 30]);
    assert.equal(await save(4), 40);
    assert.deepEqual(groups, [[1, 2, 3], [4]]);
  });

  it('lets one that fails fail alone', async () => {
    const committed: number[] = [];
    const save = groupCommit((items: readonly number[]) => {
      if (items.includes(2)) throw new Error('two');
      committed.push(...items);
      return items;
    });
    const settled = await Promise.allSettled([1, 2, 3].map(save));
    assert.deepEqual(
      settled.map(({status}) => status),
      ['fulfilled', 'rejected', 'fulfilled'],
    );
    assert.deepEqual(committed, [1, 3]);
  });
});
