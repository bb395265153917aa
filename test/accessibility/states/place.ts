/** Where on its way a form is looked at: which screen, and in what state. */
import type {FormPage} from '../../support/form-page.js';
import type {Cell} from '../../support/cells.js';

export const stateNames = [
  'empty',
  'filled',
  'errors',
  'several people',
  'opened',
  'copied',
  'contact only',
  'on its way',
  'failed',
  'left',
  'received',
  'waiting',
] as const;
export type StateName = (typeof stateNames)[number];

export interface Place {
  /** The screen's heading in Swedish, or what has become of the report. */
  readonly screen: string;
  readonly state: StateName;
}

/** Called with the form as it stands; it may be looked at in any language, and is left in Swedish. */
export type See = (place: Place, page: FormPage) => Promise<void>;

export const placeName = ({screen, state}: Place, cell?: Cell): string =>
  `${cell ? `${cell.variant}-${cell.role}: ` : ''}${screen} (${state})`;
