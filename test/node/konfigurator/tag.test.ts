/** The draft → the tag to paste, and what stands on a tag → the draft. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {firstDraft, type Draft} from '../../../demo/konfigurator/draft.js';
import {noHours} from '../../../demo/konfigurator/hours/hours.js';
import {readHours} from '../../../demo/konfigurator/hours/read-hours.js';
import {attributesOf} from '../../../demo/konfigurator/tag/attributes.js';
import {readTag, type FoundTag} from '../../../demo/konfigurator/tag/read-tag.js';
import {
  escaped,
  fallbackOf,
  scriptLine,
  withLinks,
  writeTag,
} from '../../../demo/konfigurator/tag/write-tag.js';
import {attributeNames} from '../../../src/config/config.js';
import {vara} from '../hours/support.js';
import {fc} from '../../support/seeded.js';

const varaDraft: Draft = {
  ...firstDraft,
  values: {
    municipality: 'Vara kommun',
    phone: '0512-310 00',
    'after-hours-phone': '0500-49 74 21, 0500-49 74 22',
    'emergency-number': '112',
    anonymous: 'phone-only',
    endpoint: 'https://e-tjanst.example.se/orosanmalan',
  },
  hours: {
    'phone-hours': readHours(vara.phone),
    'form-hours': readHours(vara.form),
    'after-hours-phone-hours': noHours,
  },
};

const file = {src: '/oros/oros-anmalan.js', integrity: undefined};

const found = (changes: Partial<FoundTag> = {}): FoundTag => ({
  attributes: attributesOf(varaDraft),
  text: fallbackOf(varaDraft),
  slots: [],
  styles: [],
  ...changes,
});

describe('the tag', () => {
  it("is Vara's", () => {
    assert.equal(
      writeTag(varaDraft, file),
      `<script type="module" src="/oros/oros-anmalan.js"></script>
<oros-anmalan
  municipality="Vara kommun"
  phone="0512-310 00"
  phone-hours="Mo-Fr 08:30-16:30; PH off"
  form-hours="${vara.form}"
  after-hours-phone="0500-49 74 21, 0500-49 74 22"
  emergency-number="112"
  anonymous="phone-only"
  endpoint="https://e-tjanst.example.se/orosanmalan">
  Ring 112 vid fara. Socialtjänsten: <a href="tel:051231000">0512-310 00</a>. Kvällar och helger, socialjouren: <a href="tel:0500497421">0500-49 74 21</a> eller <a href="tel:0500497422">0500-49 74 22</a>.
</oros-anmalan>`,
    );
  });

  it('names every attribute that the element has', () => {
    const names = Object.fromEntries(attributeNames.map((name) => [name, 'x']));
    const hours = Object.fromEntries(
      Object.keys(firstDraft.hours).map((name) => [name, {...noHours, kind: 'written', written: 'x'}]),
    ) as unknown as Draft['hours'];
    const written = attributesOf({...firstDraft, values: names, hours}).map(([name]) => name);
    assert.deepEqual([...written].sort(), [...attributeNames].sort());
  });

  it('is held to a hash, and is a classic script, where that is wanted', () => {
    assert.equal(
      scriptLine('bundle', {src: '/o/oros-anmalan.bundle.js', integrity: 'sha384-AAAA'}),
      '<script defer src="/o/oros-anmalan.bundle.js" integrity="sha384-AAAA" crossorigin="anonymous"></script>',
    );
  });

  it('has no way out for what was typed', () => {
    const property = fc.property(fc.string(), fc.string({unit: 'binary'}), (one, other) => {
      const draft: Draft = {
        ...firstDraft,
        values: {municipality: `"><img src=x>${one}`, phone: other},
        fallback: `<script>${one}`,
      };
      const tag = writeTag(draft, file);
      assert.equal(tag.match(/<(?!\/?(?:script|oros-anmalan|a)\b)/), null);
      assert.equal(tag.match(/<script/g)?.length, 1);
      assert.equal(tag.split('"').length % 2, 1, 'each quote has its other');
    });
    fc.assert(property, {numRuns: 100});
    assert.equal(escaped('a\n"<&>'), 'a&#10;&quot;&lt;&amp;&gt;');
  });

  it('links each number once, also where one begins with the other', () => {
    assert.equal(
      withLinks('Ring 0512-31 eller 0512-31 00.', ['0512-31', '0512-31 00']),
      'Ring <a href="tel:051231">0512-31</a> eller <a href="tel:05123100">0512-31 00</a>.',
    );
    assert.equal(
      withLinks('+46 512 310 00', ['+46 512 310 00']),
      '<a href="tel:+4651231000">+46 512 310 00</a>',
    );
  });
});

describe('a tag that is read in', () => {
  it('gives the draft it was made from', () => {
    const {draft, notes} = readTag(found(), []);
    assert.deepEqual(draft, varaDraft);
    assert.deepEqual(notes, []);
  });

  it('keeps words of its own, and says what it left', () => {
    const {draft, notes} = readTag(
      found({
        attributes: [
          ['municipality', ' Kiruna kommun '],
          ['anonymous', 'kanske'],
          ['onclick', 'alert(1)'],
          ['class', 'x'],
          ['data-x', 'y'],
          ['variants', 'adult child older addiction'],
          ['phone-hours', 'Mo-Fr 08:00-10:00,11:00-12:00,13:00-15:00'],
        ],
        text: ' Ring  oss. ',
        slots: ['privacy'],
      }),
      [],
    );
    assert.deepEqual(draft.values, {municipality: 'Kiruna kommun', variants: '', 'emergency-number': '112'});
    assert.equal(draft.fallback, 'Ring oss.');
    assert.equal(draft.hours['phone-hours'].kind, 'written');
    assert.deepEqual(
      notes.map((note) => /anonymous|onclick|slot="privacy"|phone-hours/.exec(note)?.[0]),
      ['anonymous', 'onclick', 'slot="privacy"', 'phone-hours'],
    );
  });

  it('knows where its script came from', () => {
    const script = {
      src: '/o/oros-anmalan-0.1.0/oros-anmalan.bundle.js?v=2',
      isModule: false,
      hasIntegrity: true,
    };
    const {draft} = readTag(found({script, styles: ['/site.css', '/o/skog.css']}), ['skog.css']);
    assert.deepEqual(draft.script, {kind: 'bundle', folder: '/o/', hasIntegrity: true, theme: 'skog.css'});
    const plain = readTag(found({script: {src: 'oros-anmalan.js', isModule: true, hasIntegrity: false}}), []);
    assert.deepEqual(plain.draft.script, {kind: 'module', folder: '/oros/', hasIntegrity: false, theme: ''});
  });
});
