/** In which step, on which screen and in which order. A step has one or more screens; a screen has one heading. */
import type {QuestionName, Rule} from './question.js';
import {always, hasDuty, isAboutChild, isInDanger} from './rules.js';

export type ScreenName =
  | 'danger'
  | 'gate'
  | 'who'
  | 'persons'
  | 'details'
  | 'guardians'
  | 'concern'
  | 'circumstances'
  | 'contact'
  | 'reporter'
  | 'duty'
  | 'review';

export interface Screen {
  readonly name: ScreenName;
  /** 1 Start, 2 Person, 3 Concern, 4 You, 5 Review. */
  readonly step: 1 | 2 | 3 | 4 | 5;
  readonly shown: Rule;
  readonly questions: readonly QuestionName[];
}

const danger: Screen = {name: 'danger', step: 1, shown: always, questions: ['danger']};
export const firstScreen = danger;

/** Follow-up questions stand on a later screen: nothing appears under an option while someone reads the page. */
export const screens: readonly Screen[] = [
  danger,
  {name: 'gate', step: 1, shown: isInDanger, questions: []},
  {name: 'who', step: 1, shown: always, questions: ['variant', 'role']},
  {name: 'persons', step: 2, shown: always, questions: ['subjects.*.name', 'subjects.*.unborn']},
  {
    name: 'details',
    step: 2,
    shown: always,
    questions: [
      'subjects.*.personalNumber',
      'subjects.*.birthDate',
      'subjects.*.approximateAge',
      'subjects.*.protectedIdentity',
      'subjects.*.address',
      'subjects.*.livesInMunicipality',
      'subjects.*.occupationPlace',
      'subjects.*.phone',
      'subjects.*.whereNow',
      'subjects.*.interpreterLanguage',
    ],
  },
  {
    name: 'guardians',
    step: 2,
    shown: isAboutChild,
    questions: [
      'subjects.*.guardians.*.name',
      'subjects.*.guardians.*.personalNumber',
      'subjects.*.guardians.*.phone',
      'subjects.*.guardians.*.address',
      'subjects.*.guardians.*.livesWithSubject',
      'subjects.*.guardians.*.interpreterLanguage',
    ],
  },
  {
    name: 'concern',
    step: 3,
    shown: always,
    questions: ['concern.description', 'concern.kinds', 'concern.basis', 'concern.duration'],
  },
  {
    name: 'circumstances',
    step: 3,
    shown: always,
    questions: ['concern.whyNow', 'concern.ifNothingIsDone', 'concern.earlierConcern', 'concern.measures'],
  },
  {
    name: 'contact',
    step: 3,
    shown: always,
    questions: [
      'subjects.*.informed',
      'subjects.*.informedComment',
      'subjects.*.guardians.*.informed',
      'subjects.*.guardians.*.informedComment',
      'concern.safeContact',
      'concern.risksAtContact',
    ],
  },
  {
    name: 'reporter',
    step: 4,
    shown: always,
    questions: [
      'reporter.relation',
      'reporter.name',
      'reporter.title',
      'reporter.workplaceKind',
      'reporter.workplace',
      'reporter.phone',
      'reporter.email',
      'reporter.reachable',
      'reporter.interpreterLanguage',
      'reporter.manager',
    ],
  },
  {
    name: 'duty',
    step: 4,
    shown: hasDuty,
    questions: ['reporter.wantsFeedback', 'reporter.canAttendMeeting'],
  },
  {name: 'review', step: 5, shown: always, questions: []},
];
