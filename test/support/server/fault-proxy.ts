/** Stands before the receiver and does to each report in turn what networks and servers do; when the faults are spent it lets all pass. */
import {once} from 'node:events';
import {createServer, request, type IncomingMessage, type ServerResponse} from 'node:http';
import type {Socket} from 'node:net';
import {buffer} from 'node:stream/consumers';
import {closeAtOnce, listen} from './loopback.js';
import type {SlowProxy} from './slow-proxy.js';

export type Fault =
  /** The connection is cut before anything is handed on. */
  | 'dropped-before'
  /** The report is stored; the receipt never comes. */
  | 'dropped-after'
  /** As `dropped-after`, with a reset in the middle of the TCP stream. */
  | 'reset-after'
  /** The report is stored; half of the receipt comes. */
  | 'half'
  /** The report is stored; a page of HTML comes, as from a gateway or a login. */
  | 'html'
  /** Not handed on; this status comes. */
  | {readonly status: number; readonly retryAfter?: string}
  /** Stored, but this status comes, as from a gateway that lost patience. */
  | {readonly statusAfter: number};

export async function startFaultProxy(target: string, faults: readonly Fault[]): Promise<SlowProxy> {
  const left = [...faults];
  const server = createServer((from, to) => {
    const fault = from.method === 'POST' ? left.shift() : undefined;
    pass(target, fault, from, to).catch(() => to.destroy());
  });
  return {
    url: await listen(server),
    cut: () => server.closeAllConnections(),
    close: () => closeAtOnce(server),
  };
}

async function pass(
  target: string,
  fault: Fault | undefined,
  from: IncomingMessage,
  to: ServerResponse,
): Promise<void> {
  const body = await buffer(from);
  if (fault === 'dropped-before') return void from.socket.destroy();
  if (typeof fault === 'object' && 'status' in fault) return refuse(fault, from, to);
  const answer = await handOn(target, from, body);
  const receipt = await buffer(answer);
  spoil(fault, from.socket, to, answer, receipt);
}

async function handOn(target: string, {method, headers, url = '/'}: IncomingMessage, body: Buffer) {
  const onward = request(new URL(url, target), {method, headers, agent: false});
  onward.end(body);
  const [answer] = (await once(onward, 'response')) as [IncomingMessage];
  return answer;
}

function refuse(
  {status, retryAfter = '0'}: {status: number; retryAfter?: string},
  {headers}: IncomingMessage,
  to: ServerResponse,
): void {
  to.writeHead(status, {
    'access-control-allow-origin': headers.origin ?? '*',
    'access-control-expose-headers': 'Retry-After',
    'retry-after': retryAfter,
    'content-type': 'text/html',
  });
  to.end('<!doctype html><h1>Fel</h1>');
}

function spoil(
  fault: Exclude<Fault, 'dropped-before'> | undefined,
  socket: Socket,
  to: ServerResponse,
  {statusCode = 502, headers}: IncomingMessage,
  receipt: Buffer,
): void {
  if (fault === 'dropped-after') return void socket.destroy();
  if (fault === 'reset-after') return void socket.resetAndDestroy();
  if (fault === undefined) {
    to.writeHead(statusCode, headers).end(receipt);
    return;
  }
  if (fault === 'half') {
    to.writeHead(statusCode, headers);
    to.write(receipt.subarray(0, receipt.length / 2), () => setTimeout(() => socket.destroy(), 20));
    return;
  }
  const status = typeof fault === 'object' && 'statusAfter' in fault ? fault.statusAfter : 200;
  const {'content-length': _, ...others} = headers;
  to.writeHead(status, {...others, 'content-type': 'text/html', 'retry-after': '0'});
  to.end('<!doctype html><h1>Logga in</h1>');
}
