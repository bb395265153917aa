/** Notices and alarms: they come, to the right address at the right hour, and say nothing of what. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readHours} from '../../../demo/receiver/outgoing/notices.js';
import {startCaseSystem} from './case-system.js';
import {neighbourAboutOlder, teacherAboutSiblings} from './samples.js';
import {type Receipt, startReceiver, until} from './support.js';

const backoff = {first: 10, longest: 20};

describe('a notice', () => {
  it('says how many have come, also after the address has been away, and never holds a report up', async (test) => {
    const system = await startCaseSystem(test, 500);
    const receiver = await startReceiver(test, {notices: {notify: {url: system.url}, backoff}});
    const report = teacherAboutSiblings();
    assert.equal((await receiver.post(report)).status, 201);
    await until(() => system.got.length > 1);
    assert.equal((await receiver.post(neighbourAboutOlder())).status, 201);
    await receiver.post(report);
    await until(() => system.got.some(({body}) => body === '{"kind":"received","count":2}'));
    system.answer = 200;
    const failed = system.got.length;
    await until(() => system.got.length > failed);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const told = system.got.slice(failed).map(({body}) => (JSON.parse(body) as {count: number}).count);
    assert.equal(told.at(-1), 2);
    for (const {body} of system.got) assert.match(body, /^\{"kind":"received","count":[12]\}$/);
    await receiver.post(neighbourAboutOlder());
    await until(() => system.got.at(-1)?.body === '{"kind":"received","count":1}');
  });

  for (const [name, instant, path] of [
    ['in the hours', '2026-11-26T09:00:00Z', '/dag'],
    ['in the evening', '2026-11-26T18:00:00Z', '/jour'],
    ['on a red day', '2026-12-25T09:00:00Z', '/jour'],
  ] as const) {
    it(`goes to ${path} ${name}`, async (test) => {
      const system = await startCaseSystem(test, 204);
      const hours = readHours('Mo-Fr 08:30-16:00');
      assert.ok(hours);
      const notify = {url: `${system.url}/dag`, afterHours: {url: `${system.url}/jour`, hours}};
      const receiver = await startReceiver(test, {now: () => new Date(instant), notices: {notify, backoff}});
      await receiver.post(neighbourAboutOlder());
      await until(() => system.got.length > 0);
      assert.equal(system.got[0]?.path, path);
    });
  }

  it('is not sent for a test report, unless tests go the whole way; then it says so', async (test) => {
    const system = await startCaseSystem(test, 200);
    const notices = {notify: {url: system.url}, backoff};
    const quiet = await startReceiver(test, {notices});
    await quiet.post({...neighbourAboutOlder(), test: true});
    const whole = await startReceiver(test, {notices, handOverTests: true});
    await whole.post({...neighbourAboutOlder(), test: true});
    await until(() => system.got.length > 0);
    assert.deepEqual(
      system.got.map(({body}) => body),
      ['{"kind":"received","test":true,"count":1}'],
    );
  });
});

describe('an alarm', () => {
  it('goes off when nobody opens a report, again while nobody does, and stops when somebody has', async (test) => {
    const system = await startCaseSystem(test, 200);
    const receiver = await startReceiver(test, {
      notices: {alarm: {url: system.url, after: 300}, lookEvery: 30, backoff},
    });
    const visitor = await receiver.visitor();
    const {reference} = (await (await receiver.post(neighbourAboutOlder())).json()) as Receipt;
    await receiver.post({...neighbourAboutOlder(), test: true});
    await until(() => system.got.length > 1);
    for (const {body} of system.got) assert.equal(body, '{"kind":"unopened","count":1}');
    await visitor.page(`/inbox/${reference}`);
    // One may be on its way.
    await new Promise((resolve) => setTimeout(resolve, 100));
    const before = system.got.length;
    await new Promise((resolve) => setTimeout(resolve, 700));
    assert.equal(system.got.length, before);
  });

  it('goes off when a report cannot be handed over', async (test) => {
    const alarm = await startCaseSystem(test, 200);
    const system = await startCaseSystem(test, 413);
    const receiver = await startReceiver(test, {
      handOver: {push: {to: system.url, headers: {}, acknowledged: [200], giveUpAfter: 60_000, backoff}},
      notices: {alarm: {url: alarm.url, after: 60_000}, lookEvery: 30, backoff},
    });
    await receiver.post(neighbourAboutOlder());
    await until(() => alarm.got.length > 0);
    assert.equal(alarm.got[0]?.body, '{"kind":"undelivered","count":1}');
  });
});
