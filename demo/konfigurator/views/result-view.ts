/** At the end: what is left to do, the tag to copy, and the files to take home. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Actions, Ui} from '../actions.js';
import {canZip, hasBundle} from '../files.js';
import type {DraftProblem} from '../problems.js';
import {choiceView, selectView, severalView, textView} from './field-views.js';

const linkTo = ({field, text}: DraftProblem, actions: Actions): TemplateResult =>
  html`<li>
    <a href="#f-${field}" @click=${(event: Event) => {
      event.preventDefault();
      actions.goTo(`f-${field}`);
    }}>${text}</a>
  </li>`;

/** Stands from the start, and has the keyboard when the tag was asked for too early. */
export function leftView({isAsked}: Ui, problems: readonly DraftProblem[], actions: Actions): TemplateResult {
  const wrong = problems.filter(({kind}) => kind === 'wrong');
  const missing = problems.filter(({kind}) => kind === 'missing');
  return html`<div id="left" class="left-to-do ${isAsked && wrong.length > 0 ? 'wrong' : ''}" tabindex="-1">
    <h3>${problems.length > 0 ? 'Kvar att göra' : 'Allt är ifyllt'}</h3>
    ${
      wrong.length > 0
        ? html`<p><strong>Rätta det här först, sedan får du taggen:</strong></p>
          <ul>${wrong.map((problem) => linkTo(problem, actions))}</ul>`
        : nothing
    }
    ${
      missing.length > 0
        ? html`<p>${wrong.length > 0 ? 'Sedan' : 'Taggen fungerar redan, men'} det här saknas:</p>
          <ul>${missing.map((problem) => linkTo(problem, actions))}</ul>`
        : nothing
    }
  </div>`;
}

export function scriptView(
  {draft, files}: Ui,
  folderProblem: string | undefined,
  actions: Actions,
): TemplateResult {
  const {script} = draft;
  const {release} = files;
  return html`
    ${
      hasBundle(files)
        ? choiceView({
            id: 'f-kind',
            label: 'Hur tar ert CMS emot skript?',
            options: [
              {
                value: 'module',
                text: 'Som modul',
                hint: 'Det vanliga. Flera små filer i samma mapp; besökaren hämtar bara det som behövs.',
              },
              {
                value: 'bundle',
                text: 'Som en enda fil',
                hint: 'För CMS som tar bort type="module" eller ger varje fil en egen mapp, till exempel Sitevision.',
              },
            ],
            value: script.kind,
            problem: undefined,
            onInput: (value) => actions.setScript({kind: value === 'bundle' ? 'bundle' : 'module'}),
            onLeave: () => undefined,
          })
        : nothing
    }
    ${textView({
      id: 'f-folder',
      label: 'Mapp på er webbserver där filerna ligger',
      hint: 'Så som adressen ser ut på sidan, till exempel /oros/.',
      value: script.folder,
      problem: folderProblem,
      onInput: (folder) => actions.setScript({folder}),
      onLeave: () => actions.touch('folder'),
    })}
    ${
      release
        ? severalView({
            id: 'f-integrity',
            label: 'Säkerhet',
            options: [
              {
                value: 'on',
                text: 'Lås taggen till exakt den här versionen',
                hint: 'Då vägrar webbläsaren en fil som någon har ändrat (integrity). En ny version kräver en ny tagg.',
              },
            ],
            value: '',
            chosen: script.hasIntegrity ? ['on'] : [],
            problem: undefined,
            onInput: () => undefined,
            onLeave: () => undefined,
            onToggle: (_, hasIntegrity) => actions.setScript({hasIntegrity}),
          })
        : nothing
    }
  `;
}

export const themeView = ({draft, files}: Ui, actions: Actions): TemplateResult | typeof nothing =>
  files.themes.length === 0
    ? nothing
    : selectView({
        id: 'f-theme',
        label: 'Tema',
        hint: 'Färgerna går att ändra vidare med CSS på er sida.',
        options: [
          {value: '', text: 'Formulärets eget'},
          ...files.themes.map(({file, name, description}) => ({
            value: file,
            text: `${name}: ${description}`,
          })),
        ],
        value: draft.script.theme,
        problem: undefined,
        onInput: (theme) => actions.setScript({theme}),
        onLeave: () => undefined,
      });

export function resultView(ui: Ui, tag: string, actions: Actions): TemplateResult {
  const {draft, files, status} = ui;
  return html`
    <div class="field">
      <label for="tag">Taggen</label>
      <textarea id="tag" class="code" rows="14" readonly spellcheck="false" .value=${tag}></textarea>
    </div>
    <div class="buttons">
      <button type="button" class="primary" id="copy" @click=${() => actions.copy()}>Kopiera taggen</button>
      ${
        canZip(files, draft.script.kind)
          ? html`<button type="button" id="download" @click=${() => actions.download()}>Ladda ner filerna (zip)</button>`
          : nothing
      }
    </div>
    <p class="status" role="status">${status}</p>
  `;
}
