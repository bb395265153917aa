/** /inbox: the stored reports for a case worker who has logged in; whatever is opened is written in the access log. */
import {readFileSync} from 'node:fs';
import type {FastifyInstance} from 'fastify';
import {problems, sendProblem} from '../problem.js';
import type {AccessEvent} from '../store/access-log.js';
import type {Session} from '../store/accounts.js';
import type {Store, StoredReport} from '../store.js';
import {accessLogRoutes} from './access-log-routes.js';
import {guards, type WithForm} from './guard.js';
import {listPage} from './list-page.js';
import {loginRoutes, logOut} from './login.js';
import {pageNumber} from './page.js';
import {closedPage, missingPage, type Replaced, reportPage} from './pages.js';
import {readReport} from './report-view.js';
import {sendPage} from './send-page.js';
import {baseOf, goTo, type Inbox, mayReach} from './visit.js';

const pageSize = 20;

const styles = readFileSync(new URL('./inbox.css', import.meta.url), 'utf8');

interface OneReport extends WithForm {
  Params: {reference: string};
}

export async function inboxRoutes(app: FastifyInstance, inbox: Inbox): Promise<void> {
  app.addHook('onRequest', async (request, reply) => {
    if (!mayReach(request, inbox)) return sendPage(reply, 403, closedPage(baseOf(request)));
    // Nothing is opened without being shown.
    if (request.method === 'HEAD') return sendProblem(reply, problems.notFound);
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    {parseAs: 'string', bodyLimit: 8192},
    (_request, body: string, done) => done(null, new URLSearchParams(body)),
  );

  app.get('/inbox.css', (_request, reply) => reply.type('text/css; charset=utf-8').send(styles));
  loginRoutes(app, inbox);
  accessLogRoutes(app, inbox);
  readingRoutes(app, inbox);
  changingRoutes(app, inbox);
}

const writerOf =
  ({store, now}: Inbox) =>
  ({user}: Session, what: AccessEvent, reference?: string) =>
    store.log.add({at: now(), who: user.name, what, reference});

const find = ({reports}: Store, reference: string) => reports.byReference(reference.toUpperCase());

function readingRoutes(app: FastifyInstance, inbox: Inbox): void {
  const {store, now} = inbox;
  const {show} = guards(inbox);
  const write = writerOf(inbox);

  app.get<{Querystring: {sida?: string}}>(
    '/inbox',
    show(({session, request, reply}) => sendPage(reply, 200, list(store, session, request.query.sida))),
  );

  app.get<{Params: {reference: string}}>(
    '/inbox/:reference',
    show(({session, request, reply}) => {
      const stored = find(store, request.params.reference);
      if (!stored) return sendPage(reply, 404, missingPage(session));
      // First the log, then the words: what could not be written down is not shown.
      store.transaction(() => {
        store.reports.opened(stored.id, now());
        write(session, 'opened', stored.reference);
      });
      return sendPage(reply, 200, reportPage(session, stored, replacedIn(store)));
    }),
  );
}

function changingRoutes(app: FastifyInstance, inbox: Inbox): void {
  const {store, now, onRetry} = inbox;
  const {change} = guards(inbox);
  const write = writerOf(inbox);

  /** Done to one report; then the list shows how it stands. */
  const changeReport = (action: (session: Session, stored: StoredReport) => void) =>
    change<OneReport>(({session, request, reply}) => {
      const stored = find(store, request.params.reference);
      if (stored) store.transaction(() => action(session, stored));
      return goTo(request, reply, 'inbox');
    });

  app.post<OneReport>(
    '/inbox/:reference/handed-over',
    changeReport((session, {id, reference}) => {
      if (store.reports.delivered(id, now())) write(session, 'handed-over', reference);
    }),
  );
  app.post<OneReport>(
    '/inbox/:reference/retry',
    changeReport((session, {id, reference, queued}) => {
      if (!queued) return;
      store.outbox.retry(id, now());
      write(session, 'retry-asked', reference);
      onRetry();
    }),
  );
  app.post<WithForm>(
    '/inbox/tests/clear',
    change(({session, request, reply}) => {
      store.transaction(() => {
        store.reports.clearTests();
        write(session, 'tests-cleared');
      });
      return goTo(request, reply, 'inbox');
    }),
  );
  app.post<WithForm>(
    '/inbox/logout',
    change(({session, request, reply}) => logOut(request, reply, inbox, session.user.name)),
  );
}

function list({reports}: Store, session: Session, asked: string | undefined): string {
  const total = reports.count({test: false});
  const totalTests = reports.count({test: true});
  const {number, pages} = pageNumber(asked, Math.max(total, totalTests), pageSize);
  const choice = {limit: pageSize, offset: (number - 1) * pageSize};
  const real = reports.newest({test: false, ...choice});
  const tests = reports.newest({test: true, ...choice});
  return listPage({session, real, tests, total, totalTests, number, pages});
}

function replacedIn({reports}: Store): Replaced {
  return (stored: StoredReport) => {
    const replaces = readReport(stored)?.replaces;
    return replaces === undefined ? undefined : reports.byId(replaces)?.reference;
  };
}
