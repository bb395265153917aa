/** The guide for whoever embeds the element: demo/guide/*.md as pages, with their list. Markup inside them is shown, not used. */
import {readdirSync, readFileSync} from 'node:fs';
import {Marked, Renderer, type Tokens} from 'marked';
import {escape, framed} from './frame.js';

const folder = new URL('./guide/', import.meta.url);

/** In the order in which they are needed; a file that is not named stands last. */
const order: readonly (readonly [heading: string, names: readonly string[]])[] = [
  ['Börja här', ['kom-igang', 'kontrollera', 'utseende', 'uppdatera']],
  ['I ert system', ['html', 'wordpress', 'sitevision', 'optimizely', 'drupal']],
  [
    'Säkert och rätt',
    ['sidan-runt-om', 'csp-och-proxy', 'tillganglighetsredogorelse', 'tillganglighet', 'dpia'],
  ],
  ['Ta emot anmälningarna', ['anslut-en-mottagare', 'mottagaren', 'kryptering']],
];

export interface GuidePage {
  readonly name: string;
  readonly title: string;
  readonly html: string;
}

export const guideFiles = (): string[] => readdirSync(folder).filter((file) => file.endsWith('.md'));

export const guideText = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** Files of the repository are not served: their names are enough. */
function addressOf(href: string, names: readonly string[]): string | undefined {
  if (/^(?:https?:|tel:|#|\/)/.test(href)) return href;
  const [, name = '', anchor = ''] = /^([\w-]+)\.md(#.*)?$/.exec(href) ?? [];
  return names.includes(name) ? `/guide/${name}${anchor}` : undefined;
}

/** One for each page: it counts the page's tables and headings. */
function rendererFor(names: readonly string[]): Marked {
  const ids = new Set<string>();
  let tables = 0;
  return new Marked({
    renderer: {
      heading({tokens, depth, text}) {
        let id = slug(text);
        while (ids.has(id)) id += '-';
        ids.add(id);
        return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({href, tokens}) {
        const address = addressOf(href, names);
        const words = this.parser.parseInline(tokens);
        return address === undefined ? words : `<a href="${escape(address)}">${words}</a>`;
      },
      code: ({text}) => `<pre class="code"><code>${escape(text)}</code></pre>\n`,
      html: ({text}) => escape(text),
      table(token: Tokens.Table) {
        // Wider than a phone: scrolled by itself, by the keyboard too.
        const table = String(Renderer.prototype.table.call(this, token));
        return `<div class="wide" role="group" tabindex="0" aria-label="Tabell ${++tables}">${table}</div>\n`;
      },
    },
  });
}

function rendered(file: string, names: readonly string[]): GuidePage {
  const text = guideText(file);
  const [, title = file] = /^# (.+)$/m.exec(text) ?? [];
  const main = rendererFor(names).parse(text, {async: false});
  const trail = [['Start', '/'], ['Guide', '/guide/'], [title]] as const;
  return {
    name: file.replace(/\.md$/, ''),
    title,
    html: framed({title: `${title} – guide till oros-anmalan`, main, trail}),
  };
}

function listPage(pages: readonly GuidePage[]): string {
  const listed = order.flatMap(([, names]) => names);
  const rest = pages.map(({name}) => name).filter((name) => !listed.includes(name));
  const link = (name: string) => {
    const page = pages.find((each) => each.name === name);
    return page ? `<li><a href="/guide/${name}">${escape(page.title)}</a></li>` : '';
  };
  const groups = [...order, ['Mer', rest] as const].filter(([, names]) => names.length > 0);
  const lists = groups.map(
    ([heading, names]) => `<h2>${heading}</h2>\n<ul class="links">${names.map(link).join('')}</ul>`,
  );
  return framed({
    title: 'Guide till oros-anmalan',
    trail: [['Start', '/'], ['Guide']],
    main: `<h1>Guide</h1>
<p class="lead">För er som ska ha orosanmälan på kommunens webbplats: från första taggen till drift.</p>
${lists.join('\n')}`,
  });
}

/** Name in the address → page; the list has the empty name. */
export function guidePages(): ReadonlyMap<string, string> {
  const files = guideFiles();
  const names = files.map((file) => file.replace(/\.md$/, ''));
  const pages = files.map((file) => rendered(file, names));
  return new Map([['', listPage(pages)], ...pages.map(({name, html}) => [name, html] as const)]);
}
