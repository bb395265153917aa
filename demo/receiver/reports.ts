/** POST /reports: one report in, one receipt out, however many times the same report is sent. */
import cors from '@fastify/cors';
import type {FastifyInstance, FastifyReply} from 'fastify';
import {type Body, bodyLimit, readBodies, sealedType} from './bodies.js';
import {invalidReport, problems, sendProblem} from './problem.js';
import {limitRate, type RateLimit} from './rate-limit.js';
import {isForUs, type PublicKeys} from './sealed.js';
import {hashOf} from './store/migrations.js';
import {type NewReport, type Reports, statusOf, type StoredReport} from './store/reports.js';
import type {ValidateReport} from './validation.js';

export interface ReportRoutes {
  readonly reports: Reports;
  readonly validate: ValidateReport;
  readonly allowedOrigins: readonly string[];
  readonly rateLimit?: RateLimit | undefined;
  readonly now: () => Date;
  /** With keys only encrypted reports are taken, and nothing readable is ever stored. */
  readonly publicKeys?: PublicKeys | undefined;
  /** After a new report is on disk. */
  readonly onReceived: () => void;
}

function sendReceipt(reply: FastifyReply, stored: StoredReport, created: boolean): FastifyReply {
  const status = statusOf(stored);
  const {reference, receivedAt} = stored;
  const code = status === 'queued' ? 202 : created ? 201 : 200;
  return reply.code(code).send({reference, receivedAt, status});
}

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
    // OPTIONS is no report: the element's check() asks by it whether a page may send here.
    methods: ['POST', 'OPTIONS'],
    allowedHeaders: ['content-type', 'idempotency-key'],
    exposedHeaders: ['Retry-After'],
    strictPreflight: false,
  });
  readBodies(app);
  app.post<{Body: Body | undefined}>(
    '/reports',
    {bodyLimit, onRequest: routes.rateLimit ? limitRate(routes.rateLimit) : []},
    async (request, reply) => {
      if (!request.body) return sendProblem(reply, problems.wrongType);
      const take = routes.publicKeys ? receiveSealed : receive;
      return take(routes, request.headers['idempotency-key'], request.body, reply);
    },
  );
  app.route({
    method: ['GET', 'PUT', 'PATCH', 'DELETE'],
    url: '/reports',
    handler: (_request, reply) =>
      sendProblem(reply.header('allow', 'POST, OPTIONS'), problems.methodNotAllowed),
  });
}

async function receive(
  routes: ReportRoutes,
  key: string | string[] | undefined,
  {mediaType, text, bytes}: Body,
  reply: FastifyReply,
): Promise<FastifyReply> {
  if (mediaType === sealedType) return sendProblem(reply, problems.wrongType);
  const json = parseJson(text);
  if (!json) return sendProblem(reply, problems.malformed);
  if (typeof key !== 'string' || key === '') return sendProblem(reply, problems.keyMissing);

  // Before validation: a report that was received stays received, also if the schema has changed since.
  const earlier = routes.reports.byId(key);
  if (earlier) return sendEarlier(reply, earlier, text);

  const report = routes.validate(json.value, bytes);
  if (Array.isArray(report)) return sendProblem(reply, invalidReport(report));
  if (report.id !== key) return sendProblem(reply, problems.keyMismatch);

  return store(routes, {id: report.id, test: report.test === true, mediaType, body: text}, reply);
}

const isUuid = (key: string) => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(key);

/** The report's own id is inside: who opens it compares. The ciphertext stands for the report in every comparison here. */
async function receiveSealed(
  routes: ReportRoutes,
  key: string | string[] | undefined,
  {mediaType, text}: Body,
  reply: FastifyReply,
): Promise<FastifyReply> {
  if (mediaType !== sealedType) return sendProblem(reply, problems.wrongType);
  if (typeof key !== 'string' || !isUuid(key)) return sendProblem(reply, problems.keyMissing);
  const earlier = routes.reports.byId(key);
  if (earlier) return sendEarlier(reply, earlier, text);
  const {publicKeys} = routes;
  if (!publicKeys || !isForUs(text, publicKeys())) return sendProblem(reply, problems.notForUs);
  return store(routes, {id: key, test: false, mediaType, body: text}, reply);
}

/** On disk before the receipt. Another request with the same key may have come in between. */
async function store(
  {reports, now, onReceived}: ReportRoutes,
  report: Omit<NewReport, 'receivedAt'>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const {stored, created} = await reports.save({...report, receivedAt: now()});
  if (!created) return sendEarlier(reply, stored, report.body);
  onReceived();
  return sendReceipt(reply, stored, true);
}

/** By its hash, which is there also when the words have been erased. */
const sendEarlier = (reply: FastifyReply, earlier: StoredReport, body: string): FastifyReply =>
  earlier.bodyHash === hashOf(body)
    ? sendReceipt(reply, earlier, false)
    : sendProblem(reply, problems.keyReused);
