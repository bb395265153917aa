/** Serves pages under headers of a test's choosing, beside the tests, and the built element as it is shipped. */
import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import {extname, join, normalize} from 'node:path';
import type {TestRunnerConfig, TestRunnerPlugin} from '@web/test-runner';
import {pagesPath} from '../pages-path.js';
import {whenSessionEnds} from './session-scope.js';

export interface Page {
  /** Empty: answered with 204, and a browser stays where it is. */
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};

/** Loaded first of all, so that no violation is missed. */
const violationsScript = `window.__violations = [];
addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample, sourceFile}) => {
  window.__violations.push({directive: effectiveDirective, blocked: blockedURI, sample, source: sourceFile});
});`;

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
    context.body = page.html || null;
  } else if (name === 'violations.js') {
    context.type = 'text/javascript';
    context.body = violationsScript;
  } else if (/^(?:copy-\d+\/)?dist\//.test(name)) {
    const [, copy = '', path = ''] = /^(?:(copy-\d+)\/)?dist\/(.*)$/.exec(name) ?? [];
    if (lacking.get(copy)?.includes(path)) return;
    const file = join('dist', normalize(join('/', path)));
    const found = await stat(file).catch(() => undefined);
    if (!found?.isFile()) return;
    context.type = types[extname(file)] ?? 'application/octet-stream';
    context.body = createReadStream(file);
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
