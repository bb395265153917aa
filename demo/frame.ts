/** The frame of the pages that are made here, in the look of the example pages: no script or style inside. */

export const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export interface Framed {
  readonly title: string;
  /** Markup of the main part, with its h1. */
  readonly main: string;
  /** From the start page to here; the last one is this page. */
  readonly trail: readonly (readonly [name: string, address?: string])[];
  readonly bodyClass?: string;
  readonly name?: string;
  /** Markup at the end of head. */
  readonly head?: string;
  /** Markup of what stands before the page's own head. */
  readonly before?: string;
}

const crumb = ([name, address]: readonly [string, string?]): string =>
  address
    ? `<li><a href="${address}">${escape(name)}</a></li>`
    : `<li aria-current="page">${escape(name)}</li>`;

export const framed = (page: Framed): string => {
  const {title, main, trail, bodyClass = 'start', name = 'oros-anmalan', head = '', before = ''} = page;
  return `<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escape(title)}</title>
    <link rel="icon" href="/icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/demo.css" />
    ${head}
  </head>
  <body class="${bodyClass}">
    <a class="skip" href="#innehall">Hoppa till innehållet</a>
    ${before}
    <header class="masthead">
      <a class="wordmark" href="/"><span class="crest" aria-hidden="true">${escape(name[0] ?? '')}</span> ${escape(name)}</a>
    </header>
    <nav class="breadcrumb" aria-label="Brödsmulor">
      <ol>${trail.map(crumb).join('')}</ol>
    </nav>
    <main id="innehall" class="column" tabindex="-1">
${main}
    </main>
  </body>
</html>
`;
};
