/** While a report is sent: what is said, who may disturb it, and how it goes out. */
import {expect, waitUntil} from '@open-wc/testing';
import {expectAccessible} from '../accessibility/axe.js';
import {press} from '../support/commands.js';
import {startEndpoint} from '../support/endpoint.js';
import {filledScreens, openFilledForm} from '../support/filled-form.js';
import {closeForms, FormPage, tag} from '../support/form-page.js';
import {builtElement, openPage, servePage} from '../support/pages.js';

const receipt = {reference: 'A-1', receivedAt: '2026-01-01T00:00:00Z', status: 'received'};
const taken = {status: 201, body: receipt};
const received = 'Tack. Din anmälan är mottagen.';
const notConfirmed = 'Vi vet inte om anmälan kom fram';

/** As the browser says when the network goes and comes. */
function setOnline(online: boolean): void {
  Object.defineProperty(navigator, 'onLine', {configurable: true, get: () => online});
  window.dispatchEvent(new Event(online ? 'online' : 'offline'));
}
const says = (page: FormPage, words: string) =>
  page.until(
    () => page.root.querySelector('form [role=status]')?.textContent.includes(words) === true,
    words,
    15_000,
  );

describe('while a report is sent', function () {
  this.timeout(60_000);
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'onLine');
    closeForms();
  });

  it('clicks and Enter in floods make one request', async () => {
    const {url, requests} = await startEndpoint({...taken, delayMs: 600});
    const page = await openFilledForm({endpoint: url});
    const send = page.button('Skicka till socialtjänsten');
    send.focus();
    for (let count = 0; count < 5; count++) send.click();
    for (let count = 0; count < 5; count++) await press('Enter');
    for (let count = 0; count < 5; count++) page.root.querySelector('form')!.requestSubmit();
    await page.decided();
    expect(page.heading()).to.equal(received);
    expect((await requests()).length).to.equal(1);
    expect(page.events.filter(({name}) => name === 'oros-submitted').length).to.equal(1);
  });

  it('says that it tries again, where a screen reader hears it and without moving focus', async () => {
    const down = {status: 503, headers: {'retry-after': '2'}};
    const {url} = await startEndpoint(down, taken);
    const page = await openFilledForm({endpoint: url});
    await page.press('send');
    expect(page.root.querySelector('form [role=status]'), 'there before its text changes').to.not.equal(null);
    await says(page, 'Försöker igen');
    expect(page.focused()?.id).to.equal('step-heading');
    await expectAccessible('between tries');
    await page.decided();
    expect(page.heading()).to.equal(received);
  });

  it('waits for the network when that goes away, and burns no tries', async () => {
    const {url, requests} = await startEndpoint({status: 503, headers: {'retry-after': '1'}}, taken);
    const page = await openFilledForm({endpoint: url});
    await page.press('send');
    await says(page, 'Försöker igen');
    setOnline(false);
    await says(page, 'Du verkar sakna uppkoppling.');
    await expectAccessible('without a network');
    expect((await requests()).length).to.equal(1);
    setOnline(true);
    await page.decided();
    expect(page.heading()).to.equal(received);
    expect((await requests()).length).to.equal(2);
  });

  it('of a pause that the person ends it is said that nothing arrived', async () => {
    const {url, requests} = await startEndpoint({status: 429, headers: {'retry-after': '50'}});
    const page = await openFilledForm({endpoint: url});
    await page.press('send');
    await says(page, 'Försöker igen');
    await page.press('stop');
    await page.decided();
    expect(page.heading()).to.equal('Anmälan skickades inte');
    expect(page.text()).to.include('Du avbröt innan anmälan hade kommit fram.');
    expect((await requests()).length).to.equal(1);
  });

  it('goes on when the element is taken out, and shows the outcome when it is put back', async () => {
    const {url, requests} = await startEndpoint({...taken, delayMs: 700});
    const page = await openFilledForm({endpoint: url});
    const parent = page.element.parentElement!;
    await page.press('send');
    page.element.remove();
    await waitUntil(() => page.events.some(({name}) => name === 'oros-submitted'), 'no receipt', {
      timeout: 10_000,
    });
    parent.append(page.element);
    await page.element.updateComplete;
    expect(page.heading()).to.equal(received);
    expect((await requests()).length).to.equal(1);
  });

  it('goes out with keepalive when that has room, and without when the page has spent it', async () => {
    const {url, requests} = await startEndpoint(taken);
    const busy = await startEndpoint({hang: true});
    const stop = new AbortController();
    const own = fetch(busy.url, {
      method: 'POST',
      body: 'x'.repeat(63_000),
      keepalive: true,
      signal: stop.signal,
    }).catch(() => undefined);
    const page = await openFilledForm({endpoint: url});
    await page.send();
    stop.abort();
    await own;
    expect(page.heading()).to.equal(received);
    expect((await requests()).length).to.equal(1);
  });

  it('goes out of a page that is closed at once', async () => {
    const {url, requests} = await startEndpoint(taken);
    const markup = document.createElement('oros-anmalan');
    for (const [name, value] of Object.entries({...tag, endpoint: url})) markup.setAttribute(name, value);
    const open = await openPage(
      await servePage({
        html: `<!doctype html><html lang="sv"><title>Orosanmälan</title>
          <script type="module" src="${builtElement}"></script>${markup.outerHTML}`,
      }),
    );
    const page = new FormPage(open.document.querySelector('oros-anmalan')!);
    await page.through(filledScreens);
    page.root.querySelector('form')!.requestSubmit();
    open.close();
    await waitUntil(async () => (await requests()).length === 1, 'it never came', {timeout: 15_000});
  });

  it('waits as long as a date says, by the clock of the service', async () => {
    const headers = {
      date: 'Sun, 01 Jan 2023 00:00:00 GMT',
      'retry-after': 'Sun, 01 Jan 2023 00:01:40 GMT',
      'access-control-expose-headers': 'Retry-After, Date',
    };
    const {url, requests} = await startEndpoint({status: 503, headers});
    const page = await openFilledForm({endpoint: url});
    await page.send();
    expect(page.heading(), 'more than a minute is left to the person').to.equal(notConfirmed);
    expect((await requests()).length).to.equal(1);
  });

  it('carries cookies only where the host says so', async () => {
    document.cookie = 'oros-test=1';
    const cookieWith = async (credentials: string) => {
      const {url, requests} = await startEndpoint(taken);
      const own = url.replace('127.0.0.1', location.hostname);
      const page = await openFilledForm({endpoint: own, credentials, anonymous: 'off'});
      await page.send();
      expect(page.heading(), credentials).to.equal(received);
      closeForms();
      return (await requests())[0]?.headers.cookie;
    };
    expect(await cookieWith('include')).to.include('oros-test=1');
    // Another port is another origin.
    expect(await cookieWith('same-origin')).to.equal(undefined);
    document.cookie = 'oros-test=; max-age=0';
  });

  it('as a form: multipart with the report in it, and the same bytes in each try', async () => {
    const {url, requests} = await startEndpoint({status: 500, headers: {'retry-after': '0'}}, taken);
    const page = await openFilledForm({endpoint: `${url}/{variant}`, format: 'form'});
    expect(page.events.filter(({name}) => name === 'oros-config-problem')).to.deep.equal([]);
    await page.send();
    expect(page.heading()).to.equal(received);
    const [first, second] = (await requests()) as [Awaited<ReturnType<typeof requests>>[0], unknown];
    expect((second as typeof first).body).to.equal(first.body);
    expect(first.path).to.equal('/reports/child');
    const type = String(first.headers['content-type']);
    const form = await new Response(first.body, {headers: {'content-type': type}}).formData();
    const report = JSON.parse(form.get('report') as string) as {id: string};
    expect(report.id).to.equal(first.headers['idempotency-key']);
    expect(form.get('subjects.0.name')).to.equal('Sam Exempel');
    expect(form.getAll('concern.kinds')).to.deep.equal(['neglect', 'economy']);
  });
});
