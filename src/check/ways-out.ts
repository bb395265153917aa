/** The way from this page to the endpoint and to the key, tried as far as it can be without a report. */
import type {Config} from '../config/config.js';
import {offeredVariants} from '../form/offered.js';
import type {Later} from '../controllers/later-controller.js';
import {probe, type Probed} from '../submission/probe.js';
import {problem, type Problem} from './problem.js';

const policyMend = (attribute: string, url: string): Problem =>
  problem(attribute, 'csp', `The page's policy stops it: add ${new URL(url).origin} to connect-src.`);

const notAnswered = (isSameOrigin: boolean): Problem =>
  isSameOrigin
    ? problem('endpoint', 'unreachable', 'Nothing answers there.')
    : problem(
        'endpoint',
        'cors',
        'It cannot be reached, or does not allow this page: the service must answer OPTIONS with this origin in Access-Control-Allow-Origin, content-type and idempotency-key (and csrf-header) in Access-Control-Allow-Headers, and, for this check, OPTIONS in Access-Control-Allow-Methods.',
      );

/** Many services know only POST, and answer an OPTIONS with what they will: 400, 405 and such say nothing. */
function ofStatus(status: number): Problem | undefined {
  if (status === 401 || status === 403)
    return problem(
      'endpoint',
      'refused',
      `It answers ${status}: something before the service wants a login.`,
    );
  if (status === 404)
    return problem('endpoint', 'not-found', 'It answers OPTIONS with 404: see that the address is right.');
  return status >= 500
    ? problem('endpoint', 'failing', `It answers ${status}: something before the service cannot reach it.`)
    : undefined;
}

function ofProbe(probed: Probed, url: string, origin: string): Problem | undefined {
  if (typeof probed === 'number') return ofStatus(probed);
  if (probed === 'blocked') return policyMend('endpoint', url);
  if (probed === 'redirected')
    return problem(
      'endpoint',
      'redirected',
      'It redirects, which is never followed: give the final address.',
    );
  return notAnswered(new URL(url).origin === origin);
}

export async function endpointProblems(config: Config, later: Later, origin: string): Promise<Problem[]> {
  const {endpoint} = config;
  if (endpoint === undefined) return [];
  const urls = new Set(offeredVariants(config).map((variant) => endpoint.replaceAll('{variant}', variant)));
  const found: Problem[] = [];
  // One after the other: a policy's report says which host, not which request.
  for (const url of urls) {
    const fault = ofProbe(await probe(url, config, later.watchPolicy), url, origin);
    if (fault) found.push(fault);
  }
  return found;
}

export async function keyProblems(
  {encryptionKey, encryptionKeyThumbprints}: Config,
  later: Later,
): Promise<Problem[]> {
  if (encryptionKey === undefined) return [];
  const isAddress = !encryptionKey.startsWith('{');
  const policy = isAddress ? later.watchPolicy(encryptionKey) : undefined;
  const opened = await later.openKey(encryptionKey, encryptionKeyThumbprints);
  const isBlocked = typeof opened === 'string' && (await policy?.wasBlocked()) === true;
  policy?.stop();
  if (typeof opened !== 'string') return [];
  return [isBlocked ? policyMend('encryption-key', encryptionKey) : later.keyProblem(opened)];
}
