/** The language that texts are chosen in: set around each update, so that elements side by side have each their own. */
import {_installMsgImplementation} from '@lit/localize/init/install.js';
import type {LanguageName} from './language-names.js';
import {keyOf} from './text-key.js';

/** Key (text-key.ts) → words, with `${0}` where a value stands. */
export type Messages = Readonly<Record<string, string>>;

/** How a language says when. */
export interface TimeWords {
  /** @param minute of the day */
  readonly clock: (minute: number) => string;
  /** @param day in milliseconds UTC @param isNear within the week, so that its weekday says enough */
  readonly day: (day: number, isNear: boolean) => unknown;
}

export interface Locale extends LanguageName {
  /** What is not here is said in Swedish; all is where there are none. */
  readonly messages?: Messages;
  /** Undefined in Swedish. */
  readonly times?: TimeWords;
  readonly reviewed: unknown;
  /** What its readers should know of it, in the language; a host's own. */
  readonly note?: string;
}

export const swedish: Locale = {tag: 'sv', autonym: 'svenska', dir: 'ltr', reviewed: true};

let current = swedish;

export const currentLocale = (): Locale => current;

export function withLocale<Result>(locale: Locale, run: () => Result): Result {
  const outer = current;
  current = locale;
  try {
    return run();
  } finally {
    current = outer;
  }
}

/** Whole, or in parts with values between them. */
type Source = string & {readonly strings?: readonly string[]; readonly values?: readonly unknown[]};

/** Of each text said so far: a key press says all that stands on the screen again. */
const keys = new Map<unknown, string>();

function keyFor(source: Source): string {
  const {strings} = source;
  const id = strings ?? source;
  const key = keys.get(id) ?? keyOf(strings ?? [source]);
  keys.set(id, key);
  return key;
}

/** Words are data, from a file or from the host: values are put between them, and nothing of it is ever markup. */
const choose = (source: Source): string => {
  const {strings = [source], values = []} = source;
  // Where nothing is worded anew, the hashes would be a tenth of the first rendering.
  const words = current.messages?.[keyFor(source)];
  return words === undefined
    ? strings.reduce((text, part, index) => text + String(values[index - 1]) + part)
    : words.replace(/\$\{(\d+)\}/g, (_, index: string) => String(values[Number(index)]));
};

// One for the whole module, as lit-localize has it: two copies of the script have one each.
_installMsgImplementation(choose as Parameters<typeof _installMsgImplementation>[0]);
