/** `npm run lix`: how hard each passage is to read, the hardest first, and the longest sentences. */
import {lix, longSentences, runningText, wordsIn} from './lix.js';
import {passages} from './passages.js';

const measured = passages
  .map(({name, isNotice, lines}) => ({
    name,
    isNotice,
    value: lix(lines),
    running: lix(runningText(lines)),
    words: wordsIn(lines.join(' ')).length,
  }))
  .toSorted((one, other) => other.value - one.value);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

console.log('LIX, and of running text alone');
for (const {name, value, running, words} of measured)
  console.log(`${value.toFixed(1).padStart(5)} ${running.toFixed(1).padStart(5)}  ${name} (${words} words)`);

const long = [...new Set(passages.flatMap(({lines}) => longSentences(lines, 20)))];
console.log(`\nSentences of more than 20 words: ${long.length}`);
for (const sentence of long.toSorted((one, other) => wordsIn(other).length - wordsIn(one).length))
  console.log(`  ${wordsIn(sentence).length}  ${sentence}`);

const others = measured.filter(({isNotice}) => !isNotice);
const notices = measured.filter(({isNotice}) => isNotice);
console.log(
  `\n${measured.length} passages: mean ${mean(measured.map(({value}) => value)).toFixed(1)}` +
    `, hardest ${others[0]?.value.toFixed(1)}; the notice ${notices.at(-1)?.value.toFixed(1)}–${notices[0]?.value.toFixed(1)}`,
);
