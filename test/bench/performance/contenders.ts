/** What is measured: ours, the floor and the peers, each on the same page of a municipality, and how each is filled in. */
import {spawnSync} from 'node:child_process';
import {copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {bundle} from './bundle.js';

export type Name = 'floor' | 'ours' | 'ours (room kept)' | 'SurveyJS' | 'Form.io';

/** One screen: what is chosen and typed there, and what shows that the next one has come. */
export interface Screen {
  readonly choose: readonly string[];
  readonly type?: {readonly into: string; readonly text: string};
  readonly next: string;
  readonly then: string;
}

export interface Contender {
  readonly name: Name;
  readonly page: string;
  /** Shows that the first question can be answered. */
  readonly ready: string;
  /** None: only its coming is measured. */
  readonly screens: readonly Screen[];
  readonly files: ReadonlyMap<string, string | Buffer>;
}

const page = (head: string, form: string): string => `<!doctype html>
<html lang="sv">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>Orosanmälan – Vara kommun</title>
<style>body{margin:0;font:1rem/1.5 sans-serif}header,main,footer{padding:1rem}header,footer{background:#083557;color:#fff}</style>
${head}
<header>Vara kommun</header>
<main><h1>Orosanmälan</h1><div id="form">${form}</div></main>
<footer>Vara kommun, 534 81 Vara. Växel 0512-310 00.</footer>
</html>
`;

const name = 'Kim Exempelsson';
const address = 'Exempelgatan 12, Vara';

/** The same way through all: nobody in danger, a child, a private person, a name, an address. */
function screensWith(
  option: (field: string, value: string) => string,
  text: (field: string) => string,
  next: string,
): readonly Screen[] {
  return [
    {choose: [option('danger', 'no')], next, then: option('role', 'private')},
    {
      choose: [option('variant', 'child'), option('role', 'private')],
      next,
      then: text('subjects.0.name'),
    },
    {choose: [], type: {into: text('subjects.0.name'), text: name}, next, then: text('subjects.0.address')},
    {choose: [], type: {into: text('subjects.0.address'), text: address}, next: '', then: ''},
  ];
}

const byName = screensWith(
  (field, value) => `[name="${field}"][value="${value}"]`,
  (field) => `[name="${field}"]`,
  '[part~=next]',
);

const tag = (
  name: string,
) => `<${name} municipality="Vara kommun" phone="0512-310 00" phone-hours="Mo-Fr 08:30-16:30" after-hours-phone="0500-49 74 21"
controller="Socialnämnden i Vara kommun" dpo-contact="dataskyddsombud@example.se" endpoint="https://e-tjanst.example/orosanmalan">
Ring 112 vid fara. Socialtjänsten: <a href="tel:051231000">0512-310 00</a>.</${name}>`;

async function floor(): Promise<Contender> {
  const script = await bundle('test/bench/pages/floor/floor.js');
  const html = page('<script type="module" src="/floor/floor.js"></script>', tag('oros-floor'));
  return {
    name: 'floor',
    page: '/floor/index.html',
    ready: '[part~=next]',
    screens: byName,
    files: new Map([
      ['/floor/floor.js', script],
      ['/floor/index.html', html],
    ]),
  };
}

const dist = (): readonly (readonly [string, Buffer])[] =>
  readdirSync('dist')
    .filter((file) => file.endsWith('.js'))
    .map((file) => [`/ours/${file}`, readFileSync(join('dist', file))] as const);

const script = '<script type="module" src="/ours/oros-anmalan.js"></script>';

const ours = (): Contender => ({
  name: 'ours',
  page: '/ours/index.html',
  ready: '[part~=next]',
  screens: byName,
  files: new Map<string, string | Buffer>([
    ...dist(),
    ['/ours/index.html', page(script, tag('oros-anmalan'))],
  ]),
});

/** As README says it: what stands below is out of sight from the start, so nothing in sight moves. */
const oursWithRoom = (): Contender => ({
  name: 'ours (room kept)',
  page: '/ours/room.html',
  ready: '[part~=next]',
  screens: [],
  files: new Map([
    [
      '/ours/room.html',
      page(`${script}<style>oros-anmalan { display: block; min-height: 100vh }</style>`, tag('oros-anmalan')),
    ],
  ]),
});

const peersFolder = '.build/peers';

/** Installed when first asked for, from a lock of their own. False where that cannot be done. */
function havePeers(): boolean {
  mkdirSync(peersFolder, {recursive: true});
  for (const file of ['package.json', 'package-lock.json']) {
    copyFileSync(join('test/bench/peers', file), join(peersFolder, file));
  }
  if (existsSync(join(peersFolder, 'node_modules/@formio/js/dist/formio.form.min.js'))) return true;
  const {status} = spawnSync(
    'npm',
    ['ci', '--ignore-scripts', '--omit=peer', '--no-audit', '--no-fund', '--silent'],
    {cwd: peersFolder, stdio: ['ignore', 'ignore', 'inherit']},
  );
  return status === 0;
}

const fromPeers = (paths: readonly string[]) =>
  paths.map((path) => [`/${path}`, readFileSync(join(peersFolder, 'node_modules', path))] as const);

const tagsFor = (paths: readonly string[]): string =>
  paths
    .map((path) =>
      path.endsWith('.css')
        ? `<link rel="stylesheet" href="/${path}">`
        : `<script defer src="/${path}"></script>`,
    )
    .join('\n');

async function peer(
  name: Name,
  folder: string,
  paths: readonly string[],
  rest: Pick<Contender, 'ready' | 'screens'>,
): Promise<Contender> {
  const form = await bundle(`test/bench/pages/${folder}/form.js`, 'iife');
  return {
    name,
    page: `/${folder}/index.html`,
    ...rest,
    files: new Map<string, string | Buffer>([
      ...fromPeers(paths),
      [`/${folder}/form.js`, form],
      [`/${folder}/index.html`, page(tagsFor([...paths, `${folder}/form.js`]), '')],
    ]),
  };
}

const surveyJs = () =>
  peer(
    'SurveyJS',
    'surveyjs',
    [
      'survey-core/survey-core.min.css',
      'survey-core/survey.core.min.js',
      'survey-core/i18n/swedish.min.js',
      'survey-js-ui/survey-js-ui.min.js',
    ],
    {
      ready: '.sd-navigation__next-btn',
      screens: screensWith(
        (field, value) => `[data-name="${field}"] label:has([value="${value}"])`,
        (field) => `[data-name="${field}"] input`,
        '.sd-navigation__next-btn',
      ),
    },
  );

const formIo = () => {
  const key = (field: string) => field.replaceAll('.', '_');
  return peer(
    'Form.io',
    'formio',
    [
      'bootstrap/dist/css/bootstrap.min.css',
      '@formio/js/dist/formio.form.min.css',
      '@formio/js/dist/formio.form.min.js',
    ],
    {
      ready: '.btn-wizard-nav-next',
      screens: screensWith(
        (field, value) => `[name^="data[${key(field)}]"][value="${value}"]`,
        (field) => `[name="data[${key(field)}]"]`,
        '.btn-wizard-nav-next',
      ),
    },
  );
};

/** @param wanted all of them where it is empty */
export async function contenders(wanted: readonly string[]): Promise<readonly Contender[]> {
  const own = [await floor(), ours(), oursWithRoom()];
  const asksForPeers = wanted.length === 0 || wanted.includes('SurveyJS') || wanted.includes('Form.io');
  const hasPeers = asksForPeers && havePeers();
  if (asksForPeers && !hasPeers) {
    console.log('SurveyJS and Form.io could not be installed, and are left out.');
  }
  const all = hasPeers ? [...own, await surveyJs(), await formIo()] : own;
  return wanted.length === 0 ? all : all.filter((one) => wanted.includes(one.name));
}
