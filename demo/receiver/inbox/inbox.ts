/** GET /inbox: the stored reports for a case worker to read, on this machine only. */
import {readFileSync} from 'node:fs';
import type {FastifyInstance, FastifyReply, FastifyRequest} from 'fastify';
import type {ReportStore, StoredReport} from '../store.js';
import {closedPage, listPage, missingPage, type Replaced, reportPage} from './pages.js';
import {readReport} from './report-view.js';

const pageSize = 20;

const policy =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const styles = readFileSync(new URL('./inbox.css', import.meta.url), 'utf8');

const sendPage = (reply: FastifyReply, status: number, text: string) =>
  reply
    .code(status)
    .headers({'content-security-policy': policy, 'cross-origin-resource-policy': 'same-origin'})
    .type('text/html; charset=utf-8')
    .send(text);

export async function inboxRoutes(app: FastifyInstance, {store}: {store: ReportStore}): Promise<void> {
  app.addHook('onRequest', async (request, reply) => {
    if (!isLocal(request)) return sendPage(reply, 403, closedPage());
  });
  app.get('/inbox.css', (_request, reply) => reply.type('text/css; charset=utf-8').send(styles));
  app.get<{Querystring: {sida?: string}}>('/inbox', (request, reply) =>
    sendPage(reply, 200, list(store, Number(request.query.sida))),
  );
  app.get<{Params: {reference: string}}>('/inbox/:reference', (request, reply) => {
    const stored = store.byReference(request.params.reference.toUpperCase());
    return stored
      ? sendPage(reply, 200, reportPage(stored, replacedIn(store)))
      : sendPage(reply, 404, missingPage());
  });
}

function list(store: ReportStore, asked: number): string {
  const total = store.count({test: false});
  const totalTests = store.count({test: true});
  const pages = Math.max(1, Math.ceil(Math.max(total, totalTests) / pageSize));
  const number = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), pages) : 1;
  const choice = {limit: pageSize, offset: (number - 1) * pageSize};
  const real = store.newest({test: false, ...choice});
  const tests = store.newest({test: true, ...choice});
  return listPage({real, tests, total, totalTests, number, pages, replaced: replacedIn(store)});
}

function replacedIn(store: ReportStore): Replaced {
  return (stored: StoredReport) => {
    const {replaces} = readReport(stored);
    return replaces === undefined ? undefined : store.byId(replaces)?.reference;
  };
}

/**
 * From this machine, by its own name, and not passed on by a proxy. The name matters: a foreign site can point a name
 * of its own at 127.0.0.1 and read what answers there.
 */
function isLocal({socket, hostname, headers}: FastifyRequest): boolean {
  const fromHere = /^(?:::ffff:)?127\.|^::1$/.test(socket.remoteAddress ?? '');
  const byOwnName = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
  return fromHere && byOwnName && headers.forwarded === undefined && headers['x-forwarded-for'] === undefined;
}
