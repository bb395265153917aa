/** How many reports one source may send, without keeping a single address: only a keyed hash, in memory, for minutes. */
import {createHmac, randomBytes} from 'node:crypto';
import type {FastifyReply, FastifyRequest} from 'fastify';
import {problems, sendProblem} from './problem.js';

export interface RateLimit {
  /** In the long run. As many may also come at once: a school whose staff all sit behind one address. */
  readonly perMinute: number;
}

/**
 * All of Sweden reports concern for a child about once a minute (514 000 in 2024). Sixty a minute from one address is
 * then no person and no school, and still little for a disk; and who meets it is told when to come back.
 */
export const usualRateLimit: RateLimit = {perMinute: 60};

const mostSources = 10_000;

interface Bucket {
  /** When the allowance would be whole again, in milliseconds of the clock. */
  full: number;
}

/** Zero when it may come now, else the milliseconds to wait. */
export function rateLimiter(
  {perMinute}: RateLimit,
  now: () => number = Date.now,
): (source: string) => number {
  // Drawn anew at each start and never written down: with it gone, the hashes tell nothing.
  const salt = randomBytes(32);
  const buckets = new Map<string, Bucket>();
  const step = 60_000 / perMinute;

  const forget = (at: number) => {
    for (const [key, {full}] of buckets) if (full <= at) buckets.delete(key);
  };

  return (source) => {
    const at = now();
    if (buckets.size >= mostSources) forget(at);
    const hash = createHmac('sha256', salt).update(source).digest('base64');
    // Too many to tell apart: the newcomers share one allowance, rather than have none or fill the memory.
    const key = buckets.has(hash) || buckets.size < mostSources ? hash : 'others';
    const bucket = buckets.get(key) ?? {full: at};
    const full = Math.max(bucket.full, at) + step;
    if (full - at > perMinute * step) return full - at - perMinute * step;
    bucket.full = full;
    buckets.set(key, bucket);
    return 0;
  };
}

/** Before the body is read: who is refused costs nothing. */
export function limitRate(limit: RateLimit) {
  const waitFor = rateLimiter(limit);
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const wait = waitFor(request.ip);
    if (wait === 0) return;
    return sendProblem(reply.header('retry-after', Math.ceil(wait / 1000)), problems.tooMany);
  };
}
