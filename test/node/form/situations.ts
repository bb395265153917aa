/** Many situations, to hold every question against: the samples, and each role with each workplace, child and setting. */
import type {Attributes} from '../../../src/config/config.js';
import {roles, workplaceKinds, type Answers, type Subject} from '../../../src/form/answers.js';
import type {Situation} from '../../../src/form/question.js';
import {cells, emptyCell, filledCell} from '../../support/cells.js';
import {sampleNames, samples, situationOf} from '../../support/samples.js';

const workplaces = workplaceKinds.map((workplaceKind) => ({workplaceKind}));
const everyone: readonly Pick<Answers, 'role' | 'reporter'>[] = [
  {reporter: {}},
  ...roles.flatMap((role) =>
    [{}, ...(role === 'professional' ? workplaces : workplaces.slice(0, 1))].map((reporter) => ({
      role,
      reporter,
    })),
  ),
];
const children: readonly (readonly Subject[])[] = [
  [{guardians: [{}]}],
  [{unborn: true, guardians: [{}]}],
  [{approximateAge: '19', guardians: [{}]}],
  [{approximateAge: '19'}, {unborn: true, guardians: [{}, {}]}, {birthDate: '2020-01-01', guardians: [{}]}],
];
const settings: readonly Attributes[] = [{}, {anonymous: 'phone-only', 'child-age-limit': '21'}];

const combined: readonly Situation[] = everyone.flatMap((who) =>
  children.flatMap((subjects) =>
    settings.map((setting) =>
      situationOf({...who, danger: 'yes', subjects, concern: {kinds: ['violence']}}, setting),
    ),
  ),
);

/** A form about adults covers what has no form of its own. */
const merged: readonly Attributes[] = [{}, {variants: 'child adult'}];

const everyCell = cells.flatMap((cell) =>
  merged.flatMap((changes) => [emptyCell(cell, changes), filledCell(cell, changes)]),
);

export const situations: readonly Situation[] = [
  ...sampleNames.map((name) => samples[name]),
  ...combined,
  ...everyCell,
];
