/**
 * Fetches what the review and the sending need, while the person answers.
 * Owns: whether it is here, on its way or could not be fetched. Does not own: when it is asked for.
 */
import type {ReactiveControllerHost} from 'lit';

import type * as finish from '../finish.js';

/** Everything that `finish.ts` holds. */
export type Finish = typeof finish;

export class FinishController {
  #finish: Finish | undefined;
  #state: 'idle' | 'loading' | 'failed' = 'idle';

  constructor(private readonly host: ReactiveControllerHost) {}

  /** Undefined until it has been fetched. */
  get finish(): Finish | undefined {
    return this.#finish;
  }

  get hasFailed(): boolean {
    return this.#state === 'failed';
  }

  /** Does nothing where it is here or on its way; a fetch that failed is tried again. */
  load(): void {
    if (this.#finish || this.#state === 'loading') return;
    this.#state = 'loading';
    import('../finish.js')
      .then((finish) => {
        this.#finish = finish;
      })
      .catch(() => {
        this.#state = 'failed';
      })
      .finally(() => this.host.requestUpdate());
  }
}
