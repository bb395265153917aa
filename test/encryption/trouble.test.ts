/** A key that cannot be had, is not the right one, or changes while somebody writes: never plain text, no word lost. */
import {expect} from '@open-wc/testing';
import {compactDecrypt, exportJWK, generateKeyPair, type CryptoKey, type JWK} from 'jose';
import {expectAccessible} from '../accessibility/axe.js';
import {type Endpoint, startEndpoint} from '../support/endpoint.js';
import {filledAnswers, filledScreens, heldAnswers, openFilledForm} from '../support/filled-form.js';
import {type Attributes, closeForms, type FormPage, openForm, tag} from '../support/form-page.js';
import {watchConsole, type WatchedConsole} from '../support/watched.js';

interface Opened {
  readonly subjects: readonly {readonly name: string}[];
}

interface Pair {
  readonly jwk: JWK;
  readonly open: (jwe: string) => Promise<Opened>;
}

async function pair(kid: string): Promise<Pair> {
  const {publicKey, privateKey} = await generateKeyPair('ECDH-ES+A256KW', {crv: 'P-256', extractable: true});
  const key: CryptoKey = privateKey;
  return {
    jwk: {...(await exportJWK(publicKey)), kid},
    open: async (jwe) => {
      const {plaintext} = await compactDecrypt(jwe, key);
      return JSON.parse(new TextDecoder().decode(plaintext)) as Opened;
    },
  };
}

const receipt = {
  status: 201,
  body: {reference: 'A-1', receivedAt: '2026-01-01T00:00:00Z', status: 'received'},
};
const faultHeading = 'Anmälan kan inte skickas härifrån just nu';
const wrong = 'x'.repeat(43);
/** In ms: the rest of the form, the key and the code that encrypts are all fetched meanwhile. */
const patience = 15_000;
const [first = {}, ...rest] = filledScreens;

describe('a key in trouble', function () {
  this.timeout(60_000);
  let endpoint: Endpoint;
  let a: Pair;
  let b: Pair;
  let watched: WatchedConsole;
  before(async () => {
    a = await pair('a');
    b = await pair('b');
  });
  beforeEach(async () => {
    watched = watchConsole();
    endpoint = await startEndpoint(receipt);
  });
  afterEach(() => {
    watched.restore();
    closeForms();
  });

  const keyAt = (...answers: Parameters<typeof startEndpoint>) => startEndpoint(...answers);
  const told = ({events}: FormPage) =>
    events.filter(({name}) => name === 'oros-config-problem').map(({detail}) => codeIn(detail));
  const codeIn = (detail: unknown) => (detail as {problems: {attribute: string; code: string}[]}).problems[0];
  const usable = (page: FormPage) =>
    page.until(() => page.heading() !== faultHeading, 'still in trouble', patience);
  const inTrouble = (page: FormPage) =>
    page.until(() => page.heading() === faultHeading, 'all is well', patience);
  const sent = async () => (await endpoint.requests()).map(({body}) => body);

  /** The first screen left: the person has started. */
  const started = async (attributes: Attributes): Promise<FormPage> => {
    const page = await openForm({...tag, endpoint: endpoint.url, ...attributes});
    await page.answers(first);
    await page.press('next');
    return page;
  };

  it('unreachable: told, nothing is sent, and going on is possible when it is there', async () => {
    const key = await keyAt({status: 503}, {body: a.jwk});
    const page = await openForm({...tag, endpoint: endpoint.url, 'encryption-key': key.url});
    await page.answer('danger', 'no');
    expect(await key.requests(), 'before the person has started').to.deep.equal([]);
    await page.press('next');
    await inTrouble(page);
    expect(told(page).map((one) => one?.code)).to.deep.equal(['unreachable']);
    expect(watched.lines.length).to.equal(1);
    expect(page.focused()?.id).to.equal('step-heading');
    expect(page.text()).to.include('0512-310 00').and.to.include('Det du har skrivit finns kvar');
    await expectAccessible(faultHeading);

    await page.press('retry');
    await usable(page);
    expect(page.focused()?.id).to.equal('step-heading');
    const [request] = await key.requests();
    expect(request?.headers).not.to.have.property('cookie');
    expect(request?.headers).not.to.have.property('referer');
    await page.through(rest);
    await page.send();
    const [jwe = ''] = await sent();
    expect((await a.open(jwe)).subjects[0]?.name).to.equal('Sam Exempel');
    expect((await key.requests()).length, 'fetched once when it was there').to.equal(2);
  });

  const refused: readonly [string, () => Attributes, string][] = [
    [
      'with another thumbprint',
      () => ({'encryption-key': JSON.stringify(a.jwk), 'encryption-key-thumbprint': wrong}),
      'thumbprint-mismatch',
    ],
    ['that is none', () => ({'encryption-key': '{"kty": "EC"}'}), 'unusable'],
    [
      'that hides a private one',
      () => ({'encryption-key': JSON.stringify(a.jwk).replace('{', '{"\\u0064": "hemligt", ')}),
      'private-key',
    ],
  ];
  for (const [name, attributes, code] of refused) {
    it(`${name}: told, and only contact details show`, async () => {
      const page = await started(attributes());
      await inTrouble(page);
      expect(told(page)).to.have.length(1);
      expect(told(page)[0]).to.include({attribute: 'encryption-key', code});
      expect(JSON.stringify(page.events) + watched.lines.join()).not.to.include('hemligt');
      expect(page.root.querySelector('form, [part=retry]')).to.equal(null);
      await expectAccessible(faultHeading);
      expect(await sent()).to.deep.equal([]);
    });
  }

  it('another on the tag in the middle of it: that one is checked and used', async () => {
    const page = await openFilledForm({endpoint: endpoint.url, 'encryption-key': JSON.stringify(a.jwk)});
    page.element.setAttribute('encryption-key', JSON.stringify(b.jwk));
    await page.element.updateComplete;
    await page.send();
    const [jwe = ''] = await sent();
    expect((await b.open(jwe)).subjects[0]?.name).to.equal('Sam Exempel');
    expect(told(page)).to.deep.equal([]);
  });

  it('a wrong one on the tag in the middle of it: every answer is kept until it is mended', async () => {
    const page = await openFilledForm({endpoint: endpoint.url, 'encryption-key': JSON.stringify(a.jwk)});
    page.element.setAttribute('encryption-key-thumbprint', wrong);
    await inTrouble(page);
    page.element.removeAttribute('encryption-key-thumbprint');
    await usable(page);
    expect(await heldAnswers(page)).to.deep.equal(filledAnswers);
    await page.through(filledScreens);
    await page.send();
    const [jwe = ''] = await sent();
    expect((await a.open(jwe)).subjects[0]?.name).to.equal('Sam Exempel');
  });

  it('taken away in the middle of it: who was told that nobody else reads is not sent readable', async () => {
    const page = await openFilledForm({endpoint: endpoint.url, 'encryption-key': JSON.stringify(a.jwk)});
    page.element.removeAttribute('encryption-key');
    await inTrouble(page);
    expect(told(page).map((one) => one?.code)).to.deep.equal(['missing']);
    expect(await sent()).to.deep.equal([]);
    page.element.setAttribute('encryption-key', JSON.stringify(b.jwk));
    await usable(page);
    await page.send();
    const [jwe = ''] = await sent();
    expect((await b.open(jwe)).subjects[0]?.name).to.equal('Sam Exempel');
  });

  it('another at the address in the middle of it: the one that was checked at the start is used', async () => {
    const key = await keyAt({body: {keys: [a.jwk]}}, {body: {keys: [b.jwk]}});
    const page = await openFilledForm({endpoint: endpoint.url, 'encryption-key': key.url});
    await page.send();
    const [jwe = ''] = await sent();
    expect((await a.open(jwe)).subjects[0]?.name).to.equal('Sam Exempel');
    expect((await key.requests()).length).to.equal(1);
  });

  it('still on its way when Send is pressed: waited for; stopped: nothing leaves and every answer is kept', async () => {
    const slow = await keyAt({hang: true});
    const page = await openFilledForm({endpoint: endpoint.url, 'encryption-key': JSON.stringify(a.jwk)});
    page.element.setAttribute('encryption-key', slow.url);
    await page.element.updateComplete;
    await page.press('send');
    expect(page.heading()).to.equal('Skickar …');
    await page.press('stop');
    await page.decided();
    expect(page.heading()).to.include('Steg 5 av 5');
    expect(page.events.some(({name}) => name === 'oros-failed')).to.equal(false);
    expect(await sent()).to.deep.equal([]);
    expect(await heldAnswers(page)).to.deep.equal(filledAnswers);
  });

  it('lost when Send was pressed: the failure is called encryption, and trying again is possible', async () => {
    const lost = await keyAt({status: 503, delayMs: 500}, {body: b.jwk});
    const page = await openFilledForm({endpoint: endpoint.url, 'encryption-key': JSON.stringify(a.jwk)});
    page.element.setAttribute('encryption-key', lost.url);
    await page.element.updateComplete;
    await page.press('send');
    await inTrouble(page);
    expect(page.events.at(-1)).to.deep.equal({
      name: 'oros-failed',
      detail: {code: 'encryption', retryable: true},
    });
    expect(await sent()).to.deep.equal([]);
    await page.press('retry');
    await usable(page);
    await page.send();
    const [jwe = ''] = await sent();
    expect((await b.open(jwe)).subjects[0]?.name).to.equal('Sam Exempel');
  });

  it('that works leaves a form without one as it was: nothing is claimed of who reads', async () => {
    const page = await openFilledForm({endpoint: endpoint.url});
    expect(page.text()).not.to.include('krypteras');
    await page.send();
    const [request] = await endpoint.requests();
    expect(request?.headers['content-type']).to.equal('application/json');
  });
});
