/** The results as a table to read: what holds in a line each, what does not with the reason why it matters. */
import {failing, passes, type Result} from './run.js';
import type {Options} from './options.js';

const marks: Readonly<Record<Result['outcome'], string>> = {holds: '✓', fails: '✗', untried: '–'};
const levels: Readonly<Record<Result['level'], string>> = {must: 'SKA', should: 'BÖR'};

const row = ({outcome, level, title, why, found}: Result): readonly string[] => [
  `  ${marks[outcome]} ${levels[level]}  ${title}`,
  ...(found ? [`         ${outcome === 'fails' ? 'Fick' : 'Prövades inte'}: ${found}`] : []),
  ...(outcome === 'fails' ? [`         Därför: ${why}`] : []),
];

const count = (results: readonly Result[], outcome: Result['outcome']): number =>
  results.filter((result) => result.outcome === outcome).length;

export function table(results: readonly Result[], options: Options): string {
  const groups = [...new Set(results.map(({group}) => group))];
  const rows = groups.flatMap((group) => [
    '',
    group,
    ...results.filter((result) => result.group === group).flatMap(row),
  ]);
  const must = failing(results, 'must').length;
  const should = failing(results, 'should').length;
  return [
    `Prövar ${options.endpoint}`,
    'Varje anmälan är påhittad och märkt "test": true. Ta bort dem efteråt.',
    ...rows,
    '',
    `${count(results, 'holds')} håller. ${must} som SKA hålla och ${should} som BÖR hålla håller inte. ${count(results, 'untried')} prövades inte.`,
    passes(results, options) ? 'Mottagaren håller.' : 'Mottagaren håller inte.',
  ].join('\n');
}
