/** Snippets held against eslint.config.mjs, each under a file's name. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {ESLint} from 'eslint';
import ts from 'typescript-eslint';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The files of the snippets do not exist, so rules that need types are off here; `npm run lint` has them. */
const eslint = new ESLint({
  cwd: root,
  overrideConfig: {
    files: ['**/*.ts'],
    languageOptions: {parserOptions: {projectService: false}},
    rules: {...ts.configs.disableTypeChecked.rules, '@typescript-eslint/no-unused-vars': 'off'},
  },
});

export async function faultsIn(code: string, filePath: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(code, {filePath});
  assert.ok(result, `${filePath} is not linted`);
  return result.messages.map(({ruleId, message}) => `${ruleId ?? 'parser'}: ${message}`);
}

/** `code` in each of the files gives one fault, whose text matches. */
export const refuses = (code: string, files: readonly string[], expected: RegExp) => {
  for (const file of files) {
    it(`${file} may not: ${code}`, async () => {
      const faults = await faultsIn(code, file);
      assert.equal(faults.length, 1, faults.join('\n') || 'no fault');
      assert.match(faults[0]!, expected);
    });
  }
};

export const accepts = (code: string, ...files: readonly string[]) => {
  for (const file of files) {
    it(`${file} may: ${code}`, async () => assert.deepEqual(await faultsIn(code, file), []));
  }
};

export const view = 'src/views/step-view.ts';
export const field = 'src/views/fields/text-field.ts';
export const controller = 'src/controllers/form-controller.ts';
export const element = 'src/oros-anmalan.ts';
export const pure = ['config', 'form', 'hours', 'law', 'state', 'submission'].map(
  (folder) => `src/${folder}/x.ts`,
);
