/** Answers that nobody would give, through a real browser: never a false receipt, an error, or markup that runs. */
import {expect} from '@open-wc/testing';
import {anyBody, anyStatus, isReceipt} from '../support/any-answer.js';
import {startEndpoint} from '../support/endpoint.js';
import {openFilledForm} from '../support/filled-form.js';
import {closeForms, nobody} from '../support/form-page.js';
import {inOneEngine} from '../support/one-engine.js';
import {fc} from '../support/seeded.js';

const types = ['application/json', 'application/problem+json', 'text/html', 'text/plain', 'image/svg+xml'];
const hasNoBody = [204, 205, 304];
const anyAnswer = fc.tuple(anyStatus, anyBody, fc.constantFrom(...types));

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

describe('an answer that nobody would give', () => {
  inOneEngine();
  afterEach(closeForms);

  it('is told as no more than it is', async function () {
    this.timeout(240_000);
    const errors: string[] = [];
    const note = (event: ErrorEvent | PromiseRejectionEvent) =>
      void errors.push('message' in event ? event.message : String(event.reason));
    window.addEventListener('error', note);
    window.addEventListener('unhandledrejection', note);
    const given = fc.sample(anyAnswer, 60);
    let page = await openFilledForm(nobody);
    for (const [status, body, type] of given) {
      if (page.heading().startsWith('Tack')) {
        closeForms();
        page = await openFilledForm(nobody);
      }
      if (page.root.querySelector('[part=edit]')) await page.press('edit');
      while (!page.root.querySelector('[part=send]')) await page.back();
      // A wait too long for a second try, where there is an answer at all.
      const headers = {'content-type': type, 'retry-after': '999'};
      const {url} = await startEndpoint({status, body, headers});
      page.element.setAttribute('endpoint', url);
      await page.send();
      const isTaken = (status >= 200 && status < 300) || status === 409;
      const counts = isTaken && !hasNoBody.includes(status) && isReceipt(parsed(body));
      expect(page.heading().startsWith('Tack'), `${status} ${body.slice(0, 500)}`).to.equal(counts);
      expect(page.root.querySelector('img, script')).to.equal(null);
    }
    window.removeEventListener('error', note);
    window.removeEventListener('unhandledrejection', note);
    expect(errors).to.deep.equal([]);
    expect('__ran' in window).to.equal(false);
  });
});
