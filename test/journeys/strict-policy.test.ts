/** The built element, as it is shipped, under the strictest policy it promises to work with. */
import {expect} from '@open-wc/testing';
import {expectAccessible} from '../accessibility/axe.js';
import {filledScreens} from '../support/filled-form.js';
import {FormPage, tag} from '../support/form-page.js';
import {builtElement, openPage, type OpenPage, servePage, serveStrictPage} from '../support/pages.js';
import {pagesPath} from '../support/pages-path.js';
import {startReceiver, storedReports} from '../support/receiver.js';

const axeScript = '/node_modules/axe-core/axe.min.js';

/** Languages come beside the form, in no order with it. */
const isOfForm = (name: string): boolean => !/-(?:languages|en)\./.test(name);

describe('the built element', () => {
  let url = '';
  let page: OpenPage | undefined;
  before(async () => ({url} = await startReceiver()));
  afterEach(() => page?.close());

  const markup = (attributes: Readonly<Record<string, string>>) => {
    const written = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
    return `<oros-anmalan ${written.join(' ')}>Ring 112.</oros-anmalan>`;
  };
  const formIn = ({document}: OpenPage) => new FormPage(document.querySelector('oros-anmalan')!);
  const requested = ({window}: OpenPage) =>
    window.performance
      .getEntriesByType('resource')
      .map(({name}) => name.slice(name.lastIndexOf('/') + 1))
      .filter((name) => name.startsWith('oros-anmalan'));

  /** To the receipt, which shows what the database says. */
  const report = async (form: FormPage, number: number) => {
    await form.through(filledScreens);
    await form.send();
    const stored = await storedReports();
    expect(stored.length).to.equal(number);
    expect(form.heading()).to.equal('Tack. Din anmälan är mottagen.');
    expect(form.text()).to.include(stored.at(-1)!.reference);
  };

  it('reports under the strict policy without one violation', async function () {
    this.timeout(30_000);
    const connect = [new URL(url).origin];
    page = await openPage(await serveStrictPage({markup: markup({...tag, endpoint: url}), connect}));
    await report(formIn(page), 1);
    expect(page.violations()).to.deep.equal([]);
    expect(requested(page).filter(isOfForm)).to.deep.equal(['oros-anmalan.js', 'oros-anmalan-later.js']);
    expect(page.document.cookie).to.equal('');
  });

  it('is loaded once where the host names it with a query', async function () {
    this.timeout(30_000);
    const html = `<!doctype html><html lang="sv"><title>Orosanmälan</title>
      <script type="module" src="${builtElement}?v=1"></script>${markup({...tag, endpoint: url})}`;
    page = await openPage(await servePage({html}));
    await report(formIn(page), 2);
    expect(requested(page).filter(isOfForm)).to.deep.equal(['oros-anmalan.js?v=1', 'oros-anmalan-later.js']);
    const {litElementVersions} = page.window as unknown as {litElementVersions: string[]};
    expect(litElementVersions.length, 'copies of lit').to.equal(1);
  });

  it('says truthfully that a policy blocks its endpoint', async () => {
    page = await openPage(await serveStrictPage({markup: markup({...tag, endpoint: url})}));
    const form = formIn(page);
    await form.through(filledScreens);
    await form.send();
    expect(form.heading()).to.equal('Anmälan skickades inte');
    expect(form.events.at(-1)).to.deep.equal({
      name: 'oros-failed',
      detail: {code: 'blocked', retryable: true},
    });
    expect((await storedReports()).length).to.equal(2);
  });

  it('leaves the fallback in view where it is not allowed to start', async () => {
    const policy = {'trusted-types': "'none'"};
    page = await openPage(await serveStrictPage({markup: markup({...tag, endpoint: url}), policy}));
    const host = page.document.querySelector('oros-anmalan')!;
    expect(host.shadowRoot).to.equal(null);
    expect(host.innerText).to.equal('Ring 112.');
  });

  it('keeps the answer and shows whom to ring when its later file cannot be fetched', async () => {
    const scripts = [`${pagesPath}watch.js`, builtElement, axeScript].map((path) => location.origin + path);
    const main = `<script src="${axeScript}"></script><main><h1>Orosanmälan</h1>${markup({...tag, endpoint: url})}</main>`;
    page = await openPage(await serveStrictPage({markup: main, policy: {'script-src': scripts.join(' ')}}));
    const form = formIn(page);
    await form.answer('danger', 'no');
    await form.next();
    expect(form.heading()).to.equal('Steg 1 av 5: Frågorna hämtas');
    expect(form.text()).to.include('Frågorna kunde inte hämtas.').and.to.include('0512-310 00');
    await expectAccessible('its later file cannot be fetched', page.window);
    expect(form.focused()?.id).to.equal('step-heading');
    await form.press('retry');
    expect(form.text()).to.include('Ring 112');
    await form.back();
    expect(form.value('danger')).to.equal('no');
  });
});
