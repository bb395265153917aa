/** Figures of all visits → tables in Markdown, and what of our aims is met. */
import type {Name} from './contenders.js';
import {spreadOf, type Spread} from './statistics.js';
import type {Figures} from './visit.js';

export interface Visit {
  readonly name: Name;
  /** How many times slower the processor was. */
  readonly processor: number;
  readonly figures: Figures;
}

type Figure = keyof Figures;

const rows: readonly (readonly [Figure, string, number])[] = [
  ['firstKilobytes', 'kB until the first question can be answered', 1],
  ['firstRequests', 'requests until then, the page among them', 0],
  ['kilobytes', 'kB in all', 1],
  ['requests', 'requests in all', 0],
  ['interactive', 'first question can be answered, ms', 0],
  ['script', 'script, ms', 1],
  ['tasks', 'all tasks, ms', 0],
  ['blocking', 'blocking time, ms', 0],
  ['longestTask', 'longest task, ms', 0],
  ['shift', 'layout shift', 3],
  ['heap', 'heap, MB', 2],
  ['elements', 'elements on the first screen', 0],
  ['nextStep', 'click → next step painted, ms', 0],
  ['typing', 'key → painted, ms', 0],
  ['worstInteraction', 'worst interaction (INP), ms', 0],
];

export class Results {
  constructor(private readonly visits: readonly Visit[]) {}

  get processors(): readonly number[] {
    return [...new Set(this.visits.map(({processor}) => processor))].toSorted((a, b) => a - b);
  }

  namesAt(processor: number): readonly Name[] {
    const here = this.visits.filter((visit) => visit.processor === processor);
    return [...new Set(here.map(({name}) => name))];
  }

  of(name: Name, processor: number, figure: Figure): Spread {
    const here = this.visits.filter((visit) => visit.name === name && visit.processor === processor);
    return spreadOf(here.map(({figures}) => figures[figure]));
  }

  median(name: Name, processor: number, figure: Figure): number {
    return this.of(name, processor, figure).median;
  }

  /** How many times that of the floor ours is. */
  byFloor(processor: number, figure: Figure): number {
    return this.median('ours', processor, figure) / this.median('floor', processor, figure);
  }
}

const isNumber = (value: number): boolean => !Number.isNaN(value);

function cell({low, median, high}: Spread, digits: number): string {
  if (!isNumber(median)) return '–';
  const [from, middle, to] = [low, median, high].map((value) => value.toFixed(digits));
  return from === to ? (middle ?? '') : `${middle} (${from}–${to})`;
}

/** Of one speed of the processor: every figure of everyone, and ours by the floor. */
export function fullTable(results: Results, processor: number): string {
  const names = results.namesAt(processor);
  const hasRatio = names.includes('ours') && names.includes('floor');
  const head = ['figure', ...names, ...(hasRatio ? ['ours by floor'] : [])];
  const lines = rows.map(([figure, words, digits]) => {
    const cells = names.map((name) => cell(results.of(name, processor, figure), digits));
    const ratio = results.byFloor(processor, figure);
    return [words, ...cells, ...(hasRatio ? [isFinite(ratio) ? ratio.toFixed(2) : '–'] : [])];
  });
  return [head, head.map((_, index) => (index === 0 ? '---' : '--:')), ...lines]
    .map((line) => `| ${line.join(' | ')} |`)
    .join('\n');
}

/** What README quotes. */
export function shortTable(results: Results): string {
  const value = (name: Name, processor: number, figure: Figure, digits = 0) => {
    const median = results.median(name, processor, figure);
    return isNumber(median) ? median.toFixed(digits) : '–';
  };
  const names = results.namesAt(4).filter((name) => name !== 'ours (room kept)');
  const lines = names.map((name) => [
    name === 'ours' ? '**this element**' : name === 'floor' ? 'by hand, no library' : name,
    `${value(name, 4, 'firstKilobytes', 1)} · ${value(name, 4, 'kilobytes', 1)}`,
    `${value(name, 4, 'interactive')} · ${value(name, 6, 'interactive')}`,
    value(name, 1, 'script', 1),
    `${value(name, 4, 'blocking')} · ${value(name, 6, 'blocking')}`,
    `${value(name, 4, 'nextStep')} · ${value(name, 4, 'typing')}`,
    `${value(name, 4, 'worstInteraction')} · ${value(name, 6, 'worstInteraction')}`,
    value(name, 4, 'heap', 2),
  ]);
  const head = [
    'form',
    'kB first · all',
    'usable, ms',
    'script at 1×, ms',
    'blocking, ms',
    'click · key → painted at 4×, ms',
    'worst INP, ms',
    'heap, MB',
  ];
  return [head, head.map((_, index) => (index === 0 ? '---' : '--:')), ...lines]
    .map((line) => `| ${line.join(' | ')} |`)
    .join('\n');
}

interface Aim {
  readonly words: string;
  readonly most: number;
  readonly is: number;
  /** What the same form by hand is, in the same run; none where the aim is a ratio to it. */
  readonly floor?: number;
}

/** What we want to hold to. Those in ms were set on a quicker machine: the floor of the same run says what they are worth here. */
function aims(results: Results): readonly Aim[] {
  const measured = (words: string, most: number, processor: number, figure: Figure): Aim => ({
    words,
    most,
    is: results.median('ours', processor, figure),
    floor: results.median('floor', processor, figure),
  });
  const byFloor = (words: string, most: number, processor: number, figure: Figure): Aim => ({
    words: `${words}, by the floor`,
    most,
    is: results.byFloor(processor, figure),
  });
  return [
    byFloor('usable at 4×', 1.12, 4, 'interactive'),
    byFloor('usable at 6×', 1.12, 6, 'interactive'),
    measured('script at 1×, ms', 8, 1, 'script'),
    measured('blocking at 4×, ms', 50, 4, 'blocking'),
    measured('blocking at 6×, ms', 150, 6, 'blocking'),
    measured('longest task at 4×, ms', 100, 4, 'longestTask'),
    byFloor('click → next step at 4×', 1.25, 4, 'nextStep'),
    measured('worst INP at 4×, ms', 80, 4, 'worstInteraction'),
    measured('worst INP at 6×, ms', 120, 6, 'worstInteraction'),
    measured('layout shift', 0.05, 4, 'shift'),
    {words: 'layout shift, room kept', most: 0, is: results.median('ours (room kept)', 4, 'shift')},
    measured('heap, MB', 1.2, 4, 'heap'),
    measured('elements on the first screen', 100, 4, 'elements'),
  ];
}

const short = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(2));

export function aimsTable(results: Results): string {
  const lines = aims(results)
    .filter(({is}) => isNumber(is))
    .map(({words, most, is, floor = NaN}) => {
      const result = is <= most ? 'met' : '**not met**';
      return `| ${words} | ${most} | ${short(is)} | ${isNumber(floor) ? short(floor) : '–'} | ${result} |`;
    });
  return ['| aim | at most | is | floor | result |', '| --- | --: | --: | --: | --- |', ...lines].join('\n');
}
