/** The tests' own tools do what they say, in every engine. */
import {expect, waitUntil} from '@open-wc/testing';
import type {Report} from '../../src/submission/payload-schema.js';
import {accessible, click, engine, media, press, type, viewport} from './commands.js';
import {startEndpoint} from './endpoint.js';
import {openPage, servePage, serveStrictPage} from './pages.js';
import {killReceiver, restartReceiver, startReceiver, storedReports} from './receiver.js';

function inputs(): HTMLInputElement[] {
  document.body.innerHTML = '';
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({mode: 'open'});
  root.innerHTML =
    '<label>Första <input aria-describedby="h"></label><p id="h">Ledtext</p><label>Andra <input></label>';
  return [...root.querySelectorAll('input')];
}

describe('the test tools', () => {
  afterEach(() => document.body.replaceChildren());

  it('type, press and click as a user does', async () => {
    const [first, second] = inputs();
    await click(second!);
    await type('Åsa Öö 11é');
    await press('Shift+Tab');
    await type('före');
    await press('Space');
    await press('Tab');
    expect(first!.value).to.equal('före ');
    expect(second!.value).to.equal('Åsa Öö 11é');
    expect(second!.matches(':focus-visible')).to.equal(true);
  });

  it('tell role, name and description as the engine computes them', async () => {
    const {role, name, description} = await accessible(inputs()[0]!);
    expect({role, name}).to.deep.equal({role: 'textbox', name: 'Första'});
    if ((await engine()) !== 'webkit') expect(description).to.equal('Ledtext');
  });

  it('make the viewport as narrow as a small phone', async () => {
    await viewport({width: 320, height: 480});
    expect([innerWidth, innerHeight]).to.deep.equal([320, 480]);
  });

  it('emulate media, or say that they cannot', async () => {
    const can = (await engine()) !== 'webkit';
    const matches = (...queries: string[]) => queries.map((query) => matchMedia(query).matches);
    expect(await media({colorScheme: 'dark', reducedMotion: 'reduce'})).to.equal(can);
    expect(matches('(prefers-color-scheme: dark)', '(prefers-reduced-motion)')).to.deep.equal([can, can]);
    expect(await media({forcedColors: 'active', type: 'print'})).to.equal(can);
    expect(matches('(forced-colors: active)', 'print')).to.deep.equal([can, can]);
    await media({});
    expect(matches('(forced-colors: active)', 'print')).to.deep.equal([false, false]);
  });

  it('serve pages under a strict policy, with the built element, and hear what it stops', async () => {
    const markup = '<oros-anmalan></oros-anmalan><p style="color: red">Hej</p>';
    const page = await openPage(await serveStrictPage({markup}));
    expect(page.document.querySelector('oros-anmalan')?.shadowRoot).to.exist;
    // The report of a violation comes a task after what caused it.
    await waitUntil(() => page.violations().length > 0);
    expect(page.violations().map(({directive}) => directive)).to.deep.equal(['style-src-attr']);
    page.close();
  });

  it('serve any page with any headers', async () => {
    const url = await servePage({html: '<!doctype html><p>Hej', headers: {'x-own': 'yes'}});
    const response = await fetch(url);
    expect(response.headers.get('x-own')).to.equal('yes');
    expect(await response.text()).to.equal('<!doctype html><p>Hej');
  });

  it('answer at fault, and remember what came', async () => {
    const {url, requests} = await startEndpoint(
      {status: 503, headers: {'retry-after': '7'}},
      {status: 201, body: {reference: 'A'}},
      {destroySocket: true},
    );
    const post = () => fetch(url, {method: 'POST', headers: {'idempotency-key': 'k'}, body: 'ö'});
    const first = await post();
    expect([first.status, first.headers.get('retry-after')]).to.deep.equal([503, '7']);
    expect(await (await post()).json()).to.deep.equal({reference: 'A'});
    expect(await post().catch(() => 'cut')).to.equal('cut');
    // A browser may send once more, by itself, what it believes was lost on an old connection.
    const received = await requests();
    expect(received.length).to.be.at.least(3);
    expect(received[0]).to.deep.include({method: 'POST', path: '/reports', body: 'ö'});
    expect(received[0]!.headers['idempotency-key']).to.equal('k');
  });

  it('kill the receiver between the report and the receipt, and start it again where it was', async function () {
    // Two processes start, on a machine that may have others to serve.
    this.timeout(60_000);
    const {url, inbox} = await startReceiver({slow: 5000});
    const report: Report = {
      version: 1,
      id: crypto.randomUUID(),
      variant: 'older',
      role: 'private',
      municipality: 'Vara kommun',
      language: 'sv',
      dir: 'ltr',
      subjects: [{name: 'Sam Exempel'}],
      concern: {description: 'Sam öppnar inte längre dörren.'},
      swedish: [{heading: 'Oron', items: [{question: 'Vad oroar dig?', answer: 'Dörren är stängd.'}]}],
    };
    const post = (to: string) => {
      const headers = {'content-type': 'application/json', 'idempotency-key': report.id};
      return fetch(to, {method: 'POST', headers, body: JSON.stringify(report)});
    };
    const cut = post(url).catch(() => 'cut');
    await waitUntil(async () => (await storedReports()).length === 1);
    await killReceiver();
    expect(await cut).to.equal('cut');
    expect(await post(url).catch(() => 'dead')).to.equal('dead');

    await restartReceiver();
    expect((await post(inbox.replace('inbox', 'reports'))).status).to.equal(200);
    const [stored, ...more] = await storedReports();
    expect(more).to.deep.equal([]);
    expect(stored!.body).to.equal(JSON.stringify(report));
  });
});
