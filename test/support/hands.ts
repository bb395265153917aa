/** Two ways to use a page: as a person does through the browser, and quickly where a long form is only on the way. */
import {click, press, type} from './commands.js';

/** Text, the value of a choice, the values of several, or a tick. */
export type Typed = string | readonly string[] | boolean;

export interface Hands {
  click(target: HTMLElement): Promise<void>;
  /** In place of what the field held. */
  write(field: HTMLInputElement, text: string): Promise<void>;
}

const frame = () => new Promise(requestAnimationFrame);

/** A pointer finds what was painted: what has just scrolled is not there until the next frame but one. */
async function comeIntoView(target: HTMLElement): Promise<void> {
  target.scrollIntoView({block: 'center', inline: 'center'});
  await frame();
  await frame();
}

/** Whether the target, or what is in it, hears the event within two seconds. */
const isHeard = (target: HTMLElement, type: string): Promise<boolean> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), 2000);
    const done = () => {
      clearTimeout(timer);
      resolve(true);
    };
    target.addEventListener(type, done, {once: true});
  });

/** On a loaded machine the page may move under the pointer; a person would aim again. */
const mostTries = 3;

async function trustedClick(target: HTMLElement): Promise<void> {
  for (let tried = 1; tried <= mostTries; tried++) {
    await comeIntoView(target);
    const [hasLanded] = await Promise.all([isHeard(target, 'click'), click(target)]);
    if (hasLanded) return;
  }
  throw new Error(`No click reached ${target.tagName} ${target.id} "${target.textContent.trim()}"`);
}

/** Trusted events, wherever the pointer lands. */
export const realHands: Hands = {
  click: trustedClick,
  async write(field, text) {
    await trustedClick(field);
    const isFilled = field.value !== '';
    if (isFilled) field.select();
    if (isFilled) await press('Backspace');
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) await press('Enter');
      if (line !== '') await type(line);
    }
  },
};

/** The events that a script can make. */
export const quickHands: Hands = {
  async click(target) {
    target.click();
  },
  async write(field, text) {
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  },
};
