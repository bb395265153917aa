/** What differs in no engine is tested in one: the minutes of a run are for what does. Written first in a `describe`. */
import {engine} from './commands.js';

export function inOneEngine(): void {
  before(async function () {
    if ((await engine()) !== 'chromium') this.skip();
  });
}
