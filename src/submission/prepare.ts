/** A report made ready to send: its bytes and everything the send uses, frozen so that each try is the same. */
import type {Config} from '../config/config.js';
import {isReport, jsonOf} from './json.js';
import {formFields, multipart} from './multipart.js';
import type {Report, ReportSection} from './payload-schema.js';
import {isSealed} from './sealed-form.js';

export interface PreparedReport {
  readonly id: string;
  readonly endpoint: string;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly credentials: RequestCredentials;
  readonly acknowledgement: Config['acknowledgement'];
  /** Nothing that the contract does not know ever leaves: the last guard, held before the words became bytes. */
  readonly isAsPromised: boolean;
  /** What the bytes say, for a copy on paper. Emptied when the report is forgotten. */
  readonly swedish: ReportSection[];
}

/** With a key nothing of the report is sent but the JWE, whatever the format. */
function bytesOf(report: Report, json: string, format: Config['format'], jwe?: string) {
  if (format === 'form')
    return multipart(report.id, jwe === undefined ? formFields(report, json) : [['report', jwe]]);
  return {
    body: new TextEncoder().encode(jwe ?? json),
    contentType: jwe === undefined ? 'application/json' : 'application/jose',
  };
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
  const json = jsonOf(report);
  return {
    id: report.id,
    endpoint: endpoint.replaceAll('{variant}', report.variant),
    ...bytesOf(report, json, config.format, jwe),
    headers: csrfHeader && csrfToken && !isAnonymous ? {[csrfHeader]: csrfToken} : {},
    credentials: isAnonymous ? 'omit' : config.credentials,
    acknowledgement: config.acknowledgement,
    isAsPromised: isReport(json) && (jwe === undefined || isSealed(jwe)),
    swedish: [...report.swedish],
  };
}
