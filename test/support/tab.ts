/** A page that can be left and come back to, in a tab of its own: real history, the browser's own cache. */
import {waitUntil} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';

type Answer<Value> = {readonly value: Value} | {readonly error: string};

/** What a function there gives. It is sent as text: it knows its arguments and its own page, and nothing from here. */
type Script<Args extends readonly unknown[], Value> = (...args: Args) => Value | Promise<Value>;

const expressionOf = (script: Script<never, unknown>, args: readonly unknown[]) =>
  `(${String(script)})(${args.map((arg) => JSON.stringify(arg)).join()})`;

export class Tab {
  /** Close it, or the next test finds it there; it closes by itself with the test file. */
  static async open(url: string): Promise<Tab> {
    await executeServerCommand('tab-new');
    const tab = new Tab();
    await tab.go(url);
    return tab;
  }

  async go(url: string): Promise<void> {
    await executeServerCommand('tab-open', new URL(url, location.href).href);
  }

  async run<Args extends readonly unknown[], Value>(
    script: Script<Args, Value>,
    ...args: Args
  ): Promise<Value> {
    const answer = await this.#ask<Value>(expressionOf(script, args));
    if ('error' in answer) throw new Error(answer.error);
    return answer.value;
  }

  /** Asks until it holds, also while one page takes the place of another. */
  async until<Args extends readonly unknown[]>(
    script: Script<Args, boolean>,
    otherwise: string,
    ...args: Args
  ): Promise<void> {
    const expression = expressionOf(script, args);
    const holds = async () => {
      const answer = await this.#ask<boolean>(expression);
      return 'value' in answer && answer.value;
    };
    await waitUntil(holds, otherwise, {timeout: 15_000, interval: 100});
  }

  press(keys: string): Promise<unknown> {
    return executeServerCommand('tab-press', keys);
  }

  type(text: string): Promise<unknown> {
    return executeServerCommand('tab-type', text);
  }

  click(point: {x: number; y: number}): Promise<unknown> {
    return executeServerCommand('tab-click', point);
  }

  /** False when the engine has no finger. */
  tap(point: {x: number; y: number}): Promise<boolean> {
    return executeServerCommand('tab-tap', point);
  }

  close(): Promise<unknown> {
    return executeServerCommand('tab-close');
  }

  #ask<Value>(expression: string): Promise<Answer<Value>> {
    return executeServerCommand('tab-run', expression);
  }
}
