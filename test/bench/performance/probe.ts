/** What a page tells of itself while it is measured. Runs in the page before its own scripts, and is the same for all. */

export interface Probe {
  /** When this stood painted, in ms since the page was asked for. */
  when(selector: string): Promise<number>;
  /** From the press of the next click until this stands painted, in ms. */
  fromClickTo(selector: string): Promise<number>;
  /** The middle of it, scrolled into view. */
  aim(selector: string): Promise<{readonly x: number; readonly y: number}>;
  has(selector: string): boolean;
  /** From each key down until the next frame is painted, in ms. */
  readonly keys: number[];
  readonly longTasks: {readonly start: number; readonly duration: number}[];
  shift(): number;
  /** The longest of all interactions until its next frame (Event Timing, in steps of 8 ms); 0 where all are shorter than 16. */
  worstInteraction(): number;
  /** Elements in the form, shadow roots included. */
  elements(): number;
}

declare global {
  interface Window {
    readonly probe: Probe;
  }
}

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

interface Interaction extends PerformanceEntry {
  readonly interactionId: number;
}

const longTasks: {start: number; duration: number}[] = [];
let shift = 0;
let worst = 0;

const observe = (type: string, take: (entry: PerformanceEntry) => void, options = {}) =>
  new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
    type,
    buffered: true,
    ...options,
  });

observe('longtask', ({startTime, duration}) => longTasks.push({start: startTime, duration}));
observe('layout-shift', (entry) => {
  const {value, hadRecentInput} = entry as Shift;
  if (!hadRecentInput) shift += value;
});
observe(
  'event',
  (entry) => {
    if ((entry as Interaction).interactionId > 0) worst = Math.max(worst, entry.duration);
  },
  {durationThreshold: 16},
);

/** When the task, or the frame, that is being done now is over: another task begins only then. */
const over = (): Promise<number> =>
  new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    port2.postMessage(0);
  });

const frame = (): Promise<number> =>
  new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now())));

const painted = (): Promise<number> => frame().then(over);

const find = (selector: string): Element | null =>
  document.querySelector(selector) ??
  document.querySelector('#form > *')?.shadowRoot?.querySelector(selector) ??
  null;

/** The slowest product takes some seconds. */
const patience = 30_000;

async function when(selector: string): Promise<number> {
  const until = performance.now() + patience;
  for (;;) {
    const isThere = find(selector) !== null;
    const at = await painted();
    if (isThere) return at;
    if (at > until)
      throw new Error(`${selector} did not come to ${document.title}: ${document.body.innerText}`);
  }
}

const keys: number[] = [];
addEventListener('keydown', ({timeStamp}) => void painted().then((at) => keys.push(at - timeStamp)), {
  capture: true,
});

function countIn(root: ParentNode): number {
  const all = [...root.querySelectorAll('*')];
  return all.reduce((sum, {shadowRoot}) => sum + (shadowRoot ? countIn(shadowRoot) : 0), all.length);
}

const probe: Probe = {
  when,
  fromClickTo: (selector) =>
    new Promise((resolve) =>
      addEventListener('click', ({timeStamp}) => void when(selector).then((at) => resolve(at - timeStamp)), {
        capture: true,
        once: true,
      }),
    ),
  async aim(selector) {
    const target = find(selector);
    if (!target) throw new Error(`There is no ${selector}.`);
    target.scrollIntoView({block: 'center', behavior: 'instant'});
    await painted();
    const {left, top, width, height} = target.getBoundingClientRect();
    return {x: left + width / 2, y: top + height / 2};
  },
  has: (selector) => find(selector) !== null,
  keys,
  longTasks,
  shift: () => shift,
  worstInteraction: () => worst,
  elements: () => {
    const form = document.querySelector('#form');
    return form ? countIn(form) : 0;
  },
};
Object.assign(window, {probe});
