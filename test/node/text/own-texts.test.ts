/** What a host brings: what is used of it, and what it is told. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readOwnTexts, unknownLanguages} from '../../../src/text/own-texts.js';
import {keyOf} from '../../../src/text/text-key.js';

const own = {tag: 'se', autonym: 'davvisámegiella', swedishName: 'nordsamiska', dir: 'ltr', messages: {}};
const codes = (texts: unknown, locales?: unknown) =>
  readOwnTexts(texts, locales).problems.map(({attribute, code}) => `${attribute} ${code}`);

describe('own wording', () => {
  it('is found by the id of the text', () => {
    const {texts, problems} = readOwnTexts({sv: {next: 'Nästa', 'contact.ring': 'Slå ${0}'}}, undefined);
    assert.deepEqual(problems, []);
    assert.equal(texts.sv?.[keyOf(['Fortsätt'])], 'Nästa');
    assert.equal(texts.sv[keyOf(['Ring ', ''])], 'Slå ${0}');
  });

  it('of a text that does not exist is told, and the rest is used', () => {
    const {texts, problems} = readOwnTexts({sv: {next: 'Nästa', nxet: 'x', constructor: 'x'}}, undefined);
    assert.deepEqual(Object.values(texts.sv ?? {}), ['Nästa']);
    assert.deepEqual(
      problems.map(({attribute, code}) => [attribute, code]),
      [['texts', 'unknown-value']],
    );
    assert.match(problems[0]?.message ?? '', /nxet, constructor/);
  });

  it('that would lose a number, or ask for one that there is not, is not used', () => {
    for (const words of ['Ring oss', 'Ring ${0} ${1}', 7, null]) {
      const {texts, problems} = readOwnTexts({sv: {'contact.ring': words}}, undefined);
      assert.deepEqual(texts.sv, {});
      assert.match(problems[0]?.message ?? '', /contact\.ring/);
    }
  });

  it('may leave out a paragraph of law', () => {
    const {texts, problems} = readOwnTexts({en: {'gtk.everyone': 'Everyone ought to tell.'}}, undefined);
    assert.deepEqual(problems, []);
    assert.deepEqual(Object.values(texts.en ?? {}), ['Everyone ought to tell.']);
  });

  it('that is no object is told, and never throws', () => {
    assert.deepEqual(codes('Nästa'), ['texts unusable']);
    assert.deepEqual(codes({sv: 'Nästa'}), ['texts unusable']);
    assert.deepEqual(codes(null), ['texts unusable']);
    assert.deepEqual(codes(undefined), []);
  });
});

describe('a language of the host', () => {
  it('comes alone or in a list', () => {
    for (const locales of [own, [own]]) {
      const {locales: read, problems} = readOwnTexts(undefined, locales);
      assert.deepEqual(problems, []);
      assert.equal(read[0]?.autonym, 'davvisámegiella');
    }
  });

  it('says what is wrong with it', () => {
    for (const wrong of [{...own, dir: 'down'}, {...own, tag: ''}, {...own, autonym: 1}, 'se', null]) {
      assert.deepEqual(codes(undefined, wrong), ['locales unusable']);
    }
    assert.deepEqual(codes(undefined, {...own, messages: undefined}), ['locales unusable']);
    assert.deepEqual(codes(undefined, {...own, messages: {nxet: 'x'}}), ['locales unknown-value']);
  });

  it('that is offered and does not exist is told', () => {
    assert.deepEqual(unknownLanguages([]), []);
    assert.equal(unknownLanguages(['xx'])[0]?.attribute, 'languages');
  });
});
