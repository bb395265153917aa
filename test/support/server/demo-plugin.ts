/** The commands of demo.ts, on the runner's side. */
import {readdirSync, readFileSync} from 'node:fs';
import type {TestRunnerPlugin} from '@web/test-runner';
import {guideFiles, guidePages, guideText} from '../../../demo/guide-pages.js';
import {themePages} from '../../../demo/theme-pages.js';
import type {Documents} from '../demo.js';

const under = (folder: string, pages: ReadonlyMap<string, string>) =>
  [...pages].map(([name, html]) => [`${folder}${name}`, html] as const);

export const allDocuments = (): Documents['texts'] => ({
  'README.md': readFileSync('README.md', 'utf8'),
  ...Object.fromEntries(guideFiles().map((file) => [file, guideText(file)])),
});

export function demoPlugin(): TestRunnerPlugin {
  return {
    name: 'demo',
    executeCommand({command}) {
      if (command === 'demo-pages')
        return Object.fromEntries([...under('/guide/', guidePages()), ...under('/tema/', themePages())]);
      if (command === 'demo-documents') return {texts: allDocuments(), built: readdirSync('dist')};
      return undefined;
    },
  };
}
