/** The recipes of demo/guide/anslut-en-mottagare.md, run as they stand there, held to the conformance kit. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {Readable} from 'node:stream';
import {describe, it, type TestContext} from 'node:test';
import {pathToFileURL} from 'node:url';
import {marker} from '../../../demo/conformance/kit.js';
import {freePort, listen} from '../../support/server/loopback.js';
import {Backend, serve} from '../conformance/backend.js';
import {failuresFound} from '../conformance/kit-process.js';
import {folderFor, missing, recipe, start, storedIn} from './programs.js';

/** Nothing of a report in what a server says of itself, and no address. */
function assertDiscreet(log: string): void {
  assert.ok(!log.includes(marker), log.slice(0, 500));
  assert.ok(!log.includes('Exempel'), log.slice(0, 500));
}

function assertPrivate(folder: string): void {
  for (const name of readdirSync(folder)) {
    assert.equal(statSync(join(folder, name)).mode & 0o077, 0, `${name} can be read by others`);
  }
}

describe('the recipe', () => {
  it('plain Node holds to all of it', async (test) => {
    const data = join(folderFor(test), 'data');
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/`;
    const said = await start(test, process.execPath, [recipe('node/receive.mjs')], url, {
      DATA: data,
      PORT: String(port),
    });
    assert.deepEqual(await failuresFound(url, storedIn(data)), []);
    assertDiscreet(said());
    assertPrivate(data);
  });

  it('PHP holds to all of it, as JSON and as forms', {skip: missing('php')}, async (test) => {
    const data = join(folderFor(test), 'data');
    const url = `http://127.0.0.1:${await freePort()}/`;
    const said = await start(
      test,
      'php',
      ['-S', new URL(url).host, recipe('php/orosanmalan.php')],
      url,
      // Several at once, as behind php-fpm.
      {ORO_DATA: data, PHP_CLI_SERVER_WORKERS: '4'},
    );
    for (const format of ['json,form', 'form,json']) {
      assert.deepEqual(await failuresFound(url, storedIn(data), `--format=${format}`), [], format);
    }
    assertDiscreet(said());
    assertPrivate(data);
  });

  it('CMS form handler holds to all of it', async (test) => {
    const {formHandler} = (await import(pathToFileURL(recipe('cms/form-handler.mjs')).href)) as {
      formHandler: (
        save: (id: string, text: string) => Promise<string>,
      ) => (request: Request) => Promise<Response>;
    };
    const backend = new Backend();
    const kept = new Map<string, string>();
    const handle = formHandler(async (id, text) => {
      if (!kept.has(id)) backend.stored.push(id);
      kept.set(id, kept.get(id) ?? text);
      return kept.get(id) ?? text;
    });
    const server = createServer(async (from, to) => {
      const {method = 'GET', headers} = from;
      const hasBody = !['GET', 'HEAD', 'OPTIONS'].includes(method);
      const init = {method, headers: headers as Record<string, string>, duplex: 'half'};
      const body = hasBody ? {body: Readable.toWeb(from) as ReadableStream} : {};
      const answer = await handle(new Request('http://127.0.0.1/', {...init, ...body}));
      to.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
      from.resume();
    });
    const url = `${await listen(server)}/`;
    test.after(() => server.close());
    const {stored} = await serve(test, backend);
    const args = ['--format=form', '--acknowledgement=status', `--stored=${stored}`];
    // Its answers are pages: a fault in one field cannot be told, and a used key is 422 without its name.
    assert.deepEqual(await failuresFound(url, ...args), ['should key.other-body-told: 422, text/html']);
  });

  describe('nginx', {skip: missing('nginx')}, () => {
    it('lets everything through as it is, and remembers nobody', async (test) => {
      const folder = folderFor(test);
      const data = join(folder, 'data');
      const port = await freePort();
      await start(test, process.execPath, [recipe('node/receive.mjs')], `http://127.0.0.1:${port}/`, {
        DATA: data,
        PORT: String(port),
      });
      const proxy = await nginx(test, folder, port);
      assert.deepEqual(await failuresFound(proxy.url, storedIn(data)), []);
      const log = readFileSync(proxy.log, 'utf8');
      assert.match(log, /^\d{4}-\d\d-\d\dT\S+ POST 201 [\d.]+$/m);
      assertDiscreet(log);
      // No address, in either log; no body in a file.
      assert.doesNotMatch(log + readFileSync(proxy.errors, 'utf8'), /127\.0\.0\.1|client:/);
      assert.deepEqual(readdirSync(join(folder, 'body')), []);
    });

    it('passes Retry-After on, and says its own when nobody answers; nothing is told of who asks', async (test) => {
      const seen: unknown[] = [];
      class Watches extends Backend {
        override answer: Backend['answer'] = async ({request: {headers}}) => {
          seen.push([
            headers.cookie,
            headers['x-forwarded-for'],
            headers['x-real-ip'],
            headers['user-agent'],
          ]);
          return {status: 503, headers: {'retry-after': '7'}, body: headers['idempotency-key']};
        };
      }
      const folder = folderFor(test);
      const {endpoint} = await serve(test, new Watches());
      const {url} = await nginx(test, folder, Number(new URL(endpoint).port));
      const post = (to = url) =>
        fetch(to, {
          method: 'POST',
          body: '{}',
          headers: {'content-type': 'application/json', 'idempotency-key': 'k', cookie: 'a=b'},
        });
      const busy = await post();
      assert.deepEqual([busy.status, busy.headers.get('retry-after')], [503, '7']);
      assert.deepEqual(seen[seen.length - 1], [undefined, undefined, undefined, undefined]);

      const nobody = await nginx(test, folderFor(test), await freePort());
      const down = await fetch(nobody.url, {method: 'POST', body: '{}'});
      assert.deepEqual([down.status, down.headers.get('retry-after')], [503, '5']);
      assert.match(down.headers.get('content-type') ?? '', /^application\/problem\+json/);

      // The pace of the recipe takes a faster machine than this to outrun.
      const slow = await nginx(test, folderFor(test), Number(new URL(endpoint).port), (conf) =>
        conf.replace('rate=50r/s', 'rate=1r/m').replace('burst=200', 'burst=2'),
      );
      const flood = await Promise.all(Array.from({length: 20}, () => post(slow.url)));
      const slowed = flood.filter(({status}) => status === 429);
      assert.ok(slowed.length >= 17, String(slowed.length));
      assert.equal(slowed[0]?.headers.get('retry-after'), '5');
    });
  });
});

/** The two files as they are, with the ports and the log of a test in the places of the real ones. */
async function nginx(
  test: TestContext,
  folder: string,
  upstream: number,
  change = (conf: string): string => conf,
) {
  const port = await freePort();
  const log = join(folder, 'access.log');
  const errors = join(folder, 'error.log');
  const part = (name: string) =>
    change(readFileSync(recipe(`nginx/orosanmalan-${name}.conf`), 'utf8'))
      .replaceAll('127.0.0.1:8081', `127.0.0.1:${upstream}`)
      .replaceAll('/var/log/nginx/orosanmalan.log', log)
      // The receivers of the tests answer at the root.
      .replaceAll('orosanmalan_mottagare/reports', 'orosanmalan_mottagare/');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${join(folder, name === 'client_body' ? 'body' : name)};`)
    .join('\n');
  const file = join(folder, 'nginx.conf');
  writeFileSync(
    file,
    `daemon off; pid ${join(folder, 'pid')}; error_log ${errors}; worker_processes 1;
     events { worker_connections 2048; }
     http { access_log off; ${temporary} ${part('http')} server { listen 127.0.0.1:${port}; ${part('location')} } }`,
  );
  const url = `http://127.0.0.1:${port}/orosanmalan`;
  await start(test, 'nginx', ['-e', errors, '-p', folder, '-c', file], url);
  return {url, log, errors};
}
