/** The answers → the report. What is not asked has no way into it. */
import type {Guardian, Subject} from '../form/answers.js';
import {relevantAnswers} from '../form/flow.js';
import type {Situation} from '../form/question.js';
import type {Report, ReportSection} from './payload-schema.js';

export interface ReportFrame {
  /** UUID v4, new for each report, and the Idempotency-Key of every try to send it. */
  readonly id: string;
  /** The report that this one takes the place of, when that one may have arrived. */
  readonly replaces?: string;
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly swedish: readonly ReportSection[];
}

const isFilled = (value: object): boolean => Object.keys(value).length > 0;

const withoutEmptyGuardians = ({guardians, ...subject}: Subject): Subject => {
  const filled: readonly Guardian[] = (guardians ?? []).filter(isFilled);
  return filled.length > 0 ? {...subject, guardians: filled} : subject;
};

/** The answers must have been validated; the schema itself is held against the report before it is sent (submit.ts). */
export function buildReport(situation: Situation, frame: ReportFrame): Report {
  const {danger, variant, role, district, subjects, concern, reporter} = relevantAnswers(situation);
  const {municipality, mode} = situation.config;
  return {
    version: 1,
    id: frame.id,
    ...(frame.replaces && {replaces: frame.replaces}),
    ...(mode === 'test' && {test: true}),
    variant,
    role,
    ...(municipality && {municipality}),
    ...(district && {district}),
    language: frame.language,
    dir: frame.dir,
    danger,
    subjects: subjects.map(withoutEmptyGuardians),
    concern,
    ...(isFilled(reporter) && {reporter}),
    swedish: frame.swedish,
  } as Report;
}
