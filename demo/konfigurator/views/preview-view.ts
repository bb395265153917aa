/** Beside the facts: the form as its visitors meet it, on a phone or wide, light or dark, from any of its beginnings. */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Actions, Ui} from '../actions.js';
import type {Scheme} from '../preview/frame.js';
import type {StartOption} from '../preview/walk.js';

const schemes: readonly {readonly value: Scheme; readonly text: string}[] = [
  {value: 'page', text: 'Som din dator'},
  {value: 'light', text: 'Ljust'},
  {value: 'dark', text: 'Mörkt'},
];

export function previewView(
  {preview, looks, draft}: Ui,
  starts: readonly StartOption[],
  left: number,
  actions: Actions,
  onLoad: (frame: HTMLIFrameElement) => void,
): TemplateResult {
  return html`<section class="preview" aria-labelledby="preview-heading">
    <div class="preview-head">
      <h2 id="preview-heading">Så blir det</h2>
      <p class="left">
        ${
          left > 0
            ? html`<a href="#left" @click=${(event: Event) => {
                event.preventDefault();
                actions.goTo('left');
              }}>Kvar att göra: ${left}</a>`
            : html`<span class="done">Allt är ifyllt</span>`
        }
      </p>
    </div>
    <div class="preview-controls">
      <div class="field">
        <label for="start">Visa</label>
        <select id="start" @change=${(event: Event) =>
          actions.setPreview({
            start:
              starts.find(({value}) => value === (event.target as HTMLSelectElement).value)?.value ?? 'first',
          })}>
          ${starts.map(
            ({value, text}) =>
              html`<option value=${value} .selected=${live(value === preview.start)}>${text}</option>`,
          )}
        </select>
      </div>
      <button type="button" class="quiet" @click=${() => actions.start()}>Gå dit</button>
      <div class="field">
        <label for="scheme">Färger</label>
        <select id="scheme" @change=${(event: Event) =>
          actions.setPreview({
            scheme:
              schemes.find(({value}) => value === (event.target as HTMLSelectElement).value)?.value ?? 'page',
          })}>
          ${schemes.map(
            ({value, text}) =>
              html`<option value=${value} .selected=${live(value === preview.scheme)}>${text}</option>`,
          )}
        </select>
      </div>
      <label class="option plain">
        <input type="checkbox" .checked=${live(!preview.isWide)}
          @change=${(event: Event) => actions.setPreview({isWide: !(event.target as HTMLInputElement).checked})} />
        <span>Som på telefon</span>
      </label>
    </div>
    ${
      draft.values['encryption-key']
        ? html`<p class="hint">Krypteringen prövas inte här: den prövas på er sida.</p>`
        : nothing
    }
    ${looks.map(({message}) => html`<p class="problem" lang="en">${message}</p>`)}
    <div class="stage">
      <iframe
        class=${preview.isWide ? 'wide' : 'phone'}
        src="forhandsvisning.html"
        title="Förhandsvisning av formuläret"
        @load=${(event: Event) => onLoad(event.target as HTMLIFrameElement)}
      ></iframe>
    </div>
  </section>`;
}
