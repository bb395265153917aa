/** Values that a field takes. */
import type {Field} from '../../../src/form/flow.js';
import {formats, type Format} from '../../../src/form/formats.js';
import type {Value} from '../../../src/form/question.js';
import {personalNumber} from '../../support/samples.js';

export const shortTexts: Readonly<Record<Format, string>> = {
  short: 'Exempel',
  medium: 'Ett exempel.',
  long: 'Ett längre exempel.\n\nPå flera rader.',
  'personal-number': personalNumber('2015-03-12'),
  date: '2015-03-12',
  phone: '0512-000 00',
  email: 'namn@example.se',
};

/** As long as they may be. */
export const longTexts: Readonly<Record<Format, string>> = {
  ...shortTexts,
  short: 'å'.repeat(formats.short.max),
  medium: 'å'.repeat(formats.medium.max),
  long: 'å'.repeat(formats.long.max),
};

export function validValue({question, situation}: Field, texts = shortTexts): Value {
  switch (question.kind) {
    case 'text':
    case 'long-text':
      return texts[question.format];
    case 'choice':
      return question.options(situation).at(-1)!;
    case 'choices':
      return question.options(situation);
    case 'flag':
      return true;
  }
}
