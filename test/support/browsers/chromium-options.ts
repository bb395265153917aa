/** How Chromium is started: the one that is installed, else one that comes inside a package. */
import {installed} from './installed.js';

const quiet = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A process held ready for the next site costs more than it saves where each site is visited once.
  '--disable-features=SpareRendererForSitePerProcess',
];
// Chromium's sandbox refuses to run as root, which a container's user often is.
const unconfined = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const args = [...unconfined, ...quiet, '--disable-gpu', '--disable-quic'];

export const installedChromium = (executablePath: string) => ({executablePath, args});

/** For machines without a browser of their own: one that came with the dependencies. */
export async function packagedChromium() {
  // Read when the module loads: makes it unpack the libraries that a bare system lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const {default: chromium} = await import('@sparticuz/chromium');
  return {
    executablePath: await chromium.executablePath(),
    headless: 'shell' as const,
    args: [...args, '--no-zygote'],
  };
}

export const anyChromium = () => {
  const path = installed('chromium');
  return path === undefined ? packagedChromium() : installedChromium(path);
};
