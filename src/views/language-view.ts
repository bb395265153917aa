/** The languages, each in itself, and what became of a choice. On every screen, in the same place (WCAG 3.2.6). */
import {html, nothing, type TemplateResult} from 'lit';
import {languageLabel} from '../text/language-texts.js';
import type {LanguageName} from '../text/language-names.js';

export interface LanguageProps {
  /** In the order of the host. */
  readonly offered: readonly LanguageName[];
  readonly shown: LanguageName;
  /** `soon`: room for what the browser prefers, so that nothing moves when it is suggested. */
  readonly status:
    {readonly name: 'loading' | 'failed' | 'changed' | 'soon'; readonly text: string} | undefined;
  readonly onChoose: (tag: string) => void;
}

const switcher = ({offered, shown, onChoose}: LanguageProps): TemplateResult => html`
  <div class="languages" role="group" aria-label=${languageLabel()}>
    ${offered.map(
      ({tag, autonym, dir}) =>
        html`<button
          type="button"
          class="link language"
          part="language"
          lang=${tag}
          dir=${dir}
          aria-current=${tag === shown.tag ? 'true' : nothing}
          @click=${() => onChoose(tag)}
        >
          ${autonym}
        </button>`,
    )}
  </div>
`;

export const languageView = (props: LanguageProps): TemplateResult => {
  const {offered, status} = props;
  return html`
    ${offered.length > 1 ? switcher(props) : nothing}
    <p class="language-status ${status?.name}" role="status">${status?.text}</p>
  `;
};
