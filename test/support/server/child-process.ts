/** Child processes that never outlive the test run: each leads a group, and the whole group ends together. */
import {type ChildProcess, spawn, type SpawnOptions} from 'node:child_process';
import {once} from 'node:events';

export interface Child {
  readonly process: ChildProcess;
  /** SIGKILL: nothing is tidied up, as in a power cut. */
  kill(): Promise<void>;
}

const running = new Set<ChildProcess>();

process.on('exit', () => running.forEach(killGroup));

/** Rejects nothing: a command that is not there ends at once, with an error event. */
export function startChild(command: string, args: readonly string[], options: SpawnOptions): Child {
  const child = spawn(command, args, {...options, detached: true});
  running.add(child);
  child.once('exit', () => running.delete(child));
  child.once('error', () => {
    running.delete(child);
    child.emit('exit', null, null);
  });
  return {
    process: child,
    async kill() {
      if (!running.has(child)) return;
      const ended = once(child, 'exit');
      killGroup(child);
      await ended;
    },
  };
}

function killGroup({pid}: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Already gone.
  }
}
