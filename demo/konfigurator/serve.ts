/** The Konfigurator's own files, each by its name: the rest of the folder is source, and nobody's to fetch. */
import {createReadStream, existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {FastifyInstance} from 'fastify';

const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

interface ServedFile {
  readonly path: string;
  readonly type: string;
}

const html = 'text/html; charset=utf-8';
const css = 'text/css; charset=utf-8';

const files: Readonly<Record<string, ServedFile>> = {
  '': {path: pathOf('index.html'), type: html},
  'konfigurator.css': {path: pathOf('konfigurator.css'), type: css},
  'forhandsvisning.html': {path: pathOf('forhandsvisning.html'), type: html},
  'forhandsvisning.css': {path: pathOf('forhandsvisning.css'), type: css},
  'konfigurator.js': {path: pathOf('../../.build/konfigurator.js'), type: 'text/javascript; charset=utf-8'},
  LICENSE: {path: pathOf('../../LICENSE'), type: 'text/plain; charset=utf-8'},
};

/** The ready themes, and their list. */
function themeFile(name: string): ServedFile | undefined {
  const [, file = '', ending] = /^themes\/([\w-]+\.(css|json))$/.exec(name) ?? [];
  const path = pathOf(`../themes/${file}`);
  return file !== '' && existsSync(path)
    ? {path, type: ending === 'css' ? css : 'application/json'}
    : undefined;
}

/** @param name the address under konfigurator/, empty for the page itself. */
export const konfiguratorFile = (name: string): ServedFile | undefined =>
  Object.hasOwn(files, name) ? files[name] : themeFile(name);

/** The pages' own policy; and besides, a frame for the preview, and a pasted tag read into a document that runs nothing. */
export const konfiguratorPolicy = (policy: string): string =>
  `${policy.replace('trusted-types lit-html', 'trusted-types lit-html konfigurator-las')}; frame-src 'self'`;

/** @param policy of the pages beside it. */
export async function konfigurator(app: FastifyInstance, {policy}: {policy: string}): Promise<void> {
  app.addHook(
    'onRequest',
    async (_request, reply) => void reply.header('content-security-policy', konfiguratorPolicy(policy)),
  );
  app.get<{Params: {'*': string}}>('/*', ({params}, reply) => {
    const file = konfiguratorFile(params['*']);
    return file ? reply.type(file.type).send(createReadStream(file.path)) : reply.callNotFound();
  });
}
