/** The reference receiver, as a process of its own, holds to everything that the kit asks. */
import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {describe, it, type TestContext} from 'node:test';
import {fileURLToPath} from 'node:url';
import {formOf} from '../../../demo/conformance/bodies.js';
import {ReceiverProcess} from '../../support/server/receiver-process.js';
import {failuresFound, runKit} from './kit-process.js';

const storedIds = fileURLToPath(new URL('stored-ids.mjs', import.meta.url));
const page = 'https://www.vara.example';

async function start(test: TestContext) {
  const receiver = await ReceiverProcess.start(page, {});
  test.after(() => receiver.stop());
  return {
    url: receiver.address.url,
    stored: `--stored='${process.execPath}' '${storedIds}' '${receiver.database}'`,
  };
}

async function takesForms(url: string): Promise<boolean> {
  const {contentType, bytes} = formOf(Buffer.from('{}'), []);
  const headers = {'content-type': contentType, 'idempotency-key': randomUUID()};
  return (await fetch(url, {method: 'POST', headers, body: new Uint8Array(bytes)})).status !== 415;
}

describe('the reference receiver', () => {
  it('holds to all of it, as JSON and for a page on another site', async (test) => {
    const {url, stored} = await start(test);
    assert.deepEqual(await failuresFound(url, stored, `--origin=${page}`), []);
  });

  it('holds to all of it, as forms', async (test) => {
    const {url, stored} = await start(test);
    if (!(await takesForms(url))) return test.skip('it takes no forms yet');
    assert.deepEqual(await failuresFound(url, stored, '--format=form,json'), []);
  });

  it('is told so in words', async (test) => {
    const {url, stored} = await start(test);
    const {code, stdout} = await runKit(url, stored);
    assert.equal(code, 0, stdout);
    assert.match(stdout, /✓ SKA {2}De sexton formulären, helt ifyllda\n/);
    assert.match(stdout, /✓ SKA {2}Allt som fick kvitto är sparat precis en gång/);
    assert.match(stdout, /0 som SKA hålla och \d som BÖR hålla håller inte/);
    assert.match(stdout, /Mottagaren håller\.\n$/);
    assert.doesNotMatch(stdout, /✗ SKA/);
  });
});
