/** Faults of accessibility as they happen: each one line of the source, and the quick tests of which one must see it. */

export interface Plant {
  /** What someone would meet. */
  readonly name: string;
  readonly file: string;
  /** Stands there once. */
  readonly from: string;
  readonly to: string;
  /** Parts of paths of test files. */
  readonly tests: readonly string[];
}

const journeys = ['accessibility/transcripts/journeys'];
const states = ['accessibility/transcripts/states'];
const criteria = ['accessibility/criteria'];
const page = ['accessibility/host-page'];
const size = ['accessibility/text-size'];
const stops = ['accessibility/keyboard.test'];

const frame = 'src/views/fields/frame.ts';
const textField = 'src/views/fields/text-field.ts';
const longText = 'src/views/fields/long-text-field.ts';
const options = 'src/views/fields/option-fields.ts';
const transitions = 'src/state/transitions.ts';
const sending = 'src/state/sending-transitions.ts';
const statusViews = 'src/views/status-views.ts';

export const plants: readonly Plant[] = [
  // Names and descriptions.
  {name: 'a label belongs to no field', file: frame, from: ' for=${props.name}>', to: '>', tests: journeys},
  {
    name: 'a line of text has lost its hint and its error',
    file: textField,
    from: 'aria-describedby=${describedBy(props)}',
    to: '',
    tests: journeys,
  },
  {
    name: 'a story has lost its hint and its error',
    file: longText,
    from: 'aria-describedby=${describedBy(props)}',
    to: '',
    tests: journeys,
  },
  {
    name: 'a group of choices has lost its hint and its error',
    file: frame,
    from: 'aria-describedby=${describedBy(props)}',
    to: '',
    tests: journeys,
  },
  {
    name: 'a group of choices has no question',
    file: frame,
    from: '<legend class="label">${props.label}${requiredMark(props)}</legend>',
    to: '<p class="label">${props.label}${requiredMark(props)}</p>',
    tests: journeys,
  },
  {
    name: 'a choice to keep words says nothing of why',
    file: options,
    from: 'aria-describedby=${props.describedBy ?? nothing}',
    to: '',
    tests: journeys,
  },
  {
    name: 'the description of a hint points nowhere',
    file: frame,
    from: 'id="${name}-hint"',
    to: 'id="${name}-help"',
    tests: journeys,
  },
  {
    name: 'an error does not say that it is one',
    file: frame,
    from: '${problemPrefix()} ',
    to: '',
    tests: journeys,
  },
  {
    name: 'the error summary has no name',
    file: 'src/views/error-summary.ts',
    from: ' aria-labelledby="error-summary-heading"',
    to: '',
    tests: journeys,
  },
  {
    name: 'all change buttons are called the same',
    file: 'src/views/review-view.ts',
    from: 'aria-label=${reviewTexts.changeLabel(question)}',
    to: '',
    tests: journeys,
  },
  {
    name: 'the text to copy by hand has no name',
    file: 'src/views/paper-view.ts',
    from: 'aria-label=${paperTexts.text()}',
    to: '',
    tests: states,
  },
  // Roles and states.
  {
    name: 'choices are no group of radio buttons',
    file: frame,
    from: "role=${role === 'radiogroup' ? role : nothing}",
    to: '',
    tests: journeys,
  },
  {
    name: 'the error summary is no group',
    file: 'src/views/error-summary.ts',
    from: ' role="group"',
    to: '',
    tests: journeys,
  },
  {
    name: 'a group with an error is not invalid',
    file: frame,
    from: "aria-invalid=${role === 'radiogroup' && props.problem ? 'true' : nothing}",
    to: '',
    tests: journeys,
  },
  {
    name: 'a story with an error is not invalid',
    file: longText,
    from: "aria-invalid=${problem ? 'true' : nothing}",
    to: '',
    tests: journeys,
  },
  {
    name: 'a field that must be answered is not required',
    file: longText,
    from: "aria-required=${isRequired ? 'true' : nothing}",
    to: '',
    tests: journeys,
  },
  {
    name: 'guardians are not told apart',
    file: 'src/views/people.ts',
    from: ' role="group" aria-labelledby="${list}.${guardian}-heading"',
    to: '',
    tests: journeys,
  },
  {
    name: 'a chosen option does not look chosen, nor is it',
    file: options,
    from: '.checked=${props.isChosen}',
    to: '.checked=${false}',
    tests: journeys,
  },
  {
    name: '"Bra att veta" does not open',
    file: 'src/views/good-to-know-view.ts',
    from: '<summary>${goodToKnowHeading()}</summary>',
    to: '<p>${goodToKnowHeading()}</p>',
    tests: journeys,
  },
  // Headings.
  {
    name: "the step's heading is one level down",
    file: 'src/views/screen-view.ts',
    from: '    level: props.level,\n    text: html',
    to: '    level: props.level + 1,\n    text: html',
    tests: journeys,
  },
  {
    name: 'headings do not follow the page',
    file: 'src/views/start-view.ts',
    from: 'const contact = {config, now, level: level + 1};',
    to: 'const contact = {config, now, level: 2};',
    tests: page,
  },
  {
    name: 'a heading is a paragraph in bold',
    file: 'src/views/heading.ts',
    from: '<h3 class=${className} part="heading" id=${ref} tabindex=${tabindex}>${text}</h3>',
    to: '<p class=${className} part="heading" id=${ref} tabindex=${tabindex}>${text}</p>',
    tests: journeys,
  },
  {
    name: 'a landmark stands in that of the page',
    file: 'src/views/good-to-know-view.ts',
    from: '<details class="good-to-know" part="panel">',
    to: '<details class="good-to-know" part="panel" role="region" aria-label="Bra att veta">',
    tests: page,
  },
  // Focus.
  {
    name: 'focus stays behind when the screen changes',
    file: transitions,
    from: "  answers,\n  problems: noProblems,\n  focus: 'heading',\n});",
    to: '  answers,\n  problems: noProblems,\n});',
    tests: journeys,
  },
  {
    name: 'focus does not come to the errors',
    file: transitions,
    from: "return {...state, answers, problems, focus: 'problems'};",
    to: 'return {...state, answers, problems};',
    tests: journeys,
  },
  {
    name: 'focus does not come to the receipt',
    file: sending,
    from: "followUp, ...copy, focus: 'heading'};",
    to: 'followUp, ...copy};',
    tests: journeys,
  },
  {
    name: 'focus does not come to what failed',
    file: sending,
    from: 'report, failure, ...carried(state)};',
    to: 'report, failure, ...carried(state), focus: undefined};',
    tests: states,
  },
  {
    name: 'focus does not come to who was added',
    file: transitions,
    from: 'withAnswer(state.answers, place, empty), focus: {field: `${place}.name`}};',
    to: 'withAnswer(state.answers, place, empty)};',
    tests: ['accessibility/focus'],
  },
  {
    name: 'Ändra leads to the screen, not to the question',
    file: transitions,
    from: "focus: field === undefined ? 'heading' : {field},",
    to: "focus: 'heading',",
    tests: ['accessibility/focus'],
  },
  {
    name: 'focus cannot be put on the heading',
    file: 'src/views/heading.ts',
    from: "const tabindex = takesFocus ? '-1' : nothing;",
    to: 'const tabindex = takesFocus ? nothing : nothing;',
    tests: journeys,
  },
  {
    name: 'what has focus is not marked',
    file: 'src/styles/host.ts',
    from: 'outline: 3px solid var(--_focus);',
    to: 'outline: none;',
    tests: stops,
  },
  {
    name: 'the way out is out of reach of the keyboard',
    file: 'src/views/exit-view.ts',
    from: '<button type="button" class="exit"',
    to: '<button type="button" tabindex="-1" class="exit"',
    tests: stops,
  },
  {
    name: 'Tab does not come in the order it is read',
    file: 'src/views/screen-view.ts',
    from: '<button type="submit" class="primary"',
    to: '<button type="submit" tabindex="1" class="primary"',
    tests: stops,
  },
  // Announcements.
  {
    name: 'nothing is said while a report is on its way',
    file: statusViews,
    from: '<p class="lead" role="status">${progress',
    to: '<p class="lead">${progress',
    tests: states,
  },
  {
    name: 'what is said on the way is not shown',
    file: sending,
    from: 'return {...state, ...(progress && {progress})};',
    to: 'return progress ? state : state;',
    tests: states,
  },
  {
    name: 'nothing is said of the letters that are left',
    file: longText,
    from: '<p class="counter" aria-live="polite">',
    to: '<p class="counter">',
    tests: states,
  },
  {
    name: 'nothing is said of Shift',
    file: 'src/views/exit-view.ts',
    from: '<span class="visually-hidden" role="status">',
    to: '<span class="visually-hidden">',
    tests: states,
  },
  {
    name: 'nothing is said of a change of language',
    file: 'src/views/language-view.ts',
    from: ' role="status">${status?.text}',
    to: '>${status?.text}',
    tests: states,
  },
  {
    name: 'nothing is said of a copy',
    file: 'src/views/paper-view.ts',
    from: '<p aria-live="polite">${copied',
    to: '<p>${copied',
    tests: states,
  },
  // Languages.
  {
    name: 'Arabic is not marked as Arabic',
    file: 'src/oros-anmalan.ts',
    from: ' lang=${shown.tag} dir=',
    to: ' lang="sv" dir=',
    tests: criteria,
  },
  {
    name: 'Arabic goes from left to right',
    file: 'src/oros-anmalan.ts',
    from: ' dir=${shown.dir}>',
    to: ' dir="ltr">',
    tests: criteria,
  },
  {
    name: 'the names of languages are read as Swedish',
    file: 'src/views/language-view.ts',
    from: 'lang=${tag}\n          dir=${dir}\n',
    to: '',
    tests: criteria,
  },
  {
    name: "the municipality's words are read as Arabic",
    file: 'src/views/intro-view.ts',
    from: '<div lang="sv" dir="ltr"><slot name="intro">',
    to: '<div><slot name="intro">',
    tests: criteria,
  },
  // What is seen, and the rest.
  {
    name: 'a choice is hard to hit',
    file: 'src/styles/fields.ts',
    from: 'min-block-size: 3em;\n    padding: 0.625em 0.75em;',
    to: 'min-block-size: 1.5em;\n    padding: 0 0.75em;',
    tests: ['accessibility/reflow'],
  },
  {
    name: 'hints are pale',
    file: 'src/styles/tokens.ts',
    from: "'ink-muted': ['#454c59'",
    to: "'ink-muted': ['#8a92a0'",
    tests: ['node/styles/contrast'],
  },
  {
    name: 'spaced text is cut off',
    file: 'src/styles/fields.ts',
    from: '  .option span {\n    min-inline-size: 0;',
    to: '  .option span {\n    block-size: 1.3em;\n    overflow: hidden;\n    min-inline-size: 0;',
    tests: size,
  },
  {
    name: 'it moves for whoever asked it not to',
    file: 'src/styles/layout.ts',
    from: '@media (prefers-reduced-motion: no-preference)',
    to: '@media all',
    tests: size,
  },
  {
    name: "the browser fills in nothing of a professional's",
    file: 'src/views/fields/field.ts',
    from: '(isProfessional(situation) && question.autocomplete) || ',
    to: '',
    tests: criteria,
  },
  {
    name: 'help is gone after the first screen',
    file: 'src/views/form-view.ts',
    from: ' : contactLine({config, now});',
    to: ' : nothing;',
    tests: criteria,
  },
  {
    name: 'guardians must be typed again',
    file: 'src/views/people.ts',
    from: "screen === 'guardians' && subject > 0",
    to: "screen === 'guardians' && subject > 9",
    tests: criteria,
  },
];
