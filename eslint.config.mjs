/** The house rules that a machine can check. Each message says what to do instead; test/node/lint.test.ts proves each. */
import js from '@eslint/js';
import prettier from 'eslint-config-prettier/flat';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import {defineConfig, globalIgnores} from 'eslint/config';
import ts from 'typescript-eslint';

const without = (rules, names) =>
  Object.values(Object.fromEntries(Object.entries(rules).filter(([name]) => !names.includes(name))));

// Imports: what a file may take from where. The last entry that matches a file holds, so each carries the whole list.

const suffix = {
  regex: '^\\.{1,2}/(?!.*\\.(?:m?js|json|css)$)',
  message: 'Write the file as it is after the build: end in .js.',
};
const litSuffix = {regex: '^lit/(?!.*\\.js$)', message: 'End in .js, as in lit/directives/repeat.js.'};

const banned = {
  suffix,
  litSuffix,
  zod: {
    regex: '^zod(?!/mini$)',
    message: "Import from 'zod/mini': the whole of zod is three times the size.",
  },
  node: {
    regex: '^node:',
    message: 'src/ runs in a browser: use what the web platform has, or move the code to demo/ or test/.',
  },
  styles: {
    regex: '^lit/directives/style-map',
    message: 'A strict CSP blocks style attributes: use classMap and a rule in styles/.',
  },
  unsafe: {
    regex: '^lit/directives/unsafe-',
    message: 'Compose html`` templates; Lit escapes what is put into them.',
  },
  unsafeStatic: {
    regex: '^lit/static-html',
    importNames: ['unsafeStatic'],
    message: 'Use literal`` from lit/static-html.js: it takes no outside value.',
  },
  register: {
    regex: '^lit/decorators',
    importNames: ['customElement'],
    message: 'The tag is registered once, in define.ts: export the class only.',
  },
  localizeSetup: {
    regex: '^@lit/localize/init/',
    message: 'Localisation is configured once, in text/locale.ts: use withLocale from there.',
  },
  generated: {
    regex: '(?:^|/)generated/',
    message:
      'Translations are loaded by text/load-locale.ts only: write msg() in text/ and use its function.',
  },
};

const noImports = (...patterns) => ({'@typescript-eslint/no-restricted-imports': ['error', {patterns}]});

const folder = (...names) => `(?:\\.\\./)+(?:${names.join('|')})/`;
const own = '\\./(?!.*\\.\\./)';
const litCore = 'lit(?:/|$)';
const facts = folder('form', 'config', 'hours', 'law');
const events = '(?:\\.\\./)+events\\.js$';
const answers = '(?:\\.\\./)+form/(?:answers|formats)\\.js$';

/** @param values where values and types may come from; @param types where only types may come from. */
const layer = (path, message, {values, types = []}, bans = Object.values(banned)) => {
  const asValue = `(?!${values.join('|')})`;
  const asType = types.length > 0 ? `(?:${types.join('|')})` : '(?!)';
  return {
    files: [`src/${path}`],
    rules: noImports(
      ...bans,
      {regex: `^${asValue}(?!${asType})`, message},
      {
        regex: `^${asValue}${asType}`,
        allowTypeImports: true,
        message: `Only types come from here (import type). ${message}`,
      },
    ),
  };
};

const viewMessage =
  'A view is a function of its props: it imports lit, text/, other views, the pure form/ and hours/, and types. Let the element or a controller pass the rest in as props and callbacks.';
const viewSources = {
  values: [own, litCore, folder('text', 'hours', 'form'), '(?:\\.\\./)+state/form-state\\.js$'],
  types: [folder('config', 'law', 'submission'), '(?:\\.\\./)+later\\.js$'],
};
const formMessage =
  'The form is data and rules: config/, hours/, law/, zod/mini and personnummer. Words belong in text/, markup in views/.';
const formSources = [own, folder('config', 'hours', 'law'), 'zod(?:/|$)', 'personnummer$'];
const textMessage =
  'Words know facts only: form/, config/, hours/, law/ and types of submission/. Take the rest as an argument.';
const textSources = {
  values: [own, litCore, '@lit/localize(?:/|$)', facts, folder('generated')],
  types: [folder('submission')],
};

const layers = [
  layer(
    'hours/**',
    'Hours are pure: import from hours/ only, and take the clock and the rule as arguments.',
    {values: [own]},
  ),
  layer('law/**', 'References stand alone: others import them from here.', {values: [own]}),
  layer(
    'config/**',
    'Configuration knows hours/, law/, form/answers.ts and zod/mini. Move what needs more to a controller.',
    {
      values: [own, folder('hours', 'law'), answers, 'zod(?:/|$)'],
    },
  ),
  layer('form/**', formMessage, {values: formSources}),
  // As views/fields/: what the files beside the folder know.
  layer('form/disclosure/**', formMessage, {values: [...formSources, '\\.\\./[\\w-]+\\.js$']}),
  layer(
    'state/**',
    'State is pure: form/, config/, hours/, law/ and types of submission/. Let a controller join it with the rest.',
    {
      values: [own, facts],
      types: [folder('submission')],
    },
  ),
  layer(
    'submission/**',
    'Submission knows form/, config/, hours/, law/ and zod/mini. Take the rest as an argument from its controller.',
    {
      values: [own, facts, 'zod(?:/|$)'],
    },
  ),
  layer(
    'submission/{encrypt,key}.ts',
    'Encryption is a file of its own: only types from the rest, and jose.',
    {
      values: ['\\./(?:encrypt|key)\\.js$', 'jose$'],
      types: [own, facts],
    },
  ),
  layer('text/**', textMessage, textSources),
  layer('text/locale.ts', textMessage, textSources, without(banned, ['localizeSetup'])),
  layer('text/{load-locale,own-texts}.ts', textMessage, textSources, without(banned, ['generated'])),
  layer(
    'check/**',
    'check() looks at the page: facts, colours and submission/probe.ts. What is fetched later anyway comes as an argument, or it would be fetched twice.',
    {
      values: [own, facts, '\\.\\./styles/tokens\\.js$', '\\.\\./submission/probe\\.js$'],
      types: [litCore, folder('controllers', 'submission')],
    },
  ),
  layer('styles/**', 'Styles are css`` alone: import lit and other styles.', {values: [own, 'lit$']}),
  layer('views/**', viewMessage, viewSources),
  layer('views/fields/**', viewMessage, {
    ...viewSources,
    values: [...viewSources.values, '\\.\\./[\\w-]+\\.js$'],
  }),
  layer(
    'controllers/**',
    'A controller renders nothing: let the element give its state to a view as props.',
    {
      values: [own, litCore, '@lit/localize(?:/|$)', facts, events, folder('state', 'submission', 'text')],
      types: [folder('views'), '(?:\\.\\./)+(?:later|languages)\\.js$'],
    },
  ),
];

// Globals and properties.

const nothingStored = 'Nothing about a person is kept on their device: hold it in FormState.';
const oneRequest =
  'Only submission/transport.ts makes requests, submission/key.ts for the key, and submission/probe.ts for check(): call submit().';
const noCodeFromText = 'A strict CSP blocks code made from text: write a function.';

const globals = {
  ...Object.fromEntries(
    ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'].map((name) => [
      name,
      nothingStored,
    ]),
  ),
  ...Object.fromEntries(
    ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => [name, oneRequest]),
  ),
  ...Object.fromEntries(['eval', 'Function'].map((name) => [name, noCodeFromText])),
  history: 'The host page owns its history: keep the step in FormState.',
  location:
    'The host page owns its address: take a base URL as an argument. Only controllers/quick-exit-controller.ts leaves the page.',
  console:
    'Return the fault as a value; what an integrator can mend goes through controllers/config-problem-reporter.ts.',
  crypto: 'Randomness and encryption live in submission/: use newReportId() or encrypt().',
};

const properties = {
  cookie: {property: 'cookie', message: nothingStored},
  location: {object: 'document', property: 'location', message: globals.location},
  sendBeacon: {property: 'sendBeacon', message: oneRequest},
  subtle: {property: 'subtle', message: 'Only submission/encrypt.ts encrypts: call encrypt().'},
  ...Object.fromEntries(
    ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe'].map((property) => [
      property,
      {property, message: 'Render with html``: Lit escapes what is put into it.'},
    ]),
  ),
  ...Object.fromEntries(
    ['getElementById', 'querySelector', 'querySelectorAll'].map((property) => [
      property,
      {
        object: 'document',
        property,
        message: "Look in the element's own renderRoot: the document belongs to the host page.",
      },
    ]),
  ),
};

const noGlobals = (...except) => {
  const kept = Object.entries(globals).filter(([name]) => !except.includes(name));
  const list = kept.map(([name, message]) => ({name, message}));
  return {'no-restricted-globals': ['error', {globals: list, checkGlobalObject: true}]};
};
const noProperties = (...except) => ({'no-restricted-properties': ['error', ...without(properties, except)]});

// Syntax.

const template = 'TaggedTemplateExpression[tag.name=/^(html|svg|staticHtml)$/] TemplateElement';
const clock =
  'Take the time as an argument: only controllers read the clock, so that rules can be tested at any hour.';

const defaultExport = {
  selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
  message: 'Export by name, so that a thing has one name everywhere.',
};
const syntax = {
  defaultExport,
  enum: {
    selector: 'TSEnumDeclaration',
    message: 'Use a union of string literals, or an `as const` list when the values are needed.',
  },
  any: {selector: 'TSAnyKeyword', message: 'Use unknown and a zod/mini schema, or name the type.'},
  nonNull: {
    selector: 'TSNonNullExpression',
    message: 'Say what happens when it is missing: an early return, ?? or ?. instead of !.',
  },
  style: {
    selector: `${template}[value.raw=/(^|[\\s"'])\\.?style\\s*=/i]`,
    message: 'A strict CSP blocks style attributes: give it a class and a rule in styles/.',
  },
  htmlBinding: {
    selector: `${template}[value.raw=/\\.(inner|outer)HTML\\s*=/i]`,
    message: 'Put a template or text in the content: Lit escapes it.',
  },
  define: {
    selector:
      'CallExpression[callee.property.name="define"]:matches([callee.object.name="customElements"], [callee.object.property.name="customElements"])',
    message: 'The tag is registered once, in define.ts: export the class only.',
  },
  title: {
    selector:
      'AssignmentExpression[left.property.name="title"]:matches([left.object.name=/document$/i], [left.object.property.name=/document$/i])',
    message:
      'The title belongs to the host page, and tells who reads over a shoulder: put the words in a heading.',
  },
  eagerText: {
    selector: 'CallExpression[callee.name="msg"]:not(:function *)',
    message: 'Text made at import keeps its first language: make it a function, () => msg(…).',
  },
  lazyImport: {
    selector:
      'ImportExpression:not([source.value=/^(\\.\\.\\/(later|languages)|\\.\\/encrypt|\\.\\/check\\/check)\\.js$/])',
    message:
      'Import at the top: one file is what a page loads. Only later.ts, languages.ts, encrypt.ts, check.ts and translations come later.',
  },
  clock: {
    selector:
      'CallExpression[callee.object.name="Date"][callee.property.name="now"], CallExpression[callee.name="Date"]',
    message: clock,
  },
  clockDate: {selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: clock},
};
const noSyntax = (...except) => ({'no-restricted-syntax': ['error', ...without(syntax, except)]});

const onlyTranslationsLazily = {
  selector: 'ImportExpression:not([source.value=/^(.+generated.locales.[a-zA-Z-]+|\\.\\/own-texts)\\.js$/])',
  message: "Only translations in generated/locales/, and the host's own texts, are loaded here.",
};

export default defineConfig(
  // The examples stand outside: they are applications of their own, and know the package as it is built.
  globalIgnores(['dist/', '.build/', 'src/generated/', 'data/', 'demo/examples/']),
  {linterOptions: {reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error'}},
  js.configs.recommended,
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {globals: {console: 'readonly', process: 'readonly', URL: 'readonly'}},
  },
  {
    files: ['demo/**/*.{js,mjs}'],
    languageOptions: {
      globals: {document: 'readonly', window: 'readonly', customElements: 'readonly', fetch: 'readonly'},
    },
  },
  {
    files: ['test/bench/pages/**/*.js'],
    languageOptions: {
      globals: {
        document: 'readonly',
        location: 'readonly',
        customElements: 'readonly',
        HTMLElement: 'readonly',
        CSSStyleSheet: 'readonly',
      },
    },
  },
  {
    files: ['demo/recipes/**/*.mjs'],
    languageOptions: {globals: {Response: 'readonly', TextDecoder: 'readonly'}},
  },
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      ...noImports(suffix),
      'no-restricted-syntax': ['error', defaultExport],
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        {allowConstantLoopConditions: 'only-allowed-literals'},
      ],
      '@typescript-eslint/no-unused-vars': ['error', {varsIgnorePattern: '^_$', argsIgnorePattern: '^_'}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], litA11y.configs.recommended, wc.configs['flat/recommended']],
    languageOptions: {globals: {window: 'readonly', self: 'readonly'}},
    rules: {
      ...noImports(...Object.values(banned)),
      ...noGlobals(),
      ...noProperties(),
      ...noSyntax(),
      'max-lines': ['error', {max: 250}],
      'max-lines-per-function': ['error', {max: 60}],
      complexity: ['error', {max: 12}],
      'lit/lifecycle-super': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-this-assign-in-render': 'error',
      'wc/require-listener-teardown': 'error',
      // Said by no-restricted-syntax, with what to do instead.
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  layers,
  {files: ['src/define.ts'], rules: noSyntax('define')},
  {files: ['src/submission/**'], rules: noGlobals('crypto')},
  {files: ['src/submission/{transport,key,probe}.ts'], rules: noGlobals('crypto', 'fetch')},
  {files: ['src/submission/encrypt.ts'], rules: noProperties('subtle')},
  {files: ['src/controllers/**'], rules: noSyntax('clock', 'clockDate')},
  {
    files: ['src/controllers/quick-exit-controller.ts'],
    rules: {...noGlobals('location'), ...noProperties('location')},
  },
  {
    files: ['src/controllers/config-problem-reporter.ts'],
    rules: {...noGlobals('console'), 'no-console': ['error', {allow: ['warn']}]},
  },
  {
    files: ['src/text/load-locale.ts'],
    rules: {'no-restricted-syntax': ['error', ...without(syntax, ['lazyImport']), onlyTranslationsLazily]},
  },
  {
    files: ['src/text/**', 'src/form/questions.ts'],
    rules: {'max-lines': 'off', 'max-lines-per-function': 'off'},
  },
  {
    files: ['demo/**/*.ts', 'test/**/*.ts'],
    rules: {
      // A plugin or a handler is async by its type, also where nothing is awaited or nobody awaits it.
      '@typescript-eslint/no-misused-promises': ['error', {checksVoidReturn: false}],
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Types of chai's expect() and of node:test's it() are promises that the runner itself awaits.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {files: ['**/*.config.{js,mjs,ts}'], rules: {'no-restricted-syntax': 'off'}},
  prettier,
);
