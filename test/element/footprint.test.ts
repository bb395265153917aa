/**
 * The built element leaves no trace but the report: every API by which a page keeps, sends, says or shows something is
 * watched from before it loads, while each variant is filled in for each role, fails, is tried again and arrives.
 */
import {expect} from '@open-wc/testing';
import {cellAttributes} from '../../demo/tools/cells.js';
import {cellName, cells, type Cell} from '../support/cells.js';
import {engine} from '../support/commands.js';
import {startEndpoint, type Answer, type Endpoint} from '../support/endpoint.js';
import {fillScreen} from '../support/fill-cell.js';
import {FormPage, type Attributes} from '../support/form-page.js';
import {builtElement, openPage, servePage, type OpenPage} from '../support/pages.js';
import {installSpies} from '../support/spies.js';
import {traces} from '../support/watched.js';

const receipt = {reference: 'A-17', receivedAt: '2026-01-01T00:00:00Z', status: 'received'};
const busy: Answer = {status: 503, headers: {'retry-after': '0'}};
/** Three tries fail by themselves, then the person tries again. */
const failsThenArrives: [Answer, ...Answer[]] = [busy, busy, busy, {status: 201, body: receipt}];

/** A phone number that nobody in the samples has. */
const attributes = {...cellAttributes, phone: '0500-49 74 00'};

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');

const pageWith = (attributes: Attributes): string => `<!doctype html>
<html lang="sv"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Orosanmälan</title>
<script>(${String(installSpies)})()</script>
<script type="module" src="${builtElement}"></script>
<main><h1>Orosanmälan</h1><oros-anmalan ${written(attributes)}>Ring 112.</oros-anmalan></main></html>`;

/** What may move on: where a pointer is, never where it was pressed; and that something was scrolled or drawn. */
const mayBeHeard =
  /^(?:(?:pointer|mouse)(?:move|over|out|enter|leave|rawupdate)|gotpointercapture|lostpointercapture|touchmove|touchcancel|pointercancel|wheel|mousewheel|scroll\w*|transition\w+|animation\w+|webkit\w+|selectionchange|selectstart|oros-\w+(?:-\w+)?)$/;

interface Walk {
  readonly cell: Cell;
  readonly page: OpenPage;
  readonly form: FormPage;
  readonly endpoint: Endpoint;
  /** What was typed so far. */
  readonly typed: string[];
}

/** Every attribute of every node in the shadow tree and of the host. */
function attributesOf({root, element}: FormPage): string {
  const nodes = [element, ...root.querySelectorAll('*')];
  return nodes.flatMap((node) => [...node.attributes].map(({value}) => value)).join('\n');
}

/** Typed words stand in fields and in text, where the marks for recorders hold; no attribute and no part of the page has them. */
function expectNoWordAround({form, page, typed}: Walk): void {
  const around = [
    attributesOf(form),
    page.document.documentElement.outerHTML,
    page.window.location.href,
    page.document.title,
    page.window.name,
  ].join('\n');
  expect(
    typed.filter((word) => around.includes(word)),
    form.heading(),
  ).to.deep.equal([]);
}

async function start(cell: Cell, ...answers: [Answer, ...Answer[]]): Promise<Walk> {
  const endpoint = await startEndpoint(...answers);
  const page = await openPage(await servePage({html: pageWith({...attributes, endpoint: endpoint.url})}));
  const form = new FormPage(page.document.querySelector('oros-anmalan')!);
  return {cell, page, form, endpoint, typed: []};
}

async function fillIn(walk: Walk): Promise<void> {
  const {form, cell, typed} = walk;
  while (!form.heading().startsWith('Steg 5')) {
    typed.push(...(await fillScreen(form, cell)));
    expectNoWordAround(walk);
    await form.next();
    expect(form.errorSummary(), form.heading()).to.deep.equal([]);
  }
  expectNoWordAround(walk);
}

interface Ended {
  readonly requests: number;
  /** What the page was told. */
  readonly events: readonly string[];
  /** The browser goes, or tries to. */
  readonly leaves?: boolean;
}

/** How a walk ends. Leaving by another way is another ending: add it here. */
const endings: Readonly<Record<string, (walk: Walk) => Promise<Ended>>> = {
  'not received, tried again and received': async (walk) => {
    const {form} = walk;
    await form.send();
    expect(form.events.at(-1)?.name).to.equal('oros-failed');
    expectNoWordAround(walk);
    await form.retry();
    expect(form.heading()).to.equal('Tack. Din anmälan är mottagen.');
    expectNoWordAround(walk);
    return {requests: failsThenArrives.length, events: ['oros-failed', 'oros-submitted']};
  },
  'not received and left by the quick exit': async (walk) => {
    const {form, typed} = walk;
    await form.send();
    // A page that is not there: the form stays, for us to look at.
    form.element.setAttribute('exit-url', new URL(await servePage({html: ''}), location.href).href);
    await form.element.updateComplete;
    form.root.querySelector<HTMLElement>('[part=exit]')!.click();
    await form.until(() => form.heading() === 'Steg 1 av 5: Är det bråttom?', 'nothing was wiped');
    expectNoWordAround(walk);
    const fields = [...form.root.querySelectorAll<HTMLInputElement>('input, textarea')];
    const held = [form.text(), ...fields.map(({value}) => value)].join('\n');
    expect(typed.filter((word) => held.includes(word))).to.deep.equal([]);
    return {requests: 3, events: ['oros-failed'], leaves: true};
  },
};

/** Each way with each cell would say little more and take long: the second with one cell of each variant and role, and so both outside Chromium. */
const walks = Object.keys(endings).flatMap((ending, index) =>
  cells
    .map((cell, number) => ({cell, ending, isShort: number % 5 === 0}))
    .filter(({isShort}) => index === 0 || isShort),
);

/** The engine's own files of the page, those of the element, and the endpoint. */
const isAllowed = (request: string, endpoint: string): boolean =>
  request === endpoint ||
  request.startsWith('data:') ||
  ['.js', '-later.js', '-languages.js', '-en.js'].some(
    (end) => request === location.origin + builtElement.replace('.js', end),
  );

describe('the built element', () => {
  let page: OpenPage | undefined;
  afterEach(() => page?.close());

  for (const {cell, ending, isShort} of walks) {
    it(`leaves nothing of ${cellName(cell)}, ${ending}`, async function () {
      if (!isShort && (await engine()) !== 'chromium') this.skip();
      this.timeout(60_000);
      const walk = await start(cell, ...failsThenArrives);
      page = walk.page;
      const {window} = page;
      const {seen, heard} = window.__spies;
      const whileLoading = [...seen];
      const before = await traces(window);
      const looked = seen.length;
      await fillIn(walk);
      const {requests, events, leaves = false} = await endings[ending]!(walk);
      const {url} = walk.endpoint;

      expect(walk.typed.length, 'texts typed').to.be.greaterThan(4);
      expect(
        [...whileLoading, ...seen.slice(looked)]
          // Read for a first suggestion of a language, and sent nowhere.
          .filter(({api}) => !/^get navigator\.languages?$/.test(api) && !(leaves && api === 'navigation'))
          .map(({api, words}) => `${api} ${words.split(' ')[0]}`),
      ).to.deep.equal(Array.from({length: requests}, () => `window.fetch ${url}`));
      expect(window.__spies.requests().filter((request) => !isAllowed(request, url))).to.deep.equal([]);
      expect((await walk.endpoint.requests()).map(({method}) => method)).to.deep.equal(
        Array.from({length: requests}, () => 'POST'),
      );
      expect(await traces(window)).to.deep.equal(before);

      expect(heard.map(({type}) => type).filter((type) => !mayBeHeard.test(type))).to.deep.equal([]);
      expect(
        heard.map(({type}) => type).filter((type) => /^oros-(?:submitted|failed)/.test(type)),
      ).to.deep.equal(events);
      const told = JSON.stringify(heard);
      for (const word of [...walk.typed, cell.variant, cell.role, receipt.reference]) {
        expect(told.includes(word), word).to.equal(false);
      }
    });
  }
});

describe('the watch that is kept', () => {
  let page: OpenPage | undefined;
  afterEach(() => page?.close());

  /** Each by a way of its own; a spy that saw nothing would prove nothing. */
  const deeds: Readonly<Record<string, (window: Window & typeof globalThis) => unknown>> = {
    'get window.localStorage': ({localStorage}) => (localStorage.probe = '1'),
    'Storage.setItem': ({sessionStorage}) => sessionStorage.setItem('probe', '1'),
    'IDBFactory.open': ({indexedDB}) => indexedDB.open('probe'),
    'set document.cookie': ({document}) => (document.cookie = 'probe=1; max-age=0'),
    'set document.title': ({document}) => (document.title = 'probe'),
    'set window.name': (window) => (window.name = 'probe'),
    'History.replaceState': ({history}) => history.replaceState('probe', ''),
    hashchange: ({location}) => (location.hash = 'probe'),
    'window.fetch': (window) => window.fetch('/probe').catch(() => undefined),
    'XMLHttpRequest.open': (window) => new window.XMLHttpRequest().open('GET', '/probe'),
    'navigator.sendBeacon': ({navigator}) => navigator.sendBeacon('/probe'),
    'new window.WebSocket': (window) => new window.WebSocket(`ws://${window.location.host}/probe`).close(),
    'new window.EventSource': (window) => new window.EventSource('/probe').close(),
    'new window.BroadcastChannel': (window) => new window.BroadcastChannel('probe').close(),
    'set HTMLImageElement.src': (window) => (new window.Image().src = '/probe'),
    'window.postMessage': (window) => window.postMessage('probe'),
    'get navigator.userAgent': ({navigator}) => navigator.userAgent,
    'get document.referrer': ({document}) => document.referrer,
    'console.info': ({console}) => console.info('probe'),
  };

  it('sees each of these', async () => {
    page = await openPage(await servePage({html: pageWith({})}));
    const {window} = page;
    const missed: string[] = [];
    for (const [api, deed] of Object.entries(deeds)) {
      const count = window.__spies.seen.length;
      deed(window);
      const isSeen = () => window.__spies.seen.slice(count).some((one) => one.api === api);
      // Some are told of by an event, a task later.
      for (let tries = 0; tries < 50 && !isSeen(); tries++) await new Promise((done) => setTimeout(done, 10));
      if (!isSeen()) missed.push(api);
    }
    expect(missed).to.deep.equal([]);
    // The origin is that of every test.
    window.localStorage.removeItem('probe');
    window.sessionStorage.removeItem('probe');
    await new FormPage(page.document.querySelector('oros-anmalan')!).until(
      () => window.__spies.requests().some((name) => name.endsWith('/probe')),
      'no request was seen',
    );
    window.document.querySelector('oros-anmalan')!.click();
    expect(window.__spies.heard.map(({type}) => type)).to.include('click');
  });
});
