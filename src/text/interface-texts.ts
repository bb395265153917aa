/** Buttons, the contact panel, status, receipt and failure: everything but questions, problems and the notice. */
import {msg, str} from '@lit/localize';
import type {Config} from '../config/config.js';
import {offeredVariants} from '../form/offered.js';
import type {Text} from './text.js';

const isForChildrenOnly = (config: Config): boolean => offeredVariants(config).join() === 'child';

export function formTitle(config: Config): string {
  const {municipality} = config;
  if (isForChildrenOnly(config)) {
    return municipality
      ? msg(str`Berätta att du är orolig för ett barn i ${municipality}`, {id: 'title'})
      : msg('Berätta att du är orolig för ett barn', {id: 'title.here'});
  }
  return municipality
    ? msg(str`Berätta att du är orolig för någon i ${municipality}`, {id: 'title.someone'})
    : msg('Berätta att du är orolig för någon', {id: 'title.someone.here'});
}

export const formSubtitle: Text = () => msg('Orosanmälan till socialtjänsten', {id: 'subtitle'});

export const introTexts = {
  enough: () =>
    msg('Det räcker att du är orolig. Vi på socialtjänsten bedömer vad som behöver göras.', {
      id: 'intro.enough',
    }),
  noBlame: () => msg('Du anmäler din oro. Du anklagar ingen.', {id: 'intro.no-blame'}),
  before: () => msg('Innan du börjar', {id: 'intro.before'}),
  time: () => msg('Det tar ungefär tio minuter. Hoppa över det du inte vet.', {id: 'intro.time'}),
  atHand: () =>
    msg('Bra att ha till hands: namn, ålder och adress på den det gäller. För ett barn också skolan.', {
      id: 'intro.at-hand',
    }),
  notSaved: () =>
    msg('Inget sparas på vägen. Stänger eller lämnar du sidan försvinner det du har skrivit.', {
      id: 'intro.not-saved',
    }),
  askFirst: () =>
    msg('Osäker? Ring och fråga. Du behöver inte säga vem det gäller.', {id: 'intro.ask-first'}),
} satisfies Record<string, Text>;

export const buttonTexts = {
  next: () => msg('Fortsätt', {id: 'next'}),
  back: () => msg('Tillbaka', {id: 'back'}),
  called: () => msg('Jag har ringt, fortsätt', {id: 'called'}),
  nextAnyway: () => msg('Fortsätt med anmälan', {id: 'next.anyway'}),
  retry: () => msg('Försök igen', {id: 'retry'}),
  addChild: () => msg('Lägg till ett barn till', {id: 'add-child'}),
  addGuardian: () => msg('Lägg till en vårdnadshavare till', {id: 'add-guardian'}),
  sameGuardians: () => msg('Samma vårdnadshavare som barn 1', {id: 'same-guardians'}),
} satisfies Record<string, Text>;

export const peopleTexts = {
  child: (number: number) => msg(str`Barn ${number}`, {id: 'child.heading'}),
  namedChild: (number: number, name: string) =>
    msg(str`Barn ${number}: ${name}`, {id: 'child.heading.named'}),
  person: () => msg('Personen', {id: 'person.heading'}),
  you: () => msg('Du', {id: 'you.heading'}),
  guardian: (number: number) => msg(str`Vårdnadshavare ${number}`, {id: 'guardian.heading'}),
  removeChild: (number: number) => msg(str`Ta bort barn ${number}`, {id: 'child.remove'}),
  removeGuardian: (number: number) => msg(str`Ta bort vårdnadshavare ${number}`, {id: 'guardian.remove'}),
};

export const contactTexts = {
  panel: () => msg('Kontakt', {id: 'contact.panel'}),
  danger: () => msg('Är någon i fara?', {id: 'contact.danger'}),
  ring: (number: string) => msg(str`Ring ${number}`, {id: 'contact.ring'}),
  lifeInDanger: () =>
    msg('När det är fara för liv eller hälsa, eller när ett brott pågår.', {id: 'contact.life-in-danger'}),
  socialServices: () => msg('Socialtjänsten', {id: 'contact.social-services'}),
  phoneHours: (hours: string) => msg(str`Telefontid: ${hours}`, {id: 'contact.phone-hours'}),
  formHours: (hours: string) => msg(str`Anmälningar läses: ${hours}`, {id: 'contact.form-hours'}),
  afterHoursNow: () => msg('Socialjouren svarar nu', {id: 'contact.after-hours-now'}),
  afterHours: () => msg('Socialjouren, när socialtjänsten har stängt', {id: 'contact.after-hours'}),
  otherTimes: (number: string) =>
    msg(str`Kvällar och helger: ring ${number} och be att få tala med socialjouren.`, {
      id: 'contact.no-after-hours',
    }),
  askForAfterHours: (number: string) =>
    msg(str`Ring ${number} och be att få tala med socialjouren.`, {id: 'contact.ask-for-after-hours'}),
  moreWays: () => msg('Fler sätt att nå oss', {id: 'contact.more-ways'}),
  postalAddress: () => msg('Postadress', {id: 'contact.postal-address'}),
  visitingAddress: () => msg('Besöksadress', {id: 'contact.visiting-address'}),
  fax: () => msg('Fax', {id: 'contact.fax'}),
  cannotWait: () => msg('Kan det inte vänta?', {id: 'contact.cannot-wait'}),
  onlyContact: () =>
    msg('Formuläret går inte att använda just nu. Ring oss i stället.', {id: 'contact.only'}),
  byPhone: () => msg('Ring oss i stället om du är orolig för:', {id: 'contact.by-phone'}),
  variantByPhone: {
    child: () => msg('ett barn', {id: 'by-phone.child'}),
    adult: () => msg('en vuxen', {id: 'by-phone.adult'}),
    older: () => msg('en äldre person', {id: 'by-phone.older'}),
    addiction: () => msg('en vuxen med skadligt bruk eller beroende', {id: 'by-phone.addiction'}),
  },
  anonymousByPhone: () =>
    msg(
      'Vill du inte säga vem du är? Ring oss och säg inte ditt namn. Ditt telefonnummer kan synas hos oss.',
      {id: 'contact.anonymous-by-phone'},
    ),
  relay: () =>
    msg(
      'Hör eller talar du inte? Använd Texttelefoni, Bildtelefoni eller Teletal. Sms till 112 kräver att du har registrerat ditt nummer i förväg.',
      {id: 'contact.relay'},
    ),
};

export const gateTexts = {
  notLife: () => msg('Är det inte akut fara, men någon behöver hjälp i dag? Ring:', {id: 'gate.not-life'}),
  notRead: () => msg('Formuläret läses inte direkt. Du kan skriva det efteråt.', {id: 'gate.not-read'}),
} satisfies Record<string, Text>;

export const requiredText: Text = () => msg('(behövs)', {id: 'required'});
export const charactersLeft = (left: number): string =>
  left >= 0
    ? msg(str`Tecken kvar: ${left}`, {id: 'characters.left'})
    : msg(str`För många tecken: ${-left}`, {id: 'characters.over'});

export const problemSummaryHeading: Text = () => msg('Kontrollera de här svaren', {id: 'problems.heading'});
export const problemPrefix: Text = () => msg('Fel:', {id: 'problems.prefix'});

export const modeTexts = {
  test: () => msg('Test: anmälan märks som ett prov.', {id: 'mode.test'}),
  preview: () => msg('Förhandsvisning: inget skickas.', {id: 'mode.preview'}),
};

export const waitingTexts = {
  title: () => msg('Frågorna hämtas', {id: 'waiting'}),
  loading: () => msg('Ett ögonblick …', {id: 'waiting.loading'}),
  failed: () =>
    msg('Frågorna kunde inte hämtas. Kontrollera uppkopplingen och försök igen, eller ring.', {
      id: 'waiting.failed',
    }),
} satisfies Record<string, Text>;
