/** A case worker's browser at the inbox: logs in by the form, keeps its cookies, presses the buttons that stand there. */
import assert from 'node:assert/strict';
import {hashPassword} from '../../../demo/receiver/inbox/password.js';
import type {User} from '../../../demo/receiver/store/accounts.js';
import {openStore} from '../../../demo/receiver/store.js';

export const password = 'korrekt häst batteri';
let hash: Promise<string> | undefined;

/** Beside the running receiver, as the command does. */
export async function addUser(database: string, name = 'ada', role: User['role'] = 'admin'): Promise<void> {
  hash ??= hashPassword(password);
  const kept = await hash;
  const store = openStore(database);
  if (!store.accounts.has(name)) store.accounts.set({name, role, password: kept, at: new Date()});
  store.close();
}

export class Visitor {
  readonly #url: string;
  readonly #cookies = new Map<string, string>();

  constructor(url: string) {
    this.#url = url;
  }

  get cookies(): ReadonlyMap<string, string> {
    return this.#cookies;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.#keep(
      fetch(`${this.#url}${path}`, {headers: {cookie: this.#cookie(), ...headers}, redirect: 'manual'}),
    );
  }

  async page(path: string): Promise<string> {
    return (await this.get(path)).text();
  }

  post(
    path: string,
    fields: Record<string, string>,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    return this.#keep(
      fetch(`${this.#url}${path}`, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: {cookie: this.#cookie(), origin: new URL(this.#url).origin, ...headers},
        redirect: 'manual',
      }),
    );
  }

  logIn(name = 'ada', word = password): Promise<Response> {
    return this.post('/inbox/login', {name, password: word});
  }

  /** The form with this button, sent as the browser would. */
  async press(path: string, label: string): Promise<Response> {
    const html = await this.page(path);
    const forms = html.match(/<form[^>]*>.*?<\/form>/gs) ?? [];
    const form = forms.find((each) => each.includes(`<button>${label}</button>`));
    assert.ok(form, `${label} is not on ${path}`);
    const [, action = ''] = /action="([^"]*)"/.exec(form) ?? [];
    const [, token = ''] = /name="token" value="([^"]*)"/.exec(form) ?? [];
    const target = new URL(action, `${this.#url}${path}`).href.slice(this.#url.length);
    return this.post(target, {token});
  }

  forget(name: string): void {
    this.#cookies.delete(name);
  }

  #cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async #keep(answer: Promise<Response>): Promise<Response> {
    const response = await answer;
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return response;
  }
}
