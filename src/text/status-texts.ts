/** From the review on: what is sent, on its way, received, or not. Nothing here claims more than is known. */
import {msg, str} from '@lit/localize';
import type {FailureCode, Receipt} from '../submission/outcome.js';
import type {Text} from './text.js';

export const reviewTexts = {
  send: () => msg('Skicka till socialtjänsten', {id: 'send'}),
  change: () => msg('Ändra', {id: 'change'}),

  lead: () => msg('Här är det som skickas. Inget har skickats än.', {id: 'review.lead'}),
  replaces: () =>
    msg(
      'Din förra anmälan kan ha kommit fram. Skickar du igen står det i anmälan att den ersätter den förra.',
      {id: 'review.replaces'},
    ),
  changeLabel: (question: string) => msg(str`Ändra: ${question}`, {id: 'review.change'}),
  preview: () => msg('Det här är en förhandsvisning. Inget kan skickas.', {id: 'review.preview'}),
};

export const sendingTexts = {
  stop: () => msg('Avbryt', {id: 'stop'}),

  heading: () => msg('Skickar …', {id: 'sending.heading'}),
  text: () => msg('Det brukar gå på några sekunder. Stäng inte sidan.', {id: 'sending.text'}),
  progress: {
    slow: () => msg('Det dröjer. Vi väntar på svar. Stäng inte sidan.', {id: 'sending.slow'}),
    again: () => msg('Det gick inte. Försöker igen …', {id: 'sending.again'}),
    offline: () =>
      msg('Du verkar sakna uppkoppling. Vi försöker igen när den är tillbaka.', {id: 'sending.offline'}),
  },
};

export const receiptTexts = {
  heading: (receipt: Receipt): string => {
    switch (receipt.status) {
      case 'delivered':
        return msg('Tack. Din anmälan har kommit till socialtjänsten.', {id: 'receipt.delivered'});
      case 'received':
        return msg('Tack. Din anmälan är mottagen.', {id: 'receipt.received'});
      case 'queued':
        return msg('Tack. Din anmälan är på väg till socialtjänsten.', {id: 'receipt.queued'});
      case 'sent':
        return msg('Tack. Din anmälan är skickad.', {id: 'receipt.sent'});
    }
  },
  received: () =>
    msg('Den finns hos tjänsten som tar emot formuläret. Socialtjänsten hämtar och läser den där.', {
      id: 'receipt.received.text',
    }),
  queued: () =>
    msg('Den är sparad men inte framme hos socialtjänsten än. Kan det inte vänta? Ring.', {
      id: 'receipt.queued.text',
    }),
  reference: () => msg('Ditt referensnummer', {id: 'receipt.reference'}),
  keepReference: () =>
    msg('Skriv gärna upp det. Det är bra att ha om du ringer.', {id: 'receipt.reference.keep'}),
};

interface FailureText {
  readonly heading: Text;
  readonly text: Text;
}

const kept: Text = () =>
  msg('Det du har skrivit finns kvar här så länge sidan är öppen.', {id: 'failure.kept'});

const notSent: FailureText = {
  heading: () => msg('Anmälan skickades inte', {id: 'failure.not-sent'}),
  text: () => msg('Det gick inte att nå mottagaren.', {id: 'failure.not-sent.text'}),
};
const notConfirmed: FailureText = {
  heading: () => msg('Vi vet inte om anmälan kom fram', {id: 'failure.not-confirmed'}),
  text: () =>
    msg(
      'Vi fick inget svar som bekräftar det. Försök igen, så skickas samma anmälan en gång till. Eller ring och fråga.',
      {
        id: 'failure.not-confirmed.text',
      },
    ),
};
const particular: Readonly<Partial<Record<FailureCode, FailureText>>> = {
  offline: {
    heading: notSent.heading,
    text: () =>
      msg('Du verkar sakna uppkoppling. Försök igen när du är uppkopplad.', {id: 'failure.offline'}),
  },
  'rate-limited': {
    heading: notSent.heading,
    text: () =>
      msg('Tjänsten är upptagen just nu. Vänta en stund och försök igen.', {id: 'failure.rate-limited'}),
  },
  refused: {
    heading: () => msg('Tjänsten kan inte ta emot anmälan just nu', {id: 'failure.refused'}),
    text: () =>
      msg('Felet ligger inte hos dig. Ring oss i stället, eller lämna anmälan på papper.', {
        id: 'failure.refused.text',
      }),
  },
};

/** What may have arrived by then is told. */
const stopped = {
  mayHaveArrived: {
    heading: notConfirmed.heading,
    text: () =>
      msg(
        'Du avbröt, men anmälan kan ha hunnit fram. Försök igen, så skickas samma anmälan en gång till. Eller ring och fråga.',
        {id: 'failure.stopped'},
      ),
  },
  notSent: {
    heading: notSent.heading,
    text: () => msg('Du avbröt innan anmälan hade kommit fram.', {id: 'failure.stopped.not-sent'}),
  },
};

export const failureTexts = {
  toAnswers: () => msg('Gå tillbaka till dina svar', {id: 'to-answers'}),

  of: (code: FailureCode, mayHaveArrived: boolean, wasStopped = false): FailureText => {
    if (wasStopped) return mayHaveArrived ? stopped.mayHaveArrived : stopped.notSent;
    return mayHaveArrived && code !== 'refused' ? notConfirmed : (particular[code] ?? notSent);
  },
  kept,
};

/** For who left the page before the answer came, and is back. */
export const forgottenTexts = {
  unknown: () =>
    msg(
      'Du lämnade sidan, och då togs det du hade skrivit bort. Ring och fråga om anmälan har kommit fram. Du kan också börja om.',
      {id: 'forgotten.unknown'},
    ),
  notSent: () =>
    msg('Du lämnade sidan, och då togs det du hade skrivit bort. Ring oss, eller börja om.', {
      id: 'forgotten.not-sent',
    }),
  again: () => msg('Börja om', {id: 'again'}),
};
