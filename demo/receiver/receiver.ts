/** The reference receiver as a Fastify server of its own, or as a plugin to mount under a prefix. */
import fastify, {type FastifyInstance} from 'fastify';
import {inboxRoutes} from './inbox/inbox.js';
import {problems, sendError, sendProblem} from './problem.js';
import {reportRoutes} from './reports.js';
import {keyRoutes, publicKeysFrom} from './sealed.js';
import {openStore} from './store.js';
import {reportValidator} from './validation.js';

export interface ReceiverOptions {
  /** Path of the SQLite file; made as needed. */
  readonly database: string;
  /** Exact origins of other sites whose pages may post here; none is needed for the site that serves the receiver. */
  readonly allowedOrigins?: readonly string[];
  /** Where `npm run build` put report.schema.json. */
  readonly schemaFile?: string | URL;
  readonly now?: () => Date;
  /** jwks.json of `npm run keygen`. With it only encrypted reports are taken, and there is no inbox out here. */
  readonly keysFile?: string | undefined;
}

const builtSchema = new URL('../../dist/report.schema.json', import.meta.url);

const headers = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

export async function receiver(app: FastifyInstance, options: ReceiverOptions): Promise<void> {
  const {allowedOrigins = [], now = () => new Date()} = options;
  const validate = reportValidator(options.schemaFile ?? builtSchema);
  const store = openStore(options.database);
  app.addHook('onClose', () => store.close());

  app.addHook('onRequest', async (_request, reply) => void reply.headers(headers));
  app.addHook('onResponse', async (request, reply) =>
    logRefusal(request.method, request.routeOptions.url, reply),
  );
  app.setErrorHandler(sendError);
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, problems.notFound));

  const publicKeys = options.keysFile ? publicKeysFrom(options.keysFile) : undefined;
  const origins = allowedOrigins.map(exactOrigin);
  await app.register(reportRoutes, {store, validate, allowedOrigins: origins, now, publicKeys});
  if (publicKeys) await app.register(keyRoutes, {publicKeys});
  else await app.register(inboxRoutes, {store});
}

export function createReceiver(options: ReceiverOptions): FastifyInstance {
  // No logger: Fastify's own writes addresses and URLs, and this service has promised not to keep them.
  const app = fastify({
    logger: false,
    frameworkErrors: (error, request, reply) => sendError(error, request, reply),
  });
  void app.register(receiver, options);
  return app;
}

/** An origin with a path, a slash or a star would never match, or match everything: better told at the start. */
function exactOrigin(origin: string): string {
  if (URL.canParse(origin) && new URL(origin).origin === origin) return origin;
  throw new Error(`Not an origin such as https://www.example.se: ${origin}`);
}

/** Method, route and status; never an address, a header or a word of a report. */
function logRefusal(method: string, route: string | undefined, {statusCode}: {statusCode: number}): void {
  if (statusCode >= 400) process.stderr.write(`${method} ${route ?? '(no route)'} ${statusCode}\n`);
}
