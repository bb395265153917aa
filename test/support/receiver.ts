/** The real reference receiver, for tests: a process of its own that can be killed in the middle of things. */
import {executeServerCommand} from '@web/test-runner-commands';
import type {OpenedReport} from './server/receiver-keys.js';
import type {InboxPage, ReceiverAddress, ReceiverOptions, StoredReport} from './server/receiver-process.js';

export type {OpenedReport, ReceiverAddress, ReceiverOptions, StoredReport};

/** With an empty database; ends by itself with the test file. Takes about a second: once for a file, in `before`. */
export const startReceiver = (options: ReceiverOptions = {}): Promise<ReceiverAddress> =>
  executeServerCommand('receiver-start', options);

/** At once and without warning, as a power cut does. */
export const killReceiver = (): Promise<unknown> => executeServerCommand('receiver-kill');

/** At the same address and with the same database as before. */
export const restartReceiver = (): Promise<unknown> => executeServerCommand('receiver-restart');

/** Every report on disk, oldest first, `body` as it came; also while the receiver is dead. */
export const storedReports = (): Promise<StoredReport[]> => executeServerCommand('receiver-reports');

/** Another key pair, first in the set. @returns its thumbprint. */
export const newKey = (name: string): Promise<string> => executeServerCommand('receiver-new-key', name);

/** Every stored report as those who hold the private keys read it, oldest first. */
export const openedReports = (by?: 'elsewhere'): Promise<OpenedReport[]> =>
  executeServerCommand('receiver-opened', by);

export const stopReceiver = (): Promise<unknown> => executeServerCommand('receiver-stop');

/** The HTML of a page of the inbox; what the page holds is then on the log as read. */
export const inboxPage = (page: InboxPage): Promise<string> => executeServerCommand('receiver-inbox', page);
