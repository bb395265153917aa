/** What the Konfigurator says is missing or wrong: every fault the element tells of, in Swedish, with a field to mend it in. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {firstDraft, hoursMark, type Draft} from '../../../demo/konfigurator/draft.js';
import {readHours} from '../../../demo/konfigurator/hours/read-hours.js';
import {problemsOf} from '../../../demo/konfigurator/problems.js';
import {parseConfig} from '../../../src/config/parse-config.js';

const whole: Draft = {
  ...firstDraft,
  values: {
    municipality: 'Vara kommun',
    endpoint: '/orosanmalan',
    phone: '0512-310 00',
    controller: 'Socialnämnden',
    'dpo-contact': 'ombud@example.se',
    'buffer-retention': 'Vi tar bort den efter 30 dagar.',
    'ip-note': 'Vi sparar inga adresser.',
  },
  hours: {...firstDraft.hours, 'phone-hours': readHours('Mo-Fr 08:30-16:30')},
};
const approved: Draft = {...whole, approved: hoursMark(whole)};

const fieldsOf = (draft: Draft) => problemsOf(draft).map(({kind, field}) => `${kind} ${field}`);
const withValues = (values: Draft['values']): Draft => ({...approved, values: {...whole.values, ...values}});

describe('what is left to do', () => {
  it('is nothing when all is filled in and the special days are agreed to', () => {
    assert.deepEqual(fieldsOf(approved), []);
    assert.deepEqual(fieldsOf(whole), ['missing special-days']);
    const changed = {...approved, hours: {...whole.hours, 'form-hours': readHours('Mo 9-12')}};
    assert.deepEqual(fieldsOf(changed), ['missing special-days'], 'other hours are to be agreed to anew');
    const later = {...approved, hours: {...whole.hours, 'phone-hours': readHours('Mo-Fr 08:30-17:00')}};
    assert.deepEqual(fieldsOf(later), ['missing special-days']);
  });

  it('is all of it at the start, and nothing is wrong yet', () => {
    assert.deepEqual(fieldsOf(firstDraft), [
      'missing municipality',
      'missing phone',
      'missing controller',
      'missing dpo-contact',
      'missing endpoint',
      'missing buffer-retention',
      'missing ip-note',
    ]);
  });

  it('has the wrong first, each in its field', () => {
    for (const [values, field] of [
      [{endpoint: 'http://example.se/x'}, 'endpoint'],
      [{endpoint: 'javascript:alert(1)'}, 'endpoint'],
      [{phone: 'ring oss'}, 'phone'],
      [{'privacy-url': 'javascript:alert(1)'}, 'privacy-url'],
      [{credentials: 'include'}, 'anonymous'],
      [{districts: '[{]'}, 'districts'],
      [{'encryption-key': '{"d": "x"}'}, 'encryption-key'],
      [{'encryption-key': 'https://x.example/jwk', endpoint: '/x/{variant}'}, 'endpoint'],
      [
        {'encryption-key-thumbprint': 'kort', 'encryption-key': 'https://x.example/jwk'},
        'encryption-key-thumbprint',
      ],
      [{'csrf-header': 'Inte så här'}, 'csrf-header'],
    ] as const) {
      assert.equal(fieldsOf(withValues(values))[0], `wrong ${field}`);
    }
    assert.equal(fieldsOf({...approved, script: {...approved.script, folder: '/oros'}})[0], 'wrong folder');
  });

  it('names the very field of a row', () => {
    const [first] = firstDraft.hours['phone-hours'].rows;
    assert.ok(first);
    const hours = {...firstDraft.hours['phone-hours'], rows: [{...first, from: '8'}]};
    assert.equal(
      fieldsOf({...approved, hours: {...whole.hours, 'phone-hours': hours}})[0],
      'wrong phone-hours.rows.0.to',
    );
  });

  it('says in Swedish whatever the element tells of', () => {
    const broken = {
      endpoint: 'ftp://x',
      phone: 'x',
      'emergency-number': 'x',
      'privacy-url': 'ftp://x',
      'exit-url': 'ftp://x',
      districts: '[',
      'csrf-header': 'x y',
      'csrf-token': 'å\u2603',
      municipality: 'x'.repeat(500),
    };
    const all = parseConfig({...broken}, 'https://x.example/').problems;
    const told = all.filter(({attribute}) => Object.hasOwn(broken, attribute));
    assert.deepEqual(told.map(({attribute}) => attribute).sort(), Object.keys(broken).sort());
    const said = problemsOf(withValues({...broken}));
    for (const {attribute} of told) {
      assert.ok(
        said.some(({field, text}) => field === attribute && /[a-zåäö]{3}/.test(text)),
        attribute,
      );
    }
    assert.ok(
      said.every(({text}) => !text.includes('inte att använda')),
      'each in its own words',
    );
  });
});
