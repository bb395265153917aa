/** Servers of tests and benches: on a port of this machine that is free, and gone at once when they have served. */
import {once} from 'node:events';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';

/** @returns its origin, when it answers. */
export async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Also with whoever still waits for an answer. */
export function closeAtOnce(server: Server): void {
  server.close();
  server.closeAllConnections();
}

/** For a program that must be told where to listen. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const {port} = new URL(await listen(server));
  server.close();
  await once(server, 'close');
  return Number(port);
}
