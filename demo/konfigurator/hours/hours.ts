/** Hours as a web editor fills them in: rows of plain facts, from which the grammar of the attribute is written. */

/** As typed: "8.30", "16". clock.ts understands them. */
export interface Times {
  readonly from: string;
  readonly to: string;
  /** Both empty: no lunch. */
  readonly lunchFrom: string;
  readonly lunchTo: string;
}

/** 0 is Monday. */
export type Days = readonly number[];

export interface WeekRow extends Times {
  readonly days: Days;
}

/** The day before a holiday, or the holiday itself. */
export interface SpecialRow extends Times {
  readonly is: 'same' | 'closed' | 'own';
}

export interface ExceptionRow extends Times {
  /** As typed: "24 december", "15 juni–15 augusti", "15 maj 2027". */
  readonly dates: string;
  readonly isClosed: boolean;
  /** On which of those dates it is open. */
  readonly days: Days;
}

export interface Hours {
  /** `written`: in the grammar, by hand: what the rows have no place for. */
  readonly kind: 'none' | 'always' | 'rows' | 'written';
  readonly rows: readonly WeekRow[];
  readonly dayBefore: SpecialRow;
  readonly redDay: SpecialRow;
  readonly exceptions: readonly ExceptionRow[];
  readonly written: string;
}

export const noTimes: Times = {from: '', to: '', lunchFrom: '', lunchTo: ''};
export const workdays: Days = [0, 1, 2, 3, 4];

export const newRow: WeekRow = {...noTimes, days: workdays};
export const newException: ExceptionRow = {...noTimes, dates: '', isClosed: true, days: workdays};

export const noHours: Hours = {
  kind: 'none',
  rows: [newRow],
  dayBefore: {...noTimes, is: 'same'},
  redDay: {...noTimes, is: 'closed'},
  exceptions: [],
  written: '',
};

export const isEmpty = ({from, to, lunchFrom, lunchTo}: Times): boolean =>
  [from, to, lunchFrom, lunchTo].every((text) => text.trim() === '');
