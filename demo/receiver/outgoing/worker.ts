/** Work that goes on beside receiving: when it is due, when it is woken, and never twice at once. */

export interface Worker {
  /** Something may be due. Returns at once. */
  wake(): void;
  /** What is under way gets `grace` milliseconds, and is then cut off; it is due again when its lease is over. */
  stop(grace?: number): Promise<void>;
}

export interface Work {
  /** Does what is due; resolves to when more is. */
  readonly run: (signal: AbortSignal) => Promise<Date | undefined>;
  /** Looks at least this often, in milliseconds: another process may have left something. */
  readonly atLeastEvery: number;
}

export function startWorker({run, atLeastEvery}: Work): Worker {
  const cut = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let again = false;
  let woken = false;
  let stopped = false;

  const schedule = (wait: number) => {
    if (stopped) return;
    clearTimeout(timer);
    timer = setTimeout(start, wait);
    timer.unref();
  };

  async function once(): Promise<void> {
    let next: Date | undefined;
    try {
      next = await run(cut.signal);
    } catch (error) {
      // The code only, such as SQLITE_FULL: a message may quote what it stumbled on.
      process.stderr.write(`${codeOf(error)}\n`);
    }
    running = undefined;
    const wait = next ? Math.max(0, next.getTime() - Date.now()) : atLeastEvery;
    woken = again;
    schedule(again ? 0 : Math.min(wait, atLeastEvery));
    again = false;
  }

  function start(): void {
    woken = false;
    if (!stopped && !running) running = once();
  }

  schedule(0);
  return {
    wake() {
      if (running) again = true;
      else if (!woken) schedule(0);
      woken = true;
    },
    async stop(grace = 5000) {
      stopped = true;
      clearTimeout(timer);
      const end = setTimeout(() => cut.abort(), grace);
      await running;
      clearTimeout(end);
    },
  };
}

const codeOf = (error: unknown): string => {
  const {code, name} = error as NodeJS.ErrnoException;
  return code ?? name;
};
