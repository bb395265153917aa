/** Starts a server, says clearly why if it cannot, and stops it gracefully when the system asks. */
import type {FastifyInstance} from 'fastify';
import type {ReceiverOptions} from './receiver.js';
import {SettingsError, settingsFrom} from './settings.js';

export interface Address {
  readonly host: string;
  readonly port: number;
}

export function addressFrom(env: NodeJS.ProcessEnv, defaultPort: number): Address {
  const port = Number(env.PORT || defaultPort);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) fail(`PORT ska vara ett tal från 0 till 65535.`);
  return {host: env.HOST || '127.0.0.1', port};
}

/** Resolves to the address that answers, `http://127.0.0.1:8081`. */
export async function run(app: FastifyInstance, {host, port}: Address): Promise<string> {
  stopOnSignal(app);
  try {
    return await app.listen({host, port});
  } catch (error) {
    return fail(explain(error, port));
  }
}

export function settings(env: NodeJS.ProcessEnv): ReceiverOptions {
  try {
    return settingsFrom(env);
  } catch (error) {
    if (error instanceof SettingsError) return fail(error.message);
    throw error;
  }
}

function explain(error: unknown, port: number): string {
  const {code, message, path} = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') {
    return `Port ${port} används redan. Stäng det andra programmet, eller välj en annan port: skriv till exempel PORT=8090 före kommandot.`;
  }
  if (code === 'EACCES') return `Port ${port} får inte användas här. Välj en annan med PORT.`;
  if (code === 'ENOENT' && path?.endsWith('report.schema.json')) return 'Kör först: npm run build';
  return message;
}

function stopOnSignal(app: FastifyInstance): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    // Once: a second signal ends the process at once, as the system does by default.
    process.once(signal, () => void app.close().then(() => process.exit(0)));
  }
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
