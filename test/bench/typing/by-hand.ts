/** The floor of a key: the fields that stand on a screen, with their words and styles and without the element. */
import type {Page} from 'puppeteer-core';

interface Drawn {
  readonly html: string;
  readonly styles: string;
  readonly values: readonly string[];
}

const drawn = (page: Page): Promise<Drawn> =>
  page.evaluate(() => {
    const root = document.querySelector('oros-anmalan')?.shadowRoot;
    const rules = root?.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]) ?? [];
    const fields = [...(root?.querySelectorAll<HTMLInputElement>('input, textarea') ?? [])];
    return {
      html: root?.innerHTML ?? '',
      styles: rules.map(({cssText}) => cssText).join('\n'),
      values: fields.map(({value}) => value),
    };
  });

/** What stands on the screen of the element now, on another page, which keeps what is typed and does no more. */
export async function copyByHand(from: Page, to: Page): Promise<void> {
  await to.evaluate(
    ({html, styles, values}) => {
      const host = document.createElement('div');
      host.id = 'by-hand';
      const root = host.attachShadow({mode: 'open'});
      root.innerHTML = `<style>${styles}</style>${html}`;
      root.querySelectorAll<HTMLInputElement>('input, textarea').forEach((field, index) => {
        field.value = values[index] ?? '';
      });
      const kept: Record<string, string> = {};
      root.addEventListener('input', ({target}) => {
        const {name, value} = target as HTMLInputElement;
        kept[name] = value;
      });
      document.querySelector('#form')?.replaceChildren(host);
    },
    await drawn(from),
  );
}
