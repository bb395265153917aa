/** Answers that the backend would not take, wherever they stand in the form: kept until each is answered or gone on from. */
import {askedFields, fieldsOn, screensFor} from '../form/flow.js';
import {noProblems, type Problems} from '../form/problem-codes.js';
import type {Situation} from '../form/question.js';
import type {Screen, ScreenName} from '../form/steps.js';

/** A backend may point at an item in a field (`concern.kinds.0`) or at what a field is part of (`subjects.0`). */
const pointsAt = (named: string, field: string): boolean =>
  named === field || named.startsWith(`${field}.`) || field.startsWith(`${named}.`);

/** Each at its field, in the order of the form; what points at nothing that is asked is left out. */
export function onFields(named: Problems, situation: Situation): Problems {
  const fields = askedFields(situation).map(({name}) => name);
  const found = new Map(
    Object.entries(named).flatMap(([name, code]) => {
      const field = fields.find((one) => one === name) ?? fields.find((one) => pointsAt(name, one));
      return field === undefined ? [] : [[field, code] as const];
    }),
  );
  return Object.fromEntries(
    fields.flatMap((name) => {
      const code = found.get(name);
      return code ? [[name, code] as const] : [];
    }),
  );
}

/** The first screen with one of them. */
export const screenWith = (rejected: Problems, situation: Situation): ScreenName | undefined =>
  screensFor(situation).find((screen) => isOn(screen, rejected, situation))?.name;

export const isOn = (screen: Screen, rejected: Problems, situation: Situation): boolean =>
  fieldsOn(screen, situation).some(({name}) => Object.hasOwn(rejected, name));

/** Who goes on from a screen has seen what was marked there. */
export function without(screen: Screen, rejected: Problems = noProblems, situation: Situation): Problems {
  const here = fieldsOn(screen, situation).map(({name}) => name);
  return Object.fromEntries(Object.entries(rejected).filter(([name]) => !here.includes(name)));
}
