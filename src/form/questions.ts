/** EVERY QUESTION: its kind, when it is asked, when it must be answered. Words are in text/question-texts.ts, order in steps.ts. */
import {
  bases,
  durations,
  relations,
  workplaceKinds,
  yesNoUnknown,
  type ConcernKind,
  type Variant,
} from './answers.js';
import {coveredBy, offeredDistricts, offeredRoles, offeredVariants} from './offered.js';
import type {
  AutofillToken,
  ChoiceQuestion,
  LongTextQuestion,
  Question,
  QuestionName,
  Rule,
  Situation,
  TextQuestion,
} from './question.js';
import {
  all,
  always,
  any,
  hasChoiceOfVariant,
  hasDistricts,
  isAbout,
  isAboutAdult,
  isAboutChild,
  isAboutSomeonesChild,
  isBorn,
  isChildItself,
  isNamed,
  isPrivate,
  isProfessional,
  isProfessionalAboutAdult,
  isSelf,
  mayAskForFeedback,
  mayHaveGuardians,
  mayLiveWithChildren,
  never,
  not,
  variantOf,
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

const kindsAbout: Readonly<Record<Variant, readonly ConcernKind[]>> = {
  child: [
    'violence',
    'sexual-abuse',
    'honour',
    'neglect',
    'mental-health',
    'addiction',
    'crime',
    'school-absence',
    'self-harm',
    'economy',
    'homelessness',
    'other',
  ],
  adult: [
    'violence',
    'sexual-abuse',
    'honour',
    'mental-health',
    'self-harm',
    'addiction',
    'care-needs',
    'economy',
    'homelessness',
    'crime',
    'other',
  ],
  older: [
    'violence',
    'sexual-abuse',
    'honour',
    'neglect',
    'care-needs',
    'food',
    'medicine',
    'fire',
    'wandering',
    'mental-health',
    'self-harm',
    'addiction',
    'economy',
    'other',
  ],
  addiction: [
    'alcohol',
    'drugs',
    'medicines',
    'gambling',
    'violence',
    'sexual-abuse',
    'honour',
    'mental-health',
    'self-harm',
    'economy',
    'homelessness',
    'crime',
    'other',
  ],
};

/** A form about adults that also covers older people offers theirs too, each once and "other" last. */
function kindsFor(situation: Situation): readonly ConcernKind[] {
  const variant = variantOf(situation) ?? 'child';
  const older = coveredBy(variant, situation.config).includes('older') ? kindsAbout.older : [];
  const kinds = [...kindsAbout[variant], ...older].filter((kind) => kind !== 'other');
  return [...new Set(kinds), 'other'];
}

/** Who knows the person through work is asked for the workplace instead. */
const privateRelations = relations.filter((relation) => relation !== 'work');

const isSomeoneElse = not(isSelf);
const isBornSomeoneElse = all(isBorn, isSomeoneElse);
const isNamedSomeoneElse = all(isNamed, isSomeoneElse);

export const questions: Readonly<Record<QuestionName, Question>> = {
  danger: oneOf(yesNoUnknown, always, always),
  variant: {
    kind: 'choice',
    options: ({config}) => offeredVariants(config),
    asked: hasChoiceOfVariant,
    required: hasChoiceOfVariant,
  },
  role: {kind: 'choice', options: ({config}) => offeredRoles(config), asked: always, required: always},
  district: {
    kind: 'choice',
    options: ({config}) => offeredDistricts(config),
    asked: hasDistricts,
    required: never,
  },

  'subjects.*.name': line(isBorn),
  'subjects.*.unborn': {kind: 'flag', asked: isAboutSomeonesChild, required: never},
  'subjects.*.personalNumber': personalNumber(all(isBorn, not(isChildItself))),
  'subjects.*.birthDate': {...line(isBornSomeoneElse, 'short'), format: 'date'},
  'subjects.*.approximateAge': line(any(isBornSomeoneElse, isChildItself), 'short'),
  'subjects.*.address': line(always),
  'subjects.*.livesInMunicipality': yesNo(always),
  'subjects.*.phone': phone(isBornSomeoneElse),
  'subjects.*.occupationPlace': line(
    any(isChildItself, all(isBornSomeoneElse, isAbout('child', 'adult', 'addiction'))),
  ),
  'subjects.*.whereNow': line(any(isBornSomeoneElse, isChildItself)),
  'subjects.*.protectedIdentity': yesNo(not(isChildItself)),
  'subjects.*.interpreterLanguage': line(isBornSomeoneElse, 'medium'),
  'subjects.*.informed': yesNo(isBornSomeoneElse),
  'subjects.*.informedComment': story(isBornSomeoneElse),

  'subjects.*.guardians.*.name': line(mayHaveGuardians),
  'subjects.*.guardians.*.personalNumber': personalNumber(mayHaveGuardians),
  'subjects.*.guardians.*.phone': phone(mayHaveGuardians),
  'subjects.*.guardians.*.address': line(mayHaveGuardians),
  'subjects.*.guardians.*.livesWithSubject': yesNo(all(mayHaveGuardians, isBorn)),
  'subjects.*.guardians.*.interpreterLanguage': line(mayHaveGuardians, 'medium'),
  'subjects.*.guardians.*.informed': yesNo(mayHaveGuardians),
  'subjects.*.guardians.*.informedComment': story(mayHaveGuardians),

  'concern.description': {kind: 'long-text', format: 'long', asked: always, required: always},
  'concern.kinds': {kind: 'choices', options: kindsFor, asked: always, required: never},
  'concern.basis': {kind: 'choices', options: () => bases, asked: isSomeoneElse, required: never},
  'concern.duration': oneOf(durations, always),
  'concern.whyNow': story(isSomeoneElse),
  'concern.ifNothingIsDone': story(isSomeoneElse),
  'concern.earlierConcern': story(isSomeoneElse),
  'concern.measures': story(isProfessional),
  'concern.existingHelp': story(isAboutAdult),
  'concern.childrenInHome': yesNo(mayLiveWithChildren),
  'concern.childrenInHomeComment': story(mayLiveWithChildren),
  'concern.dangerousToInform': yesNo(always),
  'concern.safeContact': story(always),
  'concern.risksAtContact': story(not(isChildItself)),

  'reporter.relation': oneOf(privateRelations, all(not(isProfessional), isSomeoneElse)),
  'reporter.name': ofProfessional(line(isNamedSomeoneElse, 'full', isProfessional), 'name'),
  'reporter.title': ofProfessional(line(isProfessional, 'full', isProfessional), 'organization-title'),
  'reporter.workplaceKind': oneOf(
    workplaceKinds,
    all(isProfessional, isAboutChild),
    all(isProfessional, isAboutChild),
  ),
  'reporter.workplace': ofProfessional(line(isProfessional, 'full', isProfessional), 'organization'),
  'reporter.phone': ofProfessional(phone(isNamed, isProfessional), 'tel'),
  'reporter.email': ofProfessional({...line(isNamed), format: 'email'}, 'email'),
  'reporter.interpreterLanguage': line(any(isPrivate, isSelf), 'medium'),
  'reporter.reachable': line(all(isNamed, not(isChildItself))),
  'reporter.manager': line(isProfessional),
  'reporter.wantsFeedback': {kind: 'flag', asked: mayAskForFeedback, required: never},
  'reporter.canAttendMeeting': {kind: 'flag', asked: mayAskForFeedback, required: never},
  'reporter.subjectConsent': yesNo(isProfessionalAboutAdult),
};
