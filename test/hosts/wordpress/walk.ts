/** The form on a page of WordPress, used through the browser as far as a test needs. */
import type {Frame} from 'puppeteer-core';

type Typed = Readonly<Record<string, string>>;

/** Screen by screen, with as little as must be answered. */
const screens: readonly Typed[] = [
  {danger: 'no'},
  {role: 'private'},
  {'subjects.0.name': 'Sam Exempel'},
  {'subjects.0.address': 'Storgatan 1', 'subjects.0.livesInMunicipality': 'yes'},
  {district: 'Södra'},
  {'subjects.0.guardians.0.name': 'Kim Exempel'},
  {'concern.description': 'Sam är ensam hemma.', 'concern.kinds': 'neglect'},
  {'concern.whyNow': 'Det hände i går.'},
  {'concern.safeContact': 'Ring på dagen.'},
  {'reporter.name': 'Robin Granne', 'reporter.phone': '070-123 45 67'},
];

const patience = {timeout: 25_000, polling: 100};

const isThere = (frame: Frame, selector: string) =>
  frame.waitForFunction(
    (wanted) => !!document.querySelector('oros-anmalan')?.shadowRoot?.querySelector(wanted),
    patience,
    selector,
  );

/** A choice with this value, or a field to write in. */
async function answer(frame: Frame, name: string, value: string): Promise<void> {
  await isThere(frame, `[name="${name}"]`);
  await frame.evaluate(
    (field, text) => {
      const root = document.querySelector('oros-anmalan')!.shadowRoot!;
      const choice = root.querySelector<HTMLElement>(`[name="${field}"][value="${text}"]`);
      if (choice) return choice.click();
      const input = root.querySelector<HTMLInputElement>(`[name="${field}"]`)!;
      input.focus();
      input.value = text;
      input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    },
    name,
    value,
  );
}

async function press(frame: Frame, part: string): Promise<void> {
  await isThere(frame, `button[part~="${part}"]`);
  await frame.evaluate((wanted) => {
    const {shadowRoot} = document.querySelector('oros-anmalan')!;
    shadowRoot!.querySelector<HTMLElement>(`button[part~="${wanted}"]`)!.click();
  }, part);
}

export const textOf = (frame: Frame): Promise<string> =>
  frame.evaluate(
    () =>
      document.querySelector('oros-anmalan')?.shadowRoot?.querySelector<HTMLElement>('.root')?.innerText ??
      '',
  );

/** Until the form has started. */
export const started = (frame: Frame) => isThere(frame, '[name=danger]');

export async function walkToReview(frame: Frame): Promise<void> {
  const {districts} = await attributesOf(frame);
  for (const typed of screens) {
    if (districts === undefined && 'district' in typed) continue;
    for (const [name, value] of Object.entries(typed)) await answer(frame, name, value);
    await press(frame, 'next');
  }
  // The last question is gone when the review is there.
  await frame.waitForFunction(() => {
    const root = document.querySelector('oros-anmalan')!.shadowRoot!;
    return !root.querySelector('[name="reporter.phone"]') && !root.querySelector('button[part~="next"]');
  }, patience);
}

export const canSend = (frame: Frame): Promise<boolean> =>
  frame.evaluate(
    () => !!document.querySelector('oros-anmalan')?.shadowRoot?.querySelector('button[part~="send"]'),
  );

/** @returns what the page says when it has been decided. */
export async function send(frame: Frame): Promise<string> {
  await press(frame, 'send');
  await frame.waitForFunction(() => {
    const root = document.querySelector('oros-anmalan')!.shadowRoot!;
    return !root.querySelector('button[part~="send"], button[part~="stop"]');
  }, patience);
  return textOf(frame);
}

/** As the browser reads them, whatever WordPress did to the markup. */
export const attributesOf = (frame: Frame): Promise<Record<string, string>> =>
  frame.evaluate(() =>
    Object.fromEntries(
      [...(document.querySelector('oros-anmalan')?.attributes ?? [])].map(({name, value}) => [name, value]),
    ),
  );
