/**
 * The report, payload version 1: what leaves the browser and what a backend may rely on. `report.schema.json` and
 * `openapi.json` are generated from it. Runs in Node without a DOM: `import {reportSchema} from 'oros-anmalan/report'`.
 */
import * as z from 'zod/mini';
import {
  bases,
  concernKinds,
  durations,
  relations,
  variants,
  workplaceKinds,
  yesNoUnknown,
} from '../form/answers.js';
import {formats, type FormatRule} from '../form/formats.js';

export const payloadVersion = 1;

const text = ({max, pattern}: FormatRule) =>
  z.string().check(z.minLength(1), z.maxLength(max), ...(pattern ? [z.regex(pattern)] : []));
const shortText = text(formats.short);
const mediumText = text(formats.medium);
const longText = text(formats.long);
const personalNumber = text(formats['personal-number']);
const isoDate = text(formats.date);
const phone = text(formats.phone);
const email = text(formats.email);

const maybe = z.optional;
const yesNo = maybe(z.enum(yesNoUnknown));
const line = maybe(shortText);
const lines = maybe(mediumText);
const list = <T extends z.ZodMiniType>(item: T, max: number) => maybe(z.array(item).check(z.maxLength(max)));
const uuid = z.string().check(z.regex(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/));

/** Under this name in the JSON Schema, so that a reader meets it once. */
const named = <T extends z.ZodMiniType>(id: string, schema: T): T => {
  z.globalRegistry.add(schema, {id});
  return schema;
};

const guardian = named(
  'Guardian',
  z.strictObject({
    name: line,
    personalNumber: maybe(personalNumber),
    phone: maybe(phone),
    address: line,
    livesWithSubject: yesNo,
    interpreterLanguage: line,
    informed: yesNo,
    informedComment: lines,
  }),
);

const subject = named(
  'Subject',
  z.strictObject({
    name: line,
    personalNumber: maybe(personalNumber),
    birthDate: maybe(isoDate),
    approximateAge: line,
    unborn: maybe(z.literal(true)),
    address: line,
    livesInMunicipality: yesNo,
    phone: maybe(phone),
    occupationPlace: line,
    whereNow: line,
    protectedIdentity: yesNo,
    interpreterLanguage: line,
    informed: yesNo,
    informedComment: lines,
    guardians: list(guardian, 10),
  }),
);

const concern = named(
  'Concern',
  z.strictObject({
    description: maybe(longText),
    kinds: list(z.enum(concernKinds), concernKinds.length),
    basis: list(z.enum(bases), bases.length),
    duration: maybe(z.enum(durations)),
    whyNow: lines,
    ifNothingIsDone: lines,
    earlierConcern: lines,
    measures: lines,
    existingHelp: lines,
    childrenInHome: yesNo,
    childrenInHomeComment: lines,
    dangerousToInform: yesNo,
    safeContact: lines,
    risksAtContact: lines,
  }),
);

const relation = maybe(z.enum(relations));

const reporter = named(
  'Reporter',
  z.strictObject({
    relation,
    name: line,
    phone: maybe(phone),
    email: maybe(email),
    language: line,
    interpreterLanguage: line,
    reachable: line,
    title: line,
    workplace: line,
    workplaceKind: maybe(z.enum(workplaceKinds)),
    manager: line,
    wantsFeedback: maybe(z.boolean()),
    canAttendMeeting: maybe(z.boolean()),
    subjectConsent: yesNo,
  }),
);

/** The same report for a case worker who reads Swedish, whatever language the form was in. */
const section = named(
  'Section',
  z.strictObject({
    heading: mediumText,
    items: z
      .array(
        z.strictObject({
          question: mediumText,
          answer: longText,
          /** Set where the answer is the person's own words in another language than Swedish. */
          language: maybe(shortText),
        }),
      )
      .check(z.maxLength(300)),
  }),
);

const common = {
  version: z.literal(payloadVersion),
  id: uuid,
  replaces: maybe(uuid),
  test: maybe(z.literal(true)),
  variant: z.enum(variants),
  municipality: line,
  district: line,
  language: shortText,
  dir: z.enum(['ltr', 'rtl']),
  danger: yesNo,
  subjects: z.array(subject).check(z.minLength(1), z.maxLength(20)),
  concern,
  swedish: z.array(section).check(z.minLength(1), z.maxLength(100)),
};

/** An anonymous report has no place for anything about its writer but the chosen relation. */
const anonymousReport = z.strictObject({
  ...common,
  role: z.literal('anonymous'),
  reporter: maybe(z.strictObject({relation})),
});

const namedReport = z.strictObject({
  ...common,
  role: z.enum(['private', 'professional', 'self']),
  reporter: maybe(reporter),
});

export const reportSchema = z.discriminatedUnion('role', [anonymousReport, namedReport]);

export type Report = z.infer<typeof reportSchema>;
export type ReportSection = z.infer<typeof section>;
