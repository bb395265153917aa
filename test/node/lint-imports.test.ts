/** Which way imports may point, and what may be imported at all: each rule of eslint.config.mjs fires on what it is for. */
import {describe} from 'node:test';
import {accepts, controller, element, field, pure, refuses, view} from './lint-snippets.js';

describe('dependency direction', () => {
  const direction = /no-restricted-imports/;
  refuses("import {html} from 'lit';", pure, direction);
  refuses("import {repeat} from 'lit/directives/repeat.js';", pure, direction);
  refuses("import {msg} from '@lit/localize';", [...pure, view], direction);
  refuses("import {titles} from '../text/titles.js';", [...pure, 'src/styles/x.ts'], direction);
  refuses(
    "import {stepView} from '../views/step-view.js';",
    [...pure, 'src/text/x.ts', controller],
    direction,
  );
  refuses("import type {StepProps} from '../views/step-view.js';", [...pure, 'src/text/x.ts'], direction);
  refuses("export * from '../controllers/clock-controller.js';", [...pure, 'src/text/x.ts', view], direction);
  refuses(
    "import {OrosAnmalan} from '../oros-anmalan.js';",
    [...pure, 'src/text/x.ts', view, controller],
    direction,
  );
  refuses("import {x} from './../views/x.js';", pure, direction);
  refuses(
    "import {start} from '../state/form-state.js';",
    pure.filter((file) => !file.includes('/state/')),
    direction,
  );

  refuses(
    "import {buildReport} from '../submission/payload.js';",
    ['src/state/x.ts', 'src/text/x.ts', 'src/form/x.ts'],
    direction,
  );
  accepts(
    "import type {Failure} from '../submission/outcome.js';",
    'src/state/x.ts',
    'src/text/x.ts',
    view,
    controller,
  );
  accepts("import personnummer from 'personnummer';\nimport * as z from 'zod/mini';", 'src/form/x.ts');
  accepts(
    "import {variants} from '../form/answers.js';",
    'src/config/x.ts',
    'src/submission/x.ts',
    'src/state/x.ts',
    'src/text/x.ts',
  );
  refuses(
    "import {firstProblems} from '../form/validate.js';",
    ['src/config/x.ts', 'src/hours/x.ts', 'src/law/x.ts'],
    direction,
  );

  accepts(
    "import {html, nothing} from 'lit';\nimport {repeat} from 'lit/directives/repeat.js';",
    view,
    field,
    controller,
    element,
  );
  accepts("import {titles} from '../text/titles.js';\nimport {progress} from './progress.js';", view);
  accepts(
    "import {labels} from '../../text/labels.js';\nimport {summary} from '../error-summary.js';",
    field,
  );
  accepts("import {roles} from '../form/answers.js';\nimport {statusAt} from '../hours/status.js';", view);
  accepts(
    "import type {Field} from '../form/flow.js';\nimport type {FormState} from '../state/form-state.js';",
    view,
  );
  accepts(
    "import {fieldsOn, type Field} from '../form/flow.js';\nimport {isStartScreen} from '../state/form-state.js';",
    view,
  );
  refuses(
    "import {prepareReport} from '../submission/prepare.js';",
    [view],
    /Only types come from here .* props and callbacks/,
  );
  refuses("import {submit} from '../submission/submit.js';", [view], /Only types come from here/);
  refuses("import {answered} from '../state/transitions.js';", [view], direction);
  refuses("import type {answered} from '../../state/transitions.js';", [field], direction);
  refuses("import {FormController} from '../../controllers/form-controller.js';", [field], direction);
  refuses("import {OrosAnmalan} from '../oros-anmalan.js';", [view], direction);

  const disclosure = 'src/form/disclosure/x.ts';
  accepts("import {readAs} from '../canonical.js';\nimport {rules} from './patterns.js';", disclosure);
  refuses("import {titles} from '../../text/titles.js';", [disclosure], direction);
  refuses("import type {FormState} from '../../state/form-state.js';", [disclosure], direction);
  refuses("import {OrosAnmalan} from '../../oros-anmalan.js';", [disclosure], direction);

  accepts("import {css} from 'lit';\nimport {tokens} from './tokens.js';", 'src/styles/host.ts');
  accepts(
    "import {answered} from '../state/transitions.js';\nimport {withLocale} from '../text/locale.js';",
    controller,
  );
  accepts(
    "import {formView} from './views/form-view.js';\nimport {FormController} from './controllers/form-controller.js';",
    element,
  );
});

describe('imports', () => {
  const direction = /no-restricted-imports/;
  const everywhere = ['src/form/x.ts', element, 'src/text/x.ts'];
  refuses(
    "import * as z from 'zod';",
    ['src/form/x.ts', 'src/submission/x.ts', element],
    /Import from 'zod\/mini'/,
  );
  refuses("import {x} from './x';", [...everywhere, 'test/node/x.ts', 'demo/x.ts'], /end in \.js/);
  refuses("import {x} from './x.ts';", [...everywhere, 'test/node/x.ts', 'demo/x.ts'], /end in \.js/);
  refuses("import {repeat} from 'lit/directives/repeat';", [view, element], /End in \.js/);
  refuses("import {readFileSync} from 'node:fs';", [element], /demo\/ or test\//);
  refuses("import {styleMap} from 'lit/directives/style-map.js';", [view, element], /classMap/);
  refuses("import {unsafeHTML} from 'lit/directives/unsafe-html.js';", [view, 'src/text/x.ts'], /html``/);
  refuses("import {unsafeStatic} from 'lit/static-html.js';", [view], /literal``/);
  accepts("import {html, literal} from 'lit/static-html.js';", view);
  refuses("import {customElement} from 'lit/decorators.js';", [element], /define\.ts/);
  accepts("import {property, state} from 'lit/decorators.js';", element);

  const setup = "import {configureReentrantLocalization} from '@lit/localize/init/reentrant.js';";
  const generated = "import {targetLocales} from '../generated/locale-codes.js';";
  refuses(setup, ['src/text/x.ts', controller, element], /text\/locale\.ts/);
  refuses(generated, ['src/text/x.ts', 'src/text/locale.ts'], /text\/load-locale\.ts/);
  accepts(setup, 'src/text/locale.ts');
  accepts(generated, 'src/text/load-locale.ts', 'src/text/own-texts.ts');

  refuses("void import('./views/form-view.js');", [element], /Import at the top/);
  refuses("void import('../generated/locales/en.js');", [controller, 'src/text/x.ts'], /Import at the top/);
  refuses(
    "void import('../views/form-view.js');",
    ['src/text/load-locale.ts', 'src/text/locale.ts'],
    /Only (?:translations|later)/,
  );
  accepts("void import('../generated/locales/en.js');", 'src/text/load-locale.ts');
  accepts("void import('./own-texts.js');", 'src/text/load-locale.ts');
  accepts("void import('../languages.js');", 'src/controllers/language-controller.ts');
  accepts("void import('./encrypt.js');", 'src/submission/submit.ts');
  accepts("void import('./check/check.js');", element);

  // Fetched alone: what it shared with the later file would be a file more for everyone.
  const check = 'src/check/check.ts';
  accepts(
    "import {probe} from '../submission/probe.js';\nimport {colours} from '../styles/tokens.js';",
    check,
  );
  accepts("import type {Later} from '../controllers/later-controller.js';", check);
  refuses("import {openKey} from '../submission/seal.js';", [check], /comes as an argument/);
  refuses("import {styles} from '../styles/index.js';", [check], direction);
  refuses("import {x} from '../check/check.js';", [...pure, view, controller], direction);

  // A file of its own in dist, which imports nothing of the others.
  const alone = ['src/submission/encrypt.ts', 'src/submission/key.ts'];
  accepts("import {CompactEncrypt} from 'jose';\nimport {findKey} from './key.js';", ...alone);
  accepts("import type {Report} from './payload-schema.js';", ...alone);
  refuses("import {reportSchema} from './payload-schema.js';", alone, /Encryption is a file of its own/);
  refuses("import * as z from 'zod/mini';", alone, /Encryption is a file of its own/);
  refuses("import {variants} from '../form/answers.js';", alone, /Encryption is a file of its own/);
  refuses(
    "import {CompactEncrypt} from 'jose';",
    ['src/submission/submit.ts', 'src/form/x.ts', view],
    /no-restricted-imports/,
  );
});
