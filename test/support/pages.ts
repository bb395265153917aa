/** Pages with real headers, in a frame of the test: a municipality's policy, hostile CSS, the built element. */
import {executeServerCommand} from '@web/test-runner-commands';
import type {OrosAnmalan} from '../../src/oros-anmalan.js';
import {pagesPath} from './pages-path.js';
import type {Page} from './server/pages-plugin.js';

export type {Page};

export interface Violation {
  readonly directive: string;
  readonly blocked: string;
  readonly sample: string;
  readonly source: string;
}

/** The element as it is shipped, from the last build. */
export const builtElement = `${pagesPath}dist/oros-anmalan.js`;

/** In which shapes it is shipped. */
export const builds = ['module', 'bundle'] as const;
export type Build = (typeof builds)[number];

/** @param from an origin, and a folder, other than those of the last build: `http://127.0.0.1:8000/__pages/dist/`. */
export const scriptOf = (build: Build, from = `${pagesPath}dist/`): string =>
  `${from}oros-anmalan${build === 'bundle' ? '.bundle' : ''}.js`;

/** As a municipality pastes it. @param attributes `defer`, `nonce="…"`. */
export const scriptTag = (build: Build, attributes = '', from?: string): string =>
  `<script ${build === 'module' ? 'type="module" ' : ''}src="${scriptOf(build, from)}" ${attributes}></script>`;

/** The page's address, same origin as the test; gone with the test file. */
export const servePage = (page: Page): Promise<string> => executeServerCommand('page-serve', page);

/** A copy of the built element, some of whose files cannot be fetched. @param copy the same one, which now lacks these. */
export const lackFiles = (files: readonly string[], copy?: string): Promise<string> =>
  executeServerCommand('page-lack', {files, ...(copy && {copy})});

/** Where the scripts of such a copy are. */
export const builtFolderIn = (copy: string): string => `${pagesPath}${copy}/dist/`;

export interface StrictPage {
  /** What the page holds: the element, as a municipality would paste it. */
  readonly markup: string;
  /** Origins that may be connected to. */
  readonly connect?: readonly string[];
  /** Put in place of, or beside, the strict directives: `{'trusted-types': "'none'"}`. */
  readonly policy?: Readonly<Record<string, string>>;
  /** The element's script tag, where it is not that of the module. */
  readonly script?: string;
}

/** A page with the built element under the policy that the README promises to work with. */
export const serveStrictPage = ({
  markup,
  connect = [],
  policy = {},
  script = scriptTag('module'),
}: StrictPage): Promise<string> => {
  const directives = {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'connect-src': connect.join(' ') || "'none'",
    'frame-ancestors': "'self'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'lit-html',
    ...policy,
  };
  const header = Object.entries(directives).map(([name, value]) => `${name} ${value}`);
  return servePage({
    headers: {'content-security-policy': header.join('; ')},
    html: `<!doctype html>
<html lang="sv">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Orosanmälan</title>
<script src="${pagesPath}watch.js"></script>
${script}
${markup}
</html>`,
  });
};

export interface OpenPage {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** What the policy has stopped so far; for strict pages, and others that load watch.js. */
  violations(): readonly Violation[];
  close(): void;
}

/** In a frame over the whole viewport, when it has loaded and its elements are drawn. Close it, or the next test finds it there. */
export async function openPage(url: string): Promise<OpenPage> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position: fixed; inset: 0; inline-size: 100%; block-size: 100%; border: 0';
  frame.src = url;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await loaded;
  const page = frame.contentWindow as (Window & typeof globalThis & {__violations?: Violation[]}) | null;
  if (!page) throw new Error(`${url} did not open.`);
  // In a task after that of their script.
  for (const element of page.document.querySelectorAll<OrosAnmalan>('oros-anmalan:defined')) {
    await element.updateComplete;
  }
  return {
    frame,
    // A getter: the frame may go on to another page.
    get window() {
      return page;
    },
    get document() {
      return page.document;
    },
    violations: () => page.__violations ?? [],
    close: () => frame.remove(),
  };
}
