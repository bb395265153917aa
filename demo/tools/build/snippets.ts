/** The script tags to paste, for one release, with what each script is held to. */

export interface Snippet {
  readonly title: string;
  readonly tag: string;
}

/**
 * @param folder of the release, where the municipality has put it.
 * @param integrity file name → its hash.
 */
export function snippets(folder: string, integrity: Readonly<Record<string, string>>): readonly Snippet[] {
  const attributes = (file: string) =>
    `src="${folder}${file}" integrity="${integrity[file] ?? ''}" crossorigin="anonymous"`;
  return [
    {
      title: 'Modul, resten hämtas när det behövs:',
      tag: `<script type="module" ${attributes('oros-anmalan.js')}></script>`,
    },
    {
      title: 'Allt i en fil:',
      tag: `<script defer ${attributes('oros-anmalan.bundle.js')}></script>`,
    },
  ];
}
