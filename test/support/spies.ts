/**
 * What a page could keep, send, say or show of a person, watched from before the element has loaded. `installSpies` is
 * written into the page as its first script, so it names nothing outside itself.
 */

export interface Seen {
  /** `Storage.setItem`, `window.fetch`, `set document.title`. */
  readonly api: string;
  /** What it was called with, as far as it can be written down. */
  readonly words: string;
}

export interface HeardEvent {
  readonly type: string;
  /** Only events of the element itself carry one. */
  readonly detail: string;
}

export interface Spies {
  readonly seen: readonly Seen[];
  /** In the bubbling phase, on the window: what a listener of the page would hear from inside the element. */
  readonly heard: readonly HeardEvent[];
  /** Every request that the browser made for the page, by whatever API. */
  requests(): readonly string[];
}

declare global {
  interface Window {
    readonly __spies: Spies;
  }
}

export function installSpies(): void {
  const seen: Seen[] = [];
  const heard: HeardEvent[] = [];
  const requested = new Set<string>();

  const inWords = (value: unknown): string => {
    if (value instanceof Request) return value.url;
    try {
      return typeof value === 'string' ? value : JSON.stringify(value);
    } catch {
      return '';
    }
  };
  const note = (api: string, words: readonly unknown[]): void => {
    seen.push({api, words: words.map(inWords).join(' ')});
  };

  /** Where on the object or above it the property stands; some engines have it here, others there. */
  const ownerOf = (object: object, property: string): object | undefined => {
    let owner: object | null = object;
    while (owner && !Object.hasOwn(owner, property)) owner = Object.getPrototypeOf(owner) as object | null;
    return owner ?? undefined;
  };

  /** Calls and writes are noted and go on as before; so is reading, where the very reading is telling. */
  const spyOn = (name: string, object: object | undefined, property: string, isReadNoted = false): void => {
    const owner = object && ownerOf(object, property);
    const own = owner && Object.getOwnPropertyDescriptor(owner, property);
    if (!own?.configurable) return;
    const {get, set} = own;
    const value: unknown = own.value;
    if (get ?? set) {
      Object.defineProperty(owner, property, {
        ...own,
        get(this: unknown) {
          if (isReadNoted) note(`get ${name}.${property}`, []);
          return get?.call(this) as unknown;
        },
        set(this: unknown, written: unknown) {
          note(`set ${name}.${property}`, [written]);
          set?.call(this, written);
        },
      });
    } else if (typeof value === 'function') {
      const original = value as (...words: unknown[]) => unknown;
      // A proxy is called and constructed as what it stands for.
      const spy = new Proxy(original, {
        apply(target, self, words: unknown[]) {
          note(`${name}.${property}`, words);
          return Reflect.apply(target, self, words);
        },
        construct(target, words: unknown[], made: new () => object) {
          note(`new ${name}.${property}`, words);
          return Reflect.construct(target, words, made) as object;
        },
      });
      Object.defineProperty(owner, property, {...own, value: spy});
    } else if (own.writable) {
      let held: unknown = value;
      Object.defineProperty(owner, property, {
        configurable: true,
        enumerable: true,
        get: () => held,
        set(written: unknown) {
          note(`set ${name}.${property}`, [written]);
          held = written;
        },
      });
    }
  };
  const spyOnAll = (name: string, object: object | undefined, ...properties: readonly string[]): void => {
    for (const property of properties) spyOn(name, object, property);
  };

  const page = window as unknown as Record<string, object | undefined>;
  const prototypeOf = (name: string) => (page[name] as {prototype?: object} | undefined)?.prototype;

  // Kept on the device.
  for (const storage of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
    spyOn('window', window, storage, true);
  }
  spyOnAll('Storage', prototypeOf('Storage'), 'setItem', 'getItem', 'removeItem', 'clear', 'key');
  spyOnAll('IDBFactory', prototypeOf('IDBFactory'), 'open', 'deleteDatabase');
  spyOnAll('CacheStorage', prototypeOf('CacheStorage'), 'open', 'match', 'has', 'keys');
  spyOn('document', document, 'cookie', true);
  for (const property of ['storage', 'credentials', 'serviceWorker', 'clipboard', 'locks']) {
    spyOn('navigator', navigator, property, true);
  }

  // Shown over a shoulder or kept in the history.
  spyOnAll('History', prototypeOf('History'), 'pushState', 'replaceState', 'go', 'back', 'forward');
  spyOn('History', prototypeOf('History'), 'state', true);
  spyOnAll('Location', location, 'href', 'hash', 'assign', 'replace', 'reload');
  spyOnAll('document', document, 'title', 'open', 'write', 'writeln', 'execCommand');
  spyOnAll('window', window, 'name', 'open', 'alert', 'confirm', 'prompt', 'print');
  (page.navigation as EventTarget | undefined)?.addEventListener('navigate', () => note('navigation', []));
  for (const type of ['hashchange', 'popstate']) addEventListener(type, () => note(type, []));

  // Sent.
  spyOnAll('window', window, 'fetch', 'fetchLater', 'XMLHttpRequest', 'WebSocket', 'WebTransport');
  spyOnAll('window', window, 'EventSource', 'RTCPeerConnection', 'Image', 'Worker', 'SharedWorker');
  spyOnAll('window', window, 'BroadcastChannel', 'Notification', 'postMessage');
  spyOnAll('XMLHttpRequest', prototypeOf('XMLHttpRequest'), 'open', 'send');
  spyOnAll('navigator', navigator, 'sendBeacon', 'share', 'registerProtocolHandler');
  spyOnAll('MessagePort', prototypeOf('MessagePort'), 'postMessage');
  spyOnAll('HTMLFormElement', prototypeOf('HTMLFormElement'), 'submit', 'requestSubmit');
  for (const made of ['HTMLImageElement', 'HTMLScriptElement', 'HTMLIFrameElement', 'HTMLMediaElement']) {
    spyOn(made, prototypeOf(made), 'src');
  }
  spyOn('HTMLAnchorElement', prototypeOf('HTMLAnchorElement'), 'ping');

  // Known of the device, the way here or the reader: never part of a report.
  for (const property of ['userAgent', 'userAgentData', 'language', 'languages', 'platform', 'geolocation']) {
    spyOn('navigator', navigator, property, true);
  }
  spyOn('document', document, 'referrer', true);
  spyOn('window', window, 'screen', true);

  // Said to whoever opens the tools.
  for (const method of [
    'assert',
    'debug',
    'dir',
    'error',
    'group',
    'info',
    'log',
    'table',
    'trace',
    'warn',
  ]) {
    spyOn('console', console, method);
  }
  addEventListener('error', ({message}) => note('error', [message]));
  addEventListener('unhandledrejection', ({reason}) => note('unhandledrejection', [reason]));

  // Heard by the page. `on…` names every event that an engine knows of; these stand for the rest.
  const types = new Set<string>([
    ...['beforeinput', 'textInput', 'compositionstart', 'compositionupdate', 'compositionend'],
    ...['focusin', 'focusout', 'auxclick', 'dblclick', 'contextmenu', 'touchstart', 'touchend'],
    ...['ready', 'step-changed', 'submitted', 'failed', 'config-problem'].map((name) => `oros-${name}`),
  ]);
  for (
    let owner: object | null = HTMLElement.prototype;
    owner;
    owner = Object.getPrototypeOf(owner) as object | null
  ) {
    for (const name of Object.getOwnPropertyNames(owner)) if (name.startsWith('on')) types.add(name.slice(2));
  }
  for (const type of types) {
    addEventListener(type, (event) => {
      const isOfElement = event.target instanceof Element && event.target.localName === 'oros-anmalan';
      if (!isOfElement) return;
      heard.push({type, detail: inWords((event as CustomEvent<unknown>).detail ?? null)});
    });
  }

  const observer = new PerformanceObserver((list) => {
    for (const {name} of list.getEntries()) requested.add(name);
  });
  observer.observe({type: 'resource', buffered: true});

  Object.defineProperty(window, '__spies', {
    value: {
      seen,
      heard,
      requests: () => {
        for (const {name} of observer.takeRecords()) requested.add(name);
        for (const {name} of performance.getEntriesByType('resource')) requested.add(name);
        return [...requested];
      },
    },
  });
}
