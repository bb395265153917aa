/** The page around the element: what a report, or whoever writes one, would suffer from. */
import type {Config} from '../config/config.js';
import {problem, type Problem} from './problem.js';
import {trackersOn} from './trackers.js';

function headingProblems(host: Element, level: number): Problem[] {
  const root = host.getRootNode() as Document | ShadowRoot;
  const headings = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(
    (heading) => heading.getClientRects().length > 0,
  );
  const fault = (message: string) => [problem('heading-level', 'heading', message)];
  const [first] = headings.filter(({localName}) => localName === 'h1');
  if (level === 1) return first ? fault('The page has an h1 already: use 2.') : [];
  const before = headings
    .filter((heading) => heading.compareDocumentPosition(host) === Node.DOCUMENT_POSITION_FOLLOWING)
    .map(({localName}) => Number(localName.slice(1)))
    .at(-1);
  // Inside somebody's own element the page's headings are out of sight.
  if (before === undefined) {
    return root instanceof ShadowRoot ? [] : fault('No heading comes before it: give the page an h1.');
  }
  return level > before + 1
    ? fault(`The heading before it is an h${before}: use ${before + 1}, so that no level is left out.`)
    : [];
}

const modes: Readonly<Record<Config['mode'], Problem | undefined>> = {
  live: undefined,
  test: problem(
    'mode',
    'test-mode',
    'Reports are marked as tests: take mode away before people use the page.',
  ),
  preview: problem('mode', 'preview-mode', 'Nothing is sent: take mode away before people use the page.'),
};

/** Where there is a phone number nobody is left without a way. */
const hasFallback = (host: Element): boolean => /\d{2}/.test(host.textContent);

function advice({phone, phoneHours, formHours, bufferRetention, ipNote}: Config): Problem[] {
  const unsaid: readonly (readonly [attribute: string, isUnsaid: boolean, message: string])[] = [
    ['phone-hours', phone !== undefined && !phoneHours, 'Say when the phone is answered.'],
    ['form-hours', !formHours, 'Say when reports are read: without it people are not told.'],
    ['buffer-retention', bufferRetention === undefined, 'Say how long the form service keeps a report.'],
    ['ip-note', ipNote === undefined, 'Say what is true of IP addresses in your installation.'],
  ];
  return unsaid
    .filter(([, isUnsaid]) => isUnsaid)
    .map(([attribute, , message]) => problem(attribute, 'advised', message));
}

export function pageProblems(host: Element, root: ShadowRoot, config: Config): Problem[] {
  const page = host.ownerDocument.defaultView ?? window;
  const trackers = trackersOn(page);
  const inside = root.querySelector('.root');
  const found: (Problem | false | undefined)[] = [
    !page.isSecureContext &&
      problem('page', 'insecure', 'Serve the page over https: others can read and change what is sent.'),
    trackers.length > 0 &&
      problem('page', 'tracking', `Keep scripts that watch visitors off this page: ${trackers.join(', ')}.`),
    inside !== null &&
      getComputedStyle(inside).boxSizing !== 'border-box' &&
      problem('page', 'unstyled', 'Something took the styles of the element away.'),
    !hasFallback(host) &&
      problem(
        'page',
        'no-fallback',
        'Write phone numbers between the tags, for where the form cannot start.',
      ),
    modes[config.mode],
  ];
  return [
    ...found.filter((each) => each !== false && each !== undefined),
    ...headingProblems(host, config.headingLevel),
    ...advice(config),
  ];
}
