/** What stands on the screen, text by text, as it would trouble someone who reads another language. */

const texts = (root: Node): readonly Text[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found.filter(({parentElement}) => parentElement && !parentElement.closest('style, slot, svg'));
};

const spoken = ['aria-label', 'title', 'placeholder', 'alt'];

/** Every text and spoken attribute that is not marked as another language's, nor the person's own words. */
export function wordsOf(root: ShadowRoot): readonly string[] {
  const form = root.querySelector('.root');
  const isOwn = (element: Element | null) =>
    element?.closest('[lang]') === form && !element.closest('[translate=no]');
  const attributes = [...root.querySelectorAll('.root *')]
    .filter((element) => isOwn(element))
    .flatMap((element) => spoken.map((name) => element.getAttribute(name) ?? ''));
  return [
    ...texts(root)
      .filter(({parentElement}) => isOwn(parentElement))
      .map(({data}) => data.trim()),
    ...attributes,
  ].filter((text) => /\p{L}/u.test(text));
}

/** Phone and personal numbers, dates, hours: digits with something between them. */
const number = /\d[\s.:/–-]+\d|\d{6,}/;

/** Those that writing from right to left would turn around: no ancestor of their own keeps them from left to right. */
export const turnedNumbers = (root: ShadowRoot): readonly string[] =>
  texts(root)
    .filter(({data}) => number.test(data))
    .filter(({parentElement}) => {
      const isolated = parentElement?.closest('[dir]:not(.root)');
      return !isolated || getComputedStyle(isolated).direction !== 'ltr';
    })
    .map(({data}) => data.trim());
