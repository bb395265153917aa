/** Sample reports, as the element makes them: what the tests hold the form to is what a backend can be tried with. */
import type {Subject} from '../../src/form/answers.js';
import {askedFields} from '../../src/form/flow.js';
import {formats} from '../../src/form/formats.js';
import {withAnswer} from '../../src/form/paths.js';
import type {Situation} from '../../src/form/question.js';
import {buildReport} from '../../src/submission/payload.js';
import type {Report} from '../../src/submission/payload-schema.js';
import {swedishReport} from '../../src/text/swedish-report.js';
import {cellName, cells, filledCell} from '../../test/support/cells.js';
import {samples, situationOf} from '../../test/support/samples.js';

/** Whoever sends one gives it an id of its own. */
const id = '5c2e7a0e-7f0e-4a39-9b6e-0d3a5f1c2b4d';

const reportOf = (situation: Situation, language = 'sv'): Report =>
  buildReport(situation, {
    id,
    language,
    dir: language === 'ar' ? 'rtl' : 'ltr',
    swedish: swedishReport(situation, language),
  });

const worded = (name: string, description: string): Situation => {
  const {answers} = samples.private;
  const subjects = answers.subjects.map((subject) => ({...subject, name}));
  return situationOf({...answers, subjects, concern: {...answers.concern, description}});
};

/** As many people as the form has room for, and in each field as much as it takes, in letters of three bytes. */
function fullest(): Situation {
  const start = filledCell({variant: 'child', role: 'professional'});
  const [subject = {}] = start.answers.subjects;
  const guardians = Array.from({length: 4}, () => subject.guardians?.[0] ?? {});
  const subjects: Subject[] = Array.from({length: 12}, () => ({...subject, guardians}));
  const full: Situation = {...start, answers: {...start.answers, subjects}};
  const answers = askedFields(full).reduce((filled, {name, question}) => {
    const format = question.kind === 'long-text' || question.kind === 'text' ? question.format : 'date';
    const isFree = format === 'short' || format === 'medium' || format === 'long';
    return isFree ? withAnswer(filled, name, 'あ'.repeat(formats[format].max)) : filled;
  }, full.answers);
  return {...full, answers};
}

/** Name → report. */
export const sampleReports = (): Readonly<Record<string, Report>> => ({
  ...Object.fromEntries(cells.map((cell) => [cellName(cell), reportOf(filledCell(cell))])),
  ...Object.fromEntries(Object.entries(samples).map(([name, situation]) => [name, reportOf(situation)])),
  arabic: reportOf(worded('كيم', 'أسمع صراخ طفل كل مساء.\n\nلا أحد يفتح الباب.'), 'ar'),
  emoji: reportOf(worded('Kim 👩‍👧 Ǿ', 'Barnet skrev 😢 och “hjälp” — <b>ej</b> & \\ \u2028 {"a": 1}.')),
  largest: reportOf(fullest()),
});
