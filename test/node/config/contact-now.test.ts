/** Whom to ring at an instant, for the municipalities of the seeds and for hours that say less. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Attributes} from '../../../src/config/config.js';
import {contactNow, type ContactNow} from '../../../src/config/contact-now.js';
import {parseConfig} from '../../../src/config/parse-config.js';

const vara: Attributes = {
  phone: '0512-310 00',
  'phone-hours': 'Mo-Fr 08:30-16:30',
  'after-hours-phone': '0500-49 74 21, 0500-49 74 22',
};
const kiruna: Attributes = {phone: '0980-703 61', 'phone-hours': 'Mo-Fr 09:00-12:00,13:00-16:00'};

/** @param instant with Stockholm's offset, as people there read their clocks */
const at = (attributes: Attributes, instant: string): ContactNow =>
  contactNow(parseConfig(attributes, 'https://kommun.example/').config, new Date(instant));

describe('whom to ring now', () => {
  it('is the social services while their phone is open, and the socialjour does not answer', () => {
    const now = at(vara, '2026-11-23T10:00+01:00');
    assert.equal(now.phone?.open, true);
    assert.equal(now.afterHours, 'closed');
    assert.equal(now.changesAt?.toISOString(), '2026-11-23T15:30:00.000Z');
  });

  it('is the socialjour at 16.45 on the day before a holiday', () => {
    const now = at(vara, '2026-12-23T16:45+01:00');
    assert.equal(now.phone?.open, false);
    assert.equal(now.afterHours, 'answers');
    assert.equal(now.changesAt?.toISOString(), '2026-12-28T07:30:00.000Z');
  });

  it('is the socialjour on a red day in the middle of the week', () => {
    assert.equal(at(vara, '2026-05-14T10:00+02:00').afterHours, 'answers');
  });

  it('is not the socialjour in a lunch gap', () => {
    const now = at({...kiruna, 'after-hours-phone': '0980-000 00'}, '2026-11-23T12:30+01:00');
    assert.equal(now.phone?.reason, 'lunch');
    assert.equal(now.afterHours, 'closed');
  });

  it('is nobody but the emergency number where there is no socialjour of its own', () => {
    assert.equal(at(kiruna, '2026-11-23T20:00+01:00').afterHours, 'none');
  });

  it("follows the socialjour's own hours when they are told", () => {
    const own = {...vara, 'after-hours-phone-hours': 'Mo-Fr 17:00-24:00; Sa-Su 00:00-24:00'};
    assert.equal(at(own, '2026-11-23T16:45+01:00').afterHours, 'closed');
    assert.equal(at(own, '2026-11-23T17:00+01:00').afterHours, 'answers');
    assert.equal(at(own, '2026-11-23T16:45+01:00').changesAt?.toISOString(), '2026-11-23T16:00:00.000Z');
  });

  it('is not guessed when hours are not told or cannot be read', () => {
    for (const hours of [{}, {'phone-hours': 'ibland'}]) {
      const now = at({phone: '1', 'after-hours-phone': '2', ...hours}, '2026-11-23T10:00+01:00');
      assert.equal(now.phone, undefined);
      assert.equal(now.afterHours, 'unknown');
      assert.equal(now.changesAt, undefined);
    }
  });

  it('promises nothing about reading without form-hours', () => {
    assert.equal(at(vara, '2026-11-23T10:00+01:00').form, undefined);
  });

  it('tells the place of a fault to the integrator, and repeats nothing', () => {
    const {config, problems} = parseConfig({'phone-hours': 'Mo-Fr 08:30-hemligt'}, 'https://kommun.example/');
    assert.deepEqual(config.phoneHours, {written: 'Mo-Fr 08:30-hemligt'});
    const problem = problems.find(({attribute}) => attribute === 'phone-hours');
    assert.ok(problem);
    assert.equal(problem.code, 'unusable');
    assert.match(problem.message, /character \d+/);
    assert.doesNotMatch(problem.message, /hemligt/);
  });
});
