/** What is said by itself: text that came into a live region which was there before it. */

const regions = '[role=status], [role=alert], [aria-live]';

const manner = (region: Element): string =>
  region.getAttribute('role') === 'alert' || region.getAttribute('aria-live') === 'assertive'
    ? 'at once'
    : 'when it can';

export class Announcements {
  readonly #known = new Map<Element, string>();
  readonly #said: string[] = [];
  readonly #observer: MutationObserver;

  constructor(private readonly root: ShadowRoot) {
    this.#observer = new MutationObserver(() => this.#hear());
    this.#observer.observe(root, {subtree: true, childList: true, characterData: true, attributes: true});
    this.#hear();
  }

  /** Since it was last asked. */
  take(): readonly string[] {
    this.#observer.takeRecords();
    this.#hear();
    return this.#said.splice(0);
  }

  #hear(): void {
    const present = [...this.root.querySelectorAll(regions)];
    for (const region of this.#known.keys()) if (!present.includes(region)) this.#known.delete(region);
    for (const region of present) {
      const text = region.textContent.replace(/\s+/g, ' ').trim();
      const before = this.#known.get(region);
      // Browsers hand over a region that comes with its text only where it is an alert.
      const isHeard = before === undefined ? region.getAttribute('role') === 'alert' : before !== text;
      if (isHeard && text !== '') this.#said.push(`${manner(region)}: "${text}"`);
      this.#known.set(region, text);
    }
  }
}
