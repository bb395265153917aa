/** The built element where the rest of the form cannot be fetched: waiting, failed, and back on the first screen. */
import {waitUntil} from '@open-wc/testing';
import {FormPage} from '../../support/form-page.js';
import {builtFolderIn, lackFiles, openPage, scriptOf, servePage} from '../../support/pages.js';
import type {See} from './place.js';
import {attributes} from './walk.js';

const written = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);

const markup = (script: string) => `<!doctype html><html lang="sv"><meta charset="utf-8">
<title>Orosanmälan</title><script src="/node_modules/axe-core/axe.min.js"></script>
<script type="module" src="${script}"></script>
<main><h1>Orosanmälan</h1><oros-anmalan ${written.join(' ')}></oros-anmalan></main></html>`;

export async function seeWaiting(see: See): Promise<void> {
  const copy = await lackFiles(['oros-anmalan-later.js']);
  const opened = await openPage(await servePage({html: markup(scriptOf('module', builtFolderIn(copy)))}));
  try {
    const host = () => opened.document.querySelector('oros-anmalan');
    await waitUntil(() => host()?.shadowRoot?.querySelector('form'), 'no form', {timeout: 10_000});
    const page = new FormPage(host()!);
    await page.answer('danger', 'no');
    await page.press('next');
    await page.until(() => page.root.querySelector('[part=retry]') !== null, 'it came all the same', 10_000);
    await see({screen: page.heading(), state: 'waiting'}, page);
    await page.press('back');
    await see({screen: page.heading(), state: 'filled'}, page);
  } finally {
    opened.close();
  }
}
