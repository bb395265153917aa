/** A W3C WebDriver session over fetch: the few commands that tests need. */
import {setTimeout as pause} from 'node:timers/promises';
import type {Viewport} from './driver.js';

export interface Rectangle extends Viewport {
  readonly x: number;
  readonly y: number;
}

async function send(url: string, method: 'GET' | 'POST' | 'DELETE', body?: unknown): Promise<unknown> {
  const response = await fetch(url, {method, body: body === undefined ? null : JSON.stringify(body)});
  const {value} = (await response.json()) as {value: unknown};
  if (response.ok) return value;
  const {error, message} = value as {error: string; message: string};
  throw new Error(`WebDriver ${method} ${new URL(url).pathname}: ${error}: ${message}`);
}

async function untilReady(driver: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await send(`${driver}/status`, 'GET');
      return;
    } catch (error) {
      if (attempt === 100) throw error;
      await pause(50);
    }
  }
}

export class WebDriverSession {
  readonly #url: string;

  private constructor(url: string) {
    this.#url = url;
  }

  static async open(driver: string, capabilities: object): Promise<WebDriverSession> {
    await untilReady(driver);
    const session = await send(`${driver}/session`, 'POST', {capabilities: {alwaysMatch: capabilities}});
    return new WebDriverSession(`${driver}/session/${(session as {sessionId: string}).sessionId}`);
  }

  async get(path: string): Promise<unknown> {
    return send(this.#url + path, 'GET');
  }

  async post(path: string, body: object): Promise<unknown> {
    return send(this.#url + path, 'POST', body);
  }

  async close(): Promise<void> {
    await send(this.#url, 'DELETE');
  }

  async open(url: string): Promise<void> {
    await this.post('/url', {url});
  }

  async run(script: string): Promise<unknown> {
    return this.post('/execute/sync', {script, args: []});
  }

  async keys(actions: readonly object[]): Promise<void> {
    await this.post('/actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
  }

  async pointer(actions: readonly object[]): Promise<void> {
    const parameters = {pointerType: 'mouse'};
    await this.post('/actions', {actions: [{type: 'pointer', id: 'mouse', parameters, actions}]});
  }

  async window(): Promise<Rectangle> {
    return (await this.get('/window/rect')) as Rectangle;
  }

  async resize(rectangle: Rectangle): Promise<void> {
    await this.post('/window/rect', rectangle);
  }
}
