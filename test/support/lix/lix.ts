/** How hard a text is to read: LIX (Björnsson 1968), words a sentence and long words in a hundred. Under 30 is very easy, over 50 hard. */

/** What stands on a line of its own, a heading, a label or a choice, is a sentence: the eye stops there. "19 kap. 6 §" is one. */
const sentencesIn = (line: string): readonly string[] =>
  line.split(/(?<! kap)[.!?:](?:\s|$)/).filter((part) => /\p{L}/u.test(part));

/** Running text alone, without headings, labels and choices: stricter, for these are short. */
export const runningText = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => /[.!?]$/.test(line.trim()) && sentencesIn(line).length + wordsIn(line).length > 6);

export const wordsIn = (text: string): readonly string[] => text.match(/\p{L}+/gu) ?? [];

export function lix(lines: readonly string[]): number {
  const words = wordsIn(lines.join(' '));
  const sentences = lines.flatMap(sentencesIn);
  const long = words.filter((word) => word.length > 6);
  return words.length / sentences.length + (100 * long.length) / words.length;
}

/** Of more words than these. */
export const longSentences = (lines: readonly string[], most: number): readonly string[] =>
  lines.flatMap(sentencesIn).filter((sentence) => wordsIn(sentence).length > most);
