/** What the person is told of each answer that an endpoint can give, and what the endpoint was sent. */
import {expect} from '@open-wc/testing';
import {expectAccessible} from '../accessibility/axe.js';
import {type Answer, type Endpoint, startEndpoint} from '../support/endpoint.js';
import {filledAnswers, heldAnswers, openFilledForm} from '../support/filled-form.js';
import {type Attributes, closeForms, type FormPage} from '../support/form-page.js';

const receipt = (status: string) => ({reference: 'A-1', receivedAt: '2026-01-01T00:00:00Z', status});
const problem = (status: number, more: object = {}): Answer => ({
  status,
  headers: {'content-type': 'application/problem+json'},
  body: JSON.stringify({
    type: 'https://e-tjanst.example/problems/x',
    title: '<b>Serverns egna ord</b>',
    ...more,
  }),
});

const notConfirmed = 'Vi vet inte om anmälan kom fram';
const refused = 'Tjänsten kan inte ta emot anmälan just nu';
const received = 'Tack. Din anmälan är mottagen.';

interface Sent extends Endpoint {
  readonly page: FormPage;
}

async function send(answers: [Answer, ...Answer[]], attributes: Attributes = {}): Promise<Sent> {
  const endpoint = await startEndpoint(...answers);
  const page = await openFilledForm({endpoint: endpoint.url, ...attributes});
  await page.send();
  return {page, ...endpoint};
}

const failureOf = ({events}: FormPage) => events.find(({name}) => name === 'oros-failed')?.detail;
interface Told {
  readonly problems: readonly {attribute: string; code: string; message: string}[];
}
/** With the status, and nothing else of the answer. */
const toldOf = ({events}: FormPage) =>
  events
    .filter(({name}) => name === 'oros-config-problem')
    .flatMap(({detail}) => (detail as Told).problems)
    .map(({attribute, code, message}) => `${attribute}: ${code} ${/\d+/.exec(message)?.[0]}`);
const hasRetry = ({root}: FormPage) => root.querySelector('[part=retry]') !== null;

describe('the answer of an endpoint', () => {
  afterEach(closeForms);

  const receipts: readonly [string, Answer, Attributes, string][] = [
    ['201 with a receipt', {status: 201, body: receipt('received')}, {}, received],
    [
      '200 delivered',
      {status: 200, body: receipt('delivered')},
      {},
      'Tack. Din anmälan har kommit till socialtjänsten.',
    ],
    [
      '202 queued',
      {status: 202, body: receipt('queued')},
      {},
      'Tack. Din anmälan är på väg till socialtjänsten.',
    ],
    ['409 with a receipt', {status: 409, body: receipt('received')}, {}, received],
    [
      '204 where the status counts',
      {status: 204},
      {acknowledgement: 'status'},
      'Tack. Din anmälan är skickad.',
    ],
  ];
  for (const [name, answer, attributes, heading] of receipts) {
    it(`${name} is a receipt, told as what it is`, async () => {
      const {page} = await send([answer], attributes);
      expect(page.heading()).to.equal(heading);
      expect(page.text().includes('A-1')).to.equal(answer.status !== 204);
      expect(page.text()).not.to.include('Sam Exempel');
      const status = answer.status === 204 ? 'sent' : (answer.body as {status: string}).status;
      expect(page.events.at(-1)).to.deep.equal({name: 'oros-submitted', detail: {status}});
      await expectAccessible(name);
    });
  }

  const failures: readonly [string, Answer, string, object][] = [
    [
      '200 with a login page',
      {body: '<!doctype html><p>Logga in'},
      notConfirmed,
      {code: 'not-confirmed', retryable: true},
    ],
    ['204 where a receipt is needed', {status: 204}, notConfirmed, {code: 'not-confirmed', retryable: true}],
    [
      'a redirect',
      {status: 302, headers: {location: '/login'}},
      notConfirmed,
      {code: 'not-confirmed', retryable: true},
    ],
    ['409 without a receipt', {status: 409}, notConfirmed, {code: 'not-confirmed', retryable: true}],
    ['400 without fields', problem(400), refused, {code: 'refused', retryable: false}],
    [
      'a key used for something else',
      problem(422, {
        type: 'https://x.example/idempotency-key-reused',
        errors: [{pointer: '/danger', code: 'missing'}],
      }),
      refused,
      {code: 'refused', retryable: false},
    ],
    ...[401, 403, 404, 405, 413, 415].map((status): [string, Answer, string, object] => [
      String(status),
      problem(status),
      refused,
      {code: 'refused', retryable: false},
    ]),
  ];
  for (const [name, answer, heading, detail] of failures) {
    it(`${name} is no receipt, and the form says so`, async () => {
      const {page, requests} = await send([answer]);
      expect(page.heading()).to.equal(heading);
      expect(failureOf(page)).to.deep.equal(detail);
      expect(page.text()).to.include('Det du har skrivit finns kvar').and.to.include('0512-310 00');
      expect(page.text()).not.to.include('Serverns egna ord');
      expect(hasRetry(page), 'a way to try again').to.equal(true);
      expect(page.button('Skriv ut').getAttribute('part')).to.equal('print');
      expect(toldOf(page), 'the integrator').to.deep.equal(
        heading === refused ? [`endpoint: refused ${answer.status}`] : [],
      );
      expect((await requests()).length, 'requests').to.equal(1);
      await expectAccessible(name);
    });
  }

  it('422 with errors marks the fields on each of their screens, one screen after the other', async () => {
    const errors = [
      {pointer: '/subjects/0/address', code: 'too-long'},
      {pointer: '#/subjects/0/livesInMunicipality', code: 'something-new'},
      {pointer: '/concern/description', code: 'not-allowed', detail: '<b>Serverns egna ord</b>'},
      {pointer: '/reporter/phone', code: 'invalid-format'},
      {pointer: '/not/of/this/form', code: 'missing'},
    ];
    const {page, requests} = await send([problem(422, {errors}), {status: 201, body: receipt('received')}]);
    expect(page.heading()).to.equal('Steg 2 av 5: Mer om barnet');
    expect(page.problems()).to.deep.equal({
      'subjects.0.address': 'Texten är för lång. Korta den till högst 200 tecken.',
      'subjects.0.livesInMunicipality': 'Kontrollera svaret',
    });
    expect(page.focused()?.id).to.equal('error-summary');
    expect(failureOf(page)).to.deep.equal({code: 'rejected', retryable: false});
    expect(toldOf(page)).to.deep.equal([]);
    await expectAccessible('answers that the endpoint would not take');
    await page.answers({'subjects.0.address': 'Kort', 'subjects.0.livesInMunicipality': 'no'});
    await page.next();
    expect(page.heading(), 'what the new answer calls for').to.equal('Steg 2 av 5: En annan kommun');
    await page.next();
    expect(page.heading()).to.equal('Steg 3 av 5: Vad är du orolig för?');
    expect(page.focused()?.id).to.equal('error-summary');
    expect(page.problems()).to.deep.equal({
      'concern.description': 'Det här svaret kunde inte tas emot. Kontrollera det.',
    });
    await page.answer('concern.description', 'Något annat.');
    expect(page.problems(), 'gone when it is answered').to.deep.equal({});
    await page.next();
    expect(Object.keys(page.problems())).to.deep.equal(['reporter.phone']);
    await page.next();
    await page.send();
    expect(page.heading()).to.equal(received);
    const [first, second] = (await requests()).map(({body}) => JSON.parse(body) as {id: string});
    expect(second!.id, 'other words, another report').not.to.equal(first!.id);
    expect(second).not.to.have.property('replaces');
  });

  it('422 with nothing of this form cannot be mended here: phone and paper', async () => {
    const {page} = await send([problem(422, {errors: [{pointer: '/other', code: 'missing'}]})]);
    expect(page.heading()).to.equal(refused);
    expect(toldOf(page)).to.deep.equal(['endpoint: refused 422']);
    await page.retry();
    expect(toldOf(page), 'told once').to.deep.equal(['endpoint: refused 422']);
  });

  it('429 waits as long as it is told, three times, and then lets the person decide', async () => {
    const {page, requests} = await send([{status: 429, headers: {'retry-after': '0'}}]);
    expect(page.heading()).to.equal('Anmälan skickades inte');
    expect(page.text()).to.include('Vänta en stund');
    expect(failureOf(page)).to.deep.equal({code: 'rate-limited', retryable: true});
    expect((await requests()).length).to.equal(3);
    await expectAccessible('too many reports');
  });

  it('a wait of more than a minute is left to the person', async () => {
    const {page, requests} = await send([{status: 503, headers: {'retry-after': '3600'}}]);
    expect(page.heading()).to.equal(notConfirmed);
    expect((await requests()).length).to.equal(1);
  });

  it('500 is tried again with the same key and the same bytes, by itself and by the person', async () => {
    const down: Answer = {status: 500, headers: {'retry-after': '0'}};
    const {page, requests} = await send([down, down, down, {status: 201, body: receipt('received')}]);
    expect(page.heading()).to.equal(notConfirmed);
    expect(failureOf(page)).to.deep.equal({code: 'server', retryable: true});
    await page.retry();
    expect(page.heading()).to.equal(received);
    const sent = await requests();
    expect(sent.length).to.equal(4);
    expect(new Set(sent.map(({body}) => body)).size, 'the same bytes').to.equal(1);
    const keys = new Set(sent.map(({headers}) => headers['idempotency-key']));
    expect([...keys]).to.deep.equal([(JSON.parse(sent[0]!.body) as {id: string}).id]);
  });

  it('a connection that is cut, and one without CORS, may have arrived: not confirmed', async function () {
    this.timeout(30_000);
    const cut = async (answer: Answer) => {
      const {page, requests} = await send([answer]);
      expect(page.heading()).to.equal(notConfirmed);
      expect(failureOf(page)).to.deep.equal({code: 'network', retryable: true});
      expect((await requests()).length).to.be.at.most(8);
      return page;
    };
    const [page] = await Promise.all([cut({destroySocket: true}), cut({status: 201, cors: false})]);
    await page.press('edit');
    expect(await heldAnswers(page)).to.deep.equal(filledAnswers);
  });

  it('can be waited out or not: the person stops, and is told that it may have arrived', async () => {
    const {url} = await startEndpoint({hang: true});
    const page = await openFilledForm({endpoint: url});
    await page.press('send');
    expect(page.heading()).to.equal('Skickar …');
    await page.press('stop');
    await page.decided();
    expect(page.heading()).to.equal(notConfirmed);
    expect(page.text()).to.include('Du avbröt, men anmälan kan ha hunnit fram.');
    expect(failureOf(page)).to.deep.equal({code: 'not-confirmed', retryable: true});
  });

  it('is asked for with a content type and a key, and without cookies, referrer or more', async () => {
    const {url, requests} = await startEndpoint({status: 201, body: receipt('received')});
    document.cookie = 'oros-test=1';
    const page = await openFilledForm({
      // The test page's own host, where its cookies go along unless they are left out.
      endpoint: url.replace('127.0.0.1', location.hostname),
      'csrf-header': 'X-CSRF',
      'csrf-token': 'hemlig',
      anonymous: 'off',
    });
    await page.send();
    document.cookie = 'oros-test=; max-age=0';
    expect(page.heading()).to.equal(received);
    const [{method, headers, body}] = (await requests()) as [Awaited<ReturnType<typeof requests>>[0]];
    expect(method).to.equal('POST');
    expect(headers['content-type']).to.equal('application/json');
    expect(headers['idempotency-key']).to.equal((JSON.parse(body) as {id: string}).id);
    expect(headers['x-csrf']).to.equal('hemlig');
    expect(headers).not.to.have.any.keys('referer', 'cookie', 'authorization');
    // The headless shell that comes inside a package has no cache, and says nothing of one.
    expect(headers['cache-control'] ?? 'no-cache', 'not from a cache').to.equal('no-cache');
  });

  it('is never asked for in preview', async () => {
    const {url, requests} = await startEndpoint({status: 201, body: receipt('received')});
    const page = await openFilledForm({endpoint: url, mode: 'preview'});
    expect(page.text()).to.include('Det här är en förhandsvisning.');
    page.root.querySelector('form')!.requestSubmit();
    await page.element.updateComplete;
    expect(page.heading()).to.equal('Steg 5 av 5: Läs igenom innan du skickar');
    await expectAccessible('review in preview');
    expect(await requests()).to.deep.equal([]);
  });
});
