/** Inside the network: keys are made, reports are fetched from a real receiver's database, opened and written for a case worker. */
import assert from 'node:assert/strict';
import {execFile, spawnSync} from 'node:child_process';
import {chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it, type TestContext} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {sampleReports} from '../../../demo/contract/samples.js';
import {documentsIn} from '../../../demo/decrypt/documents.js';
import {newKey, privateKeysIn, publicFileIn, publicKeysIn} from '../../../demo/decrypt/key-files.js';
import {outboxAt, type OutboxItem} from '../../../demo/decrypt/outbox.js';
import {round, type Round} from '../../../demo/decrypt/round.js';
import {selfTest} from '../../../demo/decrypt/self-test.js';
import {openKey} from '../../../src/submission/encrypt.js';
import type {Report} from '../../../src/submission/payload-schema.js';
import {anonymousInArabic, neighbourAboutOlder, teacherAboutSiblings} from '../receiver/samples.js';
import {startReceiver, temporaryFolder, type TestReceiver} from '../receiver/support.js';

const demo = (name: string) => fileURLToPath(new URL(`../../../demo/decrypt/${name}.ts`, import.meta.url));
const token = 'a-token-of-this-test';

interface Inside {
  readonly folder: string;
  readonly keys: string;
  readonly receiver: TestReceiver;
  readonly outbox: string;
  sealed(report: unknown, kid?: string): Promise<string>;
  post(report: Report, kid?: string): Promise<Response>;
  postText(body: string, id: string): Promise<Response>;
  round(at?: Date): Promise<Round>;
  inbox(): string;
  /** What the receiver still has to hand over. */
  waiting(): Promise<readonly OutboxItem[]>;
}

async function inside(test: TestContext): Promise<Inside> {
  const folder = temporaryFolder(test);
  const keys = join(folder, 'keys');
  await newKey(keys, 'first');
  const receiver = await startReceiver(test, {keysFile: publicFileIn(keys), handOver: {pull: {token}}});
  const outbox = receiver.url;
  const documents = join(folder, 'documents');
  const sealed = async (report: unknown, kid = 'first') => {
    const key = publicKeysIn(keys).find((one) => one.kid === kid);
    const encrypt = await openKey(JSON.stringify(key), []);
    if (typeof encrypt === 'string') throw new Error(encrypt);
    return encrypt(JSON.stringify(report));
  };
  const postText = (body: string, id: string) =>
    receiver.postText(body, {'content-type': 'application/jose', 'idempotency-key': id});
  return {
    folder,
    keys,
    receiver,
    outbox,
    sealed,
    postText,
    post: async (report, kid) => postText(await sealed(report, kid), report.id),
    round: (at = new Date()) =>
      round(outboxAt(outbox, token), privateKeysIn(keys), documentsIn(documents), at),
    inbox: () => readFileSync(join(documents, 'inkorg.html'), 'utf8'),
    waiting: () => outboxAt(outbox, token).fetch(),
  };
}

describe('the receiver with keys', () => {
  it('stores the very bytes that came, once, and answers as ever', async (test) => {
    const {sealed, postText, waiting} = await inside(test);
    const report = teacherAboutSiblings();
    const jwe = await sealed(report);
    const first = await postText(jwe, report.id);
    assert.equal(first.status, 202);
    const again = await postText(jwe, report.id);
    assert.equal(again.status, 202);
    assert.deepEqual(await again.json(), await first.json());
    assert.equal((await postText(await sealed(report), report.id)).status, 422);
    assert.deepEqual(
      (await waiting()).map(({body}) => body),
      [jwe],
    );
  });

  it('takes the fullest report that the form has room for, as long as that becomes when it is sealed', async (test) => {
    const {sealed, postText, round, inbox} = await inside(test);
    const {largest} = sampleReports() as Record<'largest', Report>;
    const jwe = await sealed(largest);
    assert.ok(jwe.length > 2.5 * 1024 * 1024, `${jwe.length}`);
    assert.equal((await postText(jwe, largest.id)).status, 202);
    await round();
    assert.ok(inbox().length > 0);
  });

  it('takes nothing that is readable, nor what it could not be given the key to', async (test) => {
    const {receiver, sealed, postText, keys, waiting} = await inside(test);
    const report = neighbourAboutOlder();
    assert.equal((await receiver.post(report)).status, 415);
    assert.equal((await postText(JSON.stringify(report), report.id)).status, 422);
    assert.equal((await postText(await sealed(report), 'not-an-id')).status, 400);
    const {keys: elsewhere} = {keys: join(keys, 'elsewhere')};
    await newKey(elsewhere, 'other');
    const encrypt = await openKey(JSON.stringify(publicKeysIn(elsewhere)[0]), []);
    assert.ok(typeof encrypt === 'function');
    assert.equal((await postText(await encrypt('{}'), report.id)).status, 422);
    assert.equal((await fetch(`${receiver.url}/inbox`)).status, 404);
    assert.deepEqual(await waiting(), []);
  });

  it('shows its keys to every page, a new one at once', async (test) => {
    const {receiver, keys} = await inside(test);
    await newKey(keys, 'second');
    const response = await fetch(`${receiver.url}/keys`);
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    assert.equal(response.headers.get('cache-control'), 'no-cache');
    const set = (await response.json()) as {keys: Record<string, unknown>[]};
    assert.deepEqual(
      set.keys.map(({kid}) => kid),
      ['second', 'first'],
    );
    assert.equal(
      set.keys.some((key) => 'd' in key),
      false,
    );
  });
});

describe('the service inside', () => {
  it('writes what was fetched, danger first, and only then is it gone outside', async (test) => {
    const {post, round: pull, inbox, waiting, folder} = await inside(test);
    const danger = teacherAboutSiblings();
    for (const report of [danger, anonymousInArabic(), {...neighbourAboutOlder(), test: true as const}]) {
      assert.equal((await post(report)).status, 202);
    }
    const {saved, unread} = await pull(new Date('2026-11-16T15:19:00Z'));
    assert.deepEqual([saved, unread], [3, []]);
    assert.deepEqual(await waiting(), []);
    const page = inbox();
    assert.match(page, /Anmälningar \(2\)[^]*Testanmälningar \(1\)/);
    assert.match(page, /16:19/);
    assert.ok(page.indexOf('Kim Exempel') < page.indexOf('Namn saknas'), 'danger is not first');
    const [, link] = /href="(anmalningar\/[\w-]+\.html)">Kim Exempel/.exec(page) ?? [];
    const file = join(folder, 'documents', link ?? '');
    const document = readFileSync(file, 'utf8');
    assert.match(document, /Kim berättar att en vuxen slår\./);
    assert.doesNotMatch(document, /<script|src=|https?:\/\//);
    assert.equal(statSync(file).mode & 0o077, 0, 'others may read it');
    await pull();
    assert.match(inbox(), /Anmälningar \(2\)/);
  });

  it('leaves outside, and tells of, what it cannot open; and opens it when the key is back', async (test) => {
    const {keys, post, postText, sealed, round: pull, inbox, waiting} = await inside(test);
    await newKey(keys, 'second');
    const report = teacherAboutSiblings();
    await post(report, 'second');
    const swapped = neighbourAboutOlder();
    await postText(await sealed(swapped), anonymousInArabic().id);
    const wrong = {...neighbourAboutOlder(), variant: 'x'};
    await postText(await sealed(wrong), wrong.id);
    const file = join(keys, 'private', 'second.jwk.json');
    const kept = readFileSync(file);
    rmSync(file);

    const {saved, unread} = await pull();
    assert.equal(saved, 0);
    assert.deepEqual(unread.map(({why}) => why).sort(), ['not-a-report', 'not-a-report', 'unknown-key']);
    assert.match(inbox(), /Kunde inte öppnas \(3\)/);
    assert.equal((await waiting()).length, 3);
    writeFileSync(file, kept, {mode: 0o600});
    assert.equal((await pull()).saved, 1);
    assert.match(inbox(), /Kunde inte öppnas \(2\)/);
  });

  it('names the report that another takes the place of', async (test) => {
    const {post, round: pull, folder} = await inside(test);
    const report = neighbourAboutOlder();
    await post(report);
    await pull();
    await post({...neighbourAboutOlder(), replaces: report.id});
    await pull();
    const data = join(folder, 'documents', 'anmalningar');
    const documents = readdirSync(data).filter((name) => name.endsWith('.html'));
    const texts = documents.map((name) => readFileSync(join(data, name), 'utf8'));
    assert.equal(texts.filter((text) => text.includes('som också kom fram')).length, 1);
  });

  it('is refused without the token', async (test) => {
    const {outbox} = await inside(test);
    await assert.rejects(outboxAt(outbox, 'wrong').fetch(), /401/);
  });
});

describe('keys', () => {
  it('are read by their owner alone, and never written over', async (test) => {
    const keys = join(temporaryFolder(test), 'keys');
    const {privateFile} = await newKey(keys, 'one');
    assert.equal(statSync(privateFile).mode & 0o777, 0o600);
    assert.equal(statSync(join(keys, 'private')).mode & 0o777, 0o700);
    const before = readFileSync(privateFile, 'utf8');
    await assert.rejects(newKey(keys, 'one'), /EEXIST/);
    assert.equal(readFileSync(privateFile, 'utf8'), before);
    assert.equal(publicKeysIn(keys).length, 1);
    chmodSync(privateFile, 0o644);
    assert.throws(() => privateKeysIn(keys), /Andra konton kan läsa/);
  });

  it('prove themselves before going live', async (test) => {
    const keys = join(temporaryFolder(test), 'keys');
    assert.match((await selfTest([], new Map())).join(), /npm run keygen/);
    await newKey(keys, 'one');
    await newKey(keys, 'two');
    assert.deepEqual(await selfTest(publicKeysIn(keys), privateKeysIn(keys)), []);
    const swapped = new Map(
      [...privateKeysIn(keys)].map(([kid, jwk]) => [kid === 'one' ? 'two' : 'one', jwk]),
    );
    assert.equal((await selfTest(publicKeysIn(keys), swapped)).length, 2);
    assert.match((await selfTest(publicKeysIn(keys), new Map())).join(), /unknown-key/);
  });

  it('as commands: made once, tried, and nothing secret on the screen', async (test) => {
    const KEYS = join(temporaryFolder(test), 'keys');
    const run = (name: string, ...args: string[]) =>
      spawnSync(process.execPath, ['--import', 'tsx', demo(name), ...args], {
        env: {...process.env, KEYS},
        encoding: 'utf8',
      });
    assert.equal(run('main', '--self-test').status, 1);
    const made = run('keygen', '2026-11');
    assert.equal(made.status, 0, made.stderr);
    assert.match(made.stdout, /Säkerhetskopiera den NU/);
    assert.match(made.stdout, /encryption-key-thumbprint="[\w-]{43}"/);
    const {d} = JSON.parse(readFileSync(join(KEYS, 'private', '2026-11.jwk.json'), 'utf8')) as {d: string};
    assert.equal(made.stdout.includes(d), false);
    const again = run('keygen', '2026-11');
    assert.deepEqual([again.status, again.stdout], [1, '']);
    assert.match(again.stderr, /skrivs inte över/);
    assert.equal(run('keygen', '../x').status, 1);
    assert.equal(existsSync(join(KEYS, 'x.jwk.json')), false);
    assert.equal(run('main', '--self-test').status, 0);
    assert.equal(run('main').status, 1);
  });

  it('the service as a command: one round from the receiver to the inbox', async (test) => {
    const {keys, outbox, post, folder} = await inside(test);
    await post(teacherAboutSiblings());
    const DOCUMENTS = join(folder, 'command');
    const {stdout} = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', demo('main'), '--once'],
      {
        env: {...process.env, KEYS: keys, DOCUMENTS, PULL_URL: outbox, PULL_TOKEN: token},
      },
    );
    assert.match(stdout, /Självprovet gick bra[^]*1 hämtade/);
    assert.doesNotMatch(stdout, /Kim/);
    assert.match(readFileSync(join(DOCUMENTS, 'inkorg.html'), 'utf8'), /Kim Exempel/);
  });
});
