/** Puts figures between their marks in a document, and leaves all else as it stands. */
import {readFileSync, writeFileSync} from 'node:fs';

/** @param name of the marks: `<!-- bench:name -->` and `<!-- /bench:name -->` */
export function writeBetween(file: string, name: string, text: string): void {
  const [open, close] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
  const before = readFileSync(file, 'utf8');
  const [from, to] = [before.indexOf(open), before.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`${file} has no ${open} … ${close}.`);
  writeFileSync(file, `${before.slice(0, from + open.length)}\n${text}\n${before.slice(to)}`);
}
