/** To the first screen of a variant and a role as a person gets there: by answering in the form itself. */
import type {Config} from '../../../src/config/config.js';
import type {Role, Variant} from '../../../src/form/answers.js';
import {offeredRoles, offeredVariants} from '../../../src/form/offered.js';

export type Start = 'first' | 'danger' | `${Variant} ${Role}`;

const variantNames: Readonly<Record<Variant, string>> = {
  child: 'Barn och unga',
  adult: 'Vuxna',
  older: 'Äldre',
  addiction: 'Beroende',
};

const roleNames: Readonly<Record<Role, string>> = {
  private: 'privatperson',
  anonymous: 'anonym privatperson',
  professional: 'i tjänsten',
  self: 'om sig själv',
};

export interface StartOption {
  readonly value: Start;
  readonly text: string;
}

export const startOptions = (config: Config): readonly StartOption[] => [
  {value: 'first', text: 'Första sidan'},
  {value: 'danger', text: 'Någon är i fara'},
  ...offeredVariants(config).flatMap((variant) =>
    offeredRoles(config).map((role) => ({
      value: `${variant} ${role}` as const,
      text: `${variantNames[variant]}: ${roleNames[role]}`,
    })),
  ),
];

/** In ms, for what the element fetches on the way. */
const patience = 15_000;

async function appeared<Found>(find: () => Found | null | undefined): Promise<Found | undefined> {
  const until = Date.now() + patience;
  for (;;) {
    const found = find();
    if (found) return found;
    if (Date.now() > until) return undefined;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/** Whether it got there. */
export async function walkTo(element: Element, where: Start): Promise<boolean> {
  const find = (selector: string) => element.shadowRoot?.querySelector<HTMLElement>(selector);
  const choose = async (name: string, value: string): Promise<boolean> => {
    const option = await appeared(() => find(`[name="${name}"][value="${value}"]`));
    option?.click();
    return option !== undefined;
  };
  const next = (): void => find('button[part~="next"]')?.click();
  if (where === 'first') return (await appeared(() => find('[name=danger]'))) !== undefined;
  if (!(await choose('danger', where === 'danger' ? 'yes' : 'no'))) return false;
  next();
  if (where === 'danger') return true;
  const [variant = '', role = ''] = where.split(' ');
  if (!(await choose('role', role))) return false;
  // Where only one is offered, it is not asked.
  if (find('[name=variant]')) await choose('variant', variant);
  next();
  return (await appeared(() => !find('[name=role]'))) !== undefined;
}
