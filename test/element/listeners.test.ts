/** What an element listens to outside itself it lets go of when it is gone: a page may make and drop many. `npm run bench:leaks` has the heap. */
import {expect} from '@open-wc/testing';
import {closeForms, nobody, openForm} from '../support/form-page.js';
import {inOneEngine} from '../support/one-engine.js';

/** Things that outlive the element. */
const lasting: readonly EventTarget[] = [window, document, document.documentElement, document.body];

/** Counts what is listened for on them, each once, as the browser does. */
function countListeners(): {readonly held: () => readonly string[]; readonly restore: () => void} {
  const held = new Map<string, unknown[]>();
  const {addEventListener: add, removeEventListener: remove} = EventTarget.prototype;
  const keyOf = (target: EventTarget, type: string, options: unknown) => {
    const capture =
      typeof options === 'object'
        ? Boolean((options as AddEventListenerOptions | null)?.capture)
        : Boolean(options);
    return `${lasting.indexOf(target)} ${type} ${capture}`;
  };
  // A call without a target is a call on the window.
  const targetOf = (target: EventTarget | undefined) => target ?? window;
  EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, type, listener, options) {
    const target = targetOf(this);
    const key = keyOf(target, type, options);
    const others = held.get(key) ?? [];
    if (lasting.includes(target) && !others.includes(listener)) held.set(key, [...others, listener]);
    add.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (
    this: EventTarget | undefined,
    type,
    listener,
    options,
  ) {
    const target = targetOf(this);
    const key = keyOf(target, type, options);
    held.set(
      key,
      (held.get(key) ?? []).filter((one) => one !== listener),
    );
    remove.call(target, type, listener, options);
  };
  return {
    held: () => [...held].flatMap(([key, listeners]) => listeners.map(() => key)),
    restore: () => Object.assign(EventTarget.prototype, {addEventListener: add, removeEventListener: remove}),
  };
}

describe('elements that come and go', () => {
  inOneEngine();
  let listeners: ReturnType<typeof countListeners>;
  beforeEach(() => {
    listeners = countListeners();
  });
  afterEach(() => {
    listeners.restore();
    closeForms();
  });

  it('leave nothing that listens to the page', async () => {
    const before = listeners.held();
    for (let time = 0; time < 5; time++) {
      const page = await openForm(nobody);
      await page.through([{danger: 'no'}, {role: 'professional'}]);
      await page.answer('subjects.0.name', 'Sam');
      expect(listeners.held(), 'one that is there listens').to.have.length.above(before.length);
      page.element.remove();
    }
    // Two seconds are for an element that is only moved.
    await new Promise((resolve) => setTimeout(resolve, 2200));
    expect(listeners.held()).to.deep.equal(before);
  });
});
