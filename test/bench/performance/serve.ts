/** Serves the pages as a good host would: brotli at its best, made beforehand, and headers that let a browser keep what it has. */
import {once} from 'node:events';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname} from 'node:path';
import {brotliCompressSync} from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** Path → what stands there. */
export type Files = ReadonlyMap<string, string | Buffer>;

export interface Served {
  readonly origin: string;
  readonly close: () => void;
}

export async function serve(files: Files): Promise<Served> {
  const packed = new Map([...files].map(([path, body]) => [path, brotliCompressSync(body)]));
  const server = createServer(({url = ''}, response) => {
    const path = new URL(url, 'http://localhost').pathname;
    const body = packed.get(path);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': types[extname(path)] ?? 'application/octet-stream',
      'content-encoding': 'br',
      'content-length': body.length,
      'cache-control': path.endsWith('.html') ? 'no-cache' : 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
    });
    response.end(body);
  });
  // Between runs a connection may rest for long.
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
