/** A report made ready to send: its bytes and everything the send uses, frozen so that each try is the same. */
import type {Config} from '../config/config.js';
import type {Report} from './payload-schema.js';

export interface PreparedReport {
  readonly id: string;
  readonly endpoint: string;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly credentials: RequestCredentials;
  readonly acknowledgement: Config['acknowledgement'];
}

/**
 * @param endpoint a usable one; contact mode has none and never comes here.
 * @param jwe the report encrypted, where a key is configured: then nothing of it is sent but that.
 */
export function prepareReport(
  report: Report,
  config: Config,
  endpoint: string,
  jwe?: string,
): PreparedReport {
  const {csrfHeader, csrfToken} = config;
  const isAnonymous = report.role === 'anonymous';
  return {
    id: report.id,
    endpoint: endpoint.replaceAll('{variant}', report.variant),
    body: new TextEncoder().encode(jwe ?? JSON.stringify(report)),
    contentType: jwe === undefined ? 'application/json' : 'application/jose',
    headers: csrfHeader && csrfToken && !isAnonymous ? {[csrfHeader]: csrfToken} : {},
    credentials: isAnonymous ? 'omit' : config.credentials,
    acknowledgement: config.acknowledgement,
  };
}
