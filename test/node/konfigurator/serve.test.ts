/** The Konfigurator as it is served: under the strict policy and a frame of its own, and none of its source. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fastify from 'fastify';
import {pages} from '../../../demo/pages.js';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html konfigurator-las; base-uri 'none'; form-action 'self'; " +
  "frame-ancestors 'self'; frame-src 'self'";

describe('the Konfigurator', () => {
  it('is sent with all it needs, under its policy; its source is not', async (test) => {
    const app = fastify();
    await app.register(pages);
    test.after(() => app.close());
    for (const name of [
      '',
      'konfigurator.css',
      'konfigurator.js',
      'forhandsvisning.html',
      'forhandsvisning.css',
      'LICENSE',
    ]) {
      const {statusCode, headers} = await app.inject(`/konfigurator/${name}`);
      assert.equal(statusCode, 200, name);
      assert.equal(headers['content-security-policy'], policy, name);
    }
    for (const path of ['main.ts', 'serve.ts', 'hours/hours.ts', '..%2fmain.ts', 'index.html/']) {
      assert.equal((await app.inject(`/konfigurator/${path}`)).statusCode, 404, path);
    }
    const {headers} = await app.inject('/');
    assert.doesNotMatch(String(headers['content-security-policy']), /frame-src|konfigurator/);
  });

  it('has no script or style inside, loads nothing from elsewhere, and is found from the first page', () => {
    const read = (name: string) => readFileSync(new URL(`../../../demo/${name}`, import.meta.url), 'utf8');
    for (const name of ['index.html', 'forhandsvisning.html']) {
      const html = read(`konfigurator/${name}`);
      assert.doesNotMatch(html, /<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/, name);
      assert.doesNotMatch(html, /(?:src|href)="(?:https?:)?\/\//, name);
    }
    assert.match(read('index.html'), /href="\/konfigurator\/"/);
  });
});
