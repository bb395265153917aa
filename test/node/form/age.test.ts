/** How old someone is, from each of the ways to say it. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ageOf} from '../../../src/form/age.js';
import type {Subject} from '../../../src/form/answers.js';
import {coordinationNumber, personalNumber} from '../../support/samples.js';

const isAged = (subject: Subject, today: string, age: number | undefined) =>
  assert.equal(ageOf(subject, today), age, `${JSON.stringify(subject)} on ${today}`);

describe('an age', () => {
  const boundaries: readonly [string, number][] = [
    ['2026-11-15', 17],
    ['2026-11-16', 18],
    ['2026-11-17', 18],
    ['2027-11-15', 18],
    ['2027-11-16', 19],
    ['2027-01-01', 18],
  ];
  const ways: Readonly<Record<string, Subject>> = {
    'a birth date': {birthDate: '2008-11-16'},
    'a birth date in another spelling': {birthDate: ' 2008/11/16 '},
    'a personal number': {personalNumber: personalNumber('2008-11-16')},
    'a coordination number': {personalNumber: coordinationNumber('2008-11-16')},
  };
  for (const [way, subject] of Object.entries(ways)) {
    it(`from ${way} changes on the birthday`, () => {
      for (const [today, age] of boundaries) isAged(subject, today, age);
    });
  }

  it('of someone born on a leap day changes on the first of March in other years', () => {
    const subject = {birthDate: '2008-02-29'};
    isAged(subject, '2026-02-28', 17);
    isAged(subject, '2026-03-01', 18);
    isAged(subject, '2028-02-28', 19);
    isAged(subject, '2028-02-29', 20);
  });

  it('of a child born this year is nothing yet', () => {
    isAged({birthDate: '2026-11-16'}, '2026-11-16', 0);
  });

  it('comes from a personal number without century or hyphen', () => {
    const number = personalNumber('1981-12-18').slice(2);
    isAged({personalNumber: number}, '2026-11-16', 44);
    isAged({personalNumber: `${number.slice(0, 6)}-${number.slice(6)}`}, '2026-12-18', 45);
  });

  it('comes from the birth date while the personal number is wrong', () => {
    isAged({personalNumber: '20150312-0000', birthDate: '2015-03-12'}, '2026-11-16', 11);
  });

  it('comes from the personal number where the two differ', () => {
    isAged({personalNumber: personalNumber('2015-03-12'), birthDate: '1990-01-01'}, '2026-11-16', 11);
  });

  const approximations: readonly [string, number | undefined][] = [
    ['7', 7],
    ['7 år', 7],
    ['ungefär 15-16', 15],
    ['ca 17,5 år', 17],
    ['19 eller 20', 20],
    ['19år', 19],
    ['١٩', 19],
    ['tonåring', undefined],
    ['', undefined],
    ['18 månader', undefined],
    ['18-24 månader', undefined],
    ['ca 30–35 veckor', undefined],
    ['född 2009', undefined],
    ['2009', undefined],
    ['20 veckor', undefined],
    ['18 months', undefined],
    ['٢٠ شهرا', undefined],
  ];
  for (const [approximateAge, age] of approximations) {
    it(`written as "${approximateAge}" is ${age ?? 'not known'}`, () =>
      isAged({approximateAge}, '2026-11-16', age));
  }

  it('comes from the birth date before a guess', () => {
    isAged({birthDate: '2015-03-12', approximateAge: '19'}, '2026-11-16', 11);
  });

  it('comes from the guess while the birth date cannot be read', () => {
    isAged({birthDate: 'i mars', approximateAge: '11'}, '2026-11-16', 11);
  });

  it('is not known of someone nothing is said about', () => isAged({}, '2026-11-16', undefined));
});
