/** Stands before the receiver and holds each answer back, so that a report is stored long before its sender knows. */
import {createServer, request, type IncomingMessage, type ServerResponse} from 'node:http';
import {closeAtOnce, listen} from './loopback.js';

export interface SlowProxy {
  readonly url: string;
  /** Cuts every connection, as when the machine behind it dies. */
  cut(): void;
  close(): void;
}

export async function startSlowProxy(target: string, delay: number): Promise<SlowProxy> {
  const server = createServer((from, to) => forward(target, delay, from, to));
  return {
    url: await listen(server),
    cut: () => server.closeAllConnections(),
    close: () => closeAtOnce(server),
  };
}

function forward(target: string, delay: number, from: IncomingMessage, to: ServerResponse): void {
  const {method, headers, url = '/'} = from;
  const onward = request(new URL(url, target), {method, headers}, (answer) => {
    // A preflight asks leave only; what a slow service holds up is the report.
    const wait = method === 'OPTIONS' ? 0 : delay;
    setTimeout(() => {
      to.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(to);
    }, wait);
  });
  onward.on('error', () => to.destroy());
  from.pipe(onward);
}
