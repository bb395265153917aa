/** Last in `npm run build`: report.schema.json, openapi.json and the sample reports, all from the element's own source. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {openApi} from './openapi.js';
import {reportJsonSchema} from './report-schema.js';
import {sampleReports} from './samples.js';

const root = new URL('../../', import.meta.url);
const {version} = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {version: string};

const write = (path: string, value: unknown) =>
  writeFileSync(new URL(`dist/${path}`, root), `${JSON.stringify(value, null, 2)}\n`);

mkdirSync(new URL('dist/samples', root), {recursive: true});
write('report.schema.json', reportJsonSchema());
write('openapi.json', openApi(version));
for (const [name, report] of Object.entries(sampleReports())) write(`samples/${name}.json`, report);
