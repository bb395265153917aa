/** An endpoint at fault, for the answers that the real receiver never gives. */
import {executeServerCommand} from '@web/test-runner-commands';
import type {Answer, ReceivedRequest} from './server/endpoint-plugin.js';

export type {Answer, ReceivedRequest};

export interface Endpoint {
  readonly url: string;
  /** All that came so far but every OPTIONS. */
  requests(): Promise<ReceivedRequest[]>;
}

/** Gives the answers in turn, and the last one ever after. Ends by itself with the test file. */
export async function startEndpoint(...answers: [Answer, ...Answer[]]): Promise<Endpoint> {
  const url = await executeServerCommand<string, Answer[]>('endpoint-start', answers);
  return {url, requests: () => executeServerCommand('endpoint-requests', url)};
}
