/** Runs every check in order, each after the other: what one has sent, a later one may ask after. */
import {addressGroups} from './checks/address.js';
import {onceGroup} from './checks/once.js';
import {receivingGroups} from './checks/receiving.js';
import {refusingGroups} from './checks/refusing.js';
import {fails, type Check, type Finding, type Group} from './check.js';
import {Kit, type Samples} from './kit.js';
import type {Options} from './options.js';

export interface Result extends Finding, Pick<Check, 'id' | 'level' | 'title' | 'why'> {
  readonly group: string;
}

const groupsFor = ({formats}: Options): readonly Group[] => [
  ...receivingGroups(formats),
  onceGroup,
  ...refusingGroups,
  ...addressGroups,
];

export async function runChecks(options: Options, samples: Samples): Promise<readonly Result[]> {
  const kit = new Kit(options, samples);
  const results: Result[] = [];
  for (const {title: group, checks} of groupsFor(options)) {
    for (const {run, ...check} of checks) {
      // A check that breaks on an answer nobody thought of says so; the others go on.
      const finding = await run(kit).catch((error: unknown) =>
        fails(`prövningen gick sönder: ${String(error)}`),
      );
      results.push({...check, ...finding, group});
    }
  }
  return results;
}

export const failing = (results: readonly Result[], level: Check['level']): readonly Result[] =>
  results.filter((result) => result.outcome === 'fails' && result.level === level);

export const passes = (results: readonly Result[], {strict}: Options): boolean =>
  failing(results, 'must').length === 0 && (!strict || failing(results, 'should').length === 0);
