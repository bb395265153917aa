/** Every cell of the form, each variant for each role, as the tools and the tests meet it: chosen, nothing else answered. */
import {parseConfig} from '../../src/config/parse-config.js';
import {noAnswers, roles, variants, type Role, type Variant} from '../../src/form/answers.js';
import type {Situation} from '../../src/form/question.js';

export interface Cell {
  readonly variant: Variant;
  readonly role: Role;
}

export const cells: readonly Cell[] = variants.flatMap((variant) => roles.map((role) => ({variant, role})));

export const cellName = ({variant, role}: Cell): string => `${variant}-${role}`;

/** A municipality that offers everything. */
export const cellAttributes = {
  municipality: 'Exempelkommun',
  endpoint: 'https://e-tjanst.example.se/orosanmalan',
  phone: '0512-000 00',
  controller: 'Socialnämnden i Exempelkommun',
  'dpo-contact': 'dataskyddsombud@example.se',
  variants: variants.join(' '),
  districts: 'Norra Exempel, Södra Exempel',
};

export const emptyCell = ({variant, role}: Cell): Situation => ({
  answers: {...noAnswers, danger: 'no', variant, role},
  config: parseConfig(cellAttributes, 'https://www.example.se/').config,
  today: '2026-11-16',
});

/** With the workplace that asks for the most: a mandated reporter may ask for feedback. */
export function fullestCell(cell: Cell): Situation {
  const situation = emptyCell(cell);
  if (cell.role !== 'professional') return situation;
  return {...situation, answers: {...situation.answers, reporter: {workplaceKind: 'education'}}};
}
