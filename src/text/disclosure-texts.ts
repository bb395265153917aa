/** To someone anonymous: which of their words may tell who they are, and what else may. */
import {msg, str} from '@lit/localize';
import type {DisclosureKind} from '../form/self-disclosure.js';
import type {SituationText, Text} from './text.js';
import {inVoice} from './voice.js';

export const disclosureLead: SituationText = inVoice({
  child: () =>
    msg(
      'Några ord i det du har skrivit kan visa vem du är. Familjen får oftast läsa anmälan. Ändra orden här, eller behåll dem om de behövs.',
      {id: 'lead.disclosure'},
    ),
  person: () =>
    msg(
      'Några ord i det du har skrivit kan visa vem du är. Personen får oftast läsa anmälan. Ändra orden här, eller behåll dem om de behövs.',
      {id: 'lead.disclosure.person'},
    ),
});

export const mayTell: Readonly<Record<DisclosureKind, Text>> = {
  email: () => msg('Kan vara din e-postadress.', {id: 'disclosure.email'}),
  phone: () => msg('Kan vara ditt telefonnummer.', {id: 'disclosure.phone'}),
  'personal-number': () => msg('Kan vara ditt personnummer.', {id: 'disclosure.personal-number'}),
  name: () => msg('Kan vara ditt namn.', {id: 'disclosure.name'}),
  address: () => msg('Kan visa var du bor.', {id: 'disclosure.address'}),
  workplace: () => msg('Kan visa var du arbetar, eller vad du gör där.', {id: 'disclosure.workplace'}),
  relation: () => msg('Kan visa hur du känner den det gäller.', {id: 'disclosure.relation'}),
};

export const disclosureTexts = {
  local: () => msg('Orden letas upp i din egen webbläsare. Inget har skickats än.', {id: 'disclosure.local'}),
  keep: (words: string) => msg(str`Behåll ”${words}”`, {id: 'disclosure.keep'}),
  done: () => msg('Klart. Här finns inget kvar att välja.', {id: 'disclosure.done'}),
};

export const mayBeKnown = (question: string): string =>
  msg(str`Ändra texten, eller kryssa för det du behåller, i svaret på: ${question}`, {
    id: 'may-be-known',
  });

/** What no search finds. Nothing here promises that nobody gets to know. */
export const traceTexts = {
  heading: () => msg('Annat som kan visa vem du är', {id: 'traces.heading'}),
  language: () =>
    msg('Ditt språk, ditt sätt att skriva och sådant som bara du vet.', {id: 'traces.language'}),
  network: () =>
    msg(
      'Nätet du använder kan visa att du har varit här. En dator på jobbet eller i skolan kan spara vilka sidor du besöker.',
      {id: 'traces.network'},
    ),
  notSent: () =>
    msg(
      'I anmälan står bara dina svar. Formuläret lägger inte till något om dig, din dator eller din telefon.',
      {id: 'traces.not-sent'},
    ),
} satisfies Record<string, Text>;
