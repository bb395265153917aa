/**
 * dist/lib (from tsc) → what a page loads: the element in one file, and beside it everything after the first
 * screen, fetched while the person reads that one; or all of it in one classic script. Also the conformance kit in one
 * file. Fails over the byte budget.
 */
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

/** kB brotli; a person on a slow phone waits for every one of them. */
const budgets = {
  'oros-anmalan.js': 25,
  'oros-anmalan-later.js': 48,
  'oros-anmalan-encrypt.js': 8.3,
  'oros-anmalan-languages.js': 2,
  'oros-anmalan-own-texts.js': 8,
  // As first measured and 5 %.
  'oros-anmalan.bundle.js': 125,
  // Fetched by whoever embeds the element, never by a citizen.
  'oros-anmalan-check.js': 4,
  'hours.js': 3,
};
/** Of each translation: some 700 texts, of which the words alone are 11 to 13 kB. */
const localeBudget = 18;

/** Undefined for a file that nobody has thought of. */
export const budgetOf = (file) =>
  budgets[file] ?? (/^oros-anmalan-[a-z]{2,3}\.js$/.test(file) ? localeBudget : undefined);

const sizeCheck = () => ({
  name: 'size-check',
  writeBundle({dir}, bundle) {
    for (const file of Object.keys(bundle)) {
      const kilobytes = brotliCompressSync(readFileSync(`${dir}/${file}`)).length / 1000;
      const budget = budgetOf(file);
      console.log(`${file}: ${kilobytes.toFixed(1)} of ${budget} kB brotli`);
      if (!(kilobytes <= budget)) this.error(`${file} is over its budget`);
    }
  },
});

/** White space in styles and templates is for us, and so are the ids of texts: they are found by what they say (text-key.ts). */
const squeeze = () => ({
  name: 'squeeze',
  transform(code, id) {
    if (id.includes('/lib/styles/')) {
      const css = code
        .replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '')
        .replace(/\s*\n\s*/g, '\n')
        .replace(/([;{},])\n/g, '$1')
        .replace(/(:| (?=\{)) ?/g, (found) => found.trim())
        .replace(/(?<=[\s:(,-])0(?=\.\d)/g, '')
        .replace(/, /g, ',')
        .replace(/;\}/g, '}');
      return {code: css, map: null};
    }
    if (id.includes('/lib/text/')) {
      return {code: code.replace(/,\s*\{\s*id: '[^']*',?\s*\}\s*(?=\))/g, ''), map: null};
    }
    // Tags on lines of their own have nothing between them; before and after words a space is meant.
    return id.includes('/lib/views/')
      ? {code: code.replace(/>\n\s+</g, '><').replace(/\n\s+/g, '\n '), map: null}
      : null;
  },
});

/**
 * `for … in` also meets what old scripts add to Object.prototype: to a strict schema every report then has one name too
 * many, and zod cannot even be made.
 */
const ownNames = () => ({
  name: 'own-names',
  transform: (code, id) =>
    id.includes('/node_modules/')
      ? {
          code: code.replace(
            /for\s*\(\s*const (\w+) in ([\w.]+)\)/g,
            'for (const $1 of Object.keys($2 ?? {}))',
          ),
          map: null,
        }
      : null,
});

/** terser leaves templates as they are. */
const asciiTemplates = () => ({
  name: 'ascii-templates',
  renderChunk: (code) => ({
    code: code.replace(
      /[\u0080-\uffff]/g,
      (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
    map: null,
  }),
});

/** What is said of the law was read on a day; the build tells when it is time to read it again. */
const lawReview = () => ({
  name: 'law-review',
  async writeBundle() {
    const {dueForReview, reviewLine} = await import('./dist/lib/law/review.js');
    const due = dueForReview(new Date().toISOString().slice(0, 10));
    for (const reference of due) this.warn(`Due for review: ${reviewLine(reference)}`);
  },
});

/** Translations, what reads a host's own, and encryption: they import nothing, and take nothing over. */
const isAlone = (id) =>
  /\/lib\/(?:generated\/locales\/[\w-]+|text\/own-texts|submission\/encrypt)\.js$/.test(id ?? '');

/** A browser remembers that an import failed, until the page is loaded anew. So the file is asked for again by a name that it has not failed under. */
const again = '(file => import(file).catch(() => import(`${file}?${Date.now()}`)))';

/**
 * A later file never imports the entry: where the host names the entry with a query, that would fetch and run it all a
 * second time. The entry hands itself over instead: it imports its own address, which is itself. A file of another
 * build, from a cache or a copy that was half done, is refused: what it takes over has other names.
 */
const handOver = () => {
  let build = '';
  return {
    name: 'hand-over',
    renderStart() {
      const sources = [...this.getModuleIds()].map((id) => this.getModuleInfo(id)?.code ?? '').sort();
      build = `v${createHash('sha256').update(sources.join('')).digest('hex').slice(0, 8)}`;
    },
    renderDynamicImport: ({targetModuleId}) =>
      isAlone(targetModuleId)
        ? {left: `${again}(`, right: ')'}
        : {
            left: `Promise.all([${again}(`,
            right: '),import(import.meta.url)]).then(([later, entry]) => later.open(entry))',
          },
    renderChunk(code, {isEntry, facadeModuleId}) {
      if (isEntry) return {code: `${code}const theBuild = 1;export {theBuild as ${build}};`, map: null};
      if (isAlone(facadeModuleId)) {
        if (/^import /m.test(code)) this.error(`${facadeModuleId} must import nothing that is not its own.`);
        return null;
      }
      const parts = /^import \{([^}]*)\} from '[^']*';([^]*)export \{([^}]*)\};\s*$/.exec(code);
      if (!parts || /^import /m.test(parts[2]))
        this.error('A later file must import one thing only, the entry.');
      const [, taken, body, given] = parts;
      const from = (list) => list.replace(/([\w$]+) as ([\w$]+)/g, '$1: $2');
      const to = (list) => list.replace(/([\w$]+) as ([\w$]+)/g, '$2: $1');
      const check = `if (!theBuild) throw Error('Files of different builds.');`;
      return {
        code: `export const open = ({${build}: theBuild, ${from(taken)}}) => {${check}${body}return {${to(given)}};};`,
        map: null,
      };
    },
  };
};

/** zod imports itself in a ring, harmlessly. */
const onwarn = (warning, warn) => {
  if (!['CIRCULAR_DEPENDENCY', 'INVALID_ANNOTATION'].includes(warning.code)) warn(warning);
};

/** What the opening hours cost, measured alone; not part of dist. */
const hoursAlone = {
  input: 'hours',
  output: {dir: '.build/size', format: 'es'},
  plugins: [
    {
      name: 'hours-alone',
      resolveId: (id) => (id === 'hours' ? id : null),
      load: (id) =>
        id === 'hours'
          ? `export {parseHours} from '${resolve('dist/lib/hours/parse-hours.js')}';
             export {hoursStatus} from '${resolve('dist/lib/hours/status.js')}';`
          : null,
    },
    // As it is shipped.
    terser({ecma: 2022, module: true, compress: {passes: 3}}),
    sizeCheck(),
  ],
};

/**
 * Chromium compiles what the first screen and the next need while it is fetched, beside the main thread, and not one by one
 * on it when they are called (v8.dev/blog/explicit-compile-hints). To others a comment.
 */
const compileAll = '//# allFunctionsCalledOnLoad';

const element = {
  input: {'oros-anmalan': 'dist/lib/define.js'},
  preserveEntrySignatures: 'allow-extension',
  output: {dir: 'dist', format: 'es', entryFileNames: '[name].js', chunkFileNames: 'oros-anmalan-[name].js'},
  plugins: [
    squeeze(),
    ownNames(),
    nodeResolve({exportConditions: ['production', 'default']}),
    handOver(),
    terser({
      ecma: 2022,
      module: true,
      compress: {passes: 3},
      format: {comments: /@license/, preamble: compileAll},
    }),
    sizeCheck(),
    lawReview(),
  ],
  onwarn,
};

/**
 * Everything in one classic script, for pages that take no module. In letters that every encoding has: where a server
 * does not name one, a classic script is read in that of its page.
 */
const bundle = {
  input: {'oros-anmalan.bundle': 'dist/lib/define.js'},
  output: {dir: 'dist', format: 'iife', inlineDynamicImports: true, entryFileNames: '[name].js'},
  plugins: [
    squeeze(),
    ownNames(),
    nodeResolve({exportConditions: ['production', 'default']}),
    terser({ecma: 2022, format: {comments: /@license/, ascii_only: true}}),
    asciiTemplates(),
    sizeCheck(),
  ],
  onwarn,
};

/** `npx oros-anmalan-conformance`: one file, with what the package depends on anyway outside. */
const conformance = {
  input: '.build/conformance/demo/conformance/main.js',
  external: [/^node:/, 'zod/mini'],
  output: {file: 'dist/conformance.js', format: 'es'},
};

/** The Konfigurator of the demo, in one file with a Lit of its own. */
const konfigurator = {
  input: '.build/konfigurator/demo/konfigurator/main.js',
  output: {file: '.build/konfigurator.js', format: 'es'},
  plugins: [nodeResolve({exportConditions: ['production', 'default']}), terser({ecma: 2022, module: true})],
  onwarn,
};

export default [element, bundle, hoursAlone, conformance, konfigurator];
