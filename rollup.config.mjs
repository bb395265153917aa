/** dist/lib (from tsc) → the one file a page loads, and the report's JSON Schema. Fails over the byte budget. */
import {readFileSync, writeFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

/** kB brotli of the entry file with Swedish inside; a person on a slow phone waits for every one of them. */
const budget = {'oros-anmalan.js': 25};

const sizeCheck = () => ({
  name: 'size-check',
  writeBundle({dir}, bundle) {
    for (const file of Object.keys(bundle)) {
      const kilobytes = brotliCompressSync(readFileSync(`${dir}/${file}`)).length / 1000;
      console.log(`${file}: ${kilobytes.toFixed(1)} kB brotli`);
      if (kilobytes > (budget[file] ?? Infinity)) this.error(`${file} is over its ${budget[file]} kB`);
    }
  },
});

/** JSON Schema 2020-12 from the one schema that the element itself uses. */
const reportSchemaFile = () => ({
  name: 'report-schema',
  async writeBundle({dir}) {
    const {reportSchema} = await import('./dist/lib/submission/payload-schema.js');
    const {toJSONSchema} = await import('zod/mini');
    const schema = {
      $id: 'https://oros-anmalan.example/report.schema.json',
      title: 'Report of concern (orosanmälan), payload version 1',
      ...toJSONSchema(reportSchema, {target: 'draft-2020-12', reused: 'ref'}),
    };
    writeFileSync(`${dir}/report.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
  },
});

export default {
  input: {'oros-anmalan': 'dist/lib/define.js'},
  output: {dir: 'dist', format: 'es', entryFileNames: '[name].js'},
  plugins: [
    nodeResolve({exportConditions: ['production', 'default']}),
    terser({ecma: 2022, module: true, format: {comments: /@license/}}),
    sizeCheck(),
    reportSchemaFile(),
  ],
};
