/** Sample situations that tests share: whole reports, one for each way through the form about a child. */
import {parseConfig} from '../../src/config/parse-config.js';
import type {Attributes, Config} from '../../src/config/config.js';
import type {Answers} from '../../src/form/answers.js';
import type {Situation} from '../../src/form/question.js';

/** The day on which every sample is filled in. */
export const today = '2026-11-16';

/** The page that every sample stands on. */
export const page = 'https://www.example.se/orosanmalan';

/** All that an integrator can be told to mend is right here. */
export const attributes: Attributes = {
  // Samples are about children; test/support/cells.ts has every variant.
  variants: 'child',
  municipality: 'Vara kommun',
  endpoint: 'https://e-tjanst.example.se/orosanmalan',
  phone: '0512-310 00',
  'phone-hours': 'Mo-Fr 08:30-16:30',
  controller: 'Socialnämnden i Vara kommun',
  'dpo-contact': 'dataskyddsombud@example.se',
};

export const configOf = (changes: Attributes = {}): Config =>
  parseConfig({...attributes, ...changes}, page).config;

export const situationOf = (answers: Answers, changes: Attributes = {}): Situation => ({
  answers,
  config: configOf(changes),
  today,
});

/** A personal number with its check digit. Birth numbers 980–999 belong to nobody: they are kept for tests. */
export function personalNumber(birthDate: string, birthNumber = '981'): string {
  const digits = Array.from(birthDate.replaceAll('-', '').slice(2) + birthNumber, Number);
  const sum = digits
    .map((digit, index) => digit * (index % 2 === 0 ? 2 : 1))
    .reduce((total, product) => total + (product > 9 ? product - 9 : product), 0);
  return `${birthDate.replaceAll('-', '')}${birthNumber}${(10 - (sum % 10)) % 10}`;
}

/** For people with no personal number: 60 is added to the day. */
export const coordinationNumber = (birthDate: string): string => {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  return personalNumber(`${year}-${month}-${Number(day) + 60}`);
};

const neighbour: Answers = {
  danger: 'no',
  role: 'private',
  subjects: [
    {
      name: 'Kim Exempel',
      approximateAge: '7 år',
      address: 'Exempelgatan 1, Vara',
      livesInMunicipality: 'yes',
      occupationPlace: 'Exempelskolan',
      informed: 'no',
      guardians: [{name: 'Alex Exempel', phone: '0512-000 00', livesWithSubject: 'yes', informed: 'no'}],
    },
  ],
  concern: {
    description: 'Barnet är ute sent om kvällarna.\n\nDet har inga varma kläder.',
    kinds: ['neglect', 'economy'],
    basis: ['seen'],
    duration: 'weeks',
    whyNow: 'Det har blivit kallt.',
    safeContact: 'Ring inte hem på kvällen.',
  },
  reporter: {relation: 'neighbour', name: 'Mika Exempel', phone: '070-000 00 00', reachable: 'Efter 17'},
};

const someoneNobodyKnows: Answers = {
  danger: 'unknown',
  role: 'anonymous',
  subjects: [{name: 'Annas yngsta son', whereNow: 'Hemma', guardians: [{name: 'Anna'}]}],
  concern: {description: 'Jag hör skrik varje natt.', basis: ['seen'], duration: 'months'},
  reporter: {relation: 'undisclosed'},
};

const teacher: Answers = {
  danger: 'no',
  role: 'professional',
  subjects: [
    {
      name: 'Kim Exempel',
      personalNumber: '20150312-9817',
      protectedIdentity: 'yes',
      occupationPlace: 'Exempelskolan, klass 4B',
      whereNow: 'I skolan till klockan 14',
      interpreterLanguage: 'Arabiska',
      informed: 'yes',
      guardians: [
        {
          name: 'Alex Exempel',
          personalNumber: '19811218-9819',
          informed: 'no',
          informedComment: 'Eleven är rädd för att gå hem.',
          interpreterLanguage: 'Arabiska',
        },
        {
          name: 'Robin Exempel',
          address: 'Exempelvägen 2, Skara',
          livesWithSubject: 'no',
          informed: 'unknown',
        },
      ],
    },
  ],
  concern: {
    description: 'Eleven har berättat att en vuxen slår hemma.',
    kinds: ['violence', 'school-absence'],
    basis: ['told-by-person', 'seen'],
    duration: 'days',
    whyNow: 'Eleven berättade i dag.',
    ifNothingIsDone: 'Det kan hända igen i kväll.',
    earlierConcern: 'Vi anmälde oro i våras.',
    measures: 'Kuratorn har talat med eleven.',
    safeContact: 'Kom till skolan.',
    risksAtContact: 'Ring inte vårdnadshavarna.',
  },
  reporter: {
    name: 'Lo Exempel',
    title: 'Lärare',
    workplaceKind: 'education',
    workplace: 'Exempelskolan',
    phone: '+46 512 000 01',
    email: 'lo@example.se',
    manager: 'Rektor Max Exempel',
    wantsFeedback: true,
    canAttendMeeting: true,
  },
};

const siblings: Answers = {
  ...neighbour,
  subjects: [
    {name: 'Kim', birthDate: '2015-03-12', guardians: [{name: 'Alex Exempel'}, {phone: '0512-000 00'}]},
    {
      name: 'Charlie',
      approximateAge: '4',
      interpreterLanguage: 'Somaliska',
      guardians: [{name: 'Alex Exempel'}],
    },
    {approximateAge: 'tonåring', address: 'Exempelgatan 1, Vara', guardians: [{}]},
  ],
};

const unborn: Answers = {
  ...neighbour,
  subjects: [
    {
      unborn: true,
      address: 'Exempelgatan 1, Vara',
      livesInMunicipality: 'yes',
      guardians: [{name: 'Alex Exempel', informed: 'no'}],
    },
  ],
};

const midwife: Answers = {
  ...unborn,
  role: 'professional',
  reporter: {
    name: 'Lo Exempel',
    title: 'Barnmorska',
    workplaceKind: 'health',
    workplace: 'Exempelmottagningen',
    phone: '0512-000 02',
  },
};

const familyCounsellor: Answers = {
  ...teacher,
  reporter: {
    ...teacher.reporter,
    title: 'Familjerådgivare',
    workplaceKind: 'family-counselling',
    workplace: 'Familjerådgivningen',
  },
};

const volunteer: Answers = {
  ...teacher,
  reporter: {
    name: 'Lo Exempel',
    title: 'Ledare',
    workplaceKind: 'other',
    workplace: 'Exempelföreningen',
    phone: '0512-000 03',
  },
};

/** The least that can be sent. */
const tersely: Answers = {
  danger: 'yes',
  role: 'anonymous',
  subjects: [{address: 'Exempelgatan 1', guardians: [{}]}],
  concern: {description: 'Någon slår ett barn.'},
  reporter: {},
};

/** Every sample can be sent as it is. */
export const samples = {
  private: situationOf(neighbour),
  anonymous: situationOf(someoneNobodyKnows),
  professional: situationOf(teacher),
  'several-children': situationOf(siblings),
  unborn: situationOf(unborn),
  'unborn-professional': situationOf(midwife),
  'family-counsellor': situationOf(familyCounsellor),
  'not-mandated': situationOf(volunteer),
  'as-little-as-possible': situationOf(tersely, {municipality: null, mode: 'test'}),
} satisfies Record<string, Situation>;

export type SampleName = keyof typeof samples;
export const sampleNames = Object.keys(samples) as SampleName[];
