/** Asks the endpoint, for check(), whether it may be reached from this page: by an OPTIONS, which no service takes for a report. */
import type {Config} from '../config/config.js';
import type {watchPolicy} from './transport.js';

/** The status, or why there is none. */
export type Probed = number | 'blocked' | 'redirected' | 'lost';

/** In ms. */
const patience = 10_000;

/** With the headers and the credentials of a report, so that another origin answers for those. */
export async function probe(
  endpoint: string,
  {credentials, csrfHeader}: Pick<Config, 'credentials' | 'csrfHeader'>,
  watch: typeof watchPolicy,
): Promise<Probed> {
  const policy = watch(endpoint);
  try {
    const {type, status} = await fetch(endpoint, {
      method: 'OPTIONS',
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': 'check',
        ...(csrfHeader && {[csrfHeader]: 'check'}),
      },
      credentials,
      cache: 'no-store',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patience),
    });
    return type === 'opaqueredirect' ? 'redirected' : status;
  } catch {
    return (await policy.wasBlocked()) ? 'blocked' : 'lost';
  } finally {
    policy.stop();
  }
}
