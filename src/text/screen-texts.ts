/** Headings, and what stands before the questions, screen by screen. */
import {msg, str} from '@lit/localize';
import type {Situation} from '../form/question.js';
import {isAnonymous, isFamilyCounsellor} from '../form/rules.js';
import type {ScreenName} from '../form/steps.js';
import {references} from '../law/references.js';
import {startTexts} from './start-texts.js';
import type {SituationText, Text} from './text.js';

export const screenTitles: Readonly<Record<ScreenName, Text>> = {
  danger: startTexts.dangerTitle,
  gate: startTexts.gateTitle,
  who: () => msg('Vem anmäler?', {id: 'screen.who'}),
  persons: () => msg('Vilket barn är du orolig för?', {id: 'screen.persons'}),
  details: () => msg('Mer om barnet', {id: 'screen.details'}),
  guardians: () => msg('Barnets vårdnadshavare', {id: 'screen.guardians'}),
  concern: () => msg('Vad är du orolig för?', {id: 'screen.concern'}),
  circumstances: () => msg('Mer om din oro', {id: 'screen.circumstances'}),
  contact: () => msg('När vi tar kontakt', {id: 'screen.contact'}),
  reporter: () => msg('Om dig', {id: 'screen.reporter'}),
  duty: () => msg('Du som anmäler i ditt arbete', {id: 'screen.duty'}),
  review: () => msg('Läs igenom innan du skickar', {id: 'screen.review'}),
};

/** Shown under the heading, where a screen needs it. */
export const screenLeads: Readonly<Partial<Record<ScreenName, SituationText>>> = {
  details: () =>
    msg('Fyll i det du vet och hoppa över resten. Något behövs för att vi ska hitta barnet.', {
      id: 'lead.details',
    }),
  guardians: () =>
    msg('Vårdnadshavare är oftast barnets föräldrar. Hoppa över det du inte vet.', {id: 'lead.guardians'}),
  circumstances: () =>
    msg('Svara på det du kan. Du kan hoppa över alla frågor här.', {id: 'lead.circumstances'}),
  contact: () =>
    msg(
      'Svaren hjälper oss att höra av oss på ett sätt som inte gör det värre. Du kan hoppa över alla frågor.',
      {
        id: 'lead.contact',
      },
    ),
  reporter: (situation) =>
    isAnonymous(situation)
      ? msg(
          'Formuläret frågar inte efter ditt namn eller hur vi når dig. Därför kan vi inte ställa frågor till dig efteråt.',
          {
            id: 'lead.reporter.anonymous',
          },
        )
      : '',
  duty: dutyText,
};

/** Only the duty that the workplace really has; the rest is left unsaid. */
function dutyText(situation: Situation): string {
  if (isFamilyCounsellor(situation)) {
    return msg(
      str`Du som arbetar med familjerådgivning ska genast anmäla om du får veta att ett barn utnyttjas sexuellt eller utsätts för fysisk eller psykisk misshandel i hemmet (${references.familyCounsellorsDuty.cite} socialtjänstlagen).`,
      {id: 'duty.family-counselling'},
    );
  }
  return msg(
    str`Du ska genast anmäla om du i ditt arbete får veta eller misstänker att ett barn far illa (${references.dutyToReport.cite} socialtjänstlagen). Ansvaret är ditt eget, du kan inte lämna över det till någon annan.`,
    {id: 'duty.mandated'},
  );
}

export const feedbackTexts = {
  explanation: (): string =>
    msg(
      str`Ber du om återkoppling får du veta om en utredning har inletts, inte har inletts eller redan pågår. Du får veta det senast en vecka efter beslutet, om det inte är olämpligt (${references.feedback.cite} socialtjänstlagen).`,
      {id: 'duty.feedback'},
    ),
};

/** When violence, sexual abuse or honour is marked. */
export const doNotInform = {
  heading: (): string => msg('Berätta inte för familjen först', {id: 'do-not-inform.heading'}),
  text: (): string =>
    msg(
      'Du har kryssat för våld, sexuella övergrepp eller heder. Då kan det bli farligare för barnet om familjen får veta. Ring oss och fråga hur du ska göra.',
      {id: 'do-not-inform'},
    ),
};
