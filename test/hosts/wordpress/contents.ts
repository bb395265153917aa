/** What a web editor pastes: the tag of the guide, with what editors of text like to mend. */
import {escape} from '../../../demo/frame.js';

/** Quotes, dashes, dots, an ampersand, a list and an address: all must be the same on the page. */
export const facts: Readonly<Record<string, string>> = {
  municipality: 'Exempelkommun',
  phone: '0123-45 67 00',
  'phone-hours': 'Mo-Fr 08:00-12:00, 13:00-16:30; PH off',
  'form-hours': 'mån–fre 8–16.30, lunchstängt 12–13',
  variants: 'child',
  languages: 'sv, en',
  'postal-address': 'Socialtjänsten "Barn & unga" -- 123 45 Exempel...',
  districts: '[{"name":"Norra <stan>","phone":"0123-45 67 01"},{"name":"Södra","phone":"0123-45 67 02"}]',
};

/** Where a report goes and who answers for it: with the plugin these stand in it. */
export const fixed: Readonly<Record<string, string>> = {
  controller: 'Socialnämnden i Exempelkommun',
  'dpo-contact': 'dataskyddsombud@example.se',
};

export const inside = 'Ring 112 vid fara. Socialtjänsten: <a href="tel:0123456700">0123-45 67 00</a>.';

export const script = '<script type="module" src="/oros/oros-anmalan.js"></script>';

const written = (attributes: Readonly<Record<string, string>>, between: string): string =>
  Object.entries(attributes)
    .map(([name, value]) => `${between}${name}="${escape(value)}"`)
    .join('');

/** On several lines, as the guide shows it. */
export const tag = (attributes: Readonly<Record<string, string>>): string =>
  `<oros-anmalan${written(attributes, '\n  ')}>\n  ${inside}\n</oros-anmalan>`;

export const htmlBlock = (html: string): string => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;

/** On one line: WordPress puts <br> at the breaks. It takes no brackets in its attributes, so no districts. */
export const shortcode = (attributes: Readonly<Record<string, string>>): string => {
  const {districts: _, ...rest} = attributes;
  return `[oros_anmalan${written(rest, ' ')}]${inside}[/oros_anmalan]`;
};
