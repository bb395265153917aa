/** What of Debian's packages a WordPress needs, fetched where that is allowed. */
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** Where Debian puts the program's own files. */
export const source = '/usr/share/wordpress';

const needed: readonly (readonly [name: string, isHere: () => boolean])[] = [
  ['wordpress', () => existsSync(join(source, 'wp-load.php'))],
  ['php-cli', () => answers('php', '-v')],
  ['php-mysql', () => answers('php', '-r', 'exit(extension_loaded("mysqli") ? 0 : 1);')],
  ['mariadb-server', () => isProgram('mariadbd') && isProgram('mariadb-install-db')],
];

const answers = (command: string, ...args: readonly string[]): boolean =>
  spawnSync(command, args, {stdio: 'ignore'}).status === 0;

const isProgram = (name: string): boolean => answers('sh', '-c', 'command -v "$0"', name);

/** The theme that this version starts with is a package of its own, named after it. */
export function defaultTheme(): string {
  const constants = readFileSync(join(source, 'wp-includes/default-constants.php'), 'utf8');
  const [, theme] = /'WP_DEFAULT_THEME', '([\w-]+)'/.exec(constants) ?? [];
  if (theme === undefined) throw new Error('WordPress does not say which its default theme is.');
  return theme;
}

function missing(): string[] {
  const packages = needed.filter(([, isHere]) => !isHere()).map(([name]) => name);
  if (packages.includes('wordpress')) return packages;
  const theme = defaultTheme();
  const hasTheme = existsSync(join(source, 'wp-content/themes', theme, 'style.css'));
  return hasTheme ? packages : [...packages, `wordpress-theme-${theme}`];
}

function install(packages: readonly string[]): void {
  const args = ['install', '--yes', '--quiet', '--no-install-recommends', ...packages];
  spawnSync('apt-get', args, {stdio: 'ignore', env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}});
}

/** @returns the packages that could not be had. */
export function stillMissing(): string[] {
  // The second time for the theme, whose name is known when WordPress is here.
  for (let tries = 0; tries < 2 && process.getuid?.() === 0 && missing().length > 0; tries++)
    install(missing());
  return missing();
}
