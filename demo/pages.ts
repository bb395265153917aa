/** The example pages and the built element, under the strict policy that the element promises to work with. */
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import fastifyStatic from '@fastify/static';
import type {FastifyInstance} from 'fastify';
import {guidePages} from './guide-pages.js';
import {themePages, themes} from './theme-pages.js';
import {konfigurator} from './konfigurator/serve.js';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

const headers = {
  'content-security-policy': policy,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** The folder also holds the server's own source, which is nobody's to fetch. */
const isPage = (file: string) => /^[\w-]+\.(?:html|css|svg)$/.test(file);

/** Made once: their sources do not change while the demo runs. */
function madePages(app: FastifyInstance, prefix: string, made: ReadonlyMap<string, string>): void {
  app.get<{Params: {name: string}}>(`${prefix}:name`, ({params: {name}}, reply) => {
    const html = made.get(name);
    return html === undefined ? reply.callNotFound() : reply.type('text/html; charset=utf-8').send(html);
  });
}

export async function pages(app: FastifyInstance): Promise<void> {
  const dist = folder('../dist/');
  if (!existsSync(`${dist}oros-anmalan.js`))
    throw new Error('Elementet är inte byggt. Kör först: npm run build');

  app.addHook('onRequest', async (_request, reply) => void reply.headers(headers));
  await app.register(fastifyStatic, {root: folder('./'), serve: false});
  app.get('/', (_request, reply) => reply.sendFile('index.html'));
  app.get<{Params: {file: string}}>('/:file', ({params: {file}}, reply) =>
    isPage(file) ? reply.sendFile(file) : reply.callNotFound(),
  );
  madePages(app, '/guide/', guidePages());
  madePages(app, '/tema/', themePages());
  app.get<{Params: {file: string}}>('/themes/:file', ({params}, reply) =>
    themes.some(({file}) => file === params.file)
      ? reply.sendFile(`themes/${params.file}`)
      : reply.callNotFound(),
  );
  await app.register(konfigurator, {prefix: '/konfigurator', policy});
  await app.register(fastifyStatic, {
    root: dist,
    prefix: '/oros/',
    decorateReply: false,
    // A page on another origin may load the element from here, as from any host of scripts.
    setHeaders: (response) => void response.setHeader('access-control-allow-origin', '*'),
  });
  app.setNotFoundHandler((_request, reply) => reply.code(404).sendFile('finns-inte.html'));
}
