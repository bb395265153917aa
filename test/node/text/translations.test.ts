/** Each language that ships is whole, made from the Swedish of today, and says what the glossary says. `npm run translations` tells more. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {failuresIn, findingsIn, type Findings} from '../../../locales/tools/check.js';
import {
  isEdited,
  isStale,
  markOf,
  parseUnits,
  readUnits,
  textOf,
  unitsXml,
  type Unit,
} from '../../../locales/tools/xliff.js';
import {translated} from '../../../src/text/locales.js';
import {messages} from './sources.js';

const unit = (changes: Partial<Unit>): Unit => {
  const {
    source = 'Ring <x id="0" equiv-text="${number}"/>',
    target = 'Call <x id="0" equiv-text="${number}"/>',
  } = changes;
  return {id: 'one', source, target, madeFrom: markOf(source, target), ...changes};
};
const findings = (changes: Partial<Unit>, tag = 'en'): Findings => findingsIn(tag, [unit(changes)]);
const faults = (changes: Partial<Unit>, tag = 'en') => findings(changes, tag).faults.map(({what}) => what);

for (const {tag} of translated) {
  describe(`locales/${tag}.xlf`, () => {
    it('has every text as it stands in src/: else run npm run localize:extract', () => {
      const shape = (text: string) => text.replace(/\$\{(?:[^{}]|\{[^}]*\})*\}/g, '${}');
      const wanted = new Map(messages.map(({id, text = ''}) => [id, shape(text)]));
      const found = new Map(readUnits(tag).map(({id, source}) => [id, shape(textOf(source))]));
      assert.deepEqual([...found].toSorted(), [...wanted].toSorted());
    });

    it('has nothing missing, stale or wrong', () => {
      assert.deepEqual(failuresIn(tag, findingsIn(tag, readUnits(tag))), []);
    });
  });
}

describe('the check of translations', () => {
  it('finds nothing in one that is right', () => {
    assert.deepEqual(failuresIn('en', findings({}), false), []);
  });

  it('finds what is missing, but not in a language that is being made', () => {
    const missing = findings({target: undefined, madeFrom: undefined});
    assert.deepEqual(failuresIn('en', missing, false), ['en: one is missing']);
    assert.deepEqual(failuresIn('en', missing, true), []);
  });

  it('asks that a language which has all is no longer called incomplete', () => {
    assert.match(failuresIn('en', findings({}), true).join(), /incomplete\.json/);
  });

  it('finds what was made from older Swedish, and what has been edited since', () => {
    const changed = unit({source: 'Slå <x id="0" equiv-text="${number}"/>', madeFrom: unit({}).madeFrom});
    assert.ok(isStale(changed) && !isEdited(changed));
    assert.match(failuresIn('en', findingsIn('en', [changed]), false).join(), /older Swedish/);
    const edited = unit({target: 'Ring <x id="0" equiv-text="${number}"/>', madeFrom: unit({}).madeFrom});
    assert.ok(isEdited(edited));
    assert.match(failuresIn('en', findingsIn('en', [edited]), false).join(), /localize:extract/);
  });

  it('takes no notice of what a value is called in the code', () => {
    assert.ok(
      !isStale(unit({source: 'Ring <x id="0" equiv-text="${other}"/>', madeFrom: unit({}).madeFrom})),
    );
  });

  it('finds a value that is lost, or cited law that is not left out', () => {
    assert.match(faults({target: 'Call us'}).join(), /values/);
    const cited = 'Enligt lag (<x id="0" equiv-text="${references.retention.cite}"/>).';
    assert.deepEqual(faults({source: cited, target: 'By law.'}), []);
    assert.match(faults({source: cited, target: 'By law <x id="0" equiv-text="x"/>.'}).join(), /values/);
  });

  it('finds a term that is not that of the glossary, and words that must not be said', () => {
    const source = 'Ring socialjouren';
    assert.match(faults({source, target: 'Call the emergency services'}).join(), /socialjouren/);
    assert.deepEqual(faults({source, target: 'Call the out-of-hours social services (socialjouren)'}), []);
    assert.match(faults({source: 'En utredning', target: 'تحقيق'}, 'ar').join(), /must not/);
    assert.match(faults({source: 'En anmälan', target: 'lastensuojeluilmoitus'}, 'fi').join(), /must not/);
  });

  it('finds markup, direction marks, paragraphs and white space that shows', () => {
    for (const target of ['&lt;b&gt;Call&lt;/b&gt;', '\u200fCall', 'Call § 1', 'Call  me']) {
      assert.notDeepEqual(faults({source: 'Ring', target}), [], target);
    }
  });

  it('finds two texts that are one in Swedish', () => {
    const two = [unit({source: 'Du', target: 'You'}), {...unit({source: 'Du', target: 'Thou'}), id: 'two'}];
    assert.match(
      findingsIn('en', two)
        .faults.map(({what}) => what)
        .join(),
      /in other words/,
    );
  });

  it('points at one that is much longer than the others', () => {
    const long = Array.from({length: 9}, (_, index) => ({
      ...unit({source: 'Det här är en vanlig mening.', target: 'This is a sentence as any.'}),
      id: String(index),
    }));
    const odd = {...unit({source: 'Det här är en annan mening.', target: 'x'.repeat(90)}), id: 'odd'};
    assert.deepEqual(
      findingsIn('en', [...long, odd]).outliers.map(({id}) => id),
      ['odd'],
    );
  });
});

describe('a translation file', () => {
  it('is read as it was written', () => {
    const units = [unit({}), {id: 'two', source: 'Å &amp; Ä', target: undefined, madeFrom: undefined}];
    assert.deepEqual(parseUnits(unitsXml('en', units)), units);
    assert.equal(textOf('Å &amp; &lt;Ä&gt; <x id="0" equiv-text="${a}"/>'), 'Å & <Ä> ${0}');
  });

  it('may be filled in by a tool that writes it in its own way', () => {
    const xml = `<trans-unit approved="yes" id="one"><source>Ring</source>
      <target state="translated">Call</target><note>short</note></trans-unit>`;
    assert.deepEqual(parseUnits(xml), [{id: 'one', source: 'Ring', target: 'Call', madeFrom: undefined}]);
  });
});
