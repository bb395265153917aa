/** A paper, as data: the report for the social services, or an empty form. Call it with Swedish as the language. */
import type {Config} from '../config/config.js';
import {noAnswers, type Role, type Variant} from '../form/answers.js';
import {askedFields, fieldsOn, screensFor, type Field} from '../form/flow.js';
import type {Situation} from '../form/question.js';
import type {ReportSection} from '../submission/payload-schema.js';
import {contactTexts, peopleTexts} from './interface-texts.js';
import {sheetTexts} from './paper-texts.js';
import {questionTexts} from './question-texts.js';
import {screenTitles} from './screen-texts.js';
import type {Text} from './text.js';

export interface SheetItem {
  readonly question: string;
  /** None on an empty form: there are boxes to tick or lines to write on. */
  readonly answer?: string;
  readonly language?: string | undefined;
  readonly options?: readonly string[];
  readonly lines?: number;
}

export interface SheetSection {
  readonly heading: string;
  readonly items: readonly SheetItem[];
}

export interface Sheet {
  readonly title: string;
  /** What stands first: to whom, when, whether it was sent. */
  readonly facts: readonly (readonly [term: string, fact: string])[];
  readonly notes: readonly string[];
  readonly sections: readonly SheetSection[];
  readonly handIn: {readonly heading: string; readonly facts: Sheet['facts']; readonly note?: string};
}

type Facts = readonly (readonly [string, string | undefined])[];

const known = (facts: Facts): Sheet['facts'] =>
  facts.flatMap(([term, fact]) => (fact ? [[term, fact] as const] : []));

function handIn(config: Config): Sheet['handIn'] {
  const {postalAddress, visitingAddress, fax, phone, phoneHours} = config;
  const hours = phoneHours ? ` (${contactTexts.phoneHours(phoneHours.written)})` : '';
  return {
    heading: sheetTexts.handIn(),
    facts: known([
      [contactTexts.postalAddress(), postalAddress],
      [contactTexts.visitingAddress(), visitingAddress],
      [contactTexts.fax(), fax],
      [sheetTexts.phone(), phone && phone + hours],
    ]),
    ...(!postalAddress && !visitingAddress && {note: sheetTexts.ask()}),
  };
}

const common = (config: Config): Pick<Sheet, 'title' | 'notes' | 'handIn'> => ({
  title: sheetTexts.title(),
  notes: [...(config.mode === 'live' ? [] : [sheetTexts.trial()]), sheetTexts.danger(config.emergencyNumber)],
  handIn: handIn(config),
});

const recipient = ({controller, municipality}: Config) =>
  [sheetTexts.to(), controller ?? sheetTexts.toServices(municipality)] as const;

export interface ReportSheet {
  readonly config: Config;
  readonly sections: readonly ReportSection[];
  readonly status: Text;
  /** As it is written in Sweden. */
  readonly printed: string;
  /** Of the report itself, where two of it may come in. */
  readonly number?: string | undefined;
  readonly reference?: string | undefined;
}

export function reportSheet({config, sections, status, printed, number, reference}: ReportSheet): Sheet {
  return {
    ...common(config),
    facts: known([
      recipient(config),
      [sheetTexts.printed(), printed],
      [sheetTexts.status(), status()],
      [sheetTexts.reference(), reference],
      [sheetTexts.number(), number],
    ]),
    sections,
  };
}

const linesFor = ({question}: Field): number => {
  if (question.kind !== 'long-text') return 1;
  return question.format === 'long' ? 12 : 3;
};

function emptyItem(field: Field): SheetItem {
  const {question, questionName, situation} = field;
  const {label, options} = questionTexts[questionName];
  const item = {question: label(situation)};
  if (question.kind === 'flag') return {...item, options: ['']};
  if (question.kind === 'choice' || question.kind === 'choices') {
    const words = question.options(situation).map((option) => options?.[option]?.(situation) ?? option);
    return {...item, options: words};
  }
  return {...item, lines: linesFor(field)};
}

/** One of each: on paper there is room beside. */
const onPaper = (variant: Variant, role: Role) => ({...noAnswers, variant, role});

const emptySection = (heading: string, fields: readonly Field[]): readonly SheetSection[] =>
  fields.length > 0 ? [{heading, items: fields.map(emptyItem)}] : [];

/** The questions of one form, to write on; what only a professional is asked comes last. */
export function emptySheet(around: Omit<Situation, 'answers'>, variant: Variant): Sheet {
  const {config} = around;
  const situation: Situation = {...around, answers: onPaper(variant, 'private')};
  const guardian = (field: Field) => field.guardian !== undefined;
  const asked = new Set(askedFields(situation).map(({name}) => name));
  const professional = askedFields({...around, answers: onPaper(variant, 'professional')});
  return {
    ...common(config),
    facts: [recipient(config)],
    notes: [
      ...common(config).notes,
      sheetTexts.about(contactTexts.variantByPhone[variant]()),
      sheetTexts.skip(),
    ],
    sections: [
      ...screensFor(situation).flatMap((screen) => {
        const fields = fieldsOn(screen, situation).filter(({questionName}) => questionName !== 'variant');
        return [
          ...emptySection(
            screenTitles[screen.name](situation),
            fields.filter((field) => !guardian(field)),
          ),
          ...emptySection(peopleTexts.guardian(1), fields.filter(guardian)),
        ];
      }),
      ...emptySection(
        sheetTexts.professional(),
        professional.filter(({name}) => !asked.has(name)),
      ),
    ],
  };
}

const block = (heading: string, lines: readonly string[]): string => [heading, ...lines].join('\n');

/** The same, to paste. */
export function plainText({title, facts, notes, sections, handIn: ways}: Sheet): string {
  const pairs = (list: Sheet['facts']) => list.map(([term, fact]) => `${term}: ${fact}`);
  return [
    block(title.toUpperCase(), [...pairs(facts), ...notes]),
    ...sections.map(({heading, items}) =>
      block(
        heading.toUpperCase(),
        items.map(({question, answer = ''}) => `${question}\n${answer}\n`),
      ),
    ),
    block(ways.heading.toUpperCase(), [...pairs(ways.facts), ...(ways.note ? [ways.note] : [])]),
  ].join('\n\n');
}
