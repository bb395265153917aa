/** Tells the integrator of each fault in the attributes once: on the console, the only thing ever written there, and as an event. */
import type {ConfigProblem} from '../config/config.js';
import {dispatch} from '../events.js';

export class ConfigProblemReporter {
  readonly #told = new Set<string>();

  constructor(private readonly host: HTMLElement) {}

  report(problems: readonly ConfigProblem[]): void {
    const fresh = problems.filter(({attribute, code}) => !this.#told.has(`${attribute} ${code}`));
    if (fresh.length === 0) return;
    for (const {attribute, code, message} of fresh) {
      this.#told.add(`${attribute} ${code}`);
      console.warn(`<oros-anmalan> ${attribute}: ${message}`);
    }
    dispatch(this.host, 'oros-config-problem', {problems: fresh});
  }
}
