/** Every text as a translator and a lawyer meet it. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {messages, strings, where} from './sources.js';

const faulty = <T extends {file: string; line: number}>(list: readonly T[], isFault: (one: T) => boolean) =>
  list.filter(isFault).map(where);

describe('every message', () => {
  it('is found: there are hundreds', () => {
    assert.ok(messages.length > 150, String(messages.length));
    assert.ok(strings.length > messages.length);
  });

  it('has an id and a text that a translator gets whole', () => {
    assert.deepEqual(
      faulty(messages, ({id, text}) => !id || !text?.trim()),
      [],
    );
  });

  it('has the same text wherever it has the same id', () => {
    const first = new Map(messages.toReversed().map(({id, text}) => [id, text]));
    assert.deepEqual(
      faulty(messages, ({id, text}) => first.get(id) !== text),
      [],
    );
  });

  it('has an id that can be told from the others at a glance', () => {
    assert.deepEqual(
      faulty(messages, ({id}) => !/^[a-zA-Z]+(?:[.-][a-zA-Z0-9]+)*$/.test(id ?? '')),
      [],
    );
  });

  it('is chosen when it is shown, never at import', () => {
    assert.deepEqual(
      faulty(messages, ({isInFunction}) => !isInFunction),
      [],
    );
  });

  it('stands in text/', () => {
    assert.deepEqual(
      faulty(messages, ({file}) => !file.startsWith('text/')),
      [],
    );
  });

  it('is one whole sentence or name: no white space at the ends, no double spaces', () => {
    assert.deepEqual(
      faulty(messages, ({text = ''}) => text !== text.trim() || /\s{2}|\n/.test(text)),
      [],
    );
  });
});

describe('no text', () => {
  const forbidden: Readonly<Record<string, RegExp>> = {
    'cites the repealed act': /14 kap\. 1|2001:453/,
    'calls the authority by a wrong name': /Integritetsmyndighet|Datainspektion/,
    'promises that someone is wholly anonymous':
      /(helt|fullständigt|garanterat|100 ?%) anonym|anonymiteten? garanter/i,
    'gives a figure for what the law calls at once': /24 timmar|ett dygn/,
    'asks for or leans on consent': /samtyck|godkänner att|jag accepterar/i,
    'offers a right that the law does not give here':
      /(?:rätt att|kan|får) (?:invända|göra invändning)|dataportabilitet|rätt att bli (?:glömd|bortglömd)/i,
    'says flatly that all is gone after five years': /(gallras|raderas|tas bort) efter (fem|5) år(?! \()/,
    'promises that nobody gets to know': /(ingen|aldrig) (får|kommer att få) veta vem/i,
    'promises secrecy to the reporter': /ditt namn (är|blir) (hemligt|skyddat)/i,
    blames: /du har (fel|glömt|missat)|felaktig/i,
  };
  for (const [what, pattern] of Object.entries(forbidden)) {
    it(what, () => {
      const texts = [...messages, ...strings];
      assert.deepEqual(
        faulty(texts, ({text = ''}) => pattern.test(text)),
        [],
      );
    });
  }

  it('names a paragraph or an article: law/references.ts does', () => {
    const outside = strings.filter(({file}) => !file.startsWith('law/'));
    assert.deepEqual(
      faulty(outside, ({text}) => /§|\d\s*kap\.|artikel \d|\d{4}:\d{2,}/i.test(text)),
      [],
    );
  });
});
