/**
 * Swedish, until what knows of other languages has been fetched.
 * Owns: that file, and a choice made before it came. Does not own: which language is shown then (locale-controller.ts).
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Config, ConfigProblem} from '../config/config.js';
import type * as languages from '../languages.js';
import {findLanguage, languageNames, offeredLanguages, type LanguageName} from '../text/language-names.js';
import {languageFailed} from '../text/language-texts.js';
import {swedish, type Locale} from '../text/locale.js';
import type {LanguageProps} from '../views/language-view.js';
import type {LocaleController} from './locale-controller.js';

export type LanguageHost = ReactiveControllerHost &
  HTMLElement & {readonly config: Config; readonly texts: unknown; readonly locales: unknown};

export class LanguageController implements ReactiveController {
  #module: typeof languages | undefined;
  #locale: LocaleController | undefined;
  #state: 'idle' | 'loading' | 'failed' = 'idle';
  #early: string | undefined;

  constructor(
    private readonly host: LanguageHost,
    private readonly report: (problems: readonly ConfigProblem[]) => void,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const {config, texts, locales} = this.host;
    const isNeeded = Boolean(texts ?? locales) || config.languages.join() !== 'sv';
    if (isNeeded && this.#state === 'idle') this.#load();
  }

  get shown(): Locale {
    return this.#locale?.shown ?? swedish;
  }

  /** As this host words it. */
  get swedish(): Locale {
    return this.#locale?.swedish ?? swedish;
  }

  get offered(): readonly LanguageName[] {
    return this.#locale?.offered ?? offeredLanguages(this.host.config.languages, languageNames);
  }

  get status(): LanguageProps['status'] {
    if (this.#locale) return this.#locale.status;
    if (this.#state === 'failed') return this.#early ? {name: 'failed', text: languageFailed()} : undefined;
    const {tag = 'sv'} = findLanguage(navigator.language, this.offered) ?? {};
    return tag === this.shown.tag ? undefined : {name: 'soon', text: ''};
  }

  /** What is said under the languages, and how it asks for words. */
  get notes():
    {readonly view: typeof languages.languageNotesView; readonly locale: LocaleController} | undefined {
    return this.#module && this.#locale && {view: this.#module.languageNotesView, locale: this.#locale};
  }

  readonly choose = (tag: string): void => {
    if (this.#locale) this.#locale.choose(tag);
    else {
      this.#early = tag;
      if (this.#state !== 'loading') this.#load();
      this.host.requestUpdate();
    }
  };

  /** In a task of its own, as the rest of the form (later-controller.ts). */
  #load(): void {
    this.#state = 'loading';
    setTimeout(() => void this.#fetch());
  }

  async #fetch(): Promise<void> {
    try {
      this.#module = await import('../languages.js');
      this.#locale = new this.#module.LocaleController(this.host, this.report);
      if (this.#early) this.#locale.choose(this.#early);
    } catch {
      this.#state = 'failed';
    }
    this.host.requestUpdate();
  }
}
