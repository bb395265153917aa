/** The words of the first screen: they are here before the rest has been fetched. */
import {msg, str} from '@lit/localize';
import {stepCount} from '../form/step-count.js';
import type {Text} from './text.js';

/** Before the screen's own title: "Steg 2 av 5: Mer om barnet". */
export const stepNumber = (step: number): string =>
  msg(str`Steg ${step} av ${stepCount}:`, {id: 'step.number'});

export const yesNoTexts = {
  yes: () => msg('Ja', {id: 'yes'}),
  no: () => msg('Nej', {id: 'no'}),
  unknown: () => msg('Vet inte', {id: 'unknown'}),
} satisfies Record<string, Text>;

export const startTexts = {
  dangerTitle: () => msg('Är det bråttom?', {id: 'screen.danger'}),
  gateTitle: () => msg('Ring nu', {id: 'screen.gate'}),
  danger: () => msg('Är någon i fara just nu?', {id: 'danger'}),
  dangerOptions: {
    yes: () => msg('Ja, någon är i fara', {id: 'danger.yes'}),
    no: () => msg('Nej, inte just nu', {id: 'danger.no'}),
    unknown: yesNoTexts.unknown,
  },
  dangerMissing: () => msg('Svara på om någon är i fara just nu', {id: 'danger.missing'}),
};
