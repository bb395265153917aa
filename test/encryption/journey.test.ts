/** The built element with a key: what is stored is read inside by two implementations, and by nobody between. */
import {expect} from '@open-wc/testing';
import {expectAccessible} from '../accessibility/axe.js';
import {startEndpoint} from '../support/endpoint.js';
import {filledScreens} from '../support/filled-form.js';
import {FormPage, tag} from '../support/form-page.js';
import {builtElement, openPage, type OpenPage, servePage, serveStrictPage} from '../support/pages.js';
import {pagesPath} from '../support/pages-path.js';
import {
  newKey,
  openedReports,
  startReceiver,
  storedReports,
  type ReceiverAddress,
} from '../support/receiver.js';
import {appearances} from './planted.js';

const attribute = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const markup = (attributes: Readonly<Record<string, string>>) =>
  `<oros-anmalan ${Object.entries({...tag, ...attributes})
    .map(([name, value]) => `${name}="${attribute(value)}"`)
    .join(' ')}>Ring 112.</oros-anmalan>`;

/** What is written in the form, as a stranger would look for it. */
const planted = filledScreens.flatMap((screen) =>
  Object.values(screen).flatMap((value) => (typeof value === 'string' && value.length > 6 ? [value] : [])),
);

describe('a form with a key', function () {
  this.timeout(60_000);
  let page: OpenPage | undefined;
  let receiver: ReceiverAddress;
  before(async () => {
    receiver = await startReceiver({key: 'first'});
  });
  afterEach(() => page?.close());

  const form = async (attributes: Readonly<Record<string, string>>) => {
    const connect = [receiver.url, ...Object.values(attributes).filter((value) => value.startsWith('http'))];
    const origins = [...new Set(connect.map((url) => new URL(url).origin))];
    const main = `<script src="/node_modules/axe-core/axe.min.js"></script><main><h1>Orosanmälan</h1>${markup(attributes)}</main>`;
    page = await openPage(await serveStrictPage({markup: main, connect: origins}));
    return new FormPage(page.document.querySelector('oros-anmalan')!);
  };

  it('is sent so that only those inside read it, under the strict policy, in few requests', async function () {
    this.timeout(60_000);
    const filled = await form({endpoint: receiver.url, 'encryption-key': receiver.keys});
    await filled.through(filledScreens);
    expect(filled.text()).to.include('Bara socialtjänsten i Vara kommun kan låsa upp det.');
    await expectAccessible('review of what is encrypted', page!.window);
    await filled.send();
    expect(filled.heading()).to.equal('Tack. Din anmälan är mottagen.');
    expect(page!.violations()).to.deep.equal([]);

    const [opened] = await openedReports();
    expect(opened?.kid).to.equal('first');
    expect(opened?.report?.subjects[0]?.name).to.equal('Sam Exempel');
    expect(opened?.report?.concern.description).to.equal('Sam är ensam hemma.');
    const [stored] = await storedReports();
    expect(stored?.id).to.equal(opened?.report?.id);
    for (const words of planted) {
      expect(appearances(words, JSON.stringify(opened?.report)), words).not.to.deep.equal([]);
      expect(appearances(words, JSON.stringify(stored)), words).to.deep.equal([]);
    }
    // What knows of other languages is fetched beside them, in no order with the rest.
    const names = page!.window.performance
      .getEntriesByType('resource')
      .map(({name}) => name.slice(name.lastIndexOf('/') + 1))
      .filter((name) => /oros|keys/.test(name) && !/-(?:languages|en)\./.test(name));
    expect(names).to.deep.equal([
      'oros-anmalan.js',
      'oros-anmalan-later.js',
      'oros-anmalan-encrypt.js',
      'keys',
    ]);
  });

  it('is read by an implementation that shares no code with ours (python3-jwcrypto)', async function () {
    const opened = (await openedReports('elsewhere')).filter(({elsewhere}) => elsewhere !== undefined);
    // Not installed on this machine: .ci/run installs it.
    if (opened.length === 0) this.skip();
    for (const {elsewhere = '', report} of opened) {
      expect(elsewhere.length).to.be.lessThan(32 * 1024 + 1);
      expect(JSON.parse(elsewhere)).to.deep.equal(report);
    }
  });

  it('takes the key that the page pins, also when a newer one is first; then the newer one', async function () {
    this.timeout(60_000);
    const keys = (await (await fetch(receiver.keys)).json()) as {keys: {kid: string}[]};
    expect(keys.keys.map(({kid}) => kid)).to.deep.equal(['first']);
    const second = await newKey('second');
    const opened = async () => (await openedReports()).at(-1)!;
    // The page still names nothing: the first of the set, which is the newest.
    const unpinned = await form({endpoint: receiver.url, 'encryption-key': receiver.keys});
    await unpinned.through(filledScreens);
    await unpinned.send();
    expect((await opened()).kid).to.equal('second');
    page!.close();

    const third = await newKey('third');
    const both = {
      'encryption-key': receiver.keys,
      'encryption-key-thumbprint': `${second} ${'x'.repeat(43)}`,
    };
    const pinned = await form({endpoint: receiver.url, ...both});
    await pinned.through(filledScreens);
    await pinned.send();
    expect((await opened()).kid).to.equal('second');
    expect((await opened()).report?.reporter).to.deep.include({name: 'Robin Granne'});
    expect(third).not.to.equal(second);
  });

  it('sends the same bytes again, and nothing readable in them: plain words in seven encodings', async function () {
    this.timeout(60_000);
    const again = {status: 503, headers: {'Retry-After': '0'}};
    const endpoint = await startEndpoint(again, again, again, {
      status: 201,
      body: {reference: 'A-1', receivedAt: '2026-01-01T00:00:00Z', status: 'received'},
    });
    const filled = await form({endpoint: endpoint.url, 'encryption-key': receiver.keys});
    await filled.through(filledScreens);
    await filled.send();
    expect(filled.heading()).to.equal('Vi vet inte om anmälan kom fram');
    // A key that comes in the middle of it changes nothing of what has begun.
    filled.element.setAttribute('encryption-key', `${receiver.keys}?new`);
    await newKey('fourth');
    await filled.retry();
    const requests = await endpoint.requests();
    expect(requests.length).to.equal(4);
    expect(new Set(requests.map(({body}) => body)).size).to.equal(1);
    expect(new Set(requests.map(({headers}) => headers['idempotency-key'])).size).to.equal(1);
    for (const request of requests) {
      expect(request.headers['content-type']).to.equal('application/jose');
      for (const words of [...planted, 'child', 'private', 'Vara kommun']) {
        expect(appearances(words, request.body), words).to.deep.equal([]);
      }
    }
  });

  it('never falls back: without the file that encrypts whom to ring is shown, and trying again', async () => {
    const scripts = [`${pagesPath}watch.js`, builtElement, builtElement.replace('.js', '-later.js')];
    const policy = {'script-src': scripts.map((path) => location.origin + path).join(' ')};
    const attributes = {endpoint: receiver.url, 'encryption-key': receiver.keys};
    const connect = [new URL(receiver.url).origin];
    page = await openPage(await serveStrictPage({markup: markup(attributes), connect, policy}));
    const filled = new FormPage(page.document.querySelector('oros-anmalan')!);
    const before = (await storedReports()).length;
    await filled.answer('danger', 'no');
    await filled.press('next');
    await filled.until(() => filled.text().includes('Vi når inte det som behövs'), 'it goes on', 15_000);
    expect(filled.root.querySelector('[part=retry]')).not.to.equal(null);
    expect((await storedReports()).length).to.equal(before);
  });

  it('never falls back: without cryptography whom to ring is shown', async () => {
    const broken = [
      // As on a page that is not served over https.
      'delete Crypto.prototype.subtle',
      "SubtleCrypto.prototype.encrypt = () => Promise.reject(new Error('no'))",
    ];
    for (const script of broken) {
      const html = `<!doctype html><html lang="sv"><title>Orosanmälan</title><script>${script}</script>
        <script type="module" src="${builtElement}"></script>${markup({endpoint: receiver.url, 'encryption-key': receiver.keys})}`;
      page = await openPage(await servePage({html}));
      const filled = new FormPage(page.document.querySelector('oros-anmalan')!);
      const before = (await storedReports()).length;
      await filled.answer('danger', 'no');
      await filled.press('next');
      await filled.until(
        () => filled.text().includes('Den går inte att skicka säkert.'),
        'it goes on',
        15_000,
      );
      expect(filled.text()).to.include('0512-310 00').and.to.include('Ring 112');
      expect(filled.root.querySelector('form')).to.equal(null);
      expect((await storedReports()).length).to.equal(before);
      page.close();
    }
  });
});
