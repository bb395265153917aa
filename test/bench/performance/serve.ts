/** Serves the pages as a good host would: brotli at its best, made beforehand, and headers that let a browser keep what it has. */
import {createServer} from 'node:http';
import {extname} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {closeAtOnce, listen} from '../../support/server/loopback.js';

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
  return {
    origin: await listen(server),
    close: () => closeAtOnce(server),
  };
}
