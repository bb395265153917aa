/** The live element in a frame of its own: attributes in, never a report out. */
import {usableEndpoint} from '../../../src/config/urls.js';
import type {Problem} from './problem.js';
import {elementFolder, themeFolder, type Theme} from '../files.js';
import type {WrittenAttribute} from '../tag/attributes.js';
import {walkTo, type Start} from './walk.js';

export type Scheme = 'page' | 'light' | 'dark';

interface Checked extends HTMLElement {
  check?(): Promise<readonly Problem[]>;
}

/**
 * What a preview must not do. It posts nothing by its mode; it fetches no key and carries no token; and leaving it leaves a
 * fragment, which the frame hears of, rather than the page.
 */
const replaced: Readonly<Record<string, string | undefined>> = {
  mode: 'preview',
  'exit-url': 'forhandsvisning.html#lamnad',
  credentials: undefined,
  'csrf-header': undefined,
  'csrf-token': undefined,
  'encryption-key': undefined,
  'encryption-key-thumbprint': undefined,
};

export class PreviewFrame {
  #attributes: ReadonlyMap<string, string> = new Map();
  #isPrepared = false;
  #content = '';

  /** @param onLeft somebody pressed the way out. */
  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly onLeft: () => void,
  ) {
    this.#window?.addEventListener('hashchange', () => this.#onHash());
  }

  show(attributes: readonly WrittenAttribute[], content: string): void {
    const wanted = new Map<string, string>(attributes);
    for (const [name, value] of Object.entries(replaced)) {
      if (value === undefined) wanted.delete(name);
      else wanted.set(name, value);
    }
    // Without one there would be no form; this one answers nobody.
    const here = usableEndpoint('forhandsvisning.html', document.baseURI);
    wanted.set('endpoint', here ?? 'https://forhandsvisning.invalid/');
    this.#attributes = wanted;
    this.#content = content;
    this.#write(this.#element);
  }

  dress(theme: string, scheme: Scheme): void {
    const root = this.#document?.documentElement;
    if (root) root.dataset.scheme = scheme;
    for (const link of this.#document?.querySelectorAll<HTMLLinkElement>('link[data-theme]') ?? []) {
      link.media = link.dataset.theme === theme ? 'all' : 'not all';
    }
  }

  /** All that it may come to need, so that it needs no network after. */
  prepare(files: readonly string[], themes: readonly Theme[]): void {
    if (this.#isPrepared || files.length + themes.length === 0) return;
    this.#isPrepared = true;
    const links = [
      ...files.map((file) => this.#link({rel: 'modulepreload', href: elementFolder + file})),
      ...themes.map(({file}) =>
        this.#link({rel: 'stylesheet', media: 'not all', href: themeFolder + file}, file),
      ),
    ];
    this.#document?.head.append(...links.flatMap((link) => link ?? []));
  }

  /** From the first screen to where this variant and role begin. */
  async start(where: Start): Promise<boolean> {
    const fresh = this.#document?.createElement('oros-anmalan');
    const old = this.#element;
    if (!fresh || !old) return false;
    this.#write(fresh);
    old.replaceWith(fresh);
    return walkTo(fresh, where);
  }

  /** What the element finds wrong with itself here; nothing where it cannot tell. */
  async problems(): Promise<readonly Problem[]> {
    const element = this.#element as Checked | undefined;
    return (await element?.check?.()) ?? [];
  }

  get #window(): Window | null {
    return this.frame.contentWindow;
  }

  get #document(): Document | null {
    return this.frame.contentDocument;
  }

  get #element(): HTMLElement | undefined {
    return this.#document?.querySelector<HTMLElement>('oros-anmalan') ?? undefined;
  }

  #link(properties: Partial<HTMLLinkElement>, theme?: string): HTMLLinkElement | undefined {
    const link = this.#document?.createElement('link');
    if (link && theme !== undefined) link.dataset.theme = theme;
    return link && Object.assign(link, properties);
  }

  #write(element: HTMLElement | undefined): void {
    if (!element) return;
    for (const {name} of [...element.attributes])
      if (!this.#attributes.has(name)) element.removeAttribute(name);
    for (const [name, value] of this.#attributes) {
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
    if (element.textContent !== this.#content) element.textContent = this.#content;
  }

  /** The page is covered by now: a new element in its place, as the next visitor would meet it. */
  #onHash(): void {
    if (this.#window?.location.hash !== '#lamnad') return;
    // Whole: what is relative would be so to the page around.
    this.#window.location.replace(`${String(this.#document?.URL.split('#')[0])}#`);
    void this.start('first').then(this.onLeft);
  }
}
