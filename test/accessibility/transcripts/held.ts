/** A story is held against the checked-in one; `npm run transcripts -- --write` replaces that. */
import {transcript} from '../../support/records.js';

/** The first line that differs, with what leads up to it. */
export async function differenceFrom(name: string, text: string): Promise<string> {
  const stored = await transcript(name, text);
  if (stored === text) return '';
  const [now, then] = [text.split('\n'), stored.split('\n')];
  const place = now.findIndex((line, index) => line !== then[index]);
  const around = now.slice(Math.max(0, place - 3), Math.max(0, place));
  return [
    `${name}.txt, line ${place + 1}, after:`,
    ...around,
    `was: ${then[place] ?? '(nothing)'}`,
    `is:  ${now[place] ?? '(nothing)'}`,
    'If it should be so: npm run transcripts -- --write, and read the difference.',
  ].join('\n');
}
