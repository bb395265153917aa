/** What a test can do as a user of the browser does it, alike in every engine. */
import {executeServerCommand} from '@web/test-runner-commands';
import {type Accessible, accessibleMark, type Engine, type Media, type Viewport} from './browsers/driver.js';

export type {Accessible, Engine, Media, Viewport};

export const engine = (): Promise<Engine> => executeServerCommand('engine');

/** A key, or keys held together: `Tab`, `Shift+Tab`, `Space`, `Enter`. */
export const press = (keys: string): Promise<unknown> => executeServerCommand('press', keys);

export const type = (text: string): Promise<unknown> => executeServerCommand('type', text);

/** Of the page's area, 800 × 600 at the start of each file; WebKitGTK can be 305 px wide at the least. */
export const viewport = (size: Viewport): Promise<unknown> => executeServerCommand('viewport', size);

/** False when the engine cannot. `{}` goes back to the engine's own. */
export const media = (wanted: Media): Promise<boolean> => executeServerCommand('media', wanted);

/** A click by a pointer in the middle of the element, wherever it then lands. */
export async function click(element: Element): Promise<void> {
  element.scrollIntoView({block: 'center', inline: 'center'});
  let {left: x, top: y} = middle(element);
  for (let frame = frameOf(element); frame; frame = frameOf(frame)) {
    const {left, top} = frame.getBoundingClientRect();
    x += left + frame.clientLeft;
    y += top + frame.clientTop;
  }
  await executeServerCommand('click', {x, y});
}

const frameOf = (element: Element) => element.ownerDocument.defaultView?.frameElement;

function middle(element: Element): {left: number; top: number} {
  const {left, top, width, height} = element.getBoundingClientRect();
  return {left: left + width / 2, top: top + height / 2};
}

/** Role, name and description as the engine computes them; shadow roots are no obstacle, frames are to WebKitGTK. */
export async function accessible(element: Element): Promise<Accessible> {
  const marks = window as unknown as Record<string, Element | undefined>;
  marks[accessibleMark] = element;
  try {
    const found = await executeServerCommand<Accessible, never>('accessible');
    // Engines and their versions differ in what they leave at the ends; nobody hears it.
    return {...found, name: found.name.trim()};
  } finally {
    marks[accessibleMark] = undefined;
  }
}

/** Saves `.build/screenshots/<name>.<engine>.png`, to look at. */
export const screenshot = (name: string): Promise<string> => executeServerCommand('screenshot', name);
