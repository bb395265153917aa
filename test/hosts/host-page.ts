/** A host page for the built element: what the page is like, and whether the element works there and leaves it as it was. */
import {expect, waitUntil} from '@open-wc/testing';
import {FormPage, tag} from '../support/form-page.js';
import {type Build, type OpenPage, openPage, scriptTag, servePage} from '../support/pages.js';
import {pagesPath} from '../support/pages-path.js';

/** What watch.js writes down. */
interface Watched {
  readonly __errors: readonly string[];
  readonly __warnings: readonly string[];
  readonly __defined: readonly string[];
  readonly __names: readonly string[];
}

/** The README's list. */
const versionMarkers = [
  'litHtmlVersions',
  'litElementVersions',
  'reactiveElementVersions',
  'litPropertyMetadata',
  '__zod_globalConfig',
  '__zod_globalRegistry',
];

export const watchTag = `<script src="${pagesPath}watch.js"></script>`;

export const element = (attributes: Readonly<Record<string, string>> = {}): string => {
  const all = {...tag, languages: 'sv', endpoint: 'https://e-tjanst.example/r', ...attributes};
  const written = Object.entries(all).map(([name, value]) => `${name}="${value}"`);
  return `<oros-anmalan ${written.join(' ')}>Ring 112.</oros-anmalan>`;
};

export interface Host {
  readonly build: Build;
  readonly body: string;
  /** Before everything else in the head: what a page's own scripts do there is theirs. */
  readonly head?: string;
  readonly doctype?: string;
  /** Of `<html>`. */
  readonly attributes?: string;
  /** The element's script tag, where it is not the ordinary one. */
  readonly script?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export async function openHost(host: Host): Promise<OpenPage> {
  const {build, body, head = '', doctype = '<!doctype html>', attributes = 'lang="sv"'} = host;
  const {script = scriptTag(build), headers = {}} = host;
  const html = `${doctype}<html ${attributes}><head><title>Orosanmälan</title>
    ${head}${watchTag}${script}</head><body>${body}</body></html>`;
  return openPage(await servePage({html, headers}));
}

/** Every element of the page, when each has started. */
export async function formsIn({document}: OpenPage): Promise<readonly FormPage[]> {
  const hosts = () => [...document.querySelectorAll('oros-anmalan')];
  await waitUntil(() => hosts().every(({shadowRoot}) => shadowRoot?.querySelector('form')), 'no form', {
    timeout: 10_000,
  });
  return hosts().map((host) => new FormPage(host));
}

export async function formIn(page: OpenPage): Promise<FormPage> {
  const [form] = await formsIn(page);
  if (!form) throw new Error('There is no element.');
  return form;
}

/** Over the first screen to one that is fetched later, and a word typed there. */
export async function expectToWork(form: FormPage): Promise<void> {
  await form.through([{danger: 'no'}, {role: 'private'}]);
  await form.answer('subjects.0.name', 'Sam Exempel');
  await form.next();
  expect(form.heading()).to.equal('Steg 2 av 5: Mer om barnet');
}

/** Nothing of a page that loads watch.js has been broken, registered or named but what the README says. */
export function expectUntouched(page: OpenPage, warnings: readonly string[] = []): void {
  const {__errors, __warnings, __defined, __names} = page.window as unknown as Watched;
  expect(page.violations(), 'violations').to.deep.equal([]);
  expect(__errors, 'errors').to.deep.equal([]);
  expect(__warnings, 'warnings').to.deep.equal(warnings);
  expect(__defined, 'registered').to.deep.equal(['oros-anmalan']);
  const added = Object.getOwnPropertyNames(page.window).filter((name) => !__names.includes(name));
  const unnamed = added.filter((name) => !versionMarkers.includes(name) && !/^\d+$/.test(name));
  expect(unnamed, 'globals').to.deep.equal([]);
}
