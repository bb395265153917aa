/** One example page for each of the ready themes, of a municipality that does not exist. */
import {readFileSync} from 'node:fs';
import {escape, framed} from './frame.js';

export interface Theme {
  readonly file: string;
  readonly name: string;
  readonly description: string;
}

export const themes = JSON.parse(
  readFileSync(new URL('./themes/themes.json', import.meta.url), 'utf8'),
) as readonly Theme[];

const tag = `<oros-anmalan
  municipality="Exempelkommun"
  phone="0123-45 67 00"
  phone-hours="Mo-Fr 08:00-16:30"
  form-hours="Mo-Fr 08:00-16:30"
  after-hours-phone="0123-45 67 99"
  languages="sv en ar fi"
  controller="Socialnämnden i Exempelkommun"
  dpo-contact="dataskyddsombud@example.se"
  buffer-retention="Formulärtjänsten sparar anmälan i tre dygn."
  ip-note="Mottagaren sparar inte din IP-adress."
  endpoint="/api/reports">
  Ring 112 vid fara. Socialtjänsten: 0123-45 67 00.
</oros-anmalan>`;

function themePage({file, name, description}: Theme): string {
  const key = file.replace(/\.css$/, '');
  const others = themes
    .filter((theme) => theme.file !== file)
    .map((theme) => `<a href="/tema/${theme.file.replace(/\.css$/, '')}">${escape(theme.name)}</a>`);
  return framed({
    title: `Temat ${name} – Exempelkommun`,
    name: 'Exempelkommun',
    bodyClass: key,
    trail: [['Start', '/'], ['Teman', '/guide/utseende'], [`Temat ${name}`]],
    head: `<link rel="stylesheet" href="/themes/${file}" />
    <script type="module" src="/oros/oros-anmalan.js"></script>`,
    before: `<aside class="example" aria-label="Om exempelsidan"><p><strong>Exempelsida.</strong> Kommunen finns inte,
      och det du skickar når ingen socialtjänst. Fler teman: ${others.join(', ')}.</p></aside>`,
    main: `<h1>Orosanmälan</h1>
<p class="lead">Är du orolig för någon? Berätta för socialtjänsten.</p>
<p>Temat ${escape(name)}: ${escape(description.charAt(0).toLowerCase() + description.slice(1))}</p>
${tag}`,
  });
}

/** Name in the address → page. */
export const themePages = (): ReadonlyMap<string, string> =>
  new Map(themes.map((theme) => [theme.file.replace(/\.css$/, ''), themePage(theme)]));
