/** The example pages: the tag that is shown is the tag that is used, and the policy is the strict one. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fastify from 'fastify';
import {pages} from '../../../demo/pages.js';

const page = (name: string) => readFileSync(new URL(`../../../demo/${name}`, import.meta.url), 'utf8');

const municipalities = ['vara.html', 'stockholm.html', 'kiruna.html', 'ostersund.html'];

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

/** Attributes and content of the tag, however the lines are broken. */
function tagIn(html: string): {attributes: string[]; content: string | undefined} {
  const [, start = '', content] = /<oros-anmalan\s([^>]*)>([\s\S]*?)<\/oros-anmalan>/.exec(html) ?? [];
  return {attributes: start.match(/[\w-]+="[^"]*"/g) ?? [], content: content?.trim()};
}

const unescape = (html: string) =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

describe('the example pages', () => {
  for (const name of municipalities) {
    it(`${name} shows the very tag it uses`, () => {
      const html = page(name);
      const [, shown = ''] = /<pre class="code"><code>([\s\S]*?)<\/code>/.exec(html) ?? [];
      assert.ok(tagIn(html).attributes.length > 4);
      assert.deepEqual(tagIn(unescape(shown)), tagIn(html));
    });
  }

  it('have no script or style of their own inside, and load nothing from elsewhere', () => {
    for (const name of ['index.html', ...municipalities, 'finns-inte.html']) {
      const html = page(name);
      assert.doesNotMatch(html, /<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/, name);
      assert.doesNotMatch(html, /(?:src|href)="(?:https?:)?\/\//, name);
    }
  });

  it('are sent under the strict policy; the source of the server is not sent at all', async (test) => {
    const app = fastify();
    await app.register(pages);
    test.after(() => app.close());
    for (const path of [
      '/',
      ...municipalities.map((name) => `/${name}`),
      '/demo.css',
      '/oros/oros-anmalan.js',
    ]) {
      const {statusCode, headers} = await app.inject(path);
      assert.equal(statusCode, 200, path);
      assert.ok(String(headers['content-security-policy']).startsWith(policy), path);
    }
    for (const path of [
      '/main.ts',
      '/pages.ts',
      '/receiver/main.ts',
      '/tools/cells.ts',
      '/%2e%2e/package.json',
      '/..%2fpackage.json',
    ]) {
      const {statusCode, headers} = await app.inject(path);
      assert.equal(statusCode, 404, path);
      assert.match(String(headers['content-type']), /^text\/html/, path);
    }
  });
});
