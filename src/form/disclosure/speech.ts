/** What others have said is theirs: `hon sa "min pappa slår mig"` tells nothing of the writer. */
import {afterLast, lowered} from './level.js';
import {rules} from './patterns.js';

/** Each mark that opens, with those that close what it opened. */
const quotes: Readonly<Record<string, string>> = {
  '"': '"”“',
  '”': '”"',
  '“': '”“"',
  '„': '“”"',
  '»': '»«',
  '«': '»',
  "'": "'",
};

/** As far as one quotation goes: a mark that is never closed hides nothing. */
const longest = 400;
/** What may stand between who says it and what is said. */
const introduction = 90;

type Span = readonly [start: number, end: number];

/** "Jag sa: …": whoever quotes themselves says it of themselves. */
function isWriters(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - introduction), at);
  return rules().some(({writerSays}) => writerSays.test(before));
}

/** A mark inside a word is an apostrophe. */
const opens = (text: string, at: number): boolean =>
  text.charAt(at) in quotes && (at === 0 || /[\s([:,-]/.test(text.charAt(at - 1)));

function closing(text: string, at: number): number | undefined {
  const closers = quotes[text.charAt(at)] ?? '';
  const limit = Math.min(text.length, at + longest);
  for (let place = at + 1; place < limit && !text.startsWith('\n\n', place); place++) {
    if (closers.includes(text.charAt(place)) && !/\p{L}/u.test(text.charAt(place + 1))) return place;
  }
  return undefined;
}

function quoted(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    const end = opens(text, at) ? closing(text, at) : undefined;
    if (end === undefined) continue;
    // One word in quotation marks is the writer's own, with a raised eyebrow.
    if (
      text
        .slice(at + 1, end)
        .trim()
        .includes(' ') &&
      !isWriters(text, at)
    )
      spans.push([at, end]);
    at = end;
  }
  return spans;
}

/** `Hon sa: min pappa …`, to the end of the sentence; `Min pappa …, sa hon`, from its beginning. */
function reported(text: string): readonly Span[] {
  const after = rules().flatMap(({says}) =>
    [...text.matchAll(says)].flatMap(({index, 0: words}): readonly Span[] => {
      const start = index + words.length;
      const length = text.slice(start, start + longest).search(/[.!?\n]|$/);
      return isWriters(text, start) ? [] : [[start, start + length]];
    }),
  );
  const before = rules().flatMap(({saidAfter}) =>
    [...text.matchAll(saidAfter)].map(({index}): Span => {
      const near = text.slice(Math.max(0, index - longest), index);
      return [index - near.length + afterLast(near, '.!?\n'), index];
    }),
  );
  return [...after, ...before];
}

/** The same text, as long as before, without what others have said. */
export function withoutSpeech(text: string): string {
  const small = lowered(text);
  const spans = [...quoted(small), ...reported(small)].sort(([one], [other]) => one - other);
  let told = '';
  for (const [start, end] of spans) {
    told += text.slice(told.length, start);
    told += '\0'.repeat(Math.max(0, end - told.length));
  }
  return told + text.slice(told.length);
}
