/** Which test files there are, and which of them an argument picks out. */
import {readdirSync} from 'node:fs';
import {join, relative, resolve, sep} from 'node:path';

export interface TestFiles {
  readonly node: string[];
  readonly browser: string[];
}

/** @param filters parts of paths, `journeys` or `test/form/flow.test.ts`; none picks every file. */
export function testFiles(filters: readonly string[]): TestFiles {
  const all = readdirSync('test', {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join('test', name))
    .filter((path) => filters.length === 0 || filters.some((part) => path.includes(relative('.', part))))
    .sort();
  const isNode = (path: string) => path.startsWith(join('test', 'node') + sep);
  return {
    node: all.filter(isNode).map((path) => resolve(path)),
    browser: all.filter((path) => !isNode(path)).map((path) => resolve(path)),
  };
}
