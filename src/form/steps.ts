/** In which step, on which screen and in which order. A step has one or more screens; a screen has one heading. */
import type {QuestionName, Rule} from './question.js';
import {
  always,
  any,
  hasDistricts,
  hasDuty,
  isAboutAdult,
  isAdultItself,
  isChildItself,
  isInDanger,
  isOwnFamily,
  isProfessionalAboutAdult,
  isSelf,
  livesElsewhere,
  not,
  someoneMayHaveGuardians,
} from './rules.js';
import {mayBeKnown} from './self-disclosure.js';

export type ScreenName =
  | 'danger'
  | 'gate'
  | 'who'
  | 'safety'
  | 'support'
  | 'persons'
  | 'details'
  | 'elsewhere'
  | 'district'
  | 'guardians'
  | 'concern'
  | 'circumstances'
  | 'contact'
  | 'reporter'
  | 'own-family'
  | 'duty'
  | 'consent'
  | 'disclosure'
  | 'review';

export interface Screen {
  readonly name: ScreenName;
  /** 1 Start, 2 Person, 3 Concern, 4 You, 5 Review. */
  readonly step: 1 | 2 | 3 | 4 | 5;
  readonly shown: Rule;
  /** None: it says something that an answer called for, and leads on. */
  readonly questions: readonly QuestionName[];
}

const danger: Screen = {name: 'danger', step: 1, shown: always, questions: ['danger']};
export const firstScreen = danger;

/** Follow-up questions stand on a later screen: nothing appears under an option while someone reads the page. */
export const screens: readonly Screen[] = [
  danger,
  {name: 'gate', step: 1, shown: isInDanger, questions: []},
  {name: 'who', step: 1, shown: always, questions: ['variant', 'role']},
  // A child is asked this before anything else about itself; everyone else on the screen "contact".
  {
    name: 'safety',
    step: 1,
    shown: isChildItself,
    questions: ['concern.dangerousToInform', 'concern.safeContact'],
  },
  {name: 'support', step: 1, shown: isAdultItself, questions: []},
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
  {name: 'elsewhere', step: 2, shown: livesElsewhere, questions: []},
  {name: 'district', step: 2, shown: hasDistricts, questions: ['district']},
  {
    name: 'guardians',
    step: 2,
    shown: someoneMayHaveGuardians,
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
    shown: any(not(isSelf), isAboutAdult),
    questions: [
      'concern.whyNow',
      'concern.ifNothingIsDone',
      'concern.earlierConcern',
      'concern.measures',
      'concern.existingHelp',
      'concern.childrenInHome',
      'concern.childrenInHomeComment',
    ],
  },
  {
    name: 'contact',
    step: 3,
    shown: not(isChildItself),
    questions: [
      'subjects.*.informed',
      'subjects.*.informedComment',
      'subjects.*.guardians.*.informed',
      'subjects.*.guardians.*.informedComment',
      'concern.dangerousToInform',
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
  {name: 'own-family', step: 4, shown: isOwnFamily, questions: []},
  {
    name: 'duty',
    step: 4,
    shown: hasDuty,
    questions: ['reporter.wantsFeedback', 'reporter.canAttendMeeting'],
  },
  {name: 'consent', step: 4, shown: isProfessionalAboutAdult, questions: ['reporter.subjectConsent']},
  {name: 'disclosure', step: 5, shown: mayBeKnown, questions: []},
  {name: 'review', step: 5, shown: always, questions: []},
];
