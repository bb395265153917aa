/** The report for a case worker, who reads Swedish whatever language the form was in. Call it with Swedish as the language. */
import type {QuestionName, Situation} from '../form/question.js';
import {isAboutChild, isSelf, mustNotInformFirst, variantOf} from '../form/rules.js';
import type {ReportSection} from '../submission/payload-schema.js';
import {answerSections, type AnswerItem, type AnswerSection} from './answer-sections.js';
import {questionTexts} from './question-texts.js';
import {doNotInform} from './screen-texts.js';

type Item = ReportSection['items'][number];

/** What must be seen before anything else is done; of who knows of the report, only those who do not. */
const important: readonly QuestionName[] = [
  'danger',
  'subjects.*.whereNow',
  'subjects.*.protectedIdentity',
  'subjects.*.informed',
  'subjects.*.guardians.*.informed',
  'concern.dangerousToInform',
  'concern.safeContact',
  'concern.risksAtContact',
  'concern.childrenInHome',
  'concern.childrenInHomeComment',
  'reporter.subjectConsent',
  'subjects.*.interpreterLanguage',
  'subjects.*.guardians.*.interpreterLanguage',
  'reporter.interpreterLanguage',
];

/** Of no weight when the answer is no, or not known. */
const onlyYes: readonly QuestionName[] = ['subjects.*.protectedIdentity', 'concern.childrenInHome'];

const isImportant = ({field, value}: AnswerItem): boolean => {
  if (field.questionName.endsWith('.informed')) return value === 'no';
  if (onlyYes.includes(field.questionName)) return value === 'yes';
  return important.includes(field.questionName);
};

function itemsOf({items}: AnswerSection, language: string): readonly Item[] {
  return items.map(({question, answer, isOwnWords}) => ({
    question,
    answer,
    ...(isOwnWords && language !== 'sv' && {language}),
  }));
}

function importantFirst(
  situation: Situation,
  sections: readonly AnswerSection[],
  language: string,
): ReportSection {
  const isAboutPerson = ({items}: AnswerSection) => items[0]?.field.subject !== undefined;
  const severalPeople = sections.filter(isAboutPerson).length > 1;
  const items = sections.flatMap((section) => {
    const found = itemsOf({...section, items: section.items.filter(isImportant)}, language);
    return severalPeople && isAboutPerson(section)
      ? found.map((item) => ({...item, question: `${section.heading}. ${item.question}`}))
      : found;
  });
  const doNotTell: readonly Item[] = mustNotInformFirst(situation)
    ? [
        {
          question: doNotInform.heading(situation),
          answer: 'Våld, sexuella övergrepp eller heder är markerat.',
        },
      ]
    : [];
  const variant = variantOf(situation);
  const about = variant && questionTexts.variant.options?.[variant]?.(situation);
  const isWrittenByOneself: readonly Item[] = isSelf(situation)
    ? [{question: 'Vem skriver?', answer: isAboutChild(situation) ? 'Barnet självt' : 'Personen själv'}]
    : [];
  return {
    heading: 'Viktigt först',
    items: [
      ...(about ? [{question: 'Anmälan gäller', answer: about}] : []),
      ...isWrittenByOneself,
      ...items,
      ...doNotTell,
      {question: 'Är uppgifterna om den som anmäler kontrollerade?', answer: 'Nej'},
    ],
  };
}

/** @param language BCP 47 tag of the language the form was filled in. */
export function swedishReport(situation: Situation, language: string): readonly ReportSection[] {
  const sections = answerSections(situation);
  return [
    importantFirst(situation, sections, language),
    ...sections.map((section) => ({heading: section.heading, items: [...itemsOf(section, language)]})),
  ];
}
