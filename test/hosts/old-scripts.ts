/**
 * What the scripts of old pages do to the prototypes that everybody shares. As Prototype.js 1.7, MooTools 1.4, jQuery plugins
 * and polyfills do it, in as few lines; each is written into a page, so it names nothing outside itself.
 */

function prototypeJs(): void {
  const toArray = function (this: ArrayLike<unknown>): unknown[] {
    return Array.prototype.slice.call(this) as unknown[];
  };
  // Enumerable, as all that is assigned.
  Object.assign(Array.prototype, {
    each(this: unknown[], run: (one: unknown) => void) {
      this.forEach(run);
    },
    toArray,
    entries: toArray,
    without: () => [],
    first(this: unknown[]) {
      return this[0];
    },
    size(this: unknown[]) {
      return this.length;
    },
    toJSON(this: unknown[]) {
      return `[${this.map((one) => JSON.stringify(one)).join(', ')}]`;
    },
  });
  Object.assign(String.prototype, {
    strip: String.prototype.trim,
    blank(this: string) {
      return /^\s*$/.test(this);
    },
    toJSON(this: string) {
      return `"${this}"`;
    },
    sub: (pattern: string) => pattern,
  });
  Object.assign(Function.prototype, {
    defer(this: () => void) {
      return setTimeout(this, 10);
    },
    methodize(this: unknown) {
      return this;
    },
  });
  Object.assign(Element.prototype, {show: toArray, hide: toArray, select: () => [], update: () => null});
  // Takes no function to map with.
  Object.assign(Array, {
    from: (list: ArrayLike<unknown> | null) => (list ? toArray.call(list) : []),
  });
}

function enumerableEverywhere(): void {
  const prototype = Object.prototype as Record<string, unknown>;
  prototype.extend = function (this: object, more: object) {
    return Object.assign(this, more);
  };
  prototype.isEmpty = () => false;
  (Array.prototype as unknown as Record<string, unknown>).remove = () => [];
}

/** `.on('click', …)` and `.on('submit', …)` on the document, whose `return false` stops and prevents; and one that listens to keys. */
function globalHandlers(): void {
  for (const type of ['click', 'submit', 'mousedown', 'keydown', 'change', 'input', 'touchstart']) {
    document.addEventListener(type, (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    });
  }
}

/** Monitoring wraps each listener; an old polyfill knows `useCapture` and no options; another has its own Promise and JSON. */
function patchedPlatform(): void {
  const {addEventListener, removeEventListener} = EventTarget.prototype;
  type Listener = EventListenerOrEventListenerObject | null;
  const wrapped = new WeakMap<object, EventListener>();
  const wrap = (listener: Listener): Listener => {
    if (!listener) return listener;
    const known = wrapped.get(listener);
    if (known) return known;
    const made = function (this: unknown, event: Event) {
      if (typeof listener === 'function') listener.call(this as Window, event);
      else listener.handleEvent(event);
    };
    wrapped.set(listener, made);
    return made;
  };
  EventTarget.prototype.addEventListener = function (type: string, listener: Listener, options?: unknown) {
    addEventListener.call(this, type, wrap(listener), Boolean(options));
  };
  EventTarget.prototype.removeEventListener = function (type: string, listener: Listener, options?: unknown) {
    removeEventListener.call(this, type, wrap(listener), Boolean(options));
  };
  const Native = Promise;
  /** Of 2014: `then` and `catch`, and what makes them. */
  class OldPromise {
    readonly #promise: Promise<unknown>;
    constructor(run: ConstructorParameters<typeof Promise<unknown>>[0]) {
      this.#promise = new Native(run);
    }
    then(...then: Parameters<Promise<unknown>['then']>): OldPromise {
      return new OldPromise((resolve) => resolve(this.#promise.then(...then)));
    }
    catch(fail: (reason: unknown) => unknown): OldPromise {
      return this.then(undefined, fail);
    }
    static resolve(value?: unknown): OldPromise {
      return new OldPromise((resolve) => resolve(value));
    }
    static reject(reason: unknown): OldPromise {
      return new OldPromise((_, reject) => reject(reason));
    }
    static all(list: unknown[]): OldPromise {
      return new OldPromise((resolve) => resolve(Native.all(list)));
    }
    static race(list: unknown[]): OldPromise {
      return new OldPromise((resolve) => resolve(Native.race(list)));
    }
  }
  Object.assign(window, {Promise: OldPromise});
  const {parse, stringify} = JSON;
  JSON.parse = (...words: Parameters<typeof parse>): unknown => parse(...words);
  JSON.stringify = ((value: unknown, ...words: []) => stringify(value, ...words)) as typeof stringify;
}

const scripts = {prototypeJs, enumerableEverywhere, globalHandlers, patchedPlatform};

/** Name → the script as a page has it. */
export const oldScripts: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(scripts).map(([name, script]) => [name, `<script>(${String(script)})()</script>`]),
);
