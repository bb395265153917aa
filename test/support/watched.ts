/** What the page around the element gets to see: console, storage, address, title. */

const methods = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const;

export interface WatchedConsole {
  /** `warn: <oros-anmalan> endpoint: …` */
  readonly lines: readonly string[];
  restore(): void;
}

export function watchConsole(): WatchedConsole {
  const lines: string[] = [];
  const own = methods.map((method) => [method, console[method]] as const);
  for (const [method] of own) {
    console[method] = (...words: unknown[]) => void lines.push(`${method}: ${words.map(String).join(' ')}`);
  }
  const restore = () => {
    for (const [method, original] of own) console[method] = original;
  };
  return {lines, restore};
}

/** All that could outlive the page or be read over a shoulder. */
export async function traces(page: Window & typeof globalThis = window): Promise<unknown> {
  const {document, localStorage, sessionStorage, history, location} = page;
  // Not in every engine, nor on every page.
  const {indexedDB, caches} = page as Partial<Window & typeof globalThis>;
  return {
    cookie: document.cookie,
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
    databases: (await indexedDB?.databases())?.map(({name}) => name),
    caches: await caches?.keys(),
    entries: history.length,
    state: history.state as unknown,
    address: location.href,
    title: document.title,
    name: page.name,
  };
}
