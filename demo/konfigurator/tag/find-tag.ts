/** Pasted markup → what stands on the tag in it. Parsed into a document that runs nothing and fetches nothing. */
import type {FoundTag} from './read-tag.js';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: {createHTML: (text: string) => string},
  ): {createHTML(text: string): unknown};
}

/** Named in the page's policy (serve.ts). What it lets through goes to a document without a window, and never to the page. */
const inert = (globalThis as {trustedTypes?: TrustedTypes}).trustedTypes?.createPolicy('konfigurator-las', {
  createHTML: (text) => text,
});

const parsed = (markup: string): Document =>
  // What a policy gives is taken for a string by TypeScript's own library only when it is one.
  new DOMParser().parseFromString((inert?.createHTML(markup) ?? markup) as string, 'text/html');

const isScriptOfElement = (script: HTMLScriptElement): boolean =>
  /(?:^|\/)oros-anmalan[^/]*\.js(?:[?#]|$)/.test(script.getAttribute('src') ?? '');

/** Undefined where no tag is in it. The first of several is taken. */
export function findTag(markup: string): FoundTag | undefined {
  const found = parsed(markup);
  const element = found.querySelector('oros-anmalan');
  if (!element) return undefined;
  const script = [...found.querySelectorAll('script')].find(isScriptOfElement);
  const slotted = [...element.querySelectorAll(':scope > [slot]')];
  const slots = slotted.map((child) => child.getAttribute('slot') ?? '');
  for (const child of [...slotted, ...element.querySelectorAll('script, style, template')]) child.remove();
  return {
    attributes: [...element.attributes].map(({name, value}) => [name, value] as const),
    text: element.textContent,
    slots: [...new Set(slots)].filter((slot) => slot !== ''),
    styles: [...found.querySelectorAll('link[rel=stylesheet]')].map(
      (link) => link.getAttribute('href') ?? '',
    ),
    ...(script && {
      script: {
        src: script.getAttribute('src') ?? '',
        isModule: script.type === 'module',
        hasIntegrity: script.hasAttribute('integrity'),
      },
    }),
  };
}
