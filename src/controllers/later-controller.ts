/**
 * Fetches everything after the first screen, while the person reads that one.
 * Owns: whether it is here, on its way or could not be fetched. Does not own: when it is asked for.
 */
import type {ReactiveControllerHost} from 'lit';
import type * as later from '../later.js';

/** Everything that `later.ts` holds. */
export type Later = typeof later;

export class LaterController {
  #module: Later | undefined;
  #status: 'idle' | 'loading' | 'failed' = 'idle';

  constructor(private readonly host: ReactiveControllerHost) {}

  /** Undefined until it has been fetched. */
  get module(): Later | undefined {
    return this.#module;
  }

  get hasFailed(): boolean {
    return this.#status === 'failed';
  }

  /** Does nothing where it is here or on its way; a fetch that failed is tried again. */
  load(): void {
    if (this.#module || this.#status === 'loading') return;
    this.#status = 'loading';
    // To begin a fetch takes a slow phone a while: what is drawn in this task is shown first.
    setTimeout(() => void this.#fetch());
  }

  /** A function of the language, whose promise is the browser's own: an old page may have replaced `Promise` by less. */
  async #fetch(): Promise<void> {
    try {
      const later = await import('../later.js');
      // Nor is it shown in the task in which it was evaluated.
      setTimeout(() => {
        this.#module = later;
        this.host.requestUpdate();
      });
    } catch {
      this.#status = 'failed';
      this.host.requestUpdate();
    }
  }
}
