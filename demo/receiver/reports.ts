/** POST /reports: one report in, one receipt out, however many times the same report is sent. */
import cors from '@fastify/cors';
import type {FastifyInstance, FastifyReply} from 'fastify';
import {invalidReport, problems, sendProblem} from './problem.js';
import {isForUs, type PublicKeys} from './sealed.js';
import type {ReportStore, StoredReport} from './store.js';
import type {ValidateReport} from './validation.js';

/** The fullest report that the form can make is just under 1 MiB. */
const bodyLimit = 2 * 1024 * 1024;

export interface ReportRoutes {
  readonly store: ReportStore;
  readonly validate: ValidateReport;
  readonly allowedOrigins: readonly string[];
  readonly now: () => Date;
  /** With keys only encrypted reports are taken, and nothing readable is ever stored. */
  readonly publicKeys?: PublicKeys | undefined;
}

interface Body {
  readonly text: string;
  readonly bytes: number;
}

/** Strict: a byte that is not UTF-8 would otherwise be replaced, and the stored report would not be what was sent. */
const utf8 = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});

const sendReceipt = (reply: FastifyReply, status: 200 | 201, {reference, receivedAt}: StoredReport) =>
  reply.code(status).send({reference, receivedAt, status: 'received'});

function parseJson(text: string): {value: unknown} | undefined {
  try {
    return {value: JSON.parse(text) as unknown};
  } catch {
    return undefined;
  }
}

export async function reportRoutes(app: FastifyInstance, routes: ReportRoutes): Promise<void> {
  await app.register(cors, {
    origin: [...routes.allowedOrigins],
    methods: ['POST'],
    allowedHeaders: ['content-type', 'idempotency-key'],
    exposedHeaders: ['Retry-After'],
    strictPreflight: false,
  });
  app.removeAllContentTypeParsers();
  const mediaType = routes.publicKeys ? 'application/jose' : 'application/json';
  app.addContentTypeParser(mediaType, {parseAs: 'buffer'}, (_request, bytes: Buffer, done) => {
    try {
      done(null, {text: utf8.decode(bytes), bytes: bytes.byteLength} satisfies Body);
    } catch {
      done(Object.assign(new Error('not UTF-8'), {statusCode: 400}));
    }
  });
  app.post<{Body: Body | undefined}>('/reports', {bodyLimit}, (request, reply) => {
    if (!request.body) return sendProblem(reply, problems.wrongType);
    const take = routes.publicKeys ? receiveSealed : receive;
    return take(routes, request.headers['idempotency-key'], request.body, reply);
  });
  app.route({
    method: ['GET', 'PUT', 'PATCH', 'DELETE'],
    url: '/reports',
    handler: (_request, reply) =>
      sendProblem(reply.header('allow', 'POST, OPTIONS'), problems.methodNotAllowed),
  });
}

function receive(
  {store, validate, now}: ReportRoutes,
  key: string | string[] | undefined,
  {text, bytes}: Body,
  reply: FastifyReply,
): FastifyReply {
  const json = parseJson(text);
  if (!json) return sendProblem(reply, problems.malformed);
  if (typeof key !== 'string' || key === '') return sendProblem(reply, problems.keyMissing);

  // Before validation: a report that was received stays received, also if the schema has changed since.
  const earlier = store.byId(key);
  if (earlier) return sendEarlier(reply, earlier, text);

  const report = validate(json.value, bytes);
  if (Array.isArray(report)) return sendProblem(reply, invalidReport(report));
  if (report.id !== key) return sendProblem(reply, problems.keyMismatch);

  const stored = store.save({id: report.id, test: report.test === true, body: text, receivedAt: now()});
  return stored.created ? sendReceipt(reply, 201, stored) : sendEarlier(reply, stored, text);
}

const isUuid = (key: string) => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(key);

/** The report's own id is inside: who opens it compares. The ciphertext stands for the report in every comparison here. */
function receiveSealed(
  {store, now, publicKeys}: ReportRoutes,
  key: string | string[] | undefined,
  {text}: Body,
  reply: FastifyReply,
): FastifyReply {
  if (typeof key !== 'string' || !isUuid(key)) return sendProblem(reply, problems.keyMissing);
  const earlier = store.byId(key);
  if (earlier) return sendEarlier(reply, earlier, text);
  if (!publicKeys || !isForUs(text, publicKeys())) return sendProblem(reply, problems.notForUs);
  const stored = store.save({id: key, test: false, body: text, receivedAt: now()});
  return stored.created ? sendReceipt(reply, 201, stored) : sendEarlier(reply, stored, text);
}

const sendEarlier = (reply: FastifyReply, earlier: StoredReport, body: string): FastifyReply =>
  earlier.body === body ? sendReceipt(reply, 200, earlier) : sendProblem(reply, problems.keyReused);
