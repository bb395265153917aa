/**
 * The same state in another language: switched in place, as a reader would, and back to Swedish afterwards. Looked at from
 * the top of the page: what is scrolled halfway under the way out is no smaller for that.
 */
import type {FormPage} from '../../support/form-page.js';

export const languages = ['sv', 'en', 'ar', 'fi'] as const;
export type Language = (typeof languages)[number];

export async function inLanguage(
  page: FormPage,
  language: Language,
  look: () => Promise<void>,
): Promise<void> {
  await show(page, language);
  page.element.ownerDocument.defaultView?.scrollTo(0, 0);
  await look();
  await show(page, 'sv');
}

async function show(page: FormPage, language: Language): Promise<void> {
  const {element, root} = page;
  if (element.lang === language) return;
  const focused = root.activeElement;
  element.lang = language;
  // At once: otherwise the element hears of it by an observer, a moment later.
  element.requestUpdate();
  const isShown = () => root.querySelector(`.root[lang=${language}]`) !== null;
  await element.updateComplete;
  if (!isShown()) await page.until(isShown, `${language} did not come`);
  await element.updateComplete;
  if (focused !== root.activeElement) throw new Error(`Focus was lost on the way to ${language}.`);
}

/** What can differ to axe: the markup, what is chosen, and what has focus. */
export function fingerprint({root}: FormPage): string {
  const chosen = [...root.querySelectorAll<HTMLInputElement>('input')].map(({checked}) => Number(checked));
  return `${root.activeElement?.id ?? ''} ${chosen.join('')} ${root.innerHTML}`;
}
