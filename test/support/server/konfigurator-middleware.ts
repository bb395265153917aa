/** The Konfigurator as `npm start` serves it, with its policy, beside the tests; its page on wish with axe and an ear for the policy. */
import {createReadStream} from 'node:fs';
import {readFile, stat} from 'node:fs/promises';
import {extname, join, normalize} from 'node:path';
import type {TestRunnerConfig} from '@web/test-runner';
import {konfiguratorFile, konfiguratorPolicy} from '../../../demo/konfigurator/serve.js';
import {policy} from '../../../demo/pages.js';
import {konfiguratorPath, pagesPath} from '../pages-path.js';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

/** Folder of an address → folder on disk. */
const folders: Readonly<Record<string, string>> = {'oros/': 'dist', '': 'demo'};

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

const ears = `<script src="${pagesPath}violations.js"></script>
    <script src="/node_modules/axe-core/axe.min.js"></script>
  </head>`;

export const konfiguratorMiddleware: Middleware = async (context, next) => {
  if (!context.path.startsWith(konfiguratorPath)) {
    await next();
    return;
  }
  const name = context.path.slice(konfiguratorPath.length);
  context.set('content-security-policy', konfiguratorPolicy(policy));
  context.set('cache-control', 'no-store');
  if (name.startsWith('konfigurator/')) {
    const file = konfiguratorFile(name.slice('konfigurator/'.length));
    if (!file) return;
    context.type = file.type;
    const isWatched = context.querystring === 'watched';
    context.body = isWatched
      ? (await readFile(file.path, 'utf8')).replace('</head>', ears)
      : createReadStream(file.path);
    return;
  }
  const [address = '', folder = ''] = Object.entries(folders).find(([start]) => name.startsWith(start)) ?? [];
  const path = join(folder, normalize(join('/', name.slice(address.length))));
  if (!(await stat(path).catch(() => undefined))?.isFile()) return;
  context.type = types[extname(path)] ?? 'application/octet-stream';
  context.body = createReadStream(path);
};
