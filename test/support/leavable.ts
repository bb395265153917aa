/** A municipality's page in a tab, with the built element: to fill in, to leave, and to look through on return. */
import {builtElement, servePage} from './pages.js';
import {Tab} from './tab.js';

/** Stands in every answer that is typed: nowhere on the page after it has been left. */
export const typedWord = 'Hemligord';

const other = (text: string) =>
  servePage({html: `<!doctype html><html lang="sv"><title>${text}</title><p>${text}`});

export interface Leavable {
  readonly tab: Tab;
  readonly elsewhere: string;
}

interface Wanted {
  /** How many elements are on the page. */
  readonly count?: number;
  readonly attributes?: string;
  readonly endpoint?: string;
  /** Around the elements. */
  readonly wrap?: (elements: string) => string;
}

/** With an earlier page in its history, so that there is something to go back to. */
export async function openLeavable({
  count = 1,
  attributes = '',
  endpoint,
  wrap,
}: Wanted = {}): Promise<Leavable> {
  const elsewhere = await other('Annan sida');
  const element = `<oros-anmalan municipality="Vara kommun" variants="child" phone="0512-310 00" controller="N" dpo-contact="d"
    exit-url="${elsewhere}" endpoint="${endpoint ?? 'https://e-tjanst.example/r'}" ${attributes}></oros-anmalan>`;
  const elements = element.repeat(count);
  const url = await servePage({
    // What may not be stored is not kept by the browsers' caches either; a municipality's page is as a rule.
    headers: {'cache-control': 'no-cache'},
    html: `<!doctype html><html lang="sv"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
      <title>Orosanmälan</title>
      <script>
        window.shown = [];
        window.heard = [];
        addEventListener('pageshow', ({persisted}) => window.shown.push(persisted));
        for (const name of ['submitted', 'failed']) addEventListener('oros-' + name, () => window.heard.push(name));
      </script>
      <script type="module" src="${builtElement}"></script>
      <main><h1>Orosanmälan</h1>${wrap ? wrap(elements) : elements}<a href="${elsewhere}">Länk</a></main>`,
  });
  const tab = await Tab.open(await other('Tidigare sida'));
  await tab.go(url);
  await tab.until(
    (wanted) => {
      const hosts = [...document.querySelectorAll('oros-anmalan')];
      return (
        hosts.length === wanted && hosts.every(({shadowRoot}) => shadowRoot?.querySelector('[name=danger]'))
      );
    },
    'the element did not start',
    count,
  );
  return {tab, elsewhere};
}

/** As far as the description of the concern; the last words are the browser's own typing. */
export async function fillIn(tab: Tab, role: string, index = 0): Promise<void> {
  await tab.run(
    async (role, index, word) => {
      const host = document.querySelectorAll('oros-anmalan')[index]!;
      const root = host.shadowRoot!;
      const until = async (holds: () => unknown) => {
        while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
      };
      const find = (selector: string) => root.querySelector<HTMLInputElement>(selector);
      const next = async (field: string) => {
        find('[part=next]')!.click();
        await until(() => find(`[name="${field}"]`));
      };
      const write = (name: string, text: string) => {
        const field = find(`[name="${name}"]`)!;
        field.value = text;
        field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
      };
      find('[name=danger][value=no]')!.click();
      await host.updateComplete;
      await next('role');
      find(`[name=role][value=${role}]`)!.click();
      await host.updateComplete;
      await next('subjects.0.name');
      write('subjects.0.name', word);
      await next('subjects.0.address');
      write('subjects.0.address', word);
      await next('subjects.0.guardians.0.name');
      await next('concern.description');
      write('concern.description', word);
      find('[name="concern.description"]')!.focus();
    },
    role,
    index,
    typedWord,
  );
  await tab.type(` och ${typedWord}`);
  await tab.until(
    (index, text) => {
      const root = document.querySelectorAll('oros-anmalan')[index]!.shadowRoot!;
      return root.querySelector<HTMLInputElement>('[name="concern.description"]')?.value === text;
    },
    'what was typed did not come',
    index,
    `${typedWord} och ${typedWord}`,
  );
}

/** From the description of the concern to Send, pressed. */
export const send = (tab: Tab): Promise<void> =>
  tab.run(async () => {
    const root = document.querySelector('oros-anmalan')!.shadowRoot!;
    const button = (part: string) => root.querySelector<HTMLButtonElement>(`[part=${part}]`);
    const pause = () => new Promise((resolve) => setTimeout(resolve, 20));
    root.querySelector<HTMLInputElement>('[name="concern.kinds"]')?.click();
    while (!button('send')) {
      button('next')!.click();
      await pause();
    }
    button('send')!.click();
    while (!button('stop')) await pause();
  });

/** All that the page holds, in every tree: text, attributes, what fields hold, and what is ticked. */
export const everything = (tab: Tab): Promise<string> =>
  tab.run(() => {
    const found: string[] = [location.href, document.title];
    const look = (root: Document | ShadowRoot) => {
      found.push(root.textContent ?? root.documentElement.textContent);
      for (const element of root.querySelectorAll('*')) {
        found.push(...[...element.attributes].map(({value}) => value));
        if ('value' in element) found.push(String(element.value));
        if ('checked' in element && element.checked) found.push(`ticked ${element.id}`);
        if (element.shadowRoot) look(element.shadowRoot);
      }
    };
    look(document);
    return found.join('\n');
  });

export const headings = (tab: Tab): Promise<string[]> =>
  tab.run(() =>
    [...document.querySelectorAll('oros-anmalan')].map(
      ({shadowRoot}) =>
        shadowRoot?.querySelector<HTMLElement>('#step-heading')?.innerText.replace(/\s+/g, ' ') ?? '',
    ),
  );

export const titled = (tab: Tab, title: string): Promise<void> =>
  tab.until(
    (wanted) => document.title === wanted && document.readyState === 'complete',
    `"${title}" did not come`,
    title,
  );

/** Through the page's own history, as the buttons of the browser do. */
export const travel = (tab: Tab, steps: number): Promise<void> =>
  tab.run((by) => void setTimeout(() => history.go(by)), steps);

/** True: it came back as it was, from the browser's cache. False: it was loaded anew. */
export const cameFromCache = async (tab: Tab): Promise<boolean> =>
  (await tab.run(() => (window as unknown as {shown: boolean[]}).shown)).at(-1) === true;

/** Where a pointer or a finger finds it. */
export const place = (tab: Tab, selector: string, index = 0): Promise<{x: number; y: number}> =>
  tab.run(
    (selector, index) => {
      const host = document.querySelectorAll('oros-anmalan')[index]!;
      const element = host.shadowRoot!.querySelector(selector)!;
      const {top: edge} = element.getBoundingClientRect();
      // What sticks in the corner comes with its element.
      if (edge < 0 || edge > innerHeight - 44) (selector === '.exit' ? host : element).scrollIntoView();
      const {left, top, width, height} = element.getBoundingClientRect();
      return {x: left + width / 2, y: top + height / 2};
    },
    selector,
    index,
  );
