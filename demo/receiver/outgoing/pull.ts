/** `/outbox`: the inside of the network fetches what waits, with a token, and acknowledges what it has safely got. */
import {createHash, timingSafeEqual} from 'node:crypto';
import type {FastifyInstance, FastifyReply} from 'fastify';
import {problems, sendProblem} from '../problem.js';
import {caseSystem} from '../store/access-log.js';
import type {StoredReport} from '../store/reports.js';
import type {Store} from '../store.js';

export interface PullSettings {
  readonly token: string;
}

interface PullRoutes extends PullSettings {
  readonly store: Store;
  readonly now: () => Date;
}

const pageSize = 100;

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Both are hashed first: equally long, and compared in a time that tells nothing. */
function tokenChecker(token: string): (header: string | undefined) => boolean {
  const expected = digest(`Bearer ${token}`);
  return (header) => timingSafeEqual(digest(header ?? ''), expected);
}

/** Whoever acknowledges names these bytes: nobody can tick off what they never read whole. */
const tagOf = ({bodyHash}: StoredReport): string => `"${bodyHash}"`;

export async function pullRoutes(app: FastifyInstance, {token, store, now}: PullRoutes): Promise<void> {
  const mayPull = tokenChecker(token);
  app.addHook('onRequest', async (request, reply) => {
    if (mayPull(request.headers.authorization)) return;
    return sendProblem(reply.header('www-authenticate', 'Bearer'), problems.unauthorized);
  });

  app.get('/outbox', (_request, reply) =>
    reply.send({reports: store.outbox.waiting(pageSize), total: store.outbox.count()}),
  );

  app.get<{Params: {id: string}}>('/outbox/:id', {exposeHeadRoute: false}, (request, reply) => {
    const report = store.reports.byId(request.params.id);
    if (!report?.queued) return sendProblem(reply, problems.notFound);
    store.log.add({at: now(), who: caseSystem, what: 'fetched', reference: report.reference});
    return sendBody(reply, report);
  });

  app.delete<{Params: {id: string}}>('/outbox/:id', (request, reply) => {
    const report = store.reports.byId(request.params.id);
    if (!report || (!report.queued && report.deliveredAt === undefined)) {
      return sendProblem(reply, problems.notFound);
    }
    const named = request.headers['if-match'];
    if (named === undefined) return sendProblem(reply, problems.tagMissing);
    if (named !== tagOf(report)) return sendProblem(reply, problems.tagMismatch);
    const at = now();
    store.transaction(() => {
      if (!store.reports.delivered(report.id, at)) return;
      store.log.add({at, who: caseSystem, what: 'delivered', reference: report.reference});
    });
    return reply.code(204).send();
  });
}

const sendBody = (reply: FastifyReply, report: StoredReport) =>
  reply
    .headers({
      etag: tagOf(report),
      'idempotency-key': report.id,
      'report-reference': report.reference,
      'report-received-at': report.receivedAt,
    })
    .type(report.mediaType)
    .send(Buffer.from(report.body));
