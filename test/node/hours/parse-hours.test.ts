import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseHours} from '../../../src/hours/parse-hours.js';
import {hoursStatus} from '../../../src/hours/status.js';
import {at, scheduleOf, vara} from './support.js';

describe('the Swedish and the OpenStreetMap spelling', () => {
  const pairs: readonly (readonly [osm: string, ...swedish: string[]])[] = [
    [
      'Mo-Fr 08:30-16:30',
      'mån–fre 8.30–16.30',
      'Måndag-fredag kl. 8.30-16.30',
      'vardagar 08:30—16:30',
      'MÅN - FRE 8.30 – 16.30',
    ],
    [
      'Mo-Fr 08:30-16:30',
      'Mån till fre, klockan: 8.30 till 16.30.',
      'vardagar mellan kl 8.30–16.30',
      'må–fr: 8.30‑16.30',
    ],
    [
      'Mo-Fr 08:00-16:00',
      'måndagar–fredagar 8–16',
      'helgfria vardagar 8–16',
      'Telefontid: vardagar 8-16',
      'måndag-fre 8–16',
    ],
    [
      'Mo-Fr 08:00-16:00',
      'mån, tis, ons, tors och fre 8–16',
      'mån., tis., ons., tor. samt fredagar (8–16)',
      'mån–ons, tors–fre 8–16',
    ],
    [
      'Mo-Th 08:30-12:00,13:00-16:00; Fr 08:30-12:00,13:00-15:00',
      'mån–tors 8.30–12, 13–16; fre 8.30–12, 13–15',
      'mån–tors 8.30–12 och 13–16, fre 8.30–12 och 13–15',
      'mån–tors 8.30–12, 13–16 fre 8.30–12, 13–15',
      'Måndag–torsdag\n8.30–12\n13–16\nFredag\n8.30–12\n13–15',
    ],
    [
      vara.form,
      'mån–tors 8.30–12, 13–16; fre 8.30–12, 13–15; dag före röd dag 8.30–12, 13–14; röd dag stängt',
    ],
    [
      vara.form,
      'mån–tors 8.30–12, 13–16\nfre 8.30–12, 13–15\ndagar före helgdag 8.30–12, 13–14\nstängt röda dagar',
    ],
    [
      'PH -1 day 08:00-14:00',
      'Dag före röd dag 8–14',
      'dagen före helgdag 8–14',
      'vardag före röda dagar 8–14',
      'PH –1 day 8–14',
    ],
    [
      'Sa,Su,PH off',
      'lör, sön, röda dagar stängt',
      'lör–sön och helgdagar stängt',
      'stängt lördagar, söndagar och helgdagar',
    ],
    ['Dec 24 off', '24 dec stängt', '24 december stängt', 'stängt 24 dec.', 'Dec 24 closed'],
    ['2026 May 15 08:00-12:00', '15 maj 2026 8–12', '15 maj 2026, kl. 8.00–12.00', 'May 15 2026 08:00-12:00'],
    [
      'Jun 15-Aug 15 Mo-Fr 09:00-15:00',
      '15 juni–15 aug mån–fre 9–15',
      '15 juni till 15 augusti: vardagar 9–15',
    ],
    [
      '2026 Jun 15-2026 Aug 15 off',
      '15 juni–15 aug 2026 stängt',
      '15 juni 2026–15 aug 2026 stängt',
      '2026 Jun 15-Aug 15 off',
    ],
    ['Dec 24-Dec 26 off', '24–26 dec stängt', 'Dec 24-26 off'],
    ['Dec 24-Jan 1 off', '24 dec–1 jan stängt'],
    ['Dec 24,Dec 31 off', '24 dec, 31 dec stängt', '24 dec och 31 dec stängt'],
    ['Jul off', 'juli stängt', 'stängt juli'],
    ['24/7', 'dygnet runt', 'alla dagar dygnet runt', 'Dygnet runt alla dagar'],
    ['Mo-Su 16:30-08:00', 'alla dagar 16.30–8', 'mån–sön 16.30–8'],
    ['Fr-Mo 10:00-12:00', 'fre–mån 10–12'],
    ['Mo-Fr 16:00-24:00', 'vardagar 16–24', 'vardagar 16-00'],
    ['off', 'stängt', 'closed'],
  ];
  for (const [osm, ...swedish] of pairs)
    it(`say the same: ${osm}`, () => {
      for (const text of swedish) assert.deepEqual(scheduleOf(text), scheduleOf(osm), text);
    });

  it("reads Vara's page as it stands, its lunch cut out of all", () => {
    const page = scheduleOf(
      'Måndag-torsdag, klockan: 8.30-16.00\nFredag klockan: 8.30-15.00\nDag före röd dag klockan: 8.30-14.00\nLunchstängt mellan klockan: 12.00-13.00',
    );
    const written = scheduleOf(vara.form);
    for (
      let time = at('2026-01-01 00:00').getTime();
      time < at('2027-01-01 00:00').getTime();
      time += 1_800_000
    )
      assert.deepEqual(
        hoursStatus(page, new Date(time)),
        hoursStatus(written, new Date(time)),
        new Date(time).toISOString(),
      );
  });

  it('cuts lunch out wherever it stands, and only out of its days when it has some', () => {
    const closed = [
      'mån–fre 8–16, lunchstängt 12–13',
      'lunchstängt 12–13; mån–fre 8–16',
      'mån–fre 8–16 (stängt för lunch 12–13)',
      'mån–fre 8–16; stängt 12–13',
    ];
    for (const text of closed)
      assert.equal(hoursStatus(scheduleOf(text), at('2026-05-22 12:30')).reason, 'lunch', text);
    const text = 'mån–fre 8–16; lunchstängt mån–tors 12–13';
    assert.equal(hoursStatus(scheduleOf(text), at('2026-05-21 12:30')).reason, 'lunch');
    assert.equal(hoursStatus(scheduleOf(text), at('2026-05-22 12:30')).reason, 'open');
  });
});

describe('what cannot be read, or could mean two things', () => {
  // The fault stands between the brackets.
  const faults: readonly (readonly [marked: string, expected: string])[] = [
    ['[foo]', 'a known word'],
    ['mån–fre 8–16, [helger] 10–12', 'a known word'],
    ['mån–fre 8–16 [utom] juli', 'a known word'],
    ['Mo-Fr [SH] 08:00-16:00', 'a known word'],
    ['Mo-Fr 08:00-16:00[+]', 'a known word'],
    ['mån–fre 8–16, [öppet] lör', 'a known word'],
    ['24[/]12 stängt', 'a known word'],
    ['mån–fre [0830]–1630', 'a known word'],
    ['[ſön] 8–12', 'a known word'],
    ['[😀] 8–12', 'a known word'],
    ['mån–fre [8–25]', 'a time'],
    ['mån–fre [8.75–12]', 'a time'],
    ['mån–fre [8–8]', 'a time'],
    ['mån–fre [24–8]', 'a time'],
    ['[30 feb] stängt', 'a date'],
    ['[Dec 32] off', 'a date'],
    ['[2026 Feb 29] off', 'a date'],
    ['[15 juni–aug] stängt', 'a date'],
    ['[15 aug 2026–15 juni 2026] stängt', 'a date'],
    ['[mån–fre]', 'hours or off'],
    ['[mån–fre]; lör 8–12', 'hours or off'],
    ['[mån–fre]\nlör 8–12', 'hours or off'],
    ['[mån] tis 8–12', 'hours or off'],
    ['[röd dag], 24 dec stängt', 'hours or off'],
    ['[juli 8]–12, 13–16', 'hours or off'],
    ['[mån–fre] 8', 'hours or off'],
    ['[mån–fre] 8:5-12', 'hours or off'],
    ['[–] mån 8–12', 'hours or off'],
    ['mån–fre 8–16; [lunchstängt]', 'hours or off'],
    ['lunchstängt [12–13]', 'hours or off'],
    ['[]', 'hours or off'],
    [' [Telefontid] ', 'hours or off'],
    ['[8–16]', 'days'],
    ['mån–fre 8–16; [9–11]', 'days'],
    ['mån–fre 8–16, telefontid [9–11]', 'days'],
    ['stängt lör [8–12]', 'days'],
    ['mån–fre 8–16, [stängt]', 'days'],
    ['mån–fre 8–16, [dygnet runt]', 'days'],
    ['Mo-Fr 12:00-13:00 [off]', 'days'],
    ['mån 8–12, mån [13–16]', 'one rule a day'],
    ['mån–fre 8–16, fre [8–15]', 'one rule a day'],
  ];
  for (const [marked, expected] of faults)
    it(`is a problem with its place: ${marked.replace('\n', ' ⏎ ')}`, () => {
      const text = marked.replace(/[[\]]/g, '');
      const {problem} = parseHours(text);
      assert.ok(problem, 'it was read');
      const {position, length} = problem;
      const shown = `${text.slice(0, position)}[${text.slice(position, position + length)}]${text.slice(position + length)}`;
      assert.deepEqual([shown, problem.expected], [marked, expected]);
    });

  it('counts positions in form NFC', () => {
    const {problem} = parseHours('mån–fre 8–16; foo'.normalize('NFD'));
    assert.deepEqual([problem?.position, problem?.length], [14, 3]);
    assert.deepEqual(scheduleOf('måndag 8–12'.normalize('NFD')), scheduleOf('måndag 8–12'));
  });
});
