/** A fresh WordPress of Debian's package on loopback, with its own database, in a folder that is gone afterwards. */
import {execFileSync} from 'node:child_process';
import {randomBytes} from 'node:crypto';
import {copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {startChild} from '../../support/server/child-process.js';
import {freePort} from '../../support/server/loopback.js';
import {temporaryFolder} from '../../support/server/temporary-folder.js';
import {startDatabase} from './database.js';
import {source} from './packages.js';

const php = (name: string) => fileURLToPath(new URL(`./php/${name}`, import.meta.url));
const recipe = 'demo/recipes/wordpress/oros-anmalan.php';

/** What the installation says of itself. */
export interface Installed {
  readonly wordpress: string;
  readonly theme: string;
  readonly php: string;
  readonly administratorIsFree: boolean;
  readonly editorIsFree: boolean;
}

export interface Site {
  readonly url: string;
  /** Of every user. */
  readonly password: string;
  readonly installed: Installed;
  /** With it, reports go to this endpoint. */
  readonly usePlugin: (endpoint: string) => void;
  readonly removePlugin: () => void;
  /** What PHP complained of. */
  readonly complaints: () => string;
  readonly stop: () => Promise<void>;
}

function lay(folder: string): void {
  // Debian's package is links here and there; PHP follows them, and would then not find wp-config.php.
  cpSync(source, folder, {
    recursive: true,
    dereference: true,
    filter: (path) => !path.endsWith('.htaccess') && !path.endsWith('/wp-config.php'),
  });
  copyFileSync(php('wp-config.php'), join(folder, 'wp-config.php'));
  mkdirSync(join(folder, 'wp-content/mu-plugins'));
  copyFileSync(php('site.php'), join(folder, 'wp-content/mu-plugins/site.php'));
  mkdirSync(join(folder, 'oros'));
  for (const file of readdirSync('dist').filter((name) => /^oros-anmalan.*\.js$/.test(name)))
    copyFileSync(join('dist', file), join(folder, 'oros', file));
}

async function serve(folder: string, port: number, env: NodeJS.ProcessEnv): Promise<() => Promise<void>> {
  const child = startChild(
    'php',
    // A plugin that has just been put there or taken away must be seen.
    ['-d', 'opcache.revalidate_freq=0', '-S', `127.0.0.1:${port}`, '-t', folder, php('router.php')],
    {stdio: 'ignore', env: {...env, PHP_CLI_SERVER_WORKERS: '4'}},
  );
  for (let waited = 0; waited < 60_000 && child.process.exitCode === null; waited += 250) {
    const answered = await fetch(`http://127.0.0.1:${port}/wp-login.php`).catch(() => undefined);
    if (answered?.ok) return () => child.kill();
    await pause(250);
  }
  throw new Error('The site does not answer.');
}

export async function startSite(): Promise<Site> {
  const temporary = temporaryFolder('wordpress');
  const folder = join(temporary.path, 'site');
  const log = join(temporary.path, 'php.log');
  lay(folder);
  const database = await startDatabase(temporary.path);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const password = randomBytes(12).toString('hex');
  const env = {
    ...process.env,
    SITE_FOLDER: folder,
    SITE_SOCKET: database.socket,
    SITE_URL: url,
    SITE_LOG: log,
    SITE_SECRET: randomBytes(24).toString('hex'),
    SITE_PASSWORD: password,
  };
  writeFileSync(log, '');
  const installed = JSON.parse(
    execFileSync('php', [php('install.php')], {env, encoding: 'utf8'}),
  ) as Installed;
  const stopServer = await serve(folder, port, env);
  const plugin = join(folder, 'wp-content/mu-plugins/oros-anmalan.php');
  return {
    url,
    password,
    installed,
    usePlugin(endpoint) {
      const text = readFileSync(recipe, 'utf8');
      const ours = text.replace("'/orosanmalan'", `'${endpoint}'`);
      if (ours === text) throw new Error('The recipe does not say where its endpoint is.');
      writeFileSync(plugin, ours);
    },
    removePlugin: () => rmSync(plugin, {force: true}),
    complaints: () => readFileSync(log, 'utf8'),
    async stop() {
      await stopServer();
      await database.stop();
      temporary.remove();
    },
  };
}
