/** What the commands have in common: a password that is never an argument, where every process on the machine could read it. */
import {createInterface} from 'node:readline/promises';
import {Writable} from 'node:stream';

export function stop(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** From INBOX_PASSWORD, else the first line of standard input; typed unseen when a person sits there. */
export async function readPassword(): Promise<string> {
  if (process.env.INBOX_PASSWORD) return process.env.INBOX_PASSWORD;
  const {stdin} = process;
  if (stdin.isTTY) process.stderr.write('Lösenord: ');
  const unseen = new Writable({write: (_chunk, _encoding, done) => done()});
  const lines = createInterface({input: stdin, output: unseen, terminal: stdin.isTTY});
  try {
    for await (const line of lines) return line;
    return '';
  } finally {
    lines.close();
    if (stdin.isTTY) process.stderr.write('\n');
  }
}
