/** A screen gone through with Tab: every control, once, in the order it is read, each marked and none hidden (WCAG 2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11). */
import {expect, waitUntil} from '@open-wc/testing';
import {press} from '../support/commands.js';
import type {FormPage} from '../support/form-page.js';

const controls = 'button, a[href], summary, input, textarea, select';

const nameOf = (element: Element): string =>
  element.id || element.getAttribute('part') || element.textContent.trim();

/** Not in something closed, and of several radio buttons the one that Tab comes to: the chosen one, or the first. */
function isStop(element: HTMLElement, root: ShadowRoot): boolean {
  if (!element.checkVisibility() || element.closest('dialog')) return false;
  if (!element.matches('[type=radio]')) return true;
  const group = [...root.querySelectorAll<HTMLInputElement>(`[name="${element.getAttribute('name')}"]`)];
  return element === (group.find(({checked}) => checked) ?? group[0]);
}

const frame = () => new Promise(requestAnimationFrame);

/** Of the element, or of the row around a choice, which has the rings in its place. */
function isMarked(element: Element): boolean {
  const marked = element.closest('.option') ?? element;
  const {outlineStyle, outlineWidth} = getComputedStyle(marked);
  return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
}

async function expectSeen(element: Element, exit: Element | null, what: string): Promise<void> {
  const {top, bottom, left, right} = element.getBoundingClientRect();
  expect(bottom > 0 && top < innerHeight, `${what} is in view`).to.equal(true);
  await waitUntil(() => isMarked(element), `${what} does not show that it has focus`, {interval: 20});
  if (!exit || exit === element) return;
  const over = exit.getBoundingClientRect();
  const isCovered = over.top < bottom && top < over.bottom && over.left < right && left < over.right;
  expect(isCovered, `${what} is under the way out`).to.equal(false);
}

/** @returns how many stops there are. */
export async function expectStopsInOrder(page: FormPage): Promise<number> {
  const {root, element} = page;
  const [before, after] = ['Före', 'Efter'].map((text) =>
    Object.assign(document.createElement('button'), {textContent: text}),
  );
  if (!before || !after) return 0;
  // Focus stays in the page: Firefox would otherwise take it to its own bars, and give it back to nobody.
  element.before(before);
  element.after(after);
  before.focus();
  const reached: Element[] = [];
  for (let presses = 0; presses < 120; presses++) {
    await press('Tab');
    const focused = page.focused();
    if (!focused) break;
    reached.push(focused);
    await frame();
    await frame();
    await expectSeen(focused, root.querySelector('.exit'), `${page.heading()}: ${nameOf(focused)}`);
  }
  expect(document.activeElement === after, `${page.heading()}: Tab leads out`).to.equal(true);
  before.remove();
  after.remove();
  const stops = [...root.querySelectorAll<HTMLElement>(controls)].filter((one) => isStop(one, root));
  expect(reached.map(nameOf), page.heading()).to.deep.equal(stops.map(nameOf));
  return stops.length;
}
