/** What a test leaves for whoever started it, and what it is told by them. */
import {executeServerCommand} from '@web/test-runner-commands';
import type {AccessibleNode} from './browsers/driver.js';

export type {AccessibleNode};

/** A line of JSON in `.build/records/<name>.jsonl`. */
export const record = (name: string, what: object): Promise<unknown> =>
  executeServerCommand('record', {name, what});

/** Cells that the tests are to keep to (`CELLS`); none: all of them. */
export const wantedCells = (): Promise<readonly string[]> => executeServerCommand('wanted-cells');

/** The whole page's accessibility tree as Chromium has it; null in other engines. */
export const accessibilityTree = (): Promise<AccessibleNode | null> =>
  executeServerCommand('accessibility-tree');

/** The checked-in transcript; with `TRANSCRIPTS=write` it is replaced by this one first. */
export const transcript = (name: string, text: string): Promise<string> =>
  executeServerCommand('transcript', {name, text});
