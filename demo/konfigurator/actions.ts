/** What the editor can do, and what the page shows besides the draft. */
import type {Draft, HoursName, PlainName, Script} from './draft.js';
import type {Files} from './files.js';
import type {Hours} from './hours/hours.js';
import type {Scheme} from './preview/frame.js';
import type {Problem} from './preview/problem.js';
import type {Start} from './preview/walk.js';

export interface Ui {
  readonly draft: Draft;
  /** Fields that have been left: only there is a fault told at once. */
  readonly touched: ReadonlySet<string>;
  /** The tag was asked for while something was wrong: every fault is told. */
  readonly isAsked: boolean;
  readonly files: Files;
  readonly now: Date;
  readonly preview: {readonly isWide: boolean; readonly scheme: Scheme; readonly start: Start};
  readonly looks: readonly Problem[];
  readonly pasted: string;
  readonly notes: readonly string[];
  /** Said to those who do not see what changed. */
  readonly status: string;
}

export interface Actions {
  setValue(name: PlainName, value: string): void;
  setHours(name: HoursName, hours: Hours): void;
  /** As `setHours`, and then on to the field with this id. */
  moveIn(name: HoursName, hours: Hours, next: string, status: string): void;
  setFallback(text: string): void;
  setScript(changes: Partial<Script>): void;
  approve(isApproved: boolean): void;
  touch(field: string): void;
  goTo(id: string): void;
  setPasted(text: string): void;
  readPasted(): void;
  setPreview(changes: Partial<Ui['preview']>): void;
  start(): void;
  copy(): void;
  download(): void;
}
