/** What every engine can be told to do in a test, in the same words; the part of it that tests see as types. */

export const engines = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof engines)[number];

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** What is left out is as the engine has it. */
export interface Media {
  readonly type?: 'screen' | 'print';
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly reducedMotion?: 'reduce' | 'no-preference';
}

/** As the engine computes it for assistive technology. */
export interface Accessible {
  readonly role: string;
  readonly name: string;
  /** null: this engine does not tell. */
  readonly description: string | null;
}

/** One of the accessibility tree, with what is inside it in reading order. */
export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly value: string;
  /** `focused`, `checked`, `invalid`, `level 2` … */
  readonly states: readonly string[];
  readonly children: readonly AccessibleNode[];
}

/** In the page, where a driver looks for the element whose accessibility is asked for. */
export const accessibleMark = '__accessible';

export interface Driver {
  readonly engine: Engine;
  /** A key, or keys held together: `Tab`, `Shift+Tab`, `Space`. */
  press(keys: string): Promise<void>;
  type(text: string): Promise<void>;
  /** A click by a pointer at a point of the viewport. */
  click(x: number, y: number): Promise<void>;
  viewport(size: Viewport): Promise<void>;
  /** False when the engine cannot. */
  media(media: Media): Promise<boolean>;
  accessible(): Promise<Accessible>;
  screenshot(): Promise<Uint8Array>;
  /** In front, until it is closed. */
  openTab(): Promise<Tab>;
}

/** A page with a history of its own, for what a test cannot do with the page it runs in: leave it and come back. */
export interface Tab {
  open(url: string): Promise<void>;
  /** The value of an expression there, a promise's when it has come. */
  run(expression: string): Promise<unknown>;
  press(keys: string): Promise<void>;
  type(text: string): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** A finger's; false when the engine cannot. */
  tap(x: number, y: number): Promise<boolean>;
  close(): Promise<void>;
}

export const keysOf = (keys: string): string[] => (keys.length > 1 ? keys.split('+') : [keys]);
