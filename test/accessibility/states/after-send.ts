/** From the review on: copies, contact mode, a report on its way, each failure, and each receipt. */
import {useFakeTimers} from 'sinon';
import type {Cell} from '../../support/cells.js';
import {type Answer, startEndpoint} from '../../support/endpoint.js';
import type {Attributes, FormPage} from '../../support/form-page.js';
import type {See, StateName} from './place.js';
import {fillIn, openCell} from './walk.js';

const later = {'retry-after': '120'};
const receipt = (status: string) => ({
  reference: 'A-2026-1234567',
  receivedAt: '2026-01-01T00:00:00Z',
  status,
});

export const receipts: readonly Answer[] = [
  {status: 201, body: receipt('received')},
  {status: 201, body: receipt('delivered')},
  {status: 202, body: receipt('queued')},
  {status: 204},
];

/** In the order in which `seeFailures` meets them. A wait of more than a minute is not waited for. */
const faults: readonly [Answer, ...Answer[]] = [
  {status: 429},
  {status: 425, headers: later},
  {status: 429, headers: later},
  {status: 403},
  {hang: true},
  {
    status: 422,
    headers: {'content-type': 'application/problem+json'},
    body: JSON.stringify({errors: [{pointer: '/concern/description', code: 'too-long'}]}),
  },
  {status: 503, headers: later},
];

const native = setTimeout.bind(window);
const soon = () => new Promise((resolve) => native(resolve, 20));

function setOnline(online: boolean): void {
  Object.defineProperty(navigator, 'onLine', {configurable: true, get: () => online});
  dispatchEvent(new Event(online ? 'online' : 'offline'));
}

const hasComeBack = () => {
  Reflect.deleteProperty(navigator, 'onLine');
};

const statusOf = ({root}: FormPage): string =>
  root.querySelector('form [role=status]')?.textContent.trim() ?? '';

/** Time stands still for the element, from the press on: a state that passes can be looked at. */
async function withTimeHeld(
  page: FormPage,
  part: string,
): Promise<{readonly pass: (ms: number) => Promise<void>}> {
  const clock = useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
  try {
    await page.press(part);
    const said = statusOf(page);
    // The answer comes by the network's own time.
    for (let tries = 0; tries < 15 && statusOf(page) === said; tries++) await soon();
  } finally {
    clock.restore();
  }
  return {
    pass: async (ms) => {
      clock.tick(ms);
      await soon();
      await page.element.updateComplete;
    },
  };
}

/** On the review: what is under the line opened, a copy, and a form that can send no more. */
export async function seeReview(page: FormPage, see: See): Promise<void> {
  const screen = page.heading();
  const all = () => page.root.querySelectorAll('details');
  for (const details of all()) details.open = true;
  await page.until(() => page.root.querySelector('.privacy dt') !== null, 'what was opened is empty');
  await see({screen, state: 'opened'}, page);
  for (const details of all()) details.open = false;
  await page.press('copy');
  await soon();
  await page.until(() => page.root.querySelector('.paper [aria-live]')?.textContent.trim() !== '', 'no copy');
  await see({screen, state: 'copied'}, page);
  const endpoint = page.element.endpoint;
  page.element.removeAttribute('endpoint');
  await page.element.updateComplete;
  await see({screen, state: 'contact only'}, page);
  page.element.endpoint = endpoint;
  await page.element.updateComplete;
}

/** The element is taken out of the page for good, and what is left is shown again. */
async function leave(page: FormPage): Promise<void> {
  const parent = page.element.parentElement;
  const clock = useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
  page.element.remove();
  clock.tick(2500);
  clock.restore();
  parent?.append(page.element);
  await page.element.updateComplete;
}

/** From a filled review. The form is at its start again afterwards. */
export async function seeFailures(cell: Cell, see: See, more: Attributes = {}): Promise<void> {
  const {url} = await startEndpoint(...faults);
  const page = await openCell(url, more);
  const seeAs = (state: StateName, what?: string) => see({screen: what ?? page.heading(), state}, page);
  await fillIn(page, cell);
  const first = await withTimeHeld(page, 'send');
  await seeAs('on its way', statusOf(page));
  setOnline(false);
  await first.pass(1000);
  await seeAs('on its way', statusOf(page));
  await page.press('stop');
  hasComeBack();
  await page.decided();
  await seeAs('failed', `${page.heading()}, stopped`);
  for (const why of ['', ', busy', '']) {
    await page.retry();
    await seeAs('failed', page.heading() + why);
  }
  const hanging = await withTimeHeld(page, 'retry');
  await seeAs('on its way');
  await hanging.pass(8000);
  await seeAs('on its way', statusOf(page));
  await page.press('stop');
  await page.decided();
  await seeAs('failed', `${page.heading()}, stopped`);
  await page.press('edit');
  await seeAs('filled', `${page.heading()}, again`);
  await page.send();
  await seeAs('errors', `${page.heading()}, not taken`);
  await fillIn(page, cell);
  await page.send();
  await seeAs('failed');
  await leave(page);
  await seeAs('left');
  page.element.parentElement?.remove();
}

/** @param answers the receipts to be shown, each for a report of its own. */
export async function seeReceipts(
  cell: Cell,
  see: See,
  answers: readonly Answer[],
  more: Attributes = {},
): Promise<void> {
  for (const answer of answers) {
    const {url} = await startEndpoint(answer);
    const acknowledgement = answer.status === 204 ? 'status' : 'json';
    const page = await openCell(url, {...more, acknowledgement});
    await fillIn(page, cell);
    await page.send();
    await see({screen: page.heading(), state: 'received'}, page);
    page.element.parentElement?.remove();
  }
}
