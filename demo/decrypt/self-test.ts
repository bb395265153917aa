/** Before going live: a test report through the browser's own encryption with each public key, back through the private ones. */
import {randomUUID} from 'node:crypto';
import {isDeepStrictEqual} from 'node:util';
import type {Report} from '../../src/submission/payload-schema.js';
import {openKey} from '../../src/submission/encrypt.js';
import type {PublicKey} from './key-files.js';
import {openReport, type PrivateKeys} from './open-report.js';

const testReport = (): Report => ({
  version: 1,
  id: randomUUID(),
  test: true,
  variant: 'child',
  role: 'private',
  language: 'sv',
  dir: 'ltr',
  danger: 'no',
  subjects: [{name: 'Prov Åäö Exempel'}],
  concern: {description: 'Ett prov av kryptering och nycklar. Ingen verklig oro.'},
  reporter: {name: 'Prov', phone: '070-000 00 00'},
  swedish: [{heading: 'Viktigt först', items: [{question: 'Är det ett prov?', answer: 'Ja'}]}],
});

/** What is wrong with each key, in words for who runs the service; empty when all is well. */
export async function selfTest(
  publicKeys: readonly PublicKey[],
  keys: PrivateKeys,
): Promise<readonly string[]> {
  if (publicKeys.length === 0) return ['Det finns inga öppna nycklar. Kör först: npm run keygen'];
  const faults = await Promise.all(
    publicKeys.map(async (key) => {
      const report = testReport();
      const encrypt = await openKey(JSON.stringify(key), []);
      if (typeof encrypt === 'string')
        return `${key.kid}: den öppna nyckeln går inte att använda (${encrypt}).`;
      const opened = await openReport(await encrypt(JSON.stringify(report)), keys);
      return isDeepStrictEqual(opened, report)
        ? undefined
        : `${key.kid}: den hemliga nyckeln saknas eller hör inte till den öppna (${typeof opened === 'string' ? opened : 'annat innehåll'}).`;
    }),
  );
  return faults.filter((fault) => fault !== undefined);
}
