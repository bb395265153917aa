/** The reference receiver in one file: hundreds of tests start it, and to translate it and read its packages each time costs a second. */
import {copyFileSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'esbuild';

const root = join(import.meta.dirname, '../../..');
// As deep as in demo/receiver, from where the built schema is found; its styles lie beside what reads them.
const folder = join(root, '.build/receiver');

/** @returns the program's path, for RECEIVER_PROGRAM. */
export async function bundleReceiver(): Promise<string> {
  const outfile = join(folder, 'main.mjs');
  await build({
    entryPoints: [join(root, 'demo/receiver/main.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    // Holds machine code.
    external: ['libsql'],
    banner: {
      js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  copyFileSync(join(root, 'demo/receiver/inbox/inbox.css'), join(folder, 'inbox.css'));
  return outfile;
}
