/** How a page of the inbox is sent: it runs nothing, is framed by nobody, and is kept nowhere. */
import type {FastifyReply} from 'fastify';

const headers = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  // Not `no-referrer`: a form's POST would then say that it comes from nowhere, and could not be told from a foreign one.
  'referrer-policy': 'same-origin',
};

export const sendPage = (reply: FastifyReply, status: number, text: string): FastifyReply =>
  reply.code(status).headers(headers).type('text/html; charset=utf-8').send(text);
