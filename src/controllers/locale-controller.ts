/**
 * Which language the element shows: what the person chose, else the page's, among those that the host offers.
 * Owns: the choice, and the words that have been fetched. Does not own: any text; nothing is kept for the next visit.
 */
import type {ReactiveController} from 'lit';
import type {ConfigProblem} from '../config/config.js';
import {findLanguage, offeredLanguages} from '../text/language-names.js';
import {languageTexts} from '../text/language-notes-texts.js';
import {loadMessages, loadOwnTexts} from '../text/load-locale.js';
import {swedish, type Locale, type Messages} from '../text/locale.js';
import {translated, type LocaleFacts} from '../text/locales.js';
import type {OwnTexts} from '../text/own-texts.js';
import {timeWords} from '../text/time-words.js';
import type {LanguageNotesProps} from '../views/language-notes-view.js';
import type {LanguageProps} from '../views/language-view.js';
import type {LanguageHost} from './language-controller.js';
import {languageAround, watchLanguages} from './page-language.js';

/** As the others are known. */
const source: LocaleFacts = {...swedish, swedishName: 'svenska', reviewed: {by: 'source', date: ''}};

export class LocaleController implements ReactiveController {
  /** Undefined for those on their way. */
  readonly #words = new Map<string, Messages | undefined>([['sv', {}]]);
  /** Those with their words. */
  readonly #locales = new Map<string, Locale>();
  readonly #failed = new Set<string>();
  #own: OwnTexts | undefined;
  /** What `#own` was read from, or is being read from. */
  #sources: readonly unknown[] = [];
  #offered: readonly LocaleFacts[] = [source];
  #shown = swedish;
  #wanted: LocaleFacts = source;
  #page: string | undefined;
  #chosen: string | undefined;
  #stopWatching: (() => void) | undefined;

  constructor(
    private readonly host: LanguageHost,
    private readonly report: (problems: readonly ConfigProblem[]) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#stopWatching = watchLanguages(this.host, () => this.host.requestUpdate());
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stopWatching?.();
  }

  /** After the attributes have been read, before anything is rendered. */
  hostUpdate(): void {
    this.#readOwnTexts();
    const {offered} = this;
    const page =
      findLanguage(languageAround(this.host) ?? 'sv', offered) ?? findLanguage('sv', offered) ?? offered[0];
    // A page that changes its language takes the form with it.
    if (this.#page !== undefined && page?.tag !== this.#page) this.#chosen = undefined;
    this.#page = page?.tag;
    this.#wanted = findLanguage(this.#chosen ?? '', offered) ?? page ?? source;
    this.#shown = this.localeOf(this.#wanted) ?? this.#shown;
  }

  /** Swedish until another has come. */
  get shown(): Locale {
    return this.#shown;
  }

  /** As this host words it. */
  get swedish(): Locale {
    return this.localeOf(source) ?? swedish;
  }

  get offered(): readonly LocaleFacts[] {
    return this.#offered;
  }

  /** What is to be told of the language that is wanted. */
  get status(): LanguageProps['status'] {
    const {tag, autonym} = this.#wanted;
    const isShown = tag === this.#shown.tag;
    if (isShown && this.#chosen === undefined) return undefined;
    const name = isShown ? 'changed' : this.#failed.has(tag) ? 'failed' : 'loading';
    return {name, text: languageTexts[name](autonym)};
  }

  /** @param isFirst whether what the browser prefers may still be suggested. */
  notes(isFirst: boolean): Omit<LanguageNotesProps, 'phone' | 'onChoose'> {
    const {offered, shown} = this;
    const preferred = isFirst && this.#chosen === undefined ? navigator.languages : [];
    return {preferred, offered, shown, localeOf: (facts) => this.localeOf(facts)};
  }

  /** With its words, which are fetched when they are first asked for; undefined until then. */
  localeOf(facts: LocaleFacts): Locale | undefined {
    const {tag} = facts;
    if (!this.#words.has(tag) && !this.#failed.has(tag)) void this.#load(tag);
    const words = this.#words.get(tag);
    if (words && !this.#locales.has(tag)) this.#locales.set(tag, this.#made(facts, words));
    return this.#locales.get(tag);
  }

  #made(facts: LocaleFacts, words: Messages): Locale {
    const {tag} = facts;
    const own = this.#own?.locales.find((one) => one.tag === tag);
    return {
      ...facts,
      ...own,
      // Swedish as it stands has none, and then none are looked for (locale.ts).
      ...((tag !== 'sv' || this.#own) && {messages: {...words, ...own?.messages, ...this.#own?.texts[tag]}}),
      ...(tag !== 'sv' && {times: timeWords(tag, facts.intl)}),
    };
  }

  /** One that failed is fetched again. */
  choose(tag: string): void {
    this.#chosen = tag;
    this.#failed.delete(tag);
    this.host.requestUpdate();
  }

  get #known(): readonly LocaleFacts[] {
    return [source, ...translated, ...(this.#own?.locales ?? [])];
  }

  /** What the host has of its own, from now on. Languages are chosen here and not with each key. */
  #become(own: OwnTexts | undefined): void {
    this.#own = own;
    this.#locales.clear();
    this.#offered = offeredLanguages(this.host.config.languages, this.#known);
  }

  async #load(tag: string): Promise<void> {
    this.#words.set(tag, undefined);
    try {
      this.#words.set(tag, await loadMessages(tag));
    } catch {
      this.#words.delete(tag);
      this.#failed.add(tag);
    }
    this.host.requestUpdate();
  }

  /** What the host has of its own is read, and held against what there is, in a file that other hosts never fetch. */
  #readOwnTexts(): void {
    const {texts, locales, config} = this.host;
    const {languages} = config;
    const sources = [texts, locales, languages.join()];
    if (sources.every((source, index) => source === this.#sources[index])) return;
    this.#sources = sources;
    this.#become(undefined);
    if (!texts && !locales && languages.every((tag) => findLanguage(tag, this.#known))) return;
    void loadOwnTexts()
      .then(({readOwnTexts, unknownLanguages}) => {
        if (sources !== this.#sources) return;
        const own = readOwnTexts(texts, locales);
        this.#become(own);
        const unknown = languages.filter((tag) => !findLanguage(tag, this.#known));
        this.report([...own.problems, ...unknownLanguages(unknown)]);
        this.host.requestUpdate();
      })
      .catch(() => undefined);
  }
}
