/** Under the languages: what the browser prefers, said in that language; and what a reader of an unreviewed translation should know. */
import {html, nothing, type TemplateResult} from 'lit';
import {languageTexts} from '../text/language-notes-texts.js';
import {swedish, withLocale, type Locale} from '../text/locale.js';
import type {LocaleFacts} from '../text/locales.js';
import {phoneLink} from './ltr.js';

export interface LanguageNotesProps {
  /** Tags, the most preferred first; none where nothing is to be suggested. */
  readonly preferred: readonly string[];
  readonly offered: readonly LocaleFacts[];
  readonly shown: Locale;
  readonly localeOf: (facts: LocaleFacts) => Locale | undefined;
  readonly phone: string | undefined;
  readonly onChoose: (tag: string) => void;
}

/** The first of those that are offered, where it is another. */
function suggested({preferred, offered, shown}: LanguageNotesProps): LocaleFacts | undefined {
  const facts = preferred
    .map((tag) => offered.find((one) => one.tag === tag || one.tag === tag.split('-')[0]))
    .find((one) => one !== undefined);
  return facts?.tag === shown.tag ? undefined : facts;
}

/** Gone when it is taken, so the keyboard goes on from the language itself. */
function suggestionView(props: LanguageNotesProps) {
  const facts = suggested(props);
  if (!facts) return nothing;
  const locale = props.localeOf(facts);
  // Room for it until its words have come, so that nothing moves then.
  if (!locale) return html`<p class="soon"></p>`;
  const {tag, dir, autonym} = locale;
  const onClick = (event: Event) => {
    const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
    root.querySelector<HTMLElement>(`.language[lang="${tag}"]`)?.focus();
    props.onChoose(tag);
  };
  return html`<p lang=${tag} dir=${dir}>
    <button type="button" class="link" part="language" @click=${onClick}>
      ${withLocale(locale, () => languageTexts.offer(autonym))}
    </button>
  </p>`;
}

function noteView({shown, phone}: LanguageNotesProps) {
  const ring = phone ? phoneLink(phone) : nothing;
  if (shown.note) return html`<p class="translation">${shown.note} ${ring}</p>`;
  return shown.reviewed
    ? nothing
    : html`<p class="translation">
        ${languageTexts.unreviewed()} ${ring}
        <span lang="sv" dir="ltr">${withLocale(swedish, languageTexts.unreviewed)}</span>
      </p>`;
}

export const languageNotesView = (props: LanguageNotesProps): TemplateResult =>
  html`${suggestionView(props)} ${noteView(props)}`;
