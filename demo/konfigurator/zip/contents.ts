/** What the zip holds: the element's files, a page to try them with, and what to do with it all. */
import {valueOf, type Draft} from '../draft.js';
import {examplePage, writeTag, type ScriptFile} from '../tag/write-tag.js';
import {entryOf, filesOf, type Release} from './release.js';
import type {ZipEntry} from './zip.js';

/** The tag names the version's own folder where the page holds it to a hash: those files never change. */
const folderOf = ({script}: Draft, release: Release | undefined): string =>
  script.hasIntegrity ? (release?.versionFolder ?? '') : '';

export function scriptFileOf(draft: Draft, release: Release | undefined): ScriptFile {
  const {kind, folder, hasIntegrity} = draft.script;
  const file = entryOf(kind);
  return {
    src: folder + folderOf(draft, release) + file,
    integrity: hasIntegrity ? release?.hashes[file] : undefined,
  };
}

/** Windows reads a text file by its line ends. */
const lines = (...list: readonly string[]): string => list.join('\r\n') + '\r\n';

const readMe = (draft: Draft): string =>
  lines(
    'LÄS MIG',
    '',
    `Orosanmälan ${valueOf(draft, 'municipality')}`.trim(),
    '',
    '1. Lägg allt i mappen oros på er webbserver, så att det nås på',
    `   ${draft.script.folder}`,
    '2. Klistra in det som står i tagg.txt på sidan där formuläret ska vara.',
    '3. Sätt mode="test" på taggen och skicka en anmälan. Se att den kommer fram.',
    '   Ta sedan bort mode="test".',
    '',
    'exempel.html är en sida att prova med. Den ska hämtas från en webbserver:',
    'öppnad direkt från datorn får den inte läsa filerna.',
    '',
    'Ändra inget i filerna: taggen kan vara låst till just dem.',
    'En ny version lägger ni bredvid den gamla. Gör sedan en ny tagg.',
    '',
    'Licens: MIT, se oros/LICENSE.',
  );

/**
 * @param file the bytes of a file of the element.
 * @param theme of the theme's style sheet, where one is chosen.
 */
export function zipEntries(
  draft: Draft,
  release: Release,
  file: (name: string) => Uint8Array,
  licence: Uint8Array,
  theme: Uint8Array | undefined,
): readonly ZipEntry[] {
  const text = (name: string, content: string): ZipEntry => ({
    name,
    bytes: new TextEncoder().encode(content),
  });
  const beside: Draft = {...draft, script: {...draft.script, folder: 'oros/'}};
  const page = examplePage(valueOf(draft, 'municipality'), writeTag(beside, scriptFileOf(beside, release)));
  return [
    text('LÄS MIG.txt', readMe(draft)),
    text('tagg.txt', `${writeTag(draft, scriptFileOf(draft, release))}\n`),
    text('exempel.html', page),
    ...filesOf(release, draft.script.kind).map((name) => ({
      name: `oros/${folderOf(draft, release)}${name}`,
      bytes: file(name),
    })),
    ...(theme ? [{name: `oros/${draft.script.theme}`, bytes: theme}] : []),
    {name: 'oros/LICENSE', bytes: licence},
  ];
}
