/** The language that a page says it is in, around an element: its own `lang`, else that of the nearest element which has one. */

/** Out of shadow roots too: a host's own element may stand in one. */
export function languageAround(element: Element): string | undefined {
  const tag = element.closest('[lang]')?.getAttribute('lang');
  if (tag) return tag;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageAround(root.host) : undefined;
}

/** @returns what stops it. */
export function watchLanguages(element: Element, onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    observer.observe(root, {subtree: true, attributes: true, attributeFilter: ['lang']});
    if (!(root instanceof ShadowRoot)) break;
  }
  return () => observer.disconnect();
}
