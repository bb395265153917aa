/** Every fact the editor is asked for: its words, where it stands, and how it is answered. */
import type {PlainName} from './draft.js';

export interface Option {
  /** Empty: the element's own default, and then the attribute is left out. */
  readonly value: string;
  readonly text: string;
  readonly hint?: string;
}

interface Common {
  readonly name: PlainName;
  readonly label: string;
  readonly hint?: string;
}

export type Field = Common &
  (
    | {readonly kind: 'text'; readonly width?: 'short'; readonly input?: 'tel' | 'url'}
    | {readonly kind: 'long'}
    | {readonly kind: 'choice' | 'select'; readonly options: readonly Option[]}
    /** Several, separated by spaces. @param asNone what leaving the attribute out means. */
    | {readonly kind: 'several'; readonly options: readonly Option[]; readonly asNone: string}
  );

export const municipalityFields: readonly Field[] = [
  {
    name: 'municipality',
    kind: 'text',
    label: 'Kommunens namn',
    hint: 'Så som ni skriver det, till exempel Vara kommun.',
  },
  {
    name: 'controller',
    kind: 'text',
    label: 'Personuppgiftsansvarig nämnd',
    hint: 'Till exempel Socialnämnden i Vara kommun.',
  },
  {
    name: 'dpo-contact',
    kind: 'text',
    label: 'Dataskyddsombudet',
    hint: 'E-post eller telefon. Står i informationen om personuppgifter.',
  },
];

export const phoneField: Field = {
  name: 'phone',
  kind: 'text',
  width: 'short',
  input: 'tel',
  label: 'Telefon till socialtjänsten',
  hint: 'Numret för råd och för den som hellre ringer.',
};

export const afterHoursFields: readonly Field[] = [
  {
    name: 'after-hours-phone',
    kind: 'text',
    input: 'tel',
    label: 'Socialjourens nummer',
    hint: 'Flera nummer: komma emellan. Har ni inget eget nummer, lämna tomt: då hänvisar formuläret till larmnumret.',
  },
];

export const emergencyField: Field = {
  name: 'emergency-number',
  kind: 'text',
  width: 'short',
  input: 'tel',
  label: 'Larmnummer',
};

export const takenFields: readonly Field[] = [
  {
    name: 'variants',
    kind: 'several',
    asNone: 'child adult older addiction',
    label: 'Vem kan man anmäla oro för här?',
    hint: 'Det ni inte kryssar i hänvisas till telefonen. Äldre och beroende som inte är ikryssade ingår i vuxna.',
    options: [
      {value: 'child', text: 'Barn och unga'},
      {value: 'adult', text: 'Vuxna'},
      {value: 'older', text: 'Äldre'},
      {value: 'addiction', text: 'Personer med beroende'},
    ],
  },
  {
    name: 'anonymous',
    kind: 'choice',
    label: 'Får privatpersoner vara anonyma?',
    options: [
      {value: '', text: 'Ja, i formuläret'},
      {value: 'phone-only', text: 'Ja, men bara per telefon', hint: 'Formuläret berättar hur man gör.'},
      {value: 'off', text: 'Formuläret nämner det inte'},
    ],
  },
  {
    name: 'child-age-limit',
    kind: 'choice',
    label: 'Vilken är den första ålder som inte längre räknas som barn och unga?',
    hint: 'Anmälningsskyldigheten gäller alltid barn under 18 år.',
    options: [
      {value: '', text: '18 år'},
      {value: '21', text: '21 år'},
    ],
  },
  {
    name: 'districts',
    kind: 'long',
    label: 'Stadsdelar eller enheter som tar emot',
    hint: 'Komma emellan. Lämna tomt om en enhet tar emot alla.',
  },
];

export const endpointFields: readonly Field[] = [
  {
    name: 'endpoint',
    kind: 'text',
    input: 'url',
    label: 'Adress dit anmälan skickas',
    hint: 'Fråga den som sköter e-tjänsten. Börjar med https:// eller, på samma webbplats, med /.',
  },
];

export const connectionFields: readonly Field[] = [
  {
    name: 'mode',
    kind: 'select',
    label: 'Läge',
    options: [
      {value: '', text: 'Skarpt'},
      {value: 'test', text: 'Test: anmälan märks som test'},
      {value: 'preview', text: 'Förhandsvisning: inget kan skickas'},
    ],
  },
  {
    name: 'format',
    kind: 'select',
    label: 'Så skickas anmälan',
    options: [
      {value: '', text: 'Som JSON'},
      {value: 'form', text: 'Som formulär (multipart)'},
    ],
  },
  {
    name: 'acknowledgement',
    kind: 'select',
    label: 'Vad räknas som mottaget?',
    options: [
      {value: '', text: 'Bara ett kvitto'},
      {value: 'status', text: 'Statuskoden räcker'},
    ],
  },
  {
    name: 'encryption-key',
    kind: 'long',
    label: 'Nyckel för kryptering',
    hint: 'En publik nyckel (JWK) eller dess adress. Då krypteras varje anmälan, eller skickas inte.',
  },
  {
    name: 'encryption-key-thumbprint',
    kind: 'text',
    label: 'Nyckelns fingeravtryck',
    hint: 'RFC 7638, så att ingen annan nyckel godtas.',
  },
  {
    name: 'credentials',
    kind: 'select',
    label: 'Skicka med webbplatsens kakor?',
    hint: 'Då kan ingen vara anonym i formuläret.',
    options: [
      {value: '', text: 'Nej'},
      {value: 'same-origin', text: 'Till samma webbplats'},
      {value: 'include', text: 'Alltid'},
    ],
  },
  {name: 'csrf-header', kind: 'text', width: 'short', label: 'Namn på CSRF-huvud'},
  {
    name: 'csrf-token',
    kind: 'text',
    label: 'CSRF-värde',
    hint: 'Hör till en session: låt servern skriva det.',
  },
];

export const otherWaysFields: readonly Field[] = [
  {name: 'postal-address', kind: 'text', label: 'Postadress'},
  {name: 'visiting-address', kind: 'text', label: 'Besöksadress'},
  {name: 'fax', kind: 'text', width: 'short', input: 'tel', label: 'Fax'},
];

export const privacyFields: readonly Field[] = [
  {
    name: 'privacy-url',
    kind: 'text',
    input: 'url',
    label: 'Adress till er egen information om personuppgifter',
  },
  {
    name: 'buffer-retention',
    kind: 'text',
    label: 'Hur länge formulärtjänsten sparar anmälan',
    hint: 'En hel mening, till exempel: Formulärtjänsten tar bort anmälan senast efter 30 dagar.',
  },
  {
    name: 'ip-note',
    kind: 'text',
    label: 'Vad som gäller för IP-adresser hos er',
    hint: 'En hel mening. Utan den står det att servern kan se IP-adressen.',
  },
  {
    name: 'third-country',
    kind: 'text',
    label: 'Om uppgifter lämnar EU och EES',
    hint: 'En hel mening om vart. Lämna tomt om de inte gör det: det står då i informationen.',
  },
];

export const languageField: Field = {
  name: 'languages',
  kind: 'several',
  asNone: 'sv en',
  label: 'Språk',
  hint: 'Översättningarna är ännu inte granskade av någon som har språket som modersmål. Det står i formuläret.',
  options: [
    {value: 'sv', text: 'svenska'},
    {value: 'en', text: 'engelska'},
    {value: 'ar', text: 'arabiska'},
    {value: 'fi', text: 'finska'},
  ],
};

export const pageFields: readonly Field[] = [
  {
    name: 'heading-level',
    kind: 'select',
    label: 'Nivå på formulärets första rubrik',
    hint: 'Nivån under rubriken som står närmast ovanför på er sida.',
    options: [
      {value: '1', text: '1'},
      {value: '', text: '2'},
      {value: '3', text: '3'},
      {value: '4', text: '4'},
    ],
  },
  {
    name: 'exit-url',
    kind: 'text',
    input: 'url',
    label: 'Dit Lämna sidan snabbt går',
    hint: 'En sida som inte berättar något om besökaren. Utan den: smhi.se.',
  },
  {
    name: 'exit-shortcut',
    kind: 'choice',
    label: 'Lämna sidan också med Skift tre gånger?',
    options: [
      {value: '', text: 'Ja'},
      {value: 'off', text: 'Nej'},
    ],
  },
];

export const fallbackHint =
  'Den som inte har JavaScript, eller vars webbläsare är för gammal, ser bara den här texten. Lämnas den tom skrivs den av numren ovan.';
