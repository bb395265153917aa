/** `npm run bench:guard`: how much of what gives a writer away is found, by language and kind, and how often in vain. */
import {findIn} from '../../src/form/disclosure/find.js';
import {disclosureKinds} from '../../src/form/disclosure/language.js';
import {
  corpus,
  corpusLanguages,
  figuresOf,
  judged,
  others,
  type Sentence,
} from '../node/form/disclosure-corpus/corpus.js';

const cpu = process.cpuUsage();
findIn('Det första som söks.', others);
const {user} = process.cpuUsage(cpu);

const percent = (part: number): string => `${(100 * part).toFixed(1)} %`.padStart(8);

function print(name: string, sentences: readonly Sentence[]): void {
  const {sentences: size, labels, recall, falseAlarms, named} = figuresOf(sentences);
  console.log(
    `${name.padEnd(20)}${String(size).padStart(5)} sentences ${String(labels).padStart(4)} marked` +
      `  recall ${percent(recall)}  false alarms ${percent(falseAlarms)}  kind right ${percent(named)}`,
  );
}

for (const isHeldOut of [false, true]) {
  console.log(isHeldOut ? '\nHeld out: written before the rules, never tuned on' : 'Tuned on');
  const here = corpus.filter((sentence) => sentence.isHeldOut === isHeldOut);
  for (const language of corpusLanguages) {
    print(
      language,
      here.filter((sentence) => sentence.language === language),
    );
  }
  print('all', here);
}

console.log('\nBy kind, held out or not: recall');
for (const kind of disclosureKinds) {
  const cells = corpusLanguages.map((language) => {
    const all = corpus.filter((one) => one.language === language).map(judged);
    const of = (labels: readonly {kind: string}[]) => labels.filter((label) => label.kind === kind).length;
    const marked = all.reduce((sum, one) => sum + of(one.labels), 0);
    const missed = all.reduce((sum, one) => sum + of(one.missed), 0);
    return `${language} ${String(marked - missed).padStart(3)} of ${String(marked).padStart(3)}`;
  });
  console.log(`${kind.padEnd(20)}${cells.join('   ')}`);
}

const long = corpus
  .map(({text}) => text)
  .join(' ')
  .slice(0, 10_000);
const started = process.hrtime.bigint();
const rounds = 20;
for (let round = 0; round < rounds; round++) findIn(long, others);
const milliseconds = Number(process.hrtime.bigint() - started) / 1e6 / rounds;
console.log(`\nthe first search, which makes the patterns: ${(user / 1000).toFixed(0)} ms of the processor`);
console.log(`${long.length} characters are searched in ${milliseconds.toFixed(1)} ms`);

if (process.argv.includes('--misses')) {
  // Only what may be tuned on.
  for (const {text, missed, falseAlarms} of corpus.filter((one) => !one.isHeldOut).map(judged)) {
    for (const {kind, start, end} of missed)
      console.log(`missed ${kind}: ${text.slice(start, end)} | ${text}`);
    for (const {kind, start, end} of falseAlarms)
      console.log(`false ${kind}: ${text.slice(start, end)} | ${text}`);
  }
}
