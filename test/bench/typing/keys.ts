/** What a key takes of the main thread: the key, all that follows of it and its frame; waiting is not counted. */
import type {Page} from 'puppeteer-core';

/** Until all that follows of a key is done, in ms: browsers look through the form for autofill a moment later. */
const rest = 150;

const busy = async (page: Page): Promise<number> => ((await page.metrics()).TaskDuration ?? NaN) * 1000;

const settle = (time = rest) => new Promise((resolve) => setTimeout(resolve, time));

export async function focusOn(page: Page, selector: string): Promise<void> {
  const {x, y} = await page.evaluate((wanted) => window.probe.aim(wanted), selector);
  // By touch: where a mouse rests, each frame looks for what is under it.
  await page.touchscreen.tap(x, y);
  await page.keyboard.press('End');
  await settle();
}

/** Of the main thread in ms, for each of so many keys. */
export async function perKey(page: Page, count: number): Promise<number> {
  const before = await busy(page);
  for (let key = 0; key < count; key++) {
    await page.keyboard.press('a');
    await settle();
  }
  return ((await busy(page)) - before) / count;
}

/** All of it in one input, as a paste is. */
export async function perPaste(page: Page, text: string): Promise<number> {
  const before = await busy(page);
  await page.keyboard.sendCharacter(text);
  await settle(1000);
  return (await busy(page)) - before;
}

export async function clear(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.press('Delete');
}
