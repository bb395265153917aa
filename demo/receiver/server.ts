/** How the HTTP server itself is set up: nothing logged, and nobody may hold a connection for ever. */
import type {Server} from 'node:http';
import type {FastifyHttpOptions} from 'fastify';
import {sendError} from './problem.js';

/** @param trustProxy the proxies whose `X-Forwarded-For` is believed, for the rate limit alone. */
export const serverOptions = (trustProxy?: string) =>
  ({
    // Fastify's own logger writes addresses and URLs, and this service has promised not to keep them.
    logger: false,
    frameworkErrors: (error, request, reply) => sendError(error, request, reply),
    ...(trustProxy === undefined ? {} : {trustProxy}),
    // A whole request: as long as the form itself waits for an answer. Slow phones send a megabyte in that time.
    requestTimeout: 30_000,
    keepAliveTimeout: 10_000,
    maxRequestsPerSocket: 1000,
    http: {headersTimeout: 10_000, connectionsCheckingInterval: 2000},
  }) satisfies FastifyHttpOptions<Server>;
