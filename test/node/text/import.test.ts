/** No text is chosen before its language is known. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {_installMsgImplementation} from '@lit/localize/init/install.js';

const chosen: string[] = [];

describe('the texts', () => {
  it('choose nothing when they are imported', async () => {
    // Before any of them is: from here on every choice is seen.
    _installMsgImplementation(((template: unknown, options?: {id?: string}) => {
      chosen.push(options?.id ?? '');
      return typeof template === 'string' ? template : '';
    }) as never);
    const {swedishReport} = await import('../../../src/text/swedish-report.js');
    for (const name of ['interface', 'privacy', 'problem', 'screen', 'start', 'status']) {
      await import(`../../../src/text/${name}-texts.js`);
    }
    assert.equal(chosen.length, 0, chosen.join());
    const {samples} = await import('../../support/samples.js');
    swedishReport(samples.professional, 'sv');
    assert.ok(chosen.includes('concern.description'), 'a text that is chosen is seen');
  });
});
