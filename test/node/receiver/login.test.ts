/** The login: nobody reads without it, no other site acts through it, and guessing gets slow. */
import assert from 'node:assert/strict';
import {request} from 'node:http';
import {describe, it} from 'node:test';
import Database from 'libsql';
import {throttle} from '../../../demo/receiver/inbox/throttle.js';
import {neighbourAboutOlder} from './samples.js';
import {type Receipt, rowsIn, startReceiver} from './support.js';
import {addUser, Visitor} from './visitor.js';

describe('the login', () => {
  it('stands before every page and every form', async (test) => {
    const receiver = await startReceiver(test);
    const {reference} = (await (await receiver.post(neighbourAboutOlder())).json()) as Receipt;
    const stranger = new Visitor(receiver.url);
    for (const path of ['/inbox', `/inbox/${reference}`, '/inbox/log', '/inbox/log.csv']) {
      const response = await stranger.get(path);
      assert.equal(response.status, 303, path);
      assert.equal(
        new URL(response.headers.get('location') ?? '', `${receiver.url}${path}`).pathname,
        '/inbox/login',
      );
      assert.equal(await response.text(), '');
    }
    for (const path of [
      `/inbox/${reference}/handed-over`,
      `/inbox/${reference}/retry`,
      '/inbox/tests/clear',
    ]) {
      const response = await stranger.post(path, {});
      assert.equal(response.status, 303, path);
      assert.match(response.headers.get('location') ?? '', /inbox\/login$/);
    }
    assert.equal(((await (await receiver.post(neighbourAboutOlder())).json()) as Receipt).status, 'received');
  });

  it('lets in by name and password, with cookies that scripts and other sites never get', async (test) => {
    const receiver = await startReceiver(test);
    await addUser(receiver.database);
    const visitor = new Visitor(receiver.url);
    const wrong = await visitor.logIn('ada', 'fel lösenord här');
    assert.equal(wrong.status, 401);
    assert.match(await wrong.text(), /role="alert">Användarnamnet eller lösenordet stämmer inte/);
    assert.equal((await visitor.logIn('någon annan')).status, 401);
    const right = await visitor.logIn('  Ada ');
    assert.equal(right.status, 303);
    for (const cookie of right.headers.getSetCookie()) {
      assert.match(cookie, /; HttpOnly; SameSite=Strict/);
      assert.doesNotMatch(cookie, /Secure/, 'this machine has no https');
    }
    assert.equal((await visitor.get('/inbox')).status, 200);
    const log = await visitor.page('/inbox/log');
    assert.match(log, /ada<\/td><td>Misslyckad inloggning/);
    assert.match(log, /\(okänt namn\)<\/td><td>Misslyckad inloggning/);
    assert.doesNotMatch(log, /någon annan/);
  });

  it('of an inbox with an address of its own is reached by that only, and its cookies go over https only', async (test) => {
    const receiver = await startReceiver(test, {inboxOrigin: 'https://inkorg.example.se'});
    await addUser(receiver.database);
    const at = (host: string, origin: string) =>
      new Promise<{status: number; cookies: string[]}>((resolve, reject) => {
        const body = new URLSearchParams({name: 'ada', password: 'korrekt häst batteri'}).toString();
        const headers = {host, origin, 'content-type': 'application/x-www-form-urlencoded'};
        request(`${receiver.url}/inbox/login`, {method: 'POST', headers}, (response) => {
          response.resume();
          resolve({status: response.statusCode ?? 0, cookies: response.headers['set-cookie'] ?? []});
        })
          .on('error', reject)
          .end(body);
      });
    assert.equal((await at('www.example.se', 'https://inkorg.example.se')).status, 403);
    assert.equal((await at('127.0.0.1', 'https://inkorg.example.se')).status, 403);
    assert.equal((await at('inkorg.example.se', 'https://www.example.se')).status, 403);
    const {status, cookies} = await at('inkorg.example.se', 'https://inkorg.example.se');
    assert.equal(status, 303);
    for (const cookie of cookies) assert.match(cookie, /^__Host-inbox-\w+=.*; Path=\/; .*; Secure/);
  });

  it('ends on its own after half an hour without use and after a working day, and when one logs out', async (test) => {
    let now = new Date('2026-11-26T08:00:00Z');
    const later = (minutes: number) => (now = new Date(now.getTime() + minutes * 60_000));
    const receiver = await startReceiver(test, {now: () => now});
    const visitor = await receiver.visitor();
    const isIn = async () => (await visitor.get('/inbox')).status === 200;
    later(29);
    assert.ok(await isIn());
    later(29);
    assert.ok(await isIn());
    later(31);
    assert.ok(!(await isIn()));
    await visitor.logIn();
    for (let times = 0; times < 16; times++) {
      later(29);
      assert.ok(await isIn());
    }
    later(20);
    assert.ok(!(await isIn()), 'eight hours are over');

    await visitor.logIn();
    const kept = visitor.cookies.get('inbox-session') ?? '';
    assert.equal((await visitor.press('/inbox', 'Logga ut')).status, 303);
    assert.equal((await visitor.get('/inbox', {cookie: `inbox-session=${kept}`})).status, 303);
  });

  it('does not let another site act', async (test) => {
    const receiver = await startReceiver(test);
    const {reference} = (await (await receiver.post(neighbourAboutOlder())).json()) as Receipt;
    const visitor = await receiver.visitor();
    const [, token = ''] = /name="token" value="([^"]+)"/.exec(await visitor.page('/inbox')) ?? [];
    const path = `/inbox/${reference}/handed-over`;
    assert.equal((await visitor.post(path, {token: 'guess'})).status, 403);
    assert.equal((await visitor.post(path, {})).status, 403);
    for (const origin of ['https://evil.example', 'null', '']) {
      assert.equal((await visitor.post(path, {token}, {origin})).status, 403, origin);
    }
    assert.equal((await visitor.get(path)).status, 404);
    assert.doesNotMatch(await visitor.page('/inbox'), /Överlämnad/);
    assert.equal((await visitor.post(path, {token})).status, 303);
    assert.match(await visitor.page('/inbox'), /Överlämnad/);
  });

  it('asks one who guesses to wait, but not the owner in a browser that is known', async (test) => {
    const receiver = await startReceiver(test);
    const owner = await receiver.visitor();
    owner.forget('inbox-session');
    const stranger = new Visitor(receiver.url);
    const answers = await Promise.all(
      Array.from({length: 8}, () => stranger.logIn('ada', 'en gissning till')),
    );
    const statuses = answers.map(({status}) => status).sort();
    assert.deepEqual(statuses.slice(0, 3), [401, 401, 401]);
    assert.ok(
      statuses.slice(4).every((status) => status === 429),
      statuses.join(),
    );
    assert.ok(Number(answers.find(({status}) => status === 429)?.headers.get('retry-after')) >= 1);
    assert.equal((await owner.logIn()).status, 303);
  });

  it('slows down by doubling up to a minute, and forgives when it was right', () => {
    let now = 0;
    const tries = throttle(() => now);
    const waits: number[] = [];
    for (let count = 0; count < 12; count++) {
      let wait = tries.begin('ada');
      if (wait > 0) waits.push(wait);
      now += wait;
      if (wait > 0) wait = tries.begin('ada');
      assert.equal(wait, 0);
    }
    assert.deepEqual(waits, [1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000]);
    assert.equal(tries.begin('bo'), 0);
    tries.succeeded('ada');
    assert.equal(tries.begin('ada'), 0);
  });
});

describe('the access log', () => {
  it('tells who opened which report and when, and the database lets nobody change it', async (test) => {
    const receiver = await startReceiver(test);
    const {reference} = (await (await receiver.post(neighbourAboutOlder())).json()) as Receipt;
    const visitor = await receiver.visitor();
    await visitor.page(`/inbox/${reference.toLowerCase()}`);
    await visitor.page(`/inbox/${reference}`);
    const cookie = `inbox-session=${visitor.cookies.get('inbox-session') ?? ''}`;
    const unseen = {method: 'HEAD', headers: {cookie}};
    assert.equal((await fetch(`${receiver.url}/inbox/${reference}`, unseen)).status, 404);
    const log = await visitor.page(`/inbox/log?anmalan=${reference}&vem=ada`);
    assert.equal(log.split('Öppnade anmälan').length, 3);
    assert.doesNotMatch(log, /Loggade in/);
    const file = await visitor.get('/inbox/log.csv');
    assert.match(file.headers.get('content-disposition') ?? '', /attachment/);
    assert.match(await file.text(), new RegExp(`;"ada";"Öppnade anmälan";"${reference}"\\r\\n`));
    const database = new Database(receiver.database);
    assert.throws(() => database.exec('DELETE FROM access_log'), /append-only/);
    assert.throws(() => database.exec(`UPDATE access_log SET who = 'bo'`), /append-only/);
    database.close();
  });

  it('is for admins', async (test) => {
    const receiver = await startReceiver(test);
    await addUser(receiver.database, 'bo', 'reader');
    const reader = new Visitor(receiver.url);
    await reader.logIn('bo');
    assert.equal((await reader.get('/inbox/log')).status, 403);
    assert.equal((await reader.get('/inbox/log.csv')).status, 403);
    assert.doesNotMatch(await reader.page('/inbox'), /Åtkomstlogg/);
  });

  it('tells that test reports were cleared, and they are', async (test) => {
    const receiver = await startReceiver(test);
    await receiver.post({...neighbourAboutOlder(), test: true});
    const real = neighbourAboutOlder();
    await receiver.post(real);
    const visitor = await receiver.visitor();
    await visitor.press('/inbox', 'Rensa alla testanmälningar');
    assert.deepEqual(
      rowsIn(receiver.database).map(({id}) => id),
      [real.id],
    );
    assert.match(await visitor.page('/inbox/log'), /Rensade testanmälningar/);
  });
});
