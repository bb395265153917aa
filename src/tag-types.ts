/** What frameworks that check tags (JSX, Vue) may write on <oros-anmalan>. Types alone: nothing of it is in any script. */
import type {AttributeName, Config} from './config/config.js';
import type {OrosAnmalan} from './oros-anmalan.js';

type CamelCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Name;

type Choices = Pick<
  Config,
  | 'anonymous'
  | 'childAgeLimit'
  | 'headingLevel'
  | 'exitShortcut'
  | 'mode'
  | 'format'
  | 'acknowledgement'
  | 'credentials'
>;

type Value<Property extends string> = Property extends keyof Choices
  ? Choices[Property] | `${Choices[Property]}`
  : string;

/** As attributes (`phone-hours`) or as properties (`phoneHours`). */
export type OrosAnmalanAttributes = {
  readonly [Name in AttributeName | CamelCase<AttributeName>]?: Value<CamelCase<Name>> | undefined;
} & Partial<Pick<OrosAnmalan, 'texts' | 'locales'>> & {readonly lang?: string | undefined};
