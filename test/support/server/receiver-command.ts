/** What starts the reference receiver: the one file that a test run has made of it, or its source. */
import {fileURLToPath} from 'node:url';

const source = fileURLToPath(new URL('../../../demo/receiver/main.ts', import.meta.url));

/** Node's arguments; in the very process that is started, so that killing it kills the receiver. */
export const receiverArguments = (): string[] => {
  const {RECEIVER_PROGRAM} = process.env;
  return RECEIVER_PROGRAM ? [RECEIVER_PROGRAM] : ['--import', 'tsx', source];
};
