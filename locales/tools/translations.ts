/** `npm run translations`: what each language has and lacks. With `--check`, fails where CI would; with a tag, names every missing text. */
import {translated} from '../../src/text/locales.js';
import {failuresIn, findingsIn, type Fault} from './check.js';
import {readUnits} from './xliff.js';

const options = process.argv.slice(2);
const list = (name: string, lines: readonly string[]) => {
  if (lines.length > 0) console.log(`  ${name}:\n${lines.map((line) => `    ${line}`).join('\n')}`);
};
const worded = ({id, what}: Fault) => `${id} ${what}`;

const failures = translated.flatMap(({tag, swedishName, reviewed}) => {
  const units = readUnits(tag);
  const findings = findingsIn(tag, units);
  const {missing, stale, unmarked, faults, outliers} = findings;
  const share = Math.floor((100 * (units.length - missing.length)) / Math.max(units.length, 1));
  console.log(
    `${tag} (${swedishName}): ${share} %, ${missing.length} of ${units.length} missing, ${stale.length} stale, ${faults.length} faults; ${reviewed ? `reviewed ${reviewed.date}` : 'not reviewed'}`,
  );
  if (options.includes(tag)) list('missing', missing);
  list('made from older Swedish', stale);
  list('edited, to be marked by npm run localize:extract', unmarked);
  list('faults', faults.map(worded));
  list('to look at', outliers.map(worded));
  return failuresIn(tag, findings);
});

if (options.includes('--check') && failures.length > 0) {
  console.error(`\n${failures.join('\n')}`);
  process.exitCode = 1;
}
