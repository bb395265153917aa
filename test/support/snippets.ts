/** The blocks of code in a document, as a reader would copy them. */

export interface Snippet {
  readonly document: string;
  /** Of the opening fence, from 1. */
  readonly line: number;
  readonly language: string;
  /** Attributes that are left out on purpose, from the fence: `html saknar=phone,controller`. */
  readonly lacking: readonly string[];
  readonly code: string;
}

/** Fences may stand inside a list, and are then indented as it is. */
const fence = /^( *)```(\w*)([^\n]*)\n([^]*?)^\1```$/gm;

export function snippetsIn(document: string, text: string): Snippet[] {
  return [...text.matchAll(fence)].map(
    ({index, 1: indent = '', 2: language = '', 3: info = '', 4: code = ''}) => ({
      document,
      line: text.slice(0, index).split('\n').length,
      language,
      lacking: /saknar=(\S+)/.exec(info)?.[1]?.split(',') ?? [],
      code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  );
}
