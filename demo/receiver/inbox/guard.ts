/** What stands before every page and every form of the inbox. */
import type {FastifyReply, FastifyRequest, RouteGenericInterface} from 'fastify';
import type {Session} from '../store/accounts.js';
import {foreignFormPage, notAdminPage} from './pages.js';
import {sendPage} from './send-page.js';
import {baseOf, goTo, hasFormToken, type Inbox, isOwnForm, sessionOf} from './visit.js';

export interface Visit<Route extends RouteGenericInterface> {
  readonly session: Session;
  readonly request: FastifyRequest<Route>;
  readonly reply: FastifyReply;
}

export interface WithForm extends RouteGenericInterface {
  Body: URLSearchParams | undefined;
}

type Handler<Route extends RouteGenericInterface> = (visit: Visit<Route>) => FastifyReply;

export function guards(inbox: Inbox) {
  /** Nothing but the login page is shown to one who has not logged in. */
  const show =
    <Route extends RouteGenericInterface>(handler: Handler<Route>) =>
    (request: FastifyRequest<Route>, reply: FastifyReply) => {
      const session = sessionOf(request, inbox);
      return session ? handler({session, request, reply}) : goTo(request, reply, 'inbox/login');
    };

  const showAdmin = <Route extends RouteGenericInterface>(handler: Handler<Route>) =>
    show<Route>((visit) => {
      const {session, request, reply} = visit;
      return session.user.role === 'admin'
        ? handler(visit)
        : sendPage(reply, 403, notAdminPage(baseOf(request), session));
    });

  /** Nothing is changed but by a form of our own. */
  const change = <Route extends WithForm>(handler: Handler<Route>) =>
    show<Route>((visit) => {
      const {session, request, reply} = visit;
      const form = request.body as WithForm['Body'];
      return isOwnForm(request, inbox) && hasFormToken(form, session)
        ? handler(visit)
        : sendPage(reply, 403, foreignFormPage(baseOf(request), session));
    });

  return {show, showAdmin, change};
}
