/** Starts the Konfigurator: one state, what can be done with it, and one render. Nothing is stored and nothing is sent. */
import {render} from 'lit';
import {parseConfig} from '../../src/config/parse-config.js';
import type {Actions, Ui} from './actions.js';
import {firstDraft, hoursMark, type Draft} from './draft.js';
import {elementFolder, licenceFile, loadFiles, noFiles, themeFolder} from './files.js';
import {PreviewFrame} from './preview/frame.js';
import {isOfLooks} from './preview/problem.js';
import {startOptions} from './preview/walk.js';
import {problemsOf} from './problems.js';
import {attributesOf} from './tag/attributes.js';
import {findTag} from './tag/find-tag.js';
import {readTag} from './tag/read-tag.js';
import {fallbackOf, writeTag} from './tag/write-tag.js';
import {pageView} from './views/page-view.js';
import {scriptFileOf, zipEntries} from './zip/contents.js';
import {filesOf} from './zip/release.js';
import {zip} from './zip/zip.js';

let ui: Ui = {
  draft: firstDraft,
  touched: new Set(),
  isAsked: false,
  files: noFiles,
  now: new Date(),
  preview: {isWide: false, scheme: 'page', start: 'first'},
  looks: [],
  pasted: '',
  notes: [],
  status: '',
};
let preview: PreviewFrame | undefined;

const tag = (): string => writeTag(ui.draft, scriptFileOf(ui.draft, ui.files.release));

const configured = () => parseConfig(Object.fromEntries(attributesOf(ui.draft)), document.baseURI).config;

function show(changes: Partial<Ui>): void {
  const before = ui;
  ui = {...ui, ...changes};
  const {draft} = ui;
  const root = document.getElementById('konfigurator');
  if (root) {
    const problems = problemsOf(draft);
    render(
      pageView({ui, problems, starts: startOptions(configured()), tag: tag(), actions, onPreview}),
      root,
    );
  }
  if (draft !== before.draft) preview?.show(attributesOf(draft), draft.fallback || fallbackOf(draft));
  preview?.dress(draft.script.theme, ui.preview.scheme);
  if (draft.script.theme !== before.draft.script.theme || ui.preview.scheme !== before.preview.scheme)
    void look();
}

const draw = (changes: Partial<Draft>): void => show({draft: {...ui.draft, ...changes}, status: ''});

/** Of the newest look only: an older one may answer later. */
async function look(): Promise<void> {
  const {theme} = ui.draft.script;
  const looks = ((await preview?.problems()) ?? []).filter(isOfLooks);
  if (theme === ui.draft.script.theme) show({looks});
}

function focus(id: string): void {
  const found = document.getElementById(id);
  for (let around = found?.closest('details'); around; around = around.parentElement?.closest('details'))
    around.open = true;
  const target = found?.matches('fieldset, div:not([tabindex])')
    ? found.querySelector<HTMLElement>('input, textarea, select')
    : found;
  (target ?? found)?.focus();
}

/** True when the tag may be given; otherwise what is wrong has the keyboard. */
function isWhole(): boolean {
  const isWrong = problemsOf(ui.draft).some(({kind}) => kind === 'wrong');
  if (isWrong) {
    show({isAsked: true, status: ''});
    focus('left');
  }
  return !isWrong;
}

async function copy(): Promise<void> {
  try {
    await navigator.clipboard.writeText(tag());
    show({status: 'Taggen är kopierad. Klistra in den på er sida.'});
  } catch {
    const shown = document.querySelector<HTMLTextAreaElement>('#tag');
    shown?.focus();
    shown?.select();
    show({status: 'Taggen är markerad. Kopiera den med Ctrl+C.'});
  }
}

function download(): void {
  const {draft, files} = ui;
  const {release, bytes} = files;
  if (!release) return;
  const held = (address: string): Uint8Array => bytes.get(address) ?? new Uint8Array();
  const theme = draft.script.theme === '' ? undefined : held(themeFolder + draft.script.theme);
  const entries = zipEntries(draft, release, (name) => held(elementFolder + name), held(licenceFile), theme);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([zip(entries, new Date())], {type: 'application/zip'}));
  link.download = 'orosanmalan.zip';
  link.click();
  // The browser has taken it by then; before, Firefox and Safari may not have.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  show({status: 'Filerna laddas ner. Börja med LÄS MIG.txt.'});
}

function readPasted(): void {
  const found = findTag(ui.pasted);
  if (!found) {
    show({notes: ['Här finns ingen tagg som börjar med <oros-anmalan. Klistra in hela taggen.']});
  } else {
    const {draft, notes} = readTag(
      found,
      ui.files.themes.map(({file}) => file),
    );
    show({draft, touched: new Set(), isAsked: false, pasted: '', notes: ['Taggen är inläst.', ...notes]});
  }
  focus('notes');
}

async function start(): Promise<void> {
  const where = ui.preview.start;
  const {text = ''} = startOptions(configured()).find(({value}) => value === where) ?? {};
  const before = document.activeElement;
  const isThere = (await preview?.start(where)) ?? false;
  // The form moves the keyboard to its new heading; here somebody is comparing.
  if (before instanceof HTMLElement) before.focus();
  show({status: isThere ? `Förhandsvisningen visar: ${text}.` : 'Förhandsvisningen kom inte dit.'});
}

const actions: Actions = {
  setValue: (name, value) => draw({values: {...ui.draft.values, [name]: value}}),
  setHours: (name, hours) => draw({hours: {...ui.draft.hours, [name]: hours}}),
  moveIn(name, hours, next, status) {
    show({draft: {...ui.draft, hours: {...ui.draft.hours, [name]: hours}}, status});
    focus(next);
  },
  setFallback: (fallback) => draw({fallback}),
  setScript: (changes) => draw({script: {...ui.draft.script, ...changes}}),
  approve: (isApproved) => draw({approved: isApproved ? hoursMark(ui.draft) : ''}),
  touch: (field) => show({touched: new Set([...ui.touched, field])}),
  goTo: focus,
  setPasted: (pasted) => show({pasted}),
  readPasted,
  setPreview: (changes) => show({preview: {...ui.preview, ...changes}}),
  start: () => void start(),
  copy() {
    if (isWhole()) void copy();
  },
  download() {
    if (isWhole()) download();
  },
};

function onPreview(frame: HTMLIFrameElement): void {
  preview = new PreviewFrame(frame, () =>
    show({status: 'Här lämnar besökaren sidan. Förhandsvisningen börjar om.'}),
  );
  preview.show(attributesOf(ui.draft), ui.draft.fallback || fallbackOf(ui.draft));
  preview.dress(ui.draft.script.theme, ui.preview.scheme);
  prepare();
}

function prepare(): void {
  const {release, themes} = ui.files;
  preview?.prepare(release ? filesOf(release, 'module') : [], themes);
}

show({});
void loadFiles().then((files) => {
  show({files});
  prepare();
});
// What the hours mean now is right again when the minute comes.
setInterval(() => show({now: new Date()}), 30_000);
