/** The way out stays in the corner and never lies over what has focus (WCAG 2.4.11), on a phone and at 400 %. */
import {expect, waitUntil} from '@open-wc/testing';
import {press, viewport} from '../support/commands.js';
import {filledScreens} from '../support/filled-form.js';
import {closeForms, type FormPage, nobody, openForm} from '../support/form-page.js';

const frame = () => new Promise(requestAnimationFrame);
const rectOf = (element: Element) => element.getBoundingClientRect();
const exitOf = ({root}: FormPage) => root.querySelector('[part=exit]')!;

function covers(exit: DOMRect, other: DOMRect): boolean {
  return (
    exit.left < other.right && other.left < exit.right && exit.top < other.bottom && other.top < exit.bottom
  );
}

/** Until focus leaves the element; what had it on the way. */
async function tabThrough(page: FormPage, keys: 'Tab' | 'Shift+Tab'): Promise<Element[]> {
  const passed: Element[] = [];
  for (;;) {
    await press(keys);
    const focused = page.focused();
    if (!focused || passed.length > 60) return passed;
    passed.push(focused);
    await frame();
    await frame();
    const exit = exitOf(page);
    if (focused === exit) continue;
    const what = `${focused.tagName} ${focused.id || focused.textContent.trim()}`;
    await waitUntil(() => !covers(rectOf(exit), rectOf(focused)), `${what} is covered (${keys})`, {
      interval: 20,
    });
    expect(rectOf(exit).top, `the way out, at ${what}`).to.be.at.least(0);
    expect(rectOf(exit).bottom).to.be.at.most(innerHeight);
    expect(rectOf(focused).bottom, `${what} is in view`).to.be.above(0);
  }
}

describe('the way out', () => {
  afterEach(async () => {
    closeForms();
    await viewport({width: 800, height: 600});
  });

  for (const size of [
    {width: 320, height: 560},
    {width: 320, height: 256},
  ]) {
    it(`covers nothing that has focus in ${size.width} × ${size.height}`, async function () {
      this.timeout(120_000);
      await viewport(size);
      const page = await openForm(nobody);
      const before = document.createElement('button');
      before.textContent = 'Före';
      const after = before.cloneNode(true);
      document.querySelector('main')!.prepend(before);
      document.querySelector('main')!.append(after);
      before.focus();
      const first = await tabThrough(page, 'Tab');
      expect(first[0] === exitOf(page), 'it comes first').to.equal(true);
      await page.through(filledScreens.slice(0, 5));
      await page.answer('concern.description', 'En lång rad om hur det är. '.repeat(120));
      before.focus();
      const there = await tabThrough(page, 'Tab');
      (after as HTMLElement).focus();
      const back = await tabThrough(page, 'Shift+Tab');
      expect(there.length).to.be.at.least(15);
      expect(back.length).to.equal(there.length);
    });
  }

  it('stays in its corner, small enough for a thumb to reach past it, and ends where the text ends', async () => {
    await viewport({width: 320, height: 560});
    const page = await openForm(nobody);
    scrollTo(0, 600);
    await waitUntil(() => rectOf(exitOf(page)).top < 17, 'it does not stay', {interval: 20});
    const {top, right, height, width} = rectOf(exitOf(page));
    expect(top).to.be.at.least(0);
    expect(height).to.be.within(44, 50);
    expect(width).to.be.below(260);
    expect(right).to.be.closeTo(rectOf(page.root.querySelector('.root')!).right, 1);
  });
});
