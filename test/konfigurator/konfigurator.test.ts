/** The Konfigurator: from a municipality's facts to a tag that reports, and from a tag back to its facts. */
import {expect} from '@open-wc/testing';
import {expectAccessible} from '../accessibility/axe.js';
import {media, press, viewport} from '../support/commands.js';
import {filledScreens} from '../support/filled-form.js';
import {FormPage} from '../support/form-page.js';
import {inOneEngine} from '../support/one-engine.js';
import {openPage, type OpenPage, servePage} from '../support/pages.js';
import {pagesPath} from '../support/pages-path.js';
import {startReceiver, storedReports} from '../support/receiver.js';
import {KonfiguratorPage} from './konfigurator-page.js';

/** Contract 2. */
const vara = {
  'phone-hours': 'Mo-Fr 08:30-16:30; PH off',
  'form-hours':
    'Mo-Th 08:30-12:00,13:00-16:00; Fr 08:30-12:00,13:00-15:00; PH -1 day 08:30-12:00,13:00-14:00; PH off',
};

async function fillInVara(page: KonfiguratorPage, endpoint: string): Promise<void> {
  await page.writeAll({
    municipality: 'Vara kommun',
    phone: '0512-310 00',
    'phone-hours.rows.0.from': '8.30',
    'phone-hours.rows.0.to': '16.30',
    'after-hours-phone': '0500-49 74 21, 0500-49 74 22',
    endpoint,
    folder: `${pagesPath}dist/`,
  });
  page.choose('anonymous', 'phone-only');
  page.choose('form-hours.kind', 'rows');
  page.choose('form-hours.rows.0.days', '4');
  page.field('form-hours.add-row').click();
  page.choose('form-hours.dayBefore', 'own');
  for (const [place, closes] of [
    ['rows.0', '16'],
    ['rows.1', '15'],
    ['dayBefore', '14'],
  ] as const) {
    const at = `form-hours.${place}`;
    await page.writeAll({
      [`${at}.from`]: '8.30',
      [`${at}.to`]: closes,
      [`${at}.lunchFrom`]: '12',
      [`${at}.lunchTo`]: '13',
    });
  }
}

const pageWith = (tag: string): string =>
  `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Orosanmälan</title><main><h1>Orosanmälan</h1>${tag}</main></html>`;

const varaScreens = filledScreens.map((typed) => ('role' in typed ? {variant: 'child', ...typed} : typed));

describe('the Konfigurator', () => {
  inOneEngine();
  let page: KonfiguratorPage;
  let embedded: OpenPage | undefined;
  let url = '';
  before(async function () {
    this.timeout(60_000);
    ({url} = await startReceiver());
  });
  beforeEach(async () => (page = await KonfiguratorPage.open()));
  afterEach(() => {
    expect(page.page.violations(), 'stopped by the policy').to.deep.equal([]);
    embedded?.close();
    embedded = undefined;
    page.close();
  });

  it("makes a tag of Vara's facts, and with that tag a report is sent", async function () {
    this.timeout(60_000);
    await fillInVara(page, url);
    expect(page.preview).to.include('Vara kommun').and.to.include('0512-310 00');
    const {tag} = page;
    for (const [name, value] of Object.entries(vara)) expect(tag).to.include(`${name}="${value}"`);
    expect(tag).to.match(/integrity="sha384-[\w+/=]+"/);
    page.press('Kopiera taggen');
    await page.until(() => page.status.startsWith('Taggen är'), 'nothing was said of the copy');

    embedded = await openPage(await servePage({html: pageWith(tag)}));
    const element = embedded.document.querySelector('oros-anmalan')!;
    await page.until(() => element.shadowRoot !== null, 'the tag did not start');
    const form = new FormPage(element);
    await form.through(varaScreens);
    await form.send();
    expect(form.heading()).to.equal('Tack. Din anmälan är mottagen.');
    const [stored] = await storedReports();
    expect(JSON.parse(stored!.body)).to.deep.include({municipality: 'Vara kommun', variant: 'child'});
  });

  it('makes a tag for a page that takes no module, in one file held to its hash', async () => {
    await fillInVara(page, url);
    page.choose('kind', 'bundle');
    expect(page.tag).to.match(/^<script defer src="[^"]*oros-anmalan\.bundle\.js" integrity=/);
    embedded = await openPage(await servePage({html: pageWith(page.tag)}));
    const element = embedded.document.querySelector('oros-anmalan')!;
    expect(element.shadowRoot, 'started by the time the page has loaded').not.to.equal(null);
    expect(new FormPage(element).text()).to.include('Vara kommun');
  });

  it('reads a tag back in, rows of hours and all, and gives the same tag again', async () => {
    await fillInVara(page, url);
    const {tag} = page;
    page.close();
    page = await KonfiguratorPage.open();
    await page.write('paste', `<p>Före</p>\n${tag}\n<p>Efter</p>`);
    page.press('Läs in');
    expect(page.find('#notes')?.innerText.trim()).to.equal('Taggen är inläst.');
    expect(page.document.activeElement?.id).to.equal('notes');
    expect(page.field('municipality').value).to.equal('Vara kommun');
    expect(page.field('form-hours.rows.1.to').value).to.equal('15.00');
    expect(page.field('form-hours.dayBefore.lunchTo').value).to.equal('13.00');
    expect(page.tag).to.equal(tag);
  });

  it('runs nothing of what is pasted, and shows it as the text it is', async () => {
    const ran = 'top.__ran = true; parent.__ran = true; window.__ran = true';
    const municipality = `"><img src=x onerror="${ran}"><script>${ran}</script>`;
    const attribute = municipality.replaceAll('"', '&quot;');
    await page.write(
      'paste',
      `<img src="${pagesPath}fetched.png" onerror="${ran}"><script>${ran}</script><svg onload="${ran}"></svg>
      <iframe srcdoc="<script>${ran}</script>"></iframe>
      <oros-anmalan onclick="${ran}" municipality="${attribute}" endpoint="javascript:${ran}" exit-url="javascript:${ran}"
        phone="&lt;b>1&lt;/b>"><img src="${pagesPath}fetched.png" onerror="${ran}">Ring <b>112</b>.<script>${ran}</script></oros-anmalan>`,
    );
    page.press('Läs in');
    expect(page.field('municipality').value).to.equal(municipality);
    expect(page.find('#notes')?.innerText).to.include('onclick');
    expect(page.field('fallback').value).to.equal('Ring 112.');
    await page.until(() => page.preview.includes('<script>'), 'the preview does not show the name as text');
    await new Promise((resolve) => setTimeout(resolve, 200));
    for (const one of [window, page.page.window, page.frame]) {
      expect((one as {__ran?: boolean}).__ran, 'something ran').to.equal(undefined);
      const fetched = one.performance.getEntriesByType('resource').map(({name}) => name);
      expect(fetched.filter((name) => name.includes('fetched.png'))).to.deep.equal([]);
    }
    expect(page.document.querySelectorAll('img, svg, #konfigurator script').length).to.equal(0);
    expect(page.frame.document.querySelectorAll('img, body script').length).to.equal(0);
    expect(page.left).to.include('Skriv en adress som börjar med https://, eller med / på samma webbplats.');
    expect(
      new DOMParser().parseFromString(page.tag, 'text/html').querySelectorAll('img, svg').length,
    ).to.equal(0);
  });

  it('gives no tag while something is wrong, and leads to it', async () => {
    await page.writeAll({'phone-hours.rows.0.from': 'åtta', endpoint: 'http://example.se'});
    page.press('Kopiera taggen');
    expect(page.document.activeElement?.id).to.equal('left');
    const [first] = page.left;
    expect(first).to.equal('Skriv när ni öppnar som ett klockslag, till exempel 8.30.');
    await expectAccessible('with something wrong', page.page.window);
    page.find('#left a')?.click();
    const field = page.field('phone-hours.rows.0.from');
    expect(page.document.activeElement).to.equal(field);
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    const said = page.document.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(said?.textContent).to.equal(`Fel: ${first ?? ''}`);
    expect(page.status).to.equal('');
  });

  it('works by keyboard: rows come and go, and the keyboard goes with them', async () => {
    const add = page.field('phone-hours.add-row');
    add.focus();
    await press('Enter');
    const [first] = page.field('phone-hours.rows.1.days').querySelectorAll('input');
    expect(page.document.activeElement).to.equal(first);
    expect(page.status).to.equal('Rad 2 är tillagd.');
    await press('Space');
    expect(first!.checked).to.equal(true);
    page.press('Ta bort rad 2');
    expect(page.document.activeElement).to.equal(page.field('phone-hours.add-row'));
  });

  it('shows each beginning of the form, and comes back when somebody leaves it', async function () {
    this.timeout(30_000);
    await page.write('municipality', 'Vara kommun');
    page.select('start', 'child professional');
    page.press('Gå dit');
    await page.until(
      () => page.status === 'Förhandsvisningen visar: Barn och unga: i tjänsten.',
      page.status,
    );
    expect(page.preview).to.include('Vilket barn är du orolig för?');
    page.element?.shadowRoot?.querySelector<HTMLElement>('[part~=exit]')?.click();
    await page.until(() => page.status.startsWith('Här lämnar besökaren sidan'), 'the way out was not heard');
    expect(page.preview).to.include('Är någon i fara?').and.to.include('Vara kommun');
  });

  it('lists the special days of a year, and asks anew when the hours are others', async () => {
    await page.writeAll({'phone-hours.rows.0.from': '8', 'phone-hours.rows.0.to': '16'});
    const rows = [...page.document.querySelectorAll('.scroll tbody tr')].map((row) => row.textContent);
    expect(rows.length).to.be.greaterThan(15);
    expect(rows.some((row) => /julafton\s*stängt/.test(row))).to.equal(true);
    const ask = 'Läs de särskilda dagarna och säg om de stämmer.';
    expect(page.left).to.include(ask);
    page.field('special-days').click();
    expect(page.left).not.to.include(ask);
    await page.write('phone-hours.rows.0.to', '17');
    expect(page.left).to.include(ask);
    expect(page.field('special-days').checked).to.equal(false);
  });

  it('packs the files that the tag asks for, and needs no network once it has loaded', async () => {
    const entries = () =>
      [page.page.window, page.frame].map((one) => one.performance.getEntriesByType('resource').length);
    const asked = [
      ...page.frame.document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload], link[data-theme]'),
    ];
    expect(asked.length).to.be.above(10);
    const fetched = () => new Set(page.frame.performance.getEntriesByType('resource').map(({name}) => name));
    await page.until(() => asked.every(({href}) => fetched().has(href)), 'not all was fetched beforehand');
    const before = entries();
    const {window: opened} = page.page;
    const made: Blob[] = [];
    const create = opened.URL.createObjectURL.bind(opened.URL);
    opened.URL.createObjectURL = (blob: Blob) => {
      made.push(blob);
      return create(blob);
    };
    page.press('Ladda ner filerna (zip)');
    const bytes = new Uint8Array((await made[0]?.arrayBuffer()) ?? new ArrayBuffer(0));
    expect(new TextDecoder().decode(bytes.slice(0, 2))).to.equal('PK');
    const {file, hash} = entryIn(bytes, page.tag);
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', file));
    expect(`sha384-${btoa(String.fromCharCode(...digest))}`, 'as the tag in it has it').to.equal(hash);

    const root = page.element?.shadowRoot;
    [...(root?.querySelectorAll<HTMLElement>('[part~=language]') ?? [])]
      .find((one) => one.lang === 'en')
      ?.click();
    await page.until(() => page.preview.includes('Is someone in danger?'), 'English did not come');
    expect(entries(), 'requests').to.deep.equal(before);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  });

  it('is accessible on a small phone, and in the colours a person has chosen', async function () {
    this.timeout(60_000);
    await fillInVara(page, url);
    page.field('phone-hours.add-exception').click();
    for (const wanted of [{colorScheme: 'dark'}, {forcedColors: 'active'}] as const) {
      if (await media(wanted)) await expectAccessible(JSON.stringify(wanted), page.page.window);
    }
    await media({});
    await viewport({width: 320, height: 600});
    for (const details of page.document.querySelectorAll('details')) details.open = true;
    expect(page.document.documentElement.scrollWidth).to.be.at.most(320);
    await expectAccessible('on a small phone', page.page.window);
    await viewport({width: 800, height: 600});
  });
});

/** The entry in a stored zip, and the hash that the tag holds it to. */
function entryIn(bytes: Uint8Array<ArrayBuffer>, tag: string): {file: Uint8Array<ArrayBuffer>; hash: string} {
  const [, name = ''] = /src="\/oros\/([^"]+)"/.exec(tag) ?? [];
  const [, hash = ''] = /integrity="([^"]+)"/.exec(tag) ?? [];
  const view = new DataView(bytes.buffer);
  for (let at = 0; view.getUint32(at, true) === 0x04034b50;) {
    const [size, named] = [view.getUint32(at + 18, true), view.getUint16(at + 26, true)];
    const start = at + 30 + named;
    if (new TextDecoder().decode(bytes.slice(at + 30, start)) === `oros/${name}`) {
      return {file: bytes.slice(start, start + size), hash};
    }
    at = start + size;
  }
  throw new Error(`oros/${name} is not in the zip.`);
}
