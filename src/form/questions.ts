/** EVERY QUESTION: its kind, when it is asked, when it must be answered. Words are in text/question-texts.ts, order in steps.ts. */
import {bases, concernKinds, durations, relations, workplaceKinds, yesNoUnknown} from './answers.js';
import {offeredRoles, offeredVariants} from './offered.js';
import type {
  AutofillToken,
  ChoiceQuestion,
  LongTextQuestion,
  Question,
  QuestionName,
  Rule,
  TextQuestion,
} from './question.js';
import {
  all,
  always,
  hasChoiceOfVariant,
  isAboutChild,
  isBorn,
  isNamed,
  isPrivate,
  isProfessional,
  mayAskForFeedback,
  never,
  not,
} from './rules.js';

const line = (asked: Rule, width: TextQuestion['width'] = 'full', required: Rule = never): TextQuestion => ({
  kind: 'text',
  format: 'short',
  width,
  asked,
  required,
});
const story = (asked: Rule, required: Rule = never): LongTextQuestion => ({
  kind: 'long-text',
  format: 'medium',
  asked,
  required,
});
const oneOf = (options: readonly string[], asked: Rule, required: Rule = never): ChoiceQuestion => ({
  kind: 'choice',
  options: () => options,
  asked,
  required,
});

const personalNumber = (asked: Rule): TextQuestion => ({...line(asked, 'short'), format: 'personal-number'});
const phone = (asked: Rule, required: Rule = never): TextQuestion => ({
  ...line(asked, 'medium', required),
  format: 'phone',
});
const yesNo = (asked: Rule): ChoiceQuestion => oneOf(yesNoUnknown, asked);

/** A professional's own details may be filled in by the browser (WCAG 1.3.5); nobody else's may leave a trace there. */
const ofProfessional = (question: TextQuestion, autocomplete: AutofillToken): TextQuestion => ({
  ...question,
  autocomplete,
});

const kindsAboutChild = concernKinds.filter((kind) => kind !== 'care-needs');

/** Who knows the person through work is asked for the workplace instead. */
const privateRelations = relations.filter((relation) => relation !== 'work');

export const questions: Readonly<Record<QuestionName, Question>> = {
  danger: oneOf(yesNoUnknown, always, always),
  variant: {
    kind: 'choice',
    options: ({config}) => offeredVariants(config),
    asked: hasChoiceOfVariant,
    required: always,
  },
  role: {kind: 'choice', options: ({config}) => offeredRoles(config), asked: always, required: always},

  'subjects.*.name': line(isBorn),
  'subjects.*.unborn': {kind: 'flag', asked: isAboutChild, required: never},
  'subjects.*.personalNumber': personalNumber(isBorn),
  'subjects.*.birthDate': {...line(isBorn, 'short'), format: 'date'},
  'subjects.*.approximateAge': line(isBorn, 'short'),
  'subjects.*.address': line(always),
  'subjects.*.livesInMunicipality': yesNo(always),
  'subjects.*.phone': phone(isBorn),
  'subjects.*.occupationPlace': line(isBorn),
  'subjects.*.whereNow': line(isBorn),
  'subjects.*.protectedIdentity': yesNo(always),
  'subjects.*.interpreterLanguage': line(isBorn, 'medium'),
  'subjects.*.informed': yesNo(isBorn),
  'subjects.*.informedComment': story(isBorn),

  'subjects.*.guardians.*.name': line(isAboutChild),
  'subjects.*.guardians.*.personalNumber': personalNumber(isAboutChild),
  'subjects.*.guardians.*.phone': phone(isAboutChild),
  'subjects.*.guardians.*.address': line(isAboutChild),
  'subjects.*.guardians.*.livesWithSubject': yesNo(all(isAboutChild, isBorn)),
  'subjects.*.guardians.*.interpreterLanguage': line(isAboutChild, 'medium'),
  'subjects.*.guardians.*.informed': yesNo(isAboutChild),
  'subjects.*.guardians.*.informedComment': story(isAboutChild),

  'concern.description': {kind: 'long-text', format: 'long', asked: always, required: always},
  'concern.kinds': {kind: 'choices', options: () => kindsAboutChild, asked: always, required: never},
  'concern.basis': {kind: 'choices', options: () => bases, asked: always, required: never},
  'concern.duration': oneOf(durations, always),
  'concern.whyNow': story(always),
  'concern.ifNothingIsDone': story(always),
  'concern.earlierConcern': story(always),
  'concern.measures': story(isProfessional),
  'concern.safeContact': story(always),
  'concern.risksAtContact': story(always),

  'reporter.relation': oneOf(privateRelations, not(isProfessional)),
  'reporter.name': ofProfessional(line(isNamed, 'full', isProfessional), 'name'),
  'reporter.title': ofProfessional(line(isProfessional, 'full', isProfessional), 'organization-title'),
  'reporter.workplaceKind': oneOf(workplaceKinds, isProfessional, isProfessional),
  'reporter.workplace': ofProfessional(line(isProfessional, 'full', isProfessional), 'organization'),
  'reporter.phone': ofProfessional(phone(isNamed, isProfessional), 'tel'),
  'reporter.email': ofProfessional({...line(isNamed), format: 'email'}, 'email'),
  'reporter.interpreterLanguage': line(isPrivate, 'medium'),
  'reporter.reachable': line(isNamed),
  'reporter.manager': line(isProfessional),
  'reporter.wantsFeedback': {kind: 'flag', asked: mayAskForFeedback, required: never},
  'reporter.canAttendMeeting': {kind: 'flag', asked: mayAskForFeedback, required: never},
};
