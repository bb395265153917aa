/**
 * Tar emot anmälningar med ren Node, schemat ur paketet och en mapp på disken. En fil för varje anmälan.
 *   DATA=/var/lib/orosanmalan PORT=8081 node receive.mjs
 */
import {randomInt} from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import {createServer} from 'node:http';
import {buffer} from 'node:stream/consumers';
import {reportSchema} from 'oros-anmalan/report';

const folder = process.env.DATA ?? 'data';
const mostBytes = 3 * 1024 * 1024;

// Bara det här kontot läser det som sparas.
process.umask(0o077);
mkdirSync(folder, {recursive: true});

const problem = (status, name, errors) => ({
  status,
  type: 'application/problem+json',
  body: {type: `https://kommunen.example/problems/${name}`, title: name, status, ...(errors && {errors})},
});
const receipt = (status, kept) => ({status, type: 'application/json', body: kept.receipt});

/** Referensen läses upp i telefon: inga tecken som liknar varandra. */
function newReference() {
  const letters = '23456789BCDFGHJKMNPQRSTVWXYZ';
  const four = () => Array.from({length: 4}, () => letters[randomInt(letters.length)]).join('');
  return `OA-${four()}-${four()}`;
}

function flush(path, flags, text) {
  const file = openSync(path, flags);
  if (text) writeSync(file, text);
  fsyncSync(file);
  closeSync(file);
}

/** Hela filen är på disken innan den får sitt namn, och namnet kan bara tas en gång, hur många som än försöker. */
function keep(id, kept) {
  const path = `${folder}/${id}.json`;
  const draft = `${path}.${newReference()}`;
  flush(draft, 'wx', JSON.stringify(kept));
  try {
    linkSync(draft, path);
    flush(folder, 'r');
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft);
  }
}

/** Vad zod säger → koderna i openapi.json, så att rätt fält markeras i formuläret. */
function errorsOf({issues}) {
  const codes = {too_big: 'too-long', too_small: 'missing', unrecognized_keys: 'not-allowed'};
  return issues.slice(0, 50).map(({path, code}) => ({
    pointer: `/${path.join('/')}`,
    code: codes[code] ?? 'invalid-format',
  }));
}

function receive(key, text) {
  const parsed = reportSchema.safeParse(JSON.parse(text));
  if (!parsed.success) return problem(422, 'invalid-report', errorsOf(parsed.error));
  const {id} = parsed.data;
  if (key === undefined) return problem(400, 'idempotency-key-missing');
  if (key !== id) return problem(422, 'idempotency-key-mismatch');

  const path = `${folder}/${id}.json`;
  const fresh = {
    receipt: {reference: newReference(), receivedAt: new Date().toISOString(), status: 'received'},
    text,
  };
  if (!existsSync(path) && keep(id, fresh)) return receipt(201, fresh);
  const earlier = JSON.parse(readFileSync(path, 'utf8'));
  return earlier.text === text ? receipt(200, earlier) : problem(422, 'idempotency-key-reused');
}

async function answer(request) {
  if (request.method !== 'POST') return problem(405, 'method-not-allowed');
  if (!/^application\/json(?:;|$)/.test(request.headers['content-type'] ?? ''))
    return problem(415, 'wrong-type');
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) return problem(413, 'too-large');
  try {
    // Strikt: byte som inte är UTF-8 ska inte lagas och sparas som något annat än det som skickades.
    const text = new TextDecoder('utf-8', {fatal: true}).decode(await buffer(request));
    return receive(request.headers['idempotency-key'], text);
  } catch (error) {
    // Bara koden i loggen: ett felmeddelande kan citera anmälan.
    if (error instanceof SyntaxError || error instanceof TypeError) return problem(400, 'malformed');
    process.stderr.write(`${error.code ?? error.name}\n`);
    return problem(500, 'internal');
  }
}

const server = createServer(async (request, response) => {
  const {status, type, body} = await answer(request);
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    ...(status === 405 && {allow: 'POST'}),
    ...(status === 413 && {connection: 'close'}),
  });
  response.end(JSON.stringify(body));
  request.resume();
});
server.listen(Number(process.env.PORT ?? 8081), '127.0.0.1', () => {
  process.stdout.write(`ready http://127.0.0.1:${server.address().port}/\n`);
});
