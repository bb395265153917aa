/** Tests that need no browser, in Node's own runner; each file in a process of its own. */
import {relative} from 'node:path';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {type Count, nothing, oneFailure, onePassed, oneSkipped, sum} from './count.js';

/** @param files absolute paths; their processes load TypeScript because this one does. */
export async function runNodeTests(files: string[]): Promise<Count> {
  let count = nothing;
  // More than there are cores: many wait for a clock or a process.
  const tests = run({files, concurrency: 4});
  tests.on('test:pass', ({details, skip, todo}) => {
    if (details.type === 'suite') return;
    const skipped = Boolean(skip ?? todo ?? false);
    count = sum(count, skipped ? oneSkipped : onePassed);
  });
  tests.on('test:fail', ({details, file, name}) => {
    if (details.type !== 'suite')
      count = sum(count, oneFailure(`${file ? relative('.', file) : 'Node'}: ${name}`));
  });
  for await (const text of tests.compose(new spec())) process.stdout.write(String(text));
  return count;
}
