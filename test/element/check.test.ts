/** What check() finds on served pages, with the built element: real headers, a real policy, a service that answers as told. */
import {expect} from '@open-wc/testing';
import {media} from '../support/commands.js';
import {type Answer, type Endpoint, startEndpoint} from '../support/endpoint.js';
import {tag} from '../support/form-page.js';
import {inOneEngine} from '../support/one-engine.js';
import {
  builtFolderIn,
  scriptOf,
  lackFiles,
  type OpenPage,
  openPage,
  servePage,
  serveStrictPage,
} from '../support/pages.js';
import {startReceiver} from '../support/receiver.js';

/** Nothing is missing. */
const whole = {
  ...tag,
  'form-hours': 'Mo-Fr 08:00-16:00',
  'buffer-retention': 'Uppgifterna sparas i tre dygn.',
  'ip-note': 'Adressen sparas inte.',
};

const markup = (attributes: Readonly<Record<string, string>>, before = '<h1>Orosanmälan</h1>') => {
  const written = Object.entries(attributes).map(([name, value]) => `${name}='${value}'`);
  return `${before}<oros-anmalan ${written.join(' ')}>Ring 112.</oros-anmalan>`;
};

describe('check()', () => {
  inOneEngine();
  let page: OpenPage | undefined;
  let receiver = '';
  before(async () => ({url: receiver} = await startReceiver()));
  afterEach(async () => {
    page?.close();
    await media({});
  });

  const hostOn = ({document}: OpenPage) => document.querySelector('oros-anmalan')!;
  const found = async (opened: OpenPage) =>
    (await hostOn(opened).check()).map(({attribute, code}) => `${attribute} ${code}`);

  const open = async (html: string, more: Omit<Parameters<typeof serveStrictPage>[0], 'markup'> = {}) =>
    (page = await openPage(await serveStrictPage({markup: html, ...more})));

  const faults = async (attributes: Readonly<Record<string, string>>, before?: string) => {
    const endpoint = {endpoint: receiver};
    const html = markup({...whole, ...endpoint, ...attributes}, before);
    return found(await open(html, {connect: [new URL(receiver).origin, location.origin]}));
  };

  const answering = async (...answers: [Answer]): Promise<[Endpoint, string[]]> => {
    const endpoint = await startEndpoint(...answers);
    const html = markup({...whole, endpoint: endpoint.url});
    return [endpoint, await found(await open(html, {connect: [new URL(endpoint.url).origin]}))];
  };

  it('finds nothing where nothing is wrong, and leaves no trace', async () => {
    expect(await faults({})).to.deep.equal([]);
    const {shadowRoot} = hostOn(page!);
    expect([...shadowRoot!.children].map(({localName}) => localName)).to.deep.equal(['div']);
    expect(page!.violations()).to.deep.equal([]);
  });

  it('sends the service nothing but OPTIONS', async () => {
    const [endpoint, problems] = await answering({status: 201});
    expect(problems).to.deep.equal([]);
    expect(await endpoint.requests()).to.deep.equal([]);
  });

  it('finds a policy in the way to the service, and tells what to add', async () => {
    const [problem, ...more] = await hostOn(await open(markup({...whole, endpoint: receiver}))).check();
    expect(more).to.deep.equal([]);
    expect(problem!.attribute).to.equal('endpoint');
    expect(problem!.code).to.equal('csp');
    expect(problem!.message).to.include(new URL(receiver).origin).and.to.include('connect-src');
  });

  it('is not misled by a policy that only reports', async () => {
    const html = `<!doctype html><html lang="sv"><title>Orosanmälan</title>
      <script type="module" src="/__pages/dist/oros-anmalan.js"></script>
      ${markup({...whole, endpoint: 'http://127.0.0.1:9/'})}`;
    const headers = {'content-security-policy-report-only': "connect-src 'none'"};
    page = await openPage(await servePage({html, headers}));
    expect(await found(page)).to.deep.equal(['endpoint cors']);
  });

  it('finds a service that does not let this page, or a header of the report, through', async () => {
    for (const answer of [
      {cors: false},
      {options: {headers: {'access-control-allow-headers': 'content-type'}}},
      {options: {headers: {'access-control-allow-origin': 'https://www.example.se'}}},
    ]) {
      const [, problems] = await answering(answer);
      expect(problems, JSON.stringify(answer)).to.deep.equal(['endpoint cors']);
      page!.close();
    }
  });

  it('tells what the service answers, where that says something', async () => {
    const told: Readonly<Record<number, readonly string[]>> = {
      204: [],
      400: [],
      401: ['endpoint refused'],
      403: ['endpoint refused'],
      404: ['endpoint not-found'],
      405: [],
      502: ['endpoint failing'],
    };
    for (const [status, expected] of Object.entries(told)) {
      const [, problems] = await answering({options: {status: Number(status)}});
      expect(problems, status).to.deep.equal(expected);
      page!.close();
    }
    const [, problems] = await answering({options: {status: 302, headers: {location: '/login'}}});
    expect(problems).to.deep.equal(['endpoint redirected']);
  });

  it('tries the key', async () => {
    const pair = await crypto.subtle.generateKey({name: 'ECDH', namedCurve: 'P-256'}, true, ['deriveBits']);
    const {kty, crv, x, y} = await crypto.subtle.exportKey('jwk', pair.publicKey);
    const json = JSON.stringify({kty, crv, x, y});
    const address = await servePage({html: json});
    expect(await faults({'encryption-key': address}), 'fetched').to.deep.equal([]);
    page!.close();
    expect(await faults({'encryption-key': json}), 'on the tag').to.deep.equal([]);
    page!.close();
    const thumbprint = {'encryption-key-thumbprint': 'A'.repeat(43)};
    expect(await faults({'encryption-key': address, ...thumbprint})).to.deep.equal([
      'encryption-key thumbprint-mismatch',
    ]);
    page!.close();
    expect(await faults({'encryption-key': await servePage({html: 'no key'})})).to.deep.equal([
      'encryption-key unusable',
    ]);
    page!.close();
    const html = markup({...whole, endpoint: receiver, 'encryption-key': address});
    expect(await found(await open(html, {connect: [new URL(receiver).origin]}))).to.deep.equal([
      'encryption-key csp',
    ]);
  });

  it('repeats what is wrong with the attributes, as they are now', async () => {
    expect(await faults({'phone-hours': 'vardagar ibland', variants: 'child elder'})).to.deep.equal([
      'phone-hours unusable',
      'variants unknown-value',
    ]);
    const host = hostOn(page!);
    host.phoneHours = 'Mo-Fr 08:00-16:00';
    host.variants = 'child';
    host.controller = '';
    expect(await found(page!)).to.deep.equal(['controller missing']);
    host.endpoint = null;
    expect(await found(page!)).to.deep.equal(['controller missing', 'endpoint missing']);
  });

  it('finds what people would not be told', async () => {
    const {municipality, phone, controller, 'dpo-contact': dpo, variants} = tag;
    const html = markup({
      municipality: municipality!,
      phone: phone!,
      controller: controller!,
      'dpo-contact': dpo!,
      variants: variants!,
      endpoint: receiver,
    }).replace('Ring 112.', 'Ring oss.');
    expect(await found(await open(html, {connect: [new URL(receiver).origin]}))).to.deep.equal([
      'page no-fallback',
      'phone-hours advised',
      'form-hours advised',
      'buffer-retention advised',
      'ip-note advised',
    ]);
  });

  it('finds a mode that was left on', async () => {
    expect(await faults({mode: 'test'})).to.deep.equal(['mode test-mode']);
    page!.close();
    expect(await faults({mode: 'preview'})).to.deep.equal(['mode preview-mode']);
  });

  it('finds a heading level that does not fit the page', async () => {
    const level = (value: string) => ({'heading-level': value});
    for (const [value, before, expected] of [
      ['2', '<h1>Orosanmälan</h1>', []],
      ['3', '<h1>Stöd</h1><h2>Orosanmälan</h2>', []],
      ['2', '<h1>Stöd</h1><h2>Orosanmälan</h2>', []],
      ['3', '<h1>Orosanmälan</h1>', ['heading-level heading']],
      ['4', '<h1>Stöd</h1><h2>Hjälp</h2><h3 hidden>Dold</h3>', ['heading-level heading']],
      ['1', '<h1>Orosanmälan</h1>', ['heading-level heading']],
      ['1', '', []],
      ['2', '', ['heading-level heading']],
    ] as const) {
      expect(await faults(level(value), before), `${value} after ${before}`).to.deep.equal(expected);
      page!.close();
    }
  });

  it('finds scripts that watch visitors, by name', async () => {
    await faults({}, '<h1 id="clarity">En rubrik vars id är som ett skript</h1>');
    expect(await found(page!), 'an id is no script').to.deep.equal([]);
    Object.assign(page!.window, {dataLayer: [], _paq: []});
    const [problem, ...more] = await hostOn(page!).check();
    expect(more).to.deep.equal([]);
    expect(problem!.code).to.equal('tracking');
    expect(problem!.message).to.include('Google Tag Manager').and.to.include('Matomo');
  });

  it('finds a page without https', async () => {
    await faults({});
    Object.defineProperty(page!.window, 'isSecureContext', {value: false});
    expect(await found(page!)).to.deep.equal(['page insecure']);
  });

  it('finds styles that were taken away', async () => {
    await faults({});
    const root = hostOn(page!).shadowRoot!;
    root.adoptedStyleSheets = [];
    for (const style of root.querySelectorAll('style')) style.remove();
    expect(await found(page!)).to.include('page unstyled');
  });

  it('finds that the rest of the form cannot be fetched', async () => {
    const copy = await lackFiles(['oros-anmalan-later.js']);
    const html = `<!doctype html><html lang="sv"><title>Orosanmälan</title>
      <script type="module" src="${scriptOf('module', builtFolderIn(copy))}"></script>
      ${markup({...whole, endpoint: receiver})}`;
    page = await openPage(await servePage({html}));
    expect(await found(page)).to.deep.equal(['script unreachable']);
  });

  it('tells colours that cannot be told apart, with their ratio', async () => {
    await faults({});
    const host = hostOn(page!);
    const told = async (colours: Readonly<Record<string, string>>) => {
      for (const [name, value] of Object.entries(colours)) host.style.setProperty(`--oros-${name}`, value);
      const problems = await host.check();
      for (const name of Object.keys(colours)) host.style.removeProperty(`--oros-${name}`);
      return problems.map(({attribute, code, message}) => `${attribute} ${code}: ${message}`);
    };
    // #999999 on white is 2.84:1 (relative luminance 0.3185), and 2.60:1 on what is raised.
    expect(await told({'ink-muted': '#999999'})).to.deep.equal([
      '--oros-ink-muted contrast: --oros-ink-muted on --oros-surface is 2.84:1 now; 4.5:1 is the least (WCAG 1.4.3).',
    ]);
    // The same grey, as others write it.
    for (const grey of ['rgb(60% 60% 60%)', 'hsl(0 0% 60%)', 'color(srgb 0.6 0.6 0.6)']) {
      expect((await told({'ink-muted': grey})).join(), grey).to.include('2.84:1');
    }
    expect((await told({'ink-muted': 'oklch(0.683 0 0)'})).join()).to.include('2.8');
    expect(await told({'ink-muted': '#767676'}), '4.54:1').to.deep.equal([]);
    expect((await told({line: '#dddddd'})).join()).to.match(/--oros-line contrast: .* 3:1 is the least/);
    expect((await told({'ink-muted': 'mörkblå'})).join()).to.equal(
      '--oros-ink-muted unusable: This is not a colour: what it paints has none.',
    );
    expect((await told({'ink-muted': 'rgb(0 0 0 / 0.4)'})).join()).to.include('see-through');
    expect(await told({'ink-muted': 'var(--no-such-thing, #333)'})).to.deep.equal([]);
    expect(await told({surface: '#000000'})).to.have.length.greaterThan(3);
  });

  it('has nothing to say of the ready themes, in light and in dark', async () => {
    const themes = (await (await fetch('/demo/themes/themes.json')).json()) as readonly {file: string}[];
    for (const {file} of themes) {
      const head = `<meta name="color-scheme" content="light dark">
        <link rel="stylesheet" href="/demo/themes/${file}"><h1>Orosanmälan</h1>`;
      const seen = new Set<string>();
      for (const colorScheme of ['light', 'dark'] as const) {
        // WebKitGTK keeps the scheme it was started in.
        if (!(await media({colorScheme}))) continue;
        expect(await faults({}, head), `${file} ${colorScheme}`).to.deep.equal([]);
        const next = hostOn(page!).shadowRoot!.querySelector('[part~="next"]')!;
        seen.add(page!.window.getComputedStyle(next).backgroundColor);
        page!.close();
      }
      expect(seen.size, `${file} has an accent for each`).to.not.equal(1);
    }
  });
});
