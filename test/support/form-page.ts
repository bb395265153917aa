/** The form as its user meets it: what hands can do and eyes can see. Nothing private is looked at. */
import {waitUntil} from '@open-wc/testing';
import '../../src/define.js';
import type {OrosAnmalan} from '../../src/oros-anmalan.js';
import {type Hands, quickHands, realHands, type Typed} from './hands.js';

export type Attributes = Readonly<Record<string, string>>;

/** A municipality's tag, with nothing to complain about but that its endpoint is missing. */
export const tag: Attributes = {
  municipality: 'Vara kommun',
  variants: 'child',
  phone: '0512-310 00',
  'phone-hours': 'Mo-Fr 08:30-16:30',
  controller: 'Socialnämnden i Vara kommun',
  'dpo-contact': 'dataskyddsombud@vara.example',
};

/** Answers nobody: for tests that never send. */
export const nobody: Attributes = {...tag, endpoint: 'https://e-tjanst.example/reports'};

const eventNames = ['ready', 'step-changed', 'submitted', 'failed', 'config-problem'].map(
  (name) => `oros-${name}`,
);

export interface SeenEvent {
  readonly name: string;
  readonly detail: unknown;
}

export interface OpenOptions {
  /** `real`: trusted keys and clicks through the browser. `quick`: the same events from a script. */
  readonly hands?: 'real' | 'quick';
  readonly children?: string;
}

/** In a page as a municipality would have it: a language, a title, a main part with a heading. */
export async function openForm(attributes: Attributes, options: OpenOptions = {}): Promise<FormPage> {
  document.documentElement.lang = 'sv';
  document.title = 'Orosanmälan – Vara kommun';
  const main = document.createElement('main');
  main.innerHTML = '<h1>Orosanmälan</h1>';
  document.body.append(main);
  const element = document.createElement('oros-anmalan');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = options.children ?? '';
  const page = new FormPage(element, options.hands);
  main.append(element);
  await element.updateComplete;
  return page;
}

/** For `afterEach`. */
export const closeForms = (): void => document.body.replaceChildren();

export class FormPage {
  readonly events: SeenEvent[] = [];
  readonly #hands: Hands;

  constructor(
    readonly element: OrosAnmalan,
    hands: 'real' | 'quick' = 'quick',
  ) {
    this.#hands = hands === 'real' ? realHands : quickHands;
    for (const name of eventNames) {
      element.addEventListener(name, (event) =>
        this.events.push({name, detail: (event as CustomEvent).detail}),
      );
    }
  }

  get root(): ShadowRoot {
    if (!this.element.shadowRoot) throw new Error('The element has not started.');
    return this.element.shadowRoot;
  }

  /** Types, chooses or ticks; what was there before is replaced. */
  async answer(name: string, value: Typed): Promise<void> {
    if (typeof value === 'boolean') await this.#tick(this.field(name), value);
    else if (typeof value !== 'string') {
      for (const box of this.#options(name)) await this.#tick(box, value.includes(box.value));
    } else if (this.field(name).matches('[type=radio]')) {
      await this.#tick(this.#option(name, value), true);
    } else await this.#hands.write(this.field(name), value);
    await this.element.updateComplete;
    const held = this.value(name);
    if (String(held) !== String(value))
      throw new Error(`"${name}" holds "${String(held)}", not "${String(value)}"`);
  }

  async answers(typed: Readonly<Record<string, Typed>>): Promise<void> {
    for (const [name, value] of Object.entries(typed)) await this.answer(name, value);
  }

  /** Until the rest of the form has come, and what only it can show. */
  async whole(): Promise<void> {
    const isThere = () => this.root.querySelector('.good-to-know') !== null;
    await this.until(isThere, 'the rest did not come', 60_000);
    await this.element.updateComplete;
  }

  /** On to the next screen, also when its code has yet to come. */
  async next(): Promise<void> {
    await this.press('next');
    await this.until(() => !this.#isLoading(), 'the next screen did not come', 15_000);
  }

  /** Screen by screen. */
  async through(screens: readonly Readonly<Record<string, Typed>>[]): Promise<void> {
    for (const typed of screens) {
      await this.answers(typed);
      await this.next();
    }
  }

  back = (): Promise<void> => this.press('back');

  /** Until it has been decided what became of it. */
  async send(): Promise<void> {
    await this.until(() => this.#part('send') !== null, 'the review did not come');
    await this.press('send');
    await this.decided();
  }

  async retry(): Promise<void> {
    await this.press('retry');
    await this.decided();
  }

  async decided(): Promise<void> {
    await this.until(() => this.#part('stop') === null, 'still sending', 15_000);
    await this.element.updateComplete;
  }

  /** The button with this part. */
  async press(part: string): Promise<void> {
    const button = this.#part(part);
    if (!button) throw new Error(`No button "${part}" on: ${this.text()}`);
    await this.#click(button);
  }

  /** The button, or link, that says this. */
  async choose(text: string): Promise<void> {
    await this.#click(this.button(text));
  }

  /** The button with this accessible name. */
  button(text: string): HTMLElement {
    const buttons = [...this.root.querySelectorAll<HTMLElement>('button, a, summary')];
    const found = buttons.find((one) => (one.getAttribute('aria-label') ?? one.textContent).trim() === text);
    if (!found) throw new Error(`Nothing says "${text}" on: ${this.text()}`);
    return found;
  }

  /** "Steg 2 av 5: Mer om barnet", or what became of the report. */
  heading(): string {
    return this.root.querySelector<HTMLElement>('#step-heading')?.innerText.trim() ?? '';
  }

  /** Everything that can be read. */
  text(): string {
    return this.root.querySelector<HTMLElement>('.root')?.innerText ?? '';
  }

  /** Field name → what is said to be wrong with it. */
  problems(): Record<string, string> {
    const marked = [...this.root.querySelectorAll<HTMLElement>('.problem')];
    return Object.fromEntries(
      marked.map(({id, innerText}) => [
        id.replace(/-problem$/, ''),
        innerText.replace(/^\s*Fel:\s*/, '').trim(),
      ]),
    );
  }

  /** The lines of the error summary; none where it is not shown. */
  errorSummary(): string[] {
    return [...this.root.querySelectorAll<HTMLElement>('#error-summary li')].map((line) =>
      line.innerText.trim(),
    );
  }

  /** The names of what can be answered on this screen, each once. */
  fieldNames(): string[] {
    return [
      ...new Set([...this.root.querySelectorAll<HTMLInputElement>('[name]:not(slot)')].map(({name}) => name)),
    ];
  }

  /** As it stands in the field. */
  value(name: string): Typed {
    const field = this.field(name);
    if (field.matches('[type=radio]')) return this.#options(name).find(({checked}) => checked)?.value ?? '';
    if (!field.matches('[type=checkbox]')) return field.value;
    const boxes = this.#options(name);
    return boxes.length === 1 ? field.checked : boxes.filter(({checked}) => checked).map(({value}) => value);
  }

  field(name: string): HTMLInputElement {
    const [field] = this.#options(name);
    if (!field) throw new Error(`"${name}" is not asked for on: ${this.heading()}`);
    return field;
  }

  /** Where the keyboard is, inside the element; null when it is elsewhere on the page. */
  focused(): Element | null {
    return this.element.ownerDocument.activeElement === this.element ? this.root.activeElement : null;
  }

  async until(holds: () => boolean, otherwise: string, timeout = 5000): Promise<void> {
    await waitUntil(holds, `${otherwise}; on the screen: ${this.text()}`, {timeout});
  }

  #isLoading(): boolean {
    const waiting = this.root.querySelector('form [role=status]');
    return waiting !== null && !this.#part('retry') && !this.#part('stop');
  }

  #part(part: string): HTMLElement | null {
    return this.root.querySelector<HTMLElement>(`button[part~="${part}"]`);
  }

  #options(name: string): HTMLInputElement[] {
    return [...this.root.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)];
  }

  #option(name: string, value: string): HTMLInputElement {
    const found = this.#options(name).find((option) => option.value === value);
    if (!found) throw new Error(`"${name}" has no option "${value}"`);
    return found;
  }

  async #tick(box: HTMLInputElement, wanted: boolean): Promise<void> {
    // Not the label: two quick clicks in one place are a double click, and Firefox selects text by that.
    if (box.checked !== wanted) await this.#click(box);
  }

  async #click(target: HTMLElement): Promise<void> {
    await this.#hands.click(target);
    await this.element.updateComplete;
  }
}
