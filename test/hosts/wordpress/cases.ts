/**
 * `npm run test:wordpress`: the tag in a fresh WordPress of Debian's, in the block editor and in the classic one, saved by who may
 * write any HTML and by who may not. What demo/guide/wordpress.md says was seen is what is asserted here.
 */
import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {ReceiverProcess} from '../../support/server/receiver-process.js';
import {useInBlock, useVisualTab, writeInClassicEditor} from './editors.js';
import {facts, fixed, htmlBlock, script, shortcode, tag} from './contents.js';
import {stillMissing} from './packages.js';
import {logIn, openBrowser, type Person, preview, save, visitor} from './people.js';
import {type Site, startSite} from './site.js';
import {attributesOf, canSend, send, started, textOf, walkToReview} from './walk.js';

// Interrupted: the database and the server go too.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const missing = stillMissing();
const skip = missing.length > 0 && `apt-get install --no-install-recommends ${missing.join(' ')}`;

describe('a fresh WordPress', {skip, timeout: 900_000}, () => {
  let site: Site;
  let browser: Browser;
  let receiver: ReceiverProcess;
  let administrator: Person;
  let editor: Person;
  let whole: Readonly<Record<string, string>>;
  let reader: Person | undefined;
  /** Of what has been started, also when the next could not be. */
  const stops: (() => Promise<void>)[] = [];

  before(async () => {
    site = await startSite();
    stops.push(site.stop);
    console.log(JSON.stringify(site.installed));
    receiver = await ReceiverProcess.start(site.url, {});
    stops.push(() => receiver.stop());
    whole = {...facts, ...fixed, endpoint: receiver.address.url};
    browser = await openBrowser();
    stops.push(() => browser.close());
    administrator = await logIn(browser, site, 'admin');
    editor = await logIn(browser, site, 'redaktor');
  });

  afterEach(async () => {
    await reader?.leave();
    reader = undefined;
    site.removePlugin();
  });

  after(async () => {
    for (const stop of stops.reverse()) await stop();
  });

  const posts = ({sent}: Person) => sent.filter((one) => one === `POST ${receiver.address.url}`).length;

  const address = (id: number) => `${site.url}/?page_id=${id}`;
  const draftPreview = (id: number) => `${address(id)}&preview=true`;

  const open = async (person: Person, url: string) => {
    const response = await person.page.goto(url);
    assert.equal(response?.status(), 200, url);
    await started(person.page.mainFrame());
    return person.page.mainFrame();
  };

  /** A citizen opens the page and reports: stored once, and every attribute came through as it was written. */
  const assertReports = async (id: number, expected: Readonly<Record<string, string>>) => {
    const stored = receiver.reports().length;
    reader = await visitor(browser);
    const frame = await open(reader, address(id));
    const found = await attributesOf(frame);
    for (const [name, value] of Object.entries(expected)) assert.equal(found[name], value, name);
    assert.equal(found.mode, undefined);
    await walkToReview(frame);
    const said = await send(frame);
    const reports = receiver.reports();
    assert.equal(reports.length, stored + 1);
    assert.equal(posts(reader), 1);
    const {reference, test} = reports.at(-1)!;
    assert.equal(test, false);
    assert.ok(said.includes(reference), said);
  };

  it('knows who may write any HTML', () => {
    assert.equal(site.installed.administratorIsFree, true);
    assert.equal(site.installed.editorIsFree, false);
  });

  describe('without the plugin', () => {
    const pasted = () => `${script}\n${tag(whole)}`;

    it("keeps an administrator's HTML block as it was written, and it reports", async () => {
      const {id, raw} = await save(administrator, site, {content: htmlBlock(pasted()), status: 'publish'});
      assert.equal(raw, htmlBlock(pasted()));
      await assertReports(id, whole);
    });

    it("keeps what an administrator writes in the classic editor's text tab, and it reports", async () => {
      const id = await writeInClassicEditor(administrator, site, pasted());
      await assertReports(id, whole);
    });

    it("strips an editor's script and tag, and keeps the words between", async () => {
      const {rendered} = await save(editor, site, {content: htmlBlock(pasted()), status: 'publish'});
      assert.doesNotMatch(rendered, /<script|<oros-anmalan/);
      assert.match(rendered, /Ring 112 vid fara\. Socialtjänsten: <a href="tel:0123456700">/);
    });

    it("strips an administrator's tag when such an editor saves the page", async () => {
      const {id, raw} = await save(administrator, site, {content: htmlBlock(pasted()), status: 'publish'});
      const after = await save(editor, site, {id, content: raw, status: 'publish'});
      assert.doesNotMatch(after.raw, /<script|<oros-anmalan/);
    });

    it('shows a preview that could send: why there is a plugin', async () => {
      const {id} = await save(administrator, site, {content: htmlBlock(pasted()), status: 'draft'});
      const frame = await open(administrator, draftPreview(id));
      assert.equal((await attributesOf(frame)).mode, undefined);
    });
  });

  describe('with the plugin', () => {
    const own = () => site.usePlugin(receiver.address.url);

    for (const [who, person] of [
      ['an administrator', () => administrator],
      ['an editor', () => editor],
    ] as const)
      it(`keeps the tag alone in an HTML block of ${who}, and it reports`, async () => {
        own();
        const {id} = await save(person(), site, {content: htmlBlock(tag(facts)), status: 'publish'});
        await assertReports(id, whole);
      });

    it("keeps what an editor writes in the classic editor's text tab, and it reports", async () => {
      own();
      const id = await writeInClassicEditor(editor, site, tag(facts));
      await assertReports(id, whole);
    });

    it("makes an editor's shortcode the tag, and it reports", async () => {
      own();
      const content = `<!-- wp:shortcode -->\n${shortcode(facts)}\n<!-- /wp:shortcode -->`;
      const {id} = await save(editor, site, {content, status: 'publish'});
      const {districts: _, ...rest} = whole;
      await assertReports(id, rest);
    });

    it('lets no editor lead the reports elsewhere', async () => {
      own();
      const content = htmlBlock(tag({...facts, endpoint: 'https://elsewhere.example/', onclick: 'alert(1)'}));
      const {id, raw} = await save(editor, site, {content, status: 'publish'});
      assert.doesNotMatch(raw, /elsewhere|onclick/);
      reader = await visitor(browser);
      const {endpoint} = await attributesOf(await open(reader, address(id)));
      assert.equal(endpoint, receiver.address.url);
    });

    it('never sends from a preview, whatever the page says of itself', async () => {
      own();
      const stored = receiver.reports().length;
      const content = htmlBlock(`${script}\n${tag({...whole, mode: 'live'})}`);
      const {id} = await save(administrator, site, {content, status: 'draft'});
      reader = await logIn(browser, site, 'redaktor');
      const frame = await open(reader, draftPreview(id));
      assert.equal((await attributesOf(frame)).mode, 'preview');
      assert.match(await textOf(frame), /Förhandsvisning: inget skickas\./);
      await walkToReview(frame);
      assert.equal(await canSend(frame), false);
      assert.match(await textOf(frame), /Det här är en förhandsvisning\. Inget kan skickas\./);
      assert.equal(posts(reader), 0);
      assert.equal(receiver.reports().length, stored);
    });

    it('previews changes of a published page, a draft by its address, and a private page, without sending', async () => {
      own();
      const content = htmlBlock(tag(facts));
      const published = await save(administrator, site, {content, status: 'publish'});
      const draft = await save(administrator, site, {content, status: 'draft'});
      const hidden = await save(administrator, site, {content, status: 'private'});
      const changed = await preview(
        administrator,
        site,
        published.id,
        htmlBlock(tag({...facts, fax: '0123-45 67 09'})),
      );
      for (const url of [changed, address(draft.id), address(hidden.id)]) {
        const frame = await open(administrator, url);
        assert.equal((await attributesOf(frame)).mode, 'preview', url);
      }
    });

    it("makes the block's own preview one that cannot send, and saves the tag without it", async () => {
      own();
      const content = htmlBlock(`${script}\n${tag(whole)}`);
      const {id} = await save(administrator, site, {content, status: 'draft'});
      const {inPreview, saved} = await useInBlock(administrator, site, id);
      assert.equal(inPreview.mode, 'preview');
      assert.equal(inPreview.endpoint, receiver.address.url);
      assert.match(saved, /<p>Tack\.<\/p>/);
      assert.doesNotMatch(saved, /mode=|data-oros-preview/);
      await save(administrator, site, {id, content: saved, status: 'publish'});
      await assertReports(id, whole);
    });

    it('gives no reason to complain', () => {
      assert.doesNotMatch(site.complaints(), /oros-anmalan\.php/);
    });
  });

  it("loses the tag, but not the shortcode, in the classic editor's visual tab", async () => {
    const text = await useVisualTab(administrator, site, `${tag(facts)}\n\n${shortcode(facts)}`);
    assert.doesNotMatch(text, /<oros-anmalan/);
    assert.match(text, /\[oros_anmalan municipality="Exempelkommun"/);
  });
});
