/** The same screens as a wizard of Form.io, as its documentation builds a page without a framework. */
import {screens} from '../floor/screens.js';

/** A dot would make an object of it. */
const keyOf = (name) => name.replaceAll('.', '_');

const component = ({name, label, hint, options, flag, missing}) => ({
  key: keyOf(name),
  label,
  input: true,
  ...(hint && {description: hint}),
  ...(options
    ? {type: 'radio', values: options.map(([value, text]) => ({value, label: text}))}
    : {type: flag ? 'checkbox' : 'textfield'}),
  ...(missing && {validate: {required: true, customMessage: missing}}),
});

globalThis.Formio.createForm(
  document.getElementById('form'),
  {
    display: 'wizard',
    components: screens.map(({title, fields}, index) => ({
      type: 'panel',
      key: `screen${index}`,
      title,
      components: fields.map(component),
    })),
  },
  {
    language: 'sv',
    i18n: {sv: {next: 'Fortsätt', previous: 'Tillbaka', cancel: 'Avbryt', submit: 'Skicka'}},
  },
);
