/** The commands of receiver.ts, on the runner's side: one receiver for each session that asks for it. */
import type {TestRunnerPlugin} from '@web/test-runner';
import {type InboxPage, ReceiverProcess, type ReceiverOptions} from './receiver-process.js';
import {whenSessionEnds} from './session-scope.js';

export function receiverPlugin(): TestRunnerPlugin {
  const receivers = new Map<string, ReceiverProcess>();
  let origin = '';

  const started = (session: string) => {
    const receiver = receivers.get(session);
    if (!receiver) throw new Error('Start the receiver first.');
    return receiver;
  };

  const stop = async (session: string) => {
    const receiver = receivers.get(session);
    receivers.delete(session);
    await receiver?.stop();
    return true;
  };

  const start = async (session: string, options: ReceiverOptions) => {
    await stop(session);
    const receiver = await ReceiverProcess.start(origin, options);
    receivers.set(session, receiver);
    whenSessionEnds(session, () => stop(session));
    return receiver.address;
  };

  return {
    name: 'receiver',
    serverStart({config: {hostname, port}}) {
      origin = `http://${hostname}:${port}`;
    },
    async executeCommand({command, payload, session: {id}}) {
      switch (command) {
        case 'receiver-start':
          return start(id, payload ?? {});
        case 'receiver-kill':
          await started(id).kill();
          return true;
        case 'receiver-restart':
          await started(id).restart();
          return true;
        case 'receiver-reports':
          return started(id).reports();
        case 'receiver-new-key':
          return started(id).keys.add(payload as string);
        case 'receiver-opened': {
          const receiver = started(id);
          return Promise.all(
            receiver.reports().map(({body}) => receiver.keys.open(body, payload === 'elsewhere')),
          );
        }
        case 'receiver-inbox':
          return started(id).inboxPage(payload as InboxPage);
        case 'receiver-stop':
          return stop(id);
        default:
          return undefined;
      }
    },
  };
}
