/** Everything in one text that may tell who wrote it, in the order it stands. */
import {findContacts, type Found} from './contacts.js';
import {level, lowered} from './level.js';
import {rules} from './patterns.js';
import {findSignatures} from './signature.js';
import {withoutSpeech} from './speech.js';

/** What is known of the people reported: what belongs to them gives nobody else away. */
export interface Others {
  /** Numbers and addresses, from `contactsIn`. */
  readonly contacts: ReadonlySet<string>;
  /** Words of their names, in lower case. */
  readonly names: ReadonlySet<string>;
}

/** "Jag, utan tvekan, såg", "det är jag som skriver": there only what begins as names do is one. */
const isNamed = (words: string): boolean =>
  !/^(?:jag|i), |(?:skriver|writing|speaking)$/i.test(words) || /\s\p{Lu}\p{L}/u.test(words);

function findWords(text: string): readonly Found[] {
  const small = lowered(text);
  return rules().flatMap(({words}) =>
    words.flatMap(({kind, pattern}) =>
      [...small.matchAll(pattern)]
        .map(({index, 0: found}): Found => ({kind, start: index, end: index + found.trimEnd().length}))
        .filter(({start, end}) => kind !== 'name' || isNamed(text.slice(start, end))),
    ),
  );
}

/** The first and longest of those that lie over each other. */
function apart(found: readonly Found[]): readonly Found[] {
  const inOrder = [...found].sort((one, other) => one.start - other.start || other.end - one.end);
  let end = 0;
  return inOrder.filter((one) => {
    if (one.start < end) return false;
    end = one.end;
    return true;
  });
}

export function findIn(typed: string, {contacts, names}: Others): readonly Found[] {
  const text = level(typed);
  const own = withoutSpeech(text);
  const [numbers, words] = [findContacts(text, contacts), [...findSignatures(own, names), ...findWords(own)]];
  // A number is the number, whatever words lead to it.
  const isFree = ({start, end}: Found): boolean => !numbers.some((one) => one.start < end && start < one.end);
  return apart([...apart(numbers), ...words.filter(isFree)]);
}
