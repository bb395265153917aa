/** What every problem says: which answer, and how to mend it, without blame. */
import {msg, str} from '@lit/localize';
import type {Field} from '../form/flow.js';
import {formats} from '../form/formats.js';
import type {QuestionName} from '../form/question.js';
import type {ProblemCode} from '../form/problem-codes.js';
import {mayBeKnown} from './disclosure-texts.js';
import {questionTexts} from './question-texts.js';
import {startTexts} from './start-texts.js';
import type {SituationText} from './text.js';
import {inVoice} from './voice.js';

const missing: Readonly<Partial<Record<QuestionName, SituationText>>> = {
  danger: startTexts.dangerMissing,
  variant: () => msg('Välj vem det gäller', {id: 'variant.missing'}),
  role: () => msg('Välj vem du är', {id: 'role.missing'}),
  'concern.description': inVoice({
    child: () => msg('Berätta vad du har sett eller hört', {id: 'concern.description.missing'}),
    self: () => msg('Berätta vad du behöver hjälp med', {id: 'concern.description.missing.self'}),
    young: () => msg('Berätta vad som har hänt', {id: 'concern.description.missing.young'}),
  }),
  'reporter.name': () =>
    msg('Skriv ditt namn. Det behövs när du anmäler i ditt arbete.', {id: 'reporter.name.missing'}),
  'reporter.title': () => msg('Skriv ditt yrke eller din titel', {id: 'reporter.title.missing'}),
  'reporter.workplaceKind': () => msg('Välj var du arbetar', {id: 'reporter.workplaceKind.missing'}),
  'reporter.workplace': () => msg('Skriv vad arbetsplatsen heter', {id: 'reporter.workplace.missing'}),
  'reporter.phone': () =>
    msg('Skriv ditt telefonnummer, så att vi kan ställa frågor', {id: 'reporter.phone.missing'}),
};

const notIdentified = inVoice({
  child: () =>
    msg('Skriv något som hjälper oss att hitta barnet, till exempel namn, adress eller skola', {
      id: 'not-identified',
    }),
  person: () =>
    msg('Skriv något som hjälper oss att hitta personen, till exempel namn eller adress', {
      id: 'not-identified.person',
    }),
  self: () => msg('Skriv ditt namn, eller hur vi kan nå dig', {id: 'not-identified.self'}),
});

const invalid = {
  'personal-number': () =>
    msg('Kontrollera personnumret. Skriv tolv siffror, eller lämna det tomt.', {
      id: 'invalid.personal-number',
    }),
  date: () =>
    msg('Kontrollera datumet. Skriv till exempel 2015-03-12, eller lämna det tomt.', {id: 'invalid.date'}),
  phone: () => msg('Kontrollera telefonnumret. Skriv till exempel 070-123 45 67.', {id: 'invalid.phone'}),
  email: () => msg('Kontrollera e-postadressen. Skriv till exempel namn@exempel.se.', {id: 'invalid.email'}),
  other: () => msg('Kontrollera svaret', {id: 'invalid'}),
};

function invalidText({question}: Field): string {
  const format = question.kind === 'text' ? question.format : 'other';
  return (format === 'short' || format === 'medium' || format === 'long' ? invalid.other : invalid[format])();
}

function tooLongText({question}: Field): string {
  const max = 'format' in question ? formats[question.format].max : 0;
  return msg(str`Texten är för lång. Korta den till högst ${max} tecken.`, {id: 'too-long'});
}

export function problemText(field: Field, code: ProblemCode): string {
  switch (code) {
    case 'missing':
      return missing[field.questionName]?.(field.situation) ?? msg('Svara på frågan', {id: 'missing'});
    case 'invalid-format':
      return invalidText(field);
    case 'too-long':
      return tooLongText(field);
    case 'future-date':
      return msg('Kontrollera datumet. Den dagen har inte varit än.', {id: 'future-date'});
    case 'not-identified':
      return notIdentified(field.situation);
    case 'not-reachable':
      return msg('Skriv ditt telefonnummer eller din e-postadress', {id: 'not-reachable'});
    case 'may-be-known':
      return mayBeKnown(questionTexts[field.questionName].label(field.situation));
    case 'not-allowed':
      return msg('Det här svaret kunde inte tas emot. Kontrollera det.', {id: 'not-allowed'});
  }
}
