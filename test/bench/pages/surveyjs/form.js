/** The same screens in SurveyJS, as its documentation builds a page without a framework. */
import {screens} from '../floor/screens.js';

const element = ({name, label, hint, options, flag, missing}) => ({
  name,
  title: label,
  ...(hint && {description: hint}),
  ...(options
    ? {type: 'radiogroup', choices: options.map(([value, text]) => ({value, text}))}
    : flag
      ? {type: 'checkbox', titleLocation: 'hidden', choices: [{value: 'true', text: label}]}
      : {type: 'text'}),
  ...(missing && {isRequired: true, requiredErrorText: missing}),
});

const survey = new globalThis.Survey.Model({
  locale: 'sv',
  title: 'Berätta att du är orolig för någon i Vara kommun',
  pageNextText: 'Fortsätt',
  pagePrevText: 'Tillbaka',
  showQuestionNumbers: 'off',
  pages: screens.map(({title, fields}, index) => ({
    name: `screen-${index}`,
    title,
    elements: fields.map(element),
  })),
});
survey.render(document.getElementById('form'));
