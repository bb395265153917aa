/** The reference receiver as a Fastify server of its own, or as a plugin to mount under a prefix. */
import fastify, {type FastifyInstance} from 'fastify';
import {inboxRoutes} from './inbox/inbox.js';
import {type PushSettings, startDelivery} from './outgoing/delivery.js';
import {startErasure} from './outgoing/erasure.js';
import {type NoticeSettings, startNotices} from './outgoing/notices.js';
import {pullRoutes, type PullSettings} from './outgoing/pull.js';
import type {Worker} from './outgoing/worker.js';
import {problems, sendError, sendProblem} from './problem.js';
import type {RateLimit} from './rate-limit.js';
import {reportRoutes} from './reports.js';
import {keyRoutes, publicKeysFrom} from './sealed.js';
import {serverOptions} from './server.js';
import {openStore, type Store} from './store.js';
import {reportValidator} from './validation.js';

export interface ReceiverOptions {
  /** Path of the SQLite file; made as needed. */
  readonly database: string;
  /** Exact origins of other sites whose pages may post here; none is needed for the site that serves the receiver. */
  readonly allowedOrigins?: readonly string[];
  /** Where `npm run build` put report.schema.json. */
  readonly schemaFile?: string | URL;
  readonly rateLimit?: RateLimit | undefined;
  /** Where reports go from here; without it they stay in this inbox. */
  readonly handOver?: {readonly push: PushSettings} | {readonly pull: PullSettings} | undefined;
  /** Test reports go the whole way too, marked. */
  readonly handOverTests?: boolean;
  /** Days after delivery; without it nothing is erased. */
  readonly eraseAfterDays?: number | undefined;
  readonly erasureLookEvery?: number;
  readonly notices?: NoticeSettings | undefined;
  /** The origin under which the inbox is reached, `https://inkorg.example.se`; without it from this machine only. */
  readonly inboxOrigin?: string | undefined;
  readonly trustProxy?: string | undefined;
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
  const {allowedOrigins = [], now = () => new Date(), handOver, rateLimit} = options;
  const validate = reportValidator(options.schemaFile ?? builtSchema);
  const store = openStore(options.database, onSaved(options));
  let workers: Worker[] = [];
  app.addHook('onReady', async () => void (workers = startWorkers(store, now, options)));
  app.addHook('onClose', async () => {
    await Promise.all(workers.map((worker) => worker.stop()));
    store.close();
  });

  app.addHook('onRequest', async (_request, reply) => void reply.headers(headers));
  app.addHook('onResponse', async (request, reply) =>
    logRefusal(request.method, request.routeOptions.url, reply),
  );
  app.setErrorHandler(sendError);
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, problems.notFound));

  const publicKeys = options.keysFile ? publicKeysFrom(options.keysFile) : undefined;
  await app.register(reportRoutes, {
    reports: store.reports,
    validate,
    allowedOrigins: allowedOrigins.map(exactOrigin),
    rateLimit,
    publicKeys,
    now,
    onReceived: () => workers.forEach((worker) => worker.wake()),
  });
  if (publicKeys) await app.register(keyRoutes, {publicKeys});
  else {
    await app.register(inboxRoutes, {
      store,
      now,
      origin: options.inboxOrigin === undefined ? undefined : exactOrigin(options.inboxOrigin),
      onRetry: () => workers.forEach((worker) => worker.wake()),
    });
  }
  if (handOver && 'pull' in handOver) await app.register(pullRoutes, {...handOver.pull, store, now});
}

/** A test report goes no further than this inbox unless that is asked for: no official shall act on it by mistake. */
function onSaved({handOver, handOverTests = false, notices}: ReceiverOptions) {
  const goesOn = (test: boolean) => !test || handOverTests;
  return {
    queue: ({test}: {test: boolean}) => handOver !== undefined && goesOn(test),
    notice: ({test}: {test: boolean}) => {
      if (!notices?.notify || !goesOn(test)) return undefined;
      return test ? 'received-test' : 'received';
    },
  } as const;
}

function startWorkers(store: Store, now: () => Date, options: ReceiverOptions): Worker[] {
  const {handOver, notices, eraseAfterDays: days, erasureLookEvery} = options;
  const workers: Worker[] = [];
  if (handOver && 'push' in handOver) workers.push(startDelivery({...handOver.push, store, now}));
  if (notices) workers.push(startNotices({...notices, store, now}));
  if (days !== undefined) {
    const lookEvery = erasureLookEvery === undefined ? {} : {lookEvery: erasureLookEvery};
    workers.push(startErasure({store, now, days, ...lookEvery}));
  }
  return workers;
}

export function createReceiver(options: ReceiverOptions): FastifyInstance {
  const app = fastify(serverOptions(options.trustProxy));
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
