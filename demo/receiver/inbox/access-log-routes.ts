/** The access log for an admin: page by page, by person or report, or all of it as a file. */
import {Readable} from 'node:stream';
import type {FastifyInstance} from 'fastify';
import type {Session} from '../store/accounts.js';
import type {Store} from '../store.js';
import {accessLogFile, accessLogPage} from './access-log-page.js';
import {guards} from './guard.js';
import {pageNumber} from './page.js';
import {sendPage} from './send-page.js';
import type {Inbox} from './visit.js';

const pageSize = 100;

interface Choice {
  readonly sida?: string;
  readonly vem?: string;
  readonly anmalan?: string;
}

export function accessLogRoutes(app: FastifyInstance, inbox: Inbox): void {
  const {store, now} = inbox;
  const {showAdmin} = guards(inbox);

  app.get<{Querystring: Choice}>(
    '/inbox/log',
    showAdmin(({session, request, reply}) => {
      store.log.add({at: now(), who: session.user.name, what: 'log-read'});
      return sendPage(reply, 200, chosenPage(store, session, request.query));
    }),
  );

  app.get(
    '/inbox/log.csv',
    showAdmin(({session, reply}) => {
      store.log.add({at: now(), who: session.user.name, what: 'log-exported'});
      return reply
        .header('content-disposition', 'attachment; filename="atkomstlogg.csv"')
        .type('text/csv; charset=utf-8')
        .send(Readable.from(accessLogFile(store.log.all())));
    }),
  );
}

/** A name given twice is a list: not a choice that the page's own form can make. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

function chosenPage(store: Store, session: Session, query: Choice): string {
  const who = textOf(query.vem).toLowerCase();
  const reference = textOf(query.anmalan).toUpperCase();
  const filter = {who: who || undefined, reference: reference || undefined};
  const total = store.log.count(filter);
  const {number, pages} = pageNumber(query.sida, total, pageSize);
  const entries = store.log.newest({...filter, limit: pageSize, offset: (number - 1) * pageSize});
  return accessLogPage({session, entries, total, number, pages, who, reference});
}
