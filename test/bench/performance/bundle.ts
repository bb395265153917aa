/** A page's script in one file, minified as ours is; TypeScript is only stripped of its types. */
import {existsSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {rollup, type Plugin} from 'rollup';
import ts from 'typescript';

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  experimentalDecorators: true,
  useDefineForClassFields: false,
  verbatimModuleSyntax: true,
};

const withoutTypes: Plugin = {
  name: 'without-types',
  resolveId(source, importer) {
    if (!importer?.endsWith('.ts') || !source.startsWith('.')) return null;
    const path = resolve(dirname(importer), source.replace(/\.js$/, '.ts'));
    return existsSync(path) ? path : null;
  },
  transform: (code, id) =>
    id.endsWith('.ts')
      ? {code: ts.transpileModule(code, {compilerOptions: options}).outputText, map: null}
      : null,
};

/** @param input a path from the project's root. */
export async function bundle(input: string, format: 'es' | 'iife' = 'es'): Promise<string> {
  const build = await rollup({
    input: resolve(input),
    plugins: [withoutTypes, nodeResolve(), terser({ecma: 2022, module: format === 'es'})],
    onwarn: ({message}) => {
      throw new Error(message);
    },
  });
  const {output} = await build.generate({format});
  return output[0].code;
}
