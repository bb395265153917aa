/**
 * Copies of the report: on paper, or as text on the clipboard. The frame that is printed from is gone when the form goes
 * on: not sooner, because on phones the page goes on while the person still looks at the print.
 * Owns: that frame, and what became of copying. Does not own: the words (text/sheet.ts) or the looks.
 */
import {render, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {Variant} from '../form/answers.js';
import type {FormState} from '../state/form-state.js';
import {sheetTexts} from '../text/paper-texts.js';
import {emptySheet, plainText, reportSheet, type Sheet} from '../text/sheet.js';
import {swedishReport} from '../text/swedish-report.js';
import type {Text} from '../text/text.js';
import type {Copied} from '../views/paper-view.js';
import type {FormOwner} from './submission-controller.js';

type Host = ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};

export interface Looks {
  readonly view: (sheet: Sheet) => unknown;
  readonly css: string;
}

/** Written as in Sweden, whatever the visitor's clock zone. */
const printedAt = () =>
  new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Stockholm',
  });

export class PaperController implements ReactiveController {
  #frame: HTMLIFrameElement | undefined;
  /** The state that frame and copy are of. */
  #of: FormState | undefined;
  #copied: Copied | undefined;
  #mustSelect = false;

  constructor(
    private readonly host: Host,
    private readonly form: FormOwner,
    private readonly looks: Looks,
  ) {
    host.addController(this);
  }

  get copied(): Copied | undefined {
    return this.#of === this.form.state ? this.#copied : undefined;
  }

  hostUpdated(): void {
    if (this.#of !== undefined && this.#of !== this.form.state) this.#forget();
    if (!this.#mustSelect) return;
    this.#mustSelect = false;
    const field = this.host.renderRoot.querySelector<HTMLTextAreaElement>('#copy-text');
    field?.focus();
    field?.select();
  }

  hostDisconnected(): void {
    this.#forget();
  }

  /** @param empty the form about someone, to be filled in by hand; else the report. */
  print(empty?: Variant): void {
    const sheet = empty ? emptySheet(this.form.situation, empty) : this.#report();
    if (sheet) void this.#print(sheet);
  }

  copyText(): void {
    const sheet = this.#report();
    if (sheet) void this.#copy(plainText(sheet));
  }

  #report(): Sheet | undefined {
    const {state, situation} = this.form;
    const common = {config: situation.config, printed: printedAt().format(new Date())};
    switch (state.phase) {
      case 'filling':
        return reportSheet({
          ...common,
          sections: swedishReport(situation, 'sv'),
          status: sheetTexts.notYetSent,
        });
      case 'failed': {
        const status: Text = state.failure.mayHaveArrived ? sheetTexts.notConfirmed : sheetTexts.notSent;
        return reportSheet({...common, sections: state.report.swedish, status, number: state.report.id});
      }
      case 'sent': {
        const {copy, receipt} = state;
        const reference = 'reference' in receipt ? receipt.reference : undefined;
        return copy && reportSheet({...common, sections: copy, status: sheetTexts.sent, reference});
      }
      case 'sealing':
      case 'sending':
      case 'forgotten':
        return undefined;
    }
  }

  async #print(sheet: Sheet): Promise<void> {
    this.#forget();
    this.#of = this.form.state;
    const frame = document.createElement('iframe');
    this.#frame = frame;
    frame.className = 'sheet';
    frame.tabIndex = -1;
    frame.ariaHidden = 'true';
    // Some browsers put a new document in the frame when it has loaded, others have it there from the beginning.
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    this.host.renderRoot.append(frame);
    await loaded;
    const {contentWindow, contentDocument} = frame;
    if (!contentWindow || !contentDocument) return;
    this.#write(sheet, contentDocument, contentWindow as Window & typeof globalThis);
    // The layout first: a browser may otherwise print an empty page.
    await new Promise((resolve) => setTimeout(resolve));
    if (frame.isConnected) contentWindow.print();
  }

  /** Nodes and a constructed sheet alone: a strict policy lets them in, where it would block a page or a style of text. */
  #write(sheet: Sheet, page: Document, window: Window & typeof globalThis): void {
    const style = new window.CSSStyleSheet();
    style.replaceSync(this.looks.css);
    page.adoptedStyleSheets = [style];
    page.documentElement.lang = 'sv';
    const title = page.createElement('title');
    title.textContent = sheet.title;
    page.head.append(title);
    render(this.looks.view(sheet), page.body, {creationScope: page});
  }

  async #copy(text: string): Promise<void> {
    this.#of = this.form.state;
    try {
      await navigator.clipboard.writeText(text);
      this.#copied = {isCopied: true};
    } catch {
      // No permission, or a page without encryption, where there is no clipboard at all.
      this.#copied = {isCopied: false, text};
      this.#mustSelect = true;
    }
    this.host.requestUpdate();
  }

  #forget(): void {
    this.#frame?.remove();
    this.#frame = undefined;
    this.#of = undefined;
    this.#copied = undefined;
  }
}
