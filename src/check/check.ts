/**
 * What would keep a report from arriving from this page, for whoever embeds the element. A file of its own in dist, fetched
 * when check() is called; citizens never see it.
 */
import type {LitElement} from 'lit';
import type {Config, ConfigProblem} from '../config/config.js';
import type {Later, LaterController} from '../controllers/later-controller.js';
import {contrastProblems} from './contrast.js';
import {pageProblems} from './page-problems.js';
import {problem, type Problem} from './problem.js';
import {endpointProblems, keyProblems} from './ways-out.js';

type LaterFile = Pick<LaterController, 'module' | 'hasFailed'>;

/** In ms: a slow network is no fault of the page. */
const patience = 20_000;

async function arrived(later: LaterFile): Promise<Later | undefined> {
  for (let waited = 0; !later.module && !later.hasFailed && waited < patience; waited += 50) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return later.module;
}

const laterMissing = problem(
  'script',
  'unreachable',
  'oros-anmalan-later.js could not be fetched: it must lie beside oros-anmalan.js, be allowed by script-src, and on another origin by CORS.',
);

/** Each fault once, however many variants have it. */
const unique = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((each) => [`${each.attribute} ${each.code}`, each])).values(),
];

/** @param told what is wrong with the attributes; these are told on the console too. */
export async function check(
  host: LitElement & {readonly config: Config},
  told: () => readonly ConfigProblem[],
  laterFile: LaterFile,
): Promise<Problem[]> {
  await host.updateComplete;
  const later = await arrived(laterFile);
  const {config, shadowRoot, ownerDocument} = host;
  return unique([
    ...told(),
    ...(shadowRoot ? [...pageProblems(host, shadowRoot, config), ...contrastProblems(host, shadowRoot)] : []),
    ...(later
      ? [
          ...(await endpointProblems(config, later, new URL(ownerDocument.baseURI).origin)),
          ...(await keyProblems(config, later)),
        ]
      : [laterMissing]),
  ]);
}
