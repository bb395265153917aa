/** What is missing or wrong in the draft, in plain Swedish, each with the field to mend it in. */
import type {AttributeName, Attributes, ConfigProblem} from '../../src/config/config.js';
import {parseConfig} from '../../src/config/parse-config.js';
import {hoursMark, hoursNames, isAttributeName, isHoursName, valueOf, type Draft} from './draft.js';
import {hoursFaults} from './hours/check-hours.js';
import {writeHours} from './hours/write-hours.js';
import {attributesOf} from './tag/attributes.js';

export interface DraftProblem {
  /** Of the field, as its id has it. */
  readonly field: string;
  /** `wrong`: the tag is not given until it is mended. `missing`: the form works, but says or does less. */
  readonly kind: 'wrong' | 'missing';
  readonly text: string;
}

/** No page yet: whatever is relative is relative to some page of the municipality's. */
const anyPage = 'https://www.kommunen.invalid/';

const missing: Readonly<Partial<Record<AttributeName, string>>> = {
  municipality: 'Skriv kommunens namn.',
  endpoint: 'Skriv vart anmälan skickas. Utan det visar formuläret bara hur man når er.',
  phone: 'Skriv socialtjänstens telefonnummer. Utan det hänvisas alla till larmnumret.',
  controller: 'Skriv vilken nämnd som är personuppgiftsansvarig.',
  'dpo-contact': 'Skriv hur man når dataskyddsombudet.',
  'csrf-header': 'Skriv vad huvudet heter som bär CSRF-värdet.',
};

const wrong: Readonly<Partial<Record<AttributeName, string>>> = {
  municipality: 'Skriv ett kortare namn.',
  endpoint: 'Skriv en adress som börjar med https://, eller med / på samma webbplats.',
  phone: 'Skriv telefonnumret med siffror.',
  'emergency-number': 'Skriv larmnumret med siffror.',
  'privacy-url': 'Skriv en webbadress som börjar med https://.',
  'exit-url': 'Skriv en webbadress som börjar med https://.',
  districts: 'Skriv namn med komma emellan. Det som står här går inte att läsa.',
  anonymous: 'Välj bara per telefon: en anonym anmälan får inte skickas med kakor eller CSRF-värde.',
  'csrf-header': 'Skriv namnet på ett huvud, till exempel X-CSRF-Token.',
  'csrf-token': 'Värdet har tecken som inte får stå i ett huvud.',
  'encryption-key': 'Skriv en adress med https:// till nyckeln, eller nyckeln själv.',
  'encryption-key-thumbprint': 'Skriv fingeravtryck enligt RFC 7638: 43 tecken vart.',
};

function textOf({attribute, code}: ConfigProblem): string | undefined {
  if (!isAttributeName(attribute)) return undefined;
  if (code === 'missing') return missing[attribute];
  if (code === 'private-key') {
    return 'Det här är en privat nyckel, och nu är den röjd. Gör ett nytt par och skriv den publika här.';
  }
  if (attribute === 'endpoint' && code === 'conflict') {
    return 'Ta bort {variant} ur adressen: den krypteras inte, och säger vad anmälan gäller.';
  }
  return wrong[attribute] ?? 'Värdet går inte att använda.';
}

const fromElement = (problem: ConfigProblem): readonly DraftProblem[] => {
  const text = isHoursName(problem.attribute) ? undefined : textOf(problem);
  const kind = problem.code === 'missing' ? 'missing' : 'wrong';
  return text === undefined ? [] : [{field: problem.attribute, kind, text}];
};

/** What the element itself is content without, but people who read the form are not. */
function advice(draft: Draft): readonly DraftProblem[] {
  const asked = (field: string, isAsked: boolean, text: string): readonly DraftProblem[] =>
    isAsked ? [{field, kind: 'missing', text}] : [];
  const hasHours = hoursNames.some((name) => writeHours(draft.hours[name]) !== '');
  const hasFaults = hoursNames.some((name) => hoursFaults(draft.hours[name]).length > 0);
  return [
    ...asked(
      'phone-hours',
      valueOf(draft, 'phone') !== '' &&
        draft.hours['phone-hours'].kind !== 'none' &&
        writeHours(draft.hours['phone-hours']) === '' &&
        !hasFaults,
      'Skriv när telefonen har öppet.',
    ),
    ...asked(
      'buffer-retention',
      valueOf(draft, 'buffer-retention') === '',
      'Skriv hur länge formulärtjänsten sparar anmälan.',
    ),
    ...asked('ip-note', valueOf(draft, 'ip-note') === '', 'Skriv vad som gäller för IP-adresser hos er.'),
    ...asked(
      'special-days',
      hasHours && draft.approved !== hoursMark(draft),
      'Läs de särskilda dagarna och säg om de stämmer.',
    ),
  ];
}

/** Wrong things first, in the order of the page. */
export function problemsOf(draft: Draft): readonly DraftProblem[] {
  const attributes: Attributes = Object.fromEntries(attributesOf(draft));
  const hours = hoursNames.flatMap((name) =>
    hoursFaults(draft.hours[name]).map(({place, text}): DraftProblem => ({
      field: `${name}.${place}`,
      kind: 'wrong',
      text,
    })),
  );
  const problems = parseConfig(attributes, anyPage).problems.flatMap(fromElement);
  const folder: readonly DraftProblem[] = /^\S*\/$/.test(draft.script.folder)
    ? []
    : [{field: 'folder', kind: 'wrong', text: 'Skriv mappens adress utan mellanslag och med / sist.'}];
  const all = [...hours, ...problems, ...folder, ...advice(draft)];
  return [...all.filter(({kind}) => kind === 'wrong'), ...all.filter(({kind}) => kind === 'missing')];
}
