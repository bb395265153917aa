/** The Konfigurator's own files, each by its name: the rest of the folder is source, and nobody's to fetch. */
import {createReadStream} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {FastifyInstance} from 'fastify';

const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Address under konfigurator/ → file. */
export const konfiguratorFiles: Readonly<Record<string, {readonly path: string; readonly type: string}>> = {
  '': {path: pathOf('index.html'), type: 'text/html; charset=utf-8'},
  'konfigurator.css': {path: pathOf('konfigurator.css'), type: 'text/css; charset=utf-8'},
  'forhandsvisning.html': {path: pathOf('forhandsvisning.html'), type: 'text/html; charset=utf-8'},
  'forhandsvisning.css': {path: pathOf('forhandsvisning.css'), type: 'text/css; charset=utf-8'},
  'konfigurator.js': {path: pathOf('../../.build/konfigurator.js'), type: 'text/javascript; charset=utf-8'},
  LICENSE: {path: pathOf('../../LICENSE'), type: 'text/plain; charset=utf-8'},
};

/** The pages' own policy; and besides, a frame for the preview, and a pasted tag read into a document that runs nothing. */
export const konfiguratorPolicy = (policy: string): string =>
  `${policy.replace('trusted-types lit-html', 'trusted-types lit-html konfigurator-las')}; frame-src 'self'`;

/** @param policy of the pages beside it. */
export async function konfigurator(app: FastifyInstance, {policy}: {policy: string}): Promise<void> {
  app.addHook(
    'onRequest',
    async (_request, reply) => void reply.header('content-security-policy', konfiguratorPolicy(policy)),
  );
  for (const [name, {path, type}] of Object.entries(konfiguratorFiles)) {
    app.get(`/${name}`, (_request, reply) => reply.type(type).send(createReadStream(path)));
  }
}
