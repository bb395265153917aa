/** README and the guide hold to what is so: code that parses, links that lead somewhere, every code of check() explained. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fastify from 'fastify';
import ts from 'typescript';
import {guidePages} from '../../../demo/guide-pages.js';
import {pages} from '../../../demo/pages.js';
import {themePages} from '../../../demo/theme-pages.js';
import {allDocuments} from '../../support/server/demo-plugin.js';
import {snippetsIn} from '../../support/snippets.js';

const texts = allDocuments();
const snippets = Object.entries(texts).flatMap(([name, text]) => snippetsIn(name, text));

describe('the documents', () => {
  it('show scripts and data that parse', () => {
    const scripts = snippets.filter(({language}) => ['js', 'ts'].includes(language));
    const data = snippets.filter(({language}) => language === 'json');
    assert.ok(scripts.length >= 3 && data.length >= 1);
    for (const {document, line, code} of scripts) {
      const {diagnostics = []} = ts.transpileModule(code, {reportDiagnostics: true});
      assert.deepEqual(
        diagnostics.map(({messageText}) => messageText),
        [],
        `${document}:${line}`,
      );
    }
    for (const {document, line, code} of data)
      // Several, one on each line, are as many messages.
      for (const json of code.split(/\n(?=\{)/))
        assert.doesNotThrow(() => void JSON.parse(json), `${document}:${line}`);
  });

  it('link to files that exist, and to headings of theirs', () => {
    for (const [name, text] of Object.entries(texts)) {
      const folder = name === 'README.md' ? '' : 'demo/guide/';
      for (const [, href = ''] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^(?:https?:|tel:|\/)/.test(href)) continue;
        const [file = '', anchor] = href.split('#');
        // Empty for a link within the page.
        const path = file ? new URL(folder + file, 'file:///').pathname.slice(1) : folder + name;
        assert.ok(existsSync(path), `${name}: ${href}`);
        if (anchor === undefined) continue;
        const headings = readFileSync(path, 'utf8').match(/^#+ .+$/gm) ?? [];
        const ids = headings.map((heading) =>
          heading
            .replace(/^#+ /, '')
            .toLowerCase()
            .replace(/[^\p{L}\p{N} -]/gu, '')
            .replaceAll(' ', '-'),
        );
        assert.ok(ids.includes(anchor), `${name}: ${href} among ${ids.join(', ')}`);
      }
    }
  });

  it('explain every code of check()', () => {
    const codes = ['src/check/problem.ts', 'src/config/config.ts'].flatMap((file) => {
      const [, union = ''] =
        /export type (?:Config)?ProblemCode =([^;]*);/.exec(readFileSync(file, 'utf8')) ?? [];
      return [...union.matchAll(/'([\w-]+)'/g)].map(([, code]) => code!);
    });
    assert.ok(codes.length > 15);
    const explained = [...texts['kontrollera.md']!.matchAll(/`([\w-]+)`/g)].map(([, code]) => code);
    assert.deepEqual(
      codes.filter((code) => !explained.includes(code)),
      [],
    );
  });
});

describe('the pages of the guide and of the themes', () => {
  it('are sent under the strict policy, and every link on them leads somewhere', async (test) => {
    const app = fastify();
    await app.register(pages);
    test.after(() => app.close());
    const made = [
      ...[...guidePages()].map(([name, html]) => [`/guide/${name}`, html] as const),
      ...[...themePages()].map(([name, html]) => [`/tema/${name}`, html] as const),
    ];
    assert.ok(made.length > 15);
    for (const [path, html] of made) {
      const {statusCode, headers, body} = await app.inject(path);
      assert.equal(statusCode, 200, path);
      assert.equal(body, html, path);
      assert.match(String(headers['content-type']), /^text\/html/);
      assert.match(String(headers['content-security-policy']), /^default-src 'none'; script-src 'self'/);
      assert.doesNotMatch(html, /<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/, path);
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      assert.equal(new Set(ids).size, ids.length, `${path} has an id twice`);
      for (const [, href = ''] of html.matchAll(/(?:href|src)="([^"]+)"/g)) {
        if (/^(?:https?|tel):/.test(href)) continue;
        const {statusCode} = await app.inject(new URL(href, `http://demo${path}`).pathname);
        assert.equal(statusCode, 200, `${path}: ${href}`);
      }
    }
    for (const path of [
      '/guide/no-such-page',
      '/guide/kom-igang.md',
      '/tema/x',
      '/themes/themes.json',
      '/themes/..%2fmain.ts',
    ])
      assert.equal((await app.inject(path)).statusCode, 404, path);
  });
});
