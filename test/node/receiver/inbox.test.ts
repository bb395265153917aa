/** The inbox: a case worker reads every word, in order, as words and never as markup. */
import assert from 'node:assert/strict';
import {request} from 'node:http';
import {describe, it} from 'node:test';
import {anonymousInArabic, neighbourAboutOlder, teacherAboutSiblings} from './samples.js';
import {type AlmostReport, type Receipt, startReceiver, type TestReceiver} from './support.js';

const received = async (receiver: TestReceiver, report: AlmostReport): Promise<Receipt> =>
  (await (await receiver.post(report)).json()) as Receipt;

/** The words in the order a reader meets them. */
const words = (page: string) => page.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

function assertInOrder(text: string, parts: readonly string[]): void {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    assert.notEqual(at, -1, `"${part}" is missing or out of order`);
    from = at + part.length;
  }
}

describe('the inbox', () => {
  it('is empty', async (test) => {
    assert.match(words(await (await startReceiver(test)).inbox()), /Här finns inga anmälningar/);
  });

  it('lists what has come and how it stands, but no name and no word of what is said', async (test) => {
    const receiver = await startReceiver(test);
    const {reference} = await received(receiver, teacherAboutSiblings());
    const before = words(await receiver.inbox());
    assertInOrder(before, ['Fara nu', reference, 'Barn eller ung person, 2 personer', 'Inte öppnad']);
    assert.doesNotMatch(before, /Kim|Lärare|Vårdnadshavarna/);
    await receiver.inbox(`/${reference}`);
    assert.match(words(await receiver.inbox()), /Öppnad \S+dag/);
  });

  it('shows the newest first', async (test) => {
    const receiver = await startReceiver(test);
    const older = await received(receiver, neighbourAboutOlder());
    const newer = await received(receiver, anonymousInArabic());
    assertInOrder(words(await receiver.inbox()), [
      `Anmälan ${newer.reference}`,
      `Anmälan ${older.reference}`,
    ]);
  });

  it('shows every section in order, danger in words, and the times of each child', async (test) => {
    // 31 December, 23.30 in Sweden; already the new year would be wrong, and so would UTC's hour.
    const receiver = await startReceiver(test, {now: () => new Date('2026-12-31T22:30:00Z')});
    const {reference} = await received(receiver, teacherAboutSiblings());
    {
      const page = await receiver.inbox(`/${reference}`);
      const text = words(page);
      assertInOrder(text, [
        `Anmälan ${reference}`,
        'Fara nu',
        'torsdag 31 december 2026',
        '23:30',
        'Viktigt först',
        'Vem får inte veta om anmälan?',
        'Vårdnadshavarna',
        'Tider som lagen sätter',
        'Kim Exempel (1 av 2)',
        'Omedelbar skyddsbedömning: genast',
        '20 kap. 1 §',
        'Beslut om att inleda eller inte inleda utredning: senast torsdag 14 januari 2027',
        '20 kap. 2 §',
        'Återkoppling till anmälaren: senast en vecka efter beslut',
        '19 kap. 6 §',
        'Alex Exempel (2 av 2)',
        'Omedelbar skyddsbedömning',
        'Barn 1',
        'Barn 2',
        'Oron',
        'Anmälaren',
        'Lo Lärare',
      ]);
      assert.match(page, /Kim berättar att en vuxen slår\.\n\nKim vill inte gå hem\.</);
      assert.doesNotMatch(text, /24 timmar|14 kap/);
    }
  });

  it('sets no times for an adult, for a child not yet born, and no feedback that nobody asked for', async (test) => {
    const receiver = await startReceiver(test);
    const adult = await received(receiver, neighbourAboutOlder());
    assert.doesNotMatch(await receiver.inbox(`/${adult.reference}`), /lagen sätter|kap\./);
    const unborn = await received(receiver, {...anonymousInArabic(), subjects: [{unborn: true}]});
    assert.doesNotMatch(await receiver.inbox(`/${unborn.reference}`), /skyddsbedömning|kap\. /);
    const anonymous = await received(receiver, anonymousInArabic());
    const text = await receiver.inbox(`/${anonymous.reference}`);
    assert.match(text, /skyddsbedömning/);
    assert.doesNotMatch(text, /Återkoppling/);
  });

  it('gives an answer its own language and direction', async (test) => {
    const receiver = await startReceiver(test);
    const {reference} = await received(receiver, anonymousInArabic());
    const page = await receiver.inbox(`/${reference}`);
    assert.match(page, /<dd class="answer" lang="ar" dir="rtl">أسمع صراخ طفل كل مساء\.<\/dd>/);
    assert.match(page, /svar på arabiska/);
  });

  it('never lets markup through, in any field', async (test) => {
    const receiver = await startReceiver(test);
    const evil = `"'><script>alert(1)</script><img src=x onerror=alert(1)>&amp;`;
    const safe =
      '&quot;&#39;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;&amp;amp;';
    const {reference} = await received(receiver, {
      ...teacherAboutSiblings(),
      language: evil,
      municipality: evil,
      district: evil,
      subjects: [{name: evil}, {name: evil}],
      swedish: [
        {heading: evil, items: [{question: evil, answer: evil, language: evil}]},
        {heading: evil, items: [{question: evil, answer: evil, language: 'sv" onclick="alert(1)'}]},
      ],
    });
    const page = await receiver.inbox(`/${reference}`);
    assert.ok(page.split(safe).length > 9);
    for (const each of [page, await receiver.inbox()]) {
      assert.doesNotMatch(each, /<script|<img|onclick=/);
    }
    assert.doesNotMatch(await receiver.inbox(`/${encodeURIComponent(evil)}`), /<script/);
  });

  it('keeps test reports in a list of their own, marked', async (test) => {
    const receiver = await startReceiver(test);
    const tried = await received(receiver, {...neighbourAboutOlder(), test: true});
    const real = await received(receiver, neighbourAboutOlder());
    assertInOrder(words(await receiver.inbox()), [
      'Anmälningar (1)',
      `Anmälan ${real.reference}`,
      'Testanmälningar (1)',
      `Anmälan ${tried.reference}`,
    ]);
    assert.match(words(await receiver.inbox(`/${tried.reference}`)), /Testanmälan\. Skickad i testläge/);
  });

  it('links a report to the one it replaces', async (test) => {
    const receiver = await startReceiver(test);
    const first = neighbourAboutOlder();
    const {reference} = await received(receiver, first);
    const second = await received(receiver, {...neighbourAboutOlder(), replaces: first.id});
    const page = await receiver.inbox(`/${second.reference}`);
    assert.match(page, new RegExp(`Ersätter <a href="../inbox/${reference}">`));
  });

  it('turns pages', async (test) => {
    const receiver = await startReceiver(test);
    const first = await received(receiver, neighbourAboutOlder());
    for (let count = 0; count < 20; count++) await received(receiver, neighbourAboutOlder());
    assert.ok(!(await receiver.inbox()).includes(first.reference));
    assert.ok((await receiver.inbox('?sida=2')).includes(first.reference));
    assert.match(words(await receiver.inbox('?sida=9')), /Sida 2 av 2/);
  });

  it('is sent as HTML that runs nothing and is kept nowhere', async (test) => {
    const receiver = await startReceiver(test);
    const visitor = await receiver.visitor();
    const {headers} = await visitor.get('/inbox');
    assert.match(headers.get('content-type') ?? '', /^text\/html; charset=utf-8/);
    assert.match(headers.get('content-security-policy') ?? '', /^default-src 'none'; style-src 'self';/);
    assert.equal(headers.get('cache-control'), 'no-store');
    assert.equal(headers.get('referrer-policy'), 'same-origin');
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.equal((await visitor.get('/inbox/OA-0000-0000-0000')).status, 404);
  });

  it('opens for this machine only: not by a foreign name, not through a proxy', async (test) => {
    const {url} = await startReceiver(test);
    const status = (headers: Record<string, string>) =>
      new Promise((resolve, reject) =>
        request(`${url}/inbox/login`, {headers}, (response) => resolve(response.resume().statusCode))
          .on('error', reject)
          .end(),
      );
    assert.equal(await status({}), 200);
    assert.equal(await status({host: 'localhost'}), 200);
    assert.equal(await status({host: 'inbox.evil.example'}), 403);
    assert.equal(await status({host: '127.0.0.1.evil.example'}), 403);
    assert.equal(await status({'x-forwarded-for': '203.0.113.7'}), 403);
    assert.equal(await status({forwarded: 'for=203.0.113.7'}), 403);
  });
});
