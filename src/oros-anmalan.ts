/** The element: attributes in, controllers wired, one render, events out. */
import {html, type PropertyValues, type TemplateResult} from 'lit';
import type {Problem} from './check/problem.js';
import {contactNow, type ContactNow} from './config/contact-now.js';
import {ConfiguredElement} from './configured-element.js';
import {ClockController} from './controllers/clock-controller.js';
import {contain} from './controllers/contain.js';
import {FocusController} from './controllers/focus-controller.js';
import {FormController} from './controllers/form-controller.js';
import {LanguageController} from './controllers/language-controller.js';
import {LeaveGuardController} from './controllers/leave-guard-controller.js';
import {QuickExitController} from './controllers/quick-exit-controller.js';
import {RecordingController} from './controllers/recording-controller.js';
import {dispatch} from './events.js';
import {isStartScreen} from './state/form-state.js';
import {styles} from './styles/index.js';
import {withLocale} from './text/locale.js';
import type {Actions} from './views/actions.js';
import {exitView} from './views/exit-view.js';
import {formView} from './views/form-view.js';
import {languageView} from './views/language-view.js';
import {version} from './version.js';

/** While the task goes on in which this script is evaluated. */
let isArriving = true;
setTimeout(() => (isArriving = false));

/**
 * Lets anyone report concern for someone to the social services of a Swedish municipality.
 *
 * Children in the light DOM are the fallback: they show without JavaScript and until the element has loaded.
 *
 * @element oros-anmalan
 *
 * @attr {string} municipality - Display name, "Vara kommun".
 * @attr {string} endpoint - Where the report is posted: https or loopback. Missing or unusable: only contact details show.
 * @attr {string} phone - The number for advice and oral reports.
 * @attr {string} phone-hours - When `phone` is answered.
 * @attr {string} form-hours - When reports from the form are read.
 * @attr {string} emergency-number - Default 112.
 * @attr {string} after-hours-phone - Socialjour numbers, comma-separated.
 * @attr {string} after-hours-phone-hours - When the socialjour answers.
 * @attr {string} districts - Receiving units: names, or a JSON array.
 * @attr {string} variants - What the municipality takes digitally.
 * @attr {"18"|"21"} child-age-limit - The first age that no longer uses the child form.
 * @attr {"allowed"|"phone-only"|"off"} anonymous - Whether an anonymous report may be sent from here.
 * @attr {string} controller - The board that is personal data controller.
 * @attr {string} dpo-contact - How to reach the data protection officer.
 * @attr {string} privacy-url - The municipality's own notice.
 * @attr {string} buffer-retention - How long the form service keeps the report, as a sentence.
 * @attr {string} ip-note - What is true of IP addresses in this installation, as a sentence.
 * @attr {string} third-country - Where data go outside the EU and the EEA, if they do, as a sentence.
 * @attr {string} postal-address - Shown as another way in.
 * @attr {string} visiting-address - Shown as another way in.
 * @attr {string} fax - Shown as another way in.
 * @attr {string} languages - Languages offered, in that order; one: no switcher. Default `sv en`.
 * @attr {string} lang - The language now, one of those; else that of the page around.
 * @attr {"1"|"2"|"3"|"4"} heading-level - Level of the element's first heading.
 * @attr {string} exit-url - Where the quick exit goes.
 * @attr {"on"|"off"} exit-shortcut - Whether Shift three times is a quick exit.
 * @attr {"live"|"test"|"preview"} mode - `test` marks reports as tests; `preview` never posts.
 * @attr {"json"|"form"} format - JSON, or multipart with the JSON in the field `report`.
 * @attr {"json"|"status"} acknowledgement - What counts as sent.
 * @attr {"omit"|"same-origin"|"include"} credentials - As in fetch.
 * @attr {string} csrf-header - Name of the header that carries `csrf-token`.
 * @attr {string} csrf-token - Sent with the POST.
 * @attr {string} encryption-key - URL of a JWK or JWKS, or the JWK: reports are encrypted to it, or not sent.
 * @attr {string} encryption-key-thumbprint - RFC 7638 thumbprints, one of which the key must have.
 *
 * @fires {CustomEvent<null>} oros-ready - The element has rendered.
 * @fires {CustomEvent<{index: number, count: number}>} oros-step-changed - 1 to 5 of 5.
 * @fires {CustomEvent<{status: string}>} oros-submitted - The report has a receipt.
 * @fires {CustomEvent<{code: string, retryable: boolean}>} oros-failed - It has not; the answers are kept.
 * @fires {CustomEvent<{problems: ConfigProblem[]}>} oros-config-problem - What is wrong with the attributes.
 *
 * @slot - Fallback, shown until the element has loaded and where it cannot start.
 * @slot intro - Before the first question.
 * @slot privacy - The municipality's own notice, beside the generated one.
 * @slot after - On the receipt.
 *
 * @csspart heading - Every heading.
 * @csspart panel - Every panel: contact, warning, notice.
 * @csspart field - Every question with its control.
 * @csspart hours - The hours of the phone now; with `open` or `closed`.
 * @csspart open - Hours that are open now.
 * @csspart closed - Hours that are closed now.
 * @csspart next - "Fortsätt".
 * @csspart back - "Tillbaka".
 * @csspart send - "Skicka till socialtjänsten".
 * @csspart retry - "Försök igen".
 * @csspart stop - "Avbryt", while a report is sent.
 * @csspart edit - Back to the answers of a report that was not sent.
 * @csspart restart - Back to the form, after what was typed is gone.
 * @csspart exit - "Lämna sidan snabbt".
 * @csspart print - "Skriv ut".
 * @csspart copy - "Kopiera texten".
 * @csspart language - Each language that can be chosen.
 *
 * @cssprop --oros-font - Family.
 * @cssprop --oros-heading-font - Family of headings.
 * @cssprop --oros-font-size - Of running text; all else follows from it.
 * @cssprop --oros-gap - Space between questions.
 * @cssprop --oros-measure - Longest line of text.
 * @cssprop --oros-radius - Of fields, buttons and panels.
 * @cssprop --oros-ink - Text.
 * @cssprop --oros-ink-muted - Text of less weight.
 * @cssprop --oros-surface - The ground.
 * @cssprop --oros-surface-raised - Ground of panels.
 * @cssprop --oros-line - Edges of fields and buttons.
 * @cssprop --oros-line-soft - Lines that part what white space parts already.
 * @cssprop --oros-accent - Links and buttons.
 * @cssprop --oros-accent-strong - The same under the pointer.
 * @cssprop --oros-accent-soft - Ground of what is chosen.
 * @cssprop --oros-accent-ink - Text on the accent.
 * @cssprop --oros-danger - Emergencies and problems.
 * @cssprop --oros-danger-soft - Their ground.
 * @cssprop --oros-warning-line - Edge of a warning.
 * @cssprop --oros-warning-soft - Its ground.
 * @cssprop --oros-success - What went well.
 * @cssprop --oros-focus - Outer ring of focus.
 * @cssprop --oros-focus-ring - Inner ring of focus, its opposite.
 * @cssprop --oros-exit-offset - How far from the top the quick exit stays.
 */
export class OrosAnmalan extends ConfiguredElement {
  static override styles = styles;
  /** Of the package. */
  static readonly version = version;

  readonly #languages = new LanguageController(this, (problems) => this.reportProblems(problems));
  readonly #form = new FormController(this, this.#languages);
  readonly #exit = new QuickExitController(this);
  /** As it was last shown. */
  #now: ContactNow | undefined;
  readonly #clock = new ClockController(this, () => this.#now?.changesAt);
  readonly #focus = new FocusController(
    this,
    () => this.#form.state,
    () => this.#form.later.module !== undefined,
  );
  readonly #actions: Actions = {...this.#form.actions, focusField: (name) => this.#focus.focusField(name)};

  constructor() {
    super();
    new LeaveGuardController(this, this.#form);
    new RecordingController(this);
  }

  /**
   * For whoever embeds it, in the developer tools: what would keep a report from arriving from this page. The endpoint gets
   * an OPTIONS and nothing else.
   */
  async check(): Promise<Problem[]> {
    const {check} = await import('./check/check.js');
    return check(this, () => this.problems, this.#form.later);
  }

  /**
   * What stood on the page before the script is drawn in a task of its own: with the evaluation in the same one, a slow
   * phone would answer no tap for twice as long. Until then the fallback stands.
   */
  override connectedCallback(): void {
    if (!isArriving || this.shadowRoot) super.connectedCallback();
    else setTimeout(() => this.isConnected && !this.shadowRoot && super.connectedCallback());
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    contain(root);
    return root;
  }

  protected override firstUpdated(): void {
    dispatch(this, 'oros-ready', null);
  }

  protected override update(changed: PropertyValues): void {
    withLocale(this.#languages.shown, () => super.update(changed));
  }

  protected override render(): TemplateResult {
    const {shown, offered, status, notes, choose: onChoose} = this.#languages;
    const {state, situation, later, key, isContactMode} = this.#form;
    const actions = this.#actions;
    const now = (this.#now = contactNow(situation.config, this.#clock.now()));
    const {laterView, contactPaperView, belowView, keyView} = later.module ?? {};
    const view = isContactMode ? contactPaperView : laterView;
    const copied = this.#form.paper?.copied;
    return html`<div class="root" lang=${shown.tag} dir=${shown.dir}>
      ${exitView({status: this.#exit.status, onLeave: this.#exit.leave})} ${languageView({offered, shown, status, onChoose})}
      ${notes?.view({
        ...notes.locale.notes(isStartScreen(state)),
        phone: situation.config.phone,
        onChoose,
      })}
      ${formView({
        state,
        config: situation.config,
        now,
        actions,
        isContactMode,
        keyView: keyView && key?.fault && ((level) => keyView({key, level, actions})),
        laterView: view && ((level) => view({state, situation, now, level, actions, copied})),
        below: belowView?.(situation, this.config.headingLevel + 1),
        hasFailed: later.hasFailed,
      })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'oros-anmalan': OrosAnmalan;
  }
}
