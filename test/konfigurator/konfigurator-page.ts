/** The Konfigurator as a web editor meets it, in a frame of the test. */
import {waitUntil} from '@open-wc/testing';
import {quickHands} from '../support/hands.js';
import {openPage, type OpenPage} from '../support/pages.js';
import {konfiguratorPath} from '../support/pages-path.js';

export class KonfiguratorPage {
  /** When it and its preview stand, and all that it fetches has come. */
  static async open(): Promise<KonfiguratorPage> {
    const page = new KonfiguratorPage(await openPage(`${konfiguratorPath}konfigurator/?watched`));
    await page.until(() => page.find('#download') !== null, 'its files did not come');
    await page.until(() => page.preview.includes('Är någon i fara?'), 'the preview did not come');
    return page;
  }

  private constructor(readonly page: OpenPage) {}

  get document(): Document {
    return this.page.document;
  }

  find(selector: string): HTMLElement | null {
    return this.document.querySelector<HTMLElement>(selector);
  }

  /** By its id, which has dots. */
  field(id: string): HTMLInputElement {
    const found = this.document.getElementById(`f-${id}`);
    if (!found) throw new Error(`There is no field ${id}.`);
    return found as HTMLInputElement;
  }

  write(id: string, text: string): Promise<void> {
    return quickHands.write(this.field(id), text);
  }

  async writeAll(facts: Readonly<Record<string, string>>): Promise<void> {
    for (const [id, text] of Object.entries(facts)) await this.write(id, text);
  }

  /** A radio button, or one of several ticks. */
  choose(group: string, value: string): void {
    const option = this.field(group).querySelector<HTMLInputElement>(`input[value="${value}"]`);
    if (!option) throw new Error(`${group} has no ${value}.`);
    option.click();
  }

  select(id: string, value: string): void {
    const select = this.document.querySelector<HTMLSelectElement>(`#${id}`);
    if (!select) throw new Error(`There is no ${id}.`);
    select.value = value;
    select.dispatchEvent(new Event('change', {bubbles: true}));
  }

  press(text: string): void {
    const button = [...this.document.querySelectorAll('button')].find(
      (one) => one.textContent.trim() === text,
    );
    if (!button) throw new Error(`No button says "${text}".`);
    button.click();
  }

  /** What is there to copy. */
  get tag(): string {
    return this.document.querySelector<HTMLTextAreaElement>('#tag')?.value ?? '';
  }

  get status(): string {
    return this.find('[role=status]')?.textContent.trim() ?? '';
  }

  get frame(): Window & typeof globalThis {
    const frame = this.document.querySelector('iframe')?.contentWindow;
    if (!frame) throw new Error('There is no preview.');
    return frame as Window & typeof globalThis;
  }

  get element(): HTMLElement | null {
    return this.frame.document.querySelector<HTMLElement>('oros-anmalan');
  }

  /** All that can be read in the preview. */
  get preview(): string {
    return this.element?.shadowRoot?.querySelector<HTMLElement>('.root')?.innerText ?? '';
  }

  /** What is left to do, and what to mend first. */
  get left(): readonly string[] {
    return [...this.document.querySelectorAll('#left li')].map((line) => line.textContent.trim());
  }

  async until(holds: () => boolean, otherwise: string): Promise<void> {
    await waitUntil(holds, otherwise, {timeout: 15_000});
  }

  close(): void {
    this.page.close();
  }
}
