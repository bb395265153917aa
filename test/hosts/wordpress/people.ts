/** Those who meet the site, each in a browser context of their own: visitors, and users who have logged in. */
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {anyChromium} from '../../support/browsers/chromium-options.js';
import type {Site} from './site.js';

export interface Person {
  readonly page: Page;
  /** What was sent from the page and its frames, by method and address. */
  readonly sent: readonly string[];
  readonly leave: () => Promise<void>;
}

export const openBrowser = async (): Promise<Browser> => {
  const options = await anyChromium();
  // The site is alone in the world: no pictures of users, no fonts.
  const args = [...options.args, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];
  return puppeteer.launch({...options, args, protocolTimeout: 120_000});
};

export async function visitor(browser: Browser): Promise<Person> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(40_000);
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.method()} ${request.url()}`));
  // "Leave the page?"
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  return {page, sent, leave: () => context.close()};
}

export async function logIn(browser: Browser, site: Site, user: 'admin' | 'redaktor'): Promise<Person> {
  const person = await visitor(browser);
  const {page} = person;
  await page.goto(`${site.url}/wp-login.php`);
  await page.evaluate(
    (name, password) => {
      document.querySelector<HTMLInputElement>('#user_login')!.value = name;
      document.querySelector<HTMLInputElement>('#user_pass')!.value = password;
    },
    user,
    site.password,
  );
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  if (!page.url().includes('/wp-admin/')) throw new Error(`${user} did not get in: ${page.url()}`);
  return person;
}

interface Draft {
  readonly content: string;
  readonly status: 'publish' | 'draft' | 'private';
  /** A page that is there already. */
  readonly id?: number;
}

export interface Saved {
  readonly id: number;
  /** What is in the database. */
  readonly raw: string;
  /** What visitors get. */
  readonly rendered: string;
}

/** To the REST API with this user's cookies and nonce, as the block editor. */
async function post({page}: Person, site: Site, path: string, fields: object): Promise<unknown> {
  const answer = await page.evaluate(
    async (base, route, body) => {
      const nonce = await (await fetch(`${base}/wp-admin/admin-ajax.php?action=rest-nonce`)).text();
      const response = await fetch(`${base}/index.php?rest_route=/wp/v2/pages${route}`, {
        method: 'POST',
        headers: {'content-type': 'application/json', 'x-wp-nonce': nonce},
        body,
      });
      return {status: response.status, text: await response.text()};
    },
    site.url,
    path,
    JSON.stringify({title: 'Orosanmälan', ...fields}),
  );
  if (answer.status >= 300) throw new Error(`Not saved: ${answer.text}`);
  return JSON.parse(answer.text);
}

export async function save(person: Person, site: Site, {id, ...fields}: Draft): Promise<Saved> {
  const saved = (await post(person, site, id === undefined ? '' : `/${id}`, fields)) as {
    readonly id: number;
    readonly content: Omit<Saved, 'id'>;
  };
  return {id: saved.id, ...saved.content};
}

/** What the editor's button Preview does with changes that are not published: kept beside the page. @returns its address. */
export async function preview(person: Person, site: Site, id: number, content: string): Promise<string> {
  const kept = (await post(person, site, `/${id}/autosaves`, {content})) as {readonly preview_link: string};
  return kept.preview_link;
}
