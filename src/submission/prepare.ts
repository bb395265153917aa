/** A report made ready to send: its bytes and everything the send uses, frozen so that each try is the same. */
import type {Config} from '../config/config.js';
import {multipart} from './multipart.js';
import {reportSchema, type Report, type ReportSection} from './payload-schema.js';

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

/** @param endpoint a usable one; contact mode has none and never comes here. */
export function prepareReport(report: Report, config: Config, endpoint: string): PreparedReport {
  const {csrfHeader, csrfToken} = config;
  const isAnonymous = report.role === 'anonymous';
  const json = JSON.stringify(report);
  return {
    id: report.id,
    endpoint: endpoint.replaceAll('{variant}', report.variant),
    ...(config.format === 'form'
      ? multipart(report, json)
      : {body: new TextEncoder().encode(json), contentType: 'application/json'}),
    headers: csrfHeader && csrfToken && !isAnonymous ? {[csrfHeader]: csrfToken} : {},
    credentials: isAnonymous ? 'omit' : config.credentials,
    acknowledgement: config.acknowledgement,
    isAsPromised: reportSchema.safeParse(JSON.parse(json)).success,
    swedish: [...report.swedish],
  };
}
