/** The report on paper: what is offered to the person, and the words on the paper itself. */
import {msg, str} from '@lit/localize';
import type {Variant} from '../form/answers.js';
import type {Text} from './text.js';

/** Where a copy can be had. */
export const paperTexts = {
  copyHeading: () => msg('En kopia till dig', {id: 'paper.copy'}),
  copyText: () =>
    msg('Du kan skriva ut eller kopiera det du har skrivit.', {
      id: 'paper.copy.text',
    }),
  otherWayHeading: () => msg('Lämna anmälan på papper', {id: 'paper.other-way'}),
  otherWayText: () =>
    msg(
      'Skriv ut det du har skrivit. På papperet står hur du kan lämna det. Du kan också ringa och läsa upp det.',
      {
        id: 'paper.other-way.text',
      },
    ),
  typedText: () =>
    msg('Det du har skrivit finns kvar. Skriv ut det: på papperet står hur du kan lämna det.', {
      id: 'paper.typed.text',
    }),
  emptyHeading: () => msg('Skriv för hand', {id: 'paper.empty'}),
  emptyText: () =>
    msg('Skriv ut ett tomt formulär och fyll i det för hand. På papperet står hur du kan lämna det.', {
      id: 'paper.empty.text',
    }),
  warning: () =>
    msg('Andra kan hitta en kopia, på papper eller i den här enheten. Gör ingen om det kan vara farligt.', {
      id: 'paper.warning',
    }),
  print: () => msg('Skriv ut', {id: 'paper.print'}),
  copy: () => msg('Kopiera texten', {id: 'paper.copy.button'}),
  copied: () => msg('Texten är kopierad.', {id: 'paper.copied'}),
  notCopied: () =>
    msg('Det gick inte att kopiera. Texten är markerad nedanför, så att du kan kopiera den själv.', {
      id: 'paper.not-copied',
    }),
  text: () => msg('Texten i din anmälan', {id: 'paper.text'}),
  printEmpty: {
    child: () => msg('Skriv ut formulär om ett barn', {id: 'paper.empty.child'}),
    adult: () => msg('Skriv ut formulär om en vuxen', {id: 'paper.empty.adult'}),
    older: () => msg('Skriv ut formulär om en äldre person', {id: 'paper.empty.older'}),
    addiction: () =>
      msg('Skriv ut formulär om en vuxen med skadligt bruk eller beroende', {id: 'paper.empty.addiction'}),
  } satisfies Record<Variant, Text>,
};

/** On the paper. */
export const sheetTexts = {
  title: () => msg('Orosanmälan till socialtjänsten', {id: 'sheet.title'}),
  to: () => msg('Till', {id: 'sheet.to'}),
  toServices: (municipality: string | undefined) =>
    municipality
      ? msg(str`Socialtjänsten i ${municipality}`, {id: 'sheet.to.named'})
      : msg('Socialtjänsten', {id: 'sheet.to.unnamed'}),
  printed: () => msg('Utskriven', {id: 'sheet.printed'}),
  status: () => msg('Skickad?', {id: 'sheet.status'}),
  notYetSent: () => msg('Inte när det här skrevs ut.', {id: 'sheet.not-yet'}),
  notSent: () => msg('Nej, det gick inte att skicka genom formuläret.', {id: 'sheet.not-sent'}),
  notConfirmed: () =>
    msg('Kanske. Den skickades genom formuläret, men inget svar kom.', {id: 'sheet.not-confirmed'}),
  sent: () => msg('Ja. Det här är en kopia.', {id: 'sheet.sent'}),
  number: () => msg('Anmälans nummer', {id: 'sheet.number'}),
  reference: () => msg('Referensnummer', {id: 'sheet.reference'}),
  trial: () => msg('Det här är ett prov, ingen riktig anmälan.', {id: 'sheet.trial'}),
  handIn: () => msg('Så lämnar du anmälan', {id: 'sheet.hand-in'}),
  phone: () => msg('Telefon', {id: 'sheet.phone'}),
  ask: () => msg('Ring och fråga vart du kan lämna eller posta papperet.', {id: 'sheet.ask'}),
  danger: (number: string) => msg(str`Är någon i fara? Ring ${number}.`, {id: 'sheet.danger'}),
  about: (whom: string) => msg(str`Gäller: ${whom}`, {id: 'sheet.about'}),
  skip: () => msg('Hoppa över det du inte vet.', {id: 'sheet.skip'}),
  professional: () => msg('Om du anmäler i ditt arbete', {id: 'sheet.professional'}),
};
