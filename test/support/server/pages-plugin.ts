/** Serves pages under headers of a test's choosing, beside the tests, and the built element as it is shipped. */
import {readFile} from 'node:fs/promises';
import {extname, join, normalize} from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import type {TestRunnerConfig, TestRunnerPlugin} from '@web/test-runner';
import {rollup} from 'rollup';
import {otherVersion, pagesPath} from '../pages-path.js';
import {whenSessionEnds} from './session-scope.js';

export interface Page {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

const types: Readonly<Record<string, string>> = {
  // Without an encoding, as many servers have it.
  '.js': 'text/javascript',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};

/** Loaded before the element, so that nothing is missed; what the page has on its window by then is the page's. */
const watchScript = `window.__violations = [];
addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample, sourceFile}) => {
  window.__violations.push({directive: effectiveDirective, blocked: blockedURI, sample, source: sourceFile});
});
window.__errors = [];
addEventListener('error', ({message}) => __errors.push(message));
addEventListener('unhandledrejection', ({reason}) => __errors.push(String(reason)));
window.__warnings = [];
console.warn = (...words) => __warnings.push(words.join(' '));
window.__defined = [];
customElements.define = function (...words) {
  __defined.push(words[0]);
  return CustomElementRegistry.prototype.define.apply(this, words);
};
window.__names = [];
window.__names = Object.getOwnPropertyNames(window);`;

/** A page's own Lit, as its own build would have it. */
async function ownLit(): Promise<string> {
  const input = 'own-lit';
  const source =
    "import {html, render} from 'lit'; render(html`<p id=\"own\">${'Sidans'} Lit</p>`, document.body);";
  const virtual = {
    name: 'virtual',
    resolveId: (id: string) => (id === input ? id : null),
    load: (id: string) => (id === input ? source : null),
  };
  const built = await rollup({input, plugins: [virtual, nodeResolve({rootDir: process.cwd()})]});
  const {output} = await built.generate({format: 'es'});
  return output[0].code;
}

const {version} = JSON.parse(await readFile('package.json', 'utf8')) as {version: string};

const pages = new Map<string, Page>();

/** Copies of dist/ in which some files cannot be fetched: name of the copy → their names. */
const lacking = new Map<string, readonly string[]>();

/** Before the runner's own: what passes through that is given scripts, which a policy would then block. */
export const pagesMiddleware: Middleware = async (context, next) => {
  if (!context.path.startsWith(pagesPath)) {
    await next();
    return;
  }
  const name = context.path.slice(pagesPath.length);
  const page = pages.get(name);
  context.set('cache-control', 'no-store');
  if (page) {
    context.type = 'text/html; charset=utf-8';
    context.set({...page.headers});
    context.body = page.html;
  } else if (name === 'watch.js') {
    context.type = 'text/javascript';
    context.body = watchScript;
  } else if (name === 'own-lit.js') {
    context.type = 'text/javascript';
    context.body = await ownLit();
  } else {
    const [, copy = '', path] = /^(?:([\w.-]+)\/)?dist\/(.*)$/.exec(name) ?? [];
    if (path === undefined || lacking.get(copy)?.includes(path)) return;
    const file = join('dist', normalize(join('/', path)));
    const built = await readFile(file).catch(() => undefined);
    if (!built) return;
    // Pages on another origin load it too. The type is not what Koa makes of it: it would add an encoding.
    context.set('access-control-allow-origin', '*');
    context.set('content-type', types[extname(file)] ?? 'application/octet-stream');
    context.body =
      copy === otherVersion ? Buffer.from(String(built).replaceAll(version, otherVersion)) : built;
  }
};

export function pagesPlugin(): TestRunnerPlugin {
  let count = 0;
  return {
    name: 'pages',
    executeCommand({command, payload, session}) {
      if (command === 'page-lack') {
        const {copy = `copy-${++count}`, files} = payload as {copy?: string; files: readonly string[]};
        lacking.set(copy, files);
        whenSessionEnds(session.id, () => lacking.delete(copy));
        return copy;
      }
      if (command !== 'page-serve') return undefined;
      const name = `${++count}.html`;
      pages.set(name, payload as Page);
      whenSessionEnds(session.id, () => pages.delete(name));
      return pagesPath + name;
    },
  };
}
