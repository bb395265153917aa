/** Headings, and what stands before the questions, screen by screen. */
import {msg, str} from '@lit/localize';
import type {Situation} from '../form/question.js';
import {
  hasChoiceOfVariant,
  isAnonymous,
  isFamilyCounsellor,
  isPrivate,
  mayNeedAddictionCare,
} from '../form/rules.js';
import type {ScreenName} from '../form/steps.js';
import {references} from '../law/references.js';
import {disclosureLead} from './disclosure-texts.js';
import {startTexts} from './start-texts.js';
import type {SituationText} from './text.js';
import {inVoice} from './voice.js';

export const screenTitles: Readonly<Record<ScreenName, SituationText>> = {
  danger: startTexts.dangerTitle,
  gate: startTexts.gateTitle,
  who: (situation) =>
    hasChoiceOfVariant(situation)
      ? msg('Vem gäller det, och vem är du?', {id: 'screen.who.both'})
      : msg('Vem anmäler?', {id: 'screen.who'}),
  safety: () => msg('Först om din säkerhet', {id: 'screen.safety'}),
  support: () => msg('Vill du söka stöd?', {id: 'screen.support'}),
  persons: inVoice({
    child: () => msg('Vilket barn är du orolig för?', {id: 'screen.persons'}),
    person: () => msg('Vem är du orolig för?', {id: 'screen.persons.person'}),
    self: () => msg('Vem är du?', {id: 'screen.persons.self'}),
  }),
  details: inVoice({
    child: () => msg('Mer om barnet', {id: 'screen.details'}),
    person: () => msg('Mer om personen', {id: 'screen.details.person'}),
    self: () => msg('Mer om dig', {id: 'screen.details.self'}),
  }),
  elsewhere: () => msg('En annan kommun', {id: 'screen.elsewhere'}),
  district: () => msg('Vilken del av kommunen', {id: 'screen.district'}),
  guardians: () => msg('Barnets vårdnadshavare', {id: 'screen.guardians'}),
  concern: inVoice({
    child: () => msg('Vad är du orolig för?', {id: 'screen.concern'}),
    self: () => msg('Berätta', {id: 'screen.concern.self'}),
  }),
  circumstances: inVoice({
    child: () => msg('Mer om din oro', {id: 'screen.circumstances'}),
    self: () => msg('Mer om hur du har det', {id: 'screen.circumstances.self'}),
  }),
  contact: () => msg('När vi tar kontakt', {id: 'screen.contact'}),
  reporter: inVoice({
    child: () => msg('Om dig', {id: 'screen.reporter'}),
    self: () => msg('Så når vi dig', {id: 'screen.reporter.self'}),
  }),
  'own-family': () => msg('Du kan också söka stöd', {id: 'screen.own-family'}),
  duty: () => msg('Du som anmäler i ditt arbete', {id: 'screen.duty'}),
  consent: () => msg('Om du har tystnadsplikt', {id: 'screen.consent'}),
  disclosure: () => msg('Kan någon se att det är du?', {id: 'screen.disclosure'}),
  review: () => msg('Läs igenom innan du skickar', {id: 'screen.review'}),
};

/** Shown under the heading, where a screen needs it. */
export const screenLeads: Readonly<Partial<Record<ScreenName, SituationText>>> = {
  safety: () =>
    msg(
      'Bra att du hör av dig. Det är aldrig ditt fel om någon gör dig illa. Svara på det du kan, så vet vi hur vi når dig på ett säkert sätt.',
      {id: 'lead.safety'},
    ),
  support: () =>
    msg(
      'Du kan ansöka om stöd hos socialtjänsten. Då behövs ingen anmälan. Ring och berätta hur du har det. Vill du hellre skriva här går det också bra.',
      {id: 'lead.support'},
    ),
  'own-family': () =>
    msg(
      'Gäller det ditt eget barn? Då kan du ansöka om stöd till familjen hos socialtjänsten. Ring och berätta hur ni har det. Du kan också fortsätta med anmälan.',
      {id: 'lead.own-family'},
    ),
  persons: (situation) => (isPrivate(situation) || isAnonymous(situation) ? ownChild(situation) : ''),
  details: inVoice({
    child: () =>
      msg('Fyll i det du vet och hoppa över resten. Något behövs för att vi ska hitta barnet.', {
        id: 'lead.details',
      }),
    person: () =>
      msg('Fyll i det du vet och hoppa över resten. Något behövs för att vi ska hitta personen.', {
        id: 'lead.details.person',
      }),
    self: () => msg('Fyll i det du vill och hoppa över resten.', {id: 'lead.details.self'}),
  }),
  elsewhere: inVoice({
    child: () =>
      msg(
        'En anmälan hör hemma hos socialtjänsten i kommunen där barnet bor. Ring gärna dit. Du kan ändå fortsätta och skicka anmälan härifrån.',
        {id: 'lead.elsewhere'},
      ),
    person: () =>
      msg(
        'En anmälan hör hemma hos socialtjänsten i kommunen där personen bor. Ring gärna dit. Du kan ändå fortsätta och skicka anmälan härifrån.',
        {id: 'lead.elsewhere.person'},
      ),
    self: () =>
      msg(
        'Socialtjänsten i kommunen där du bor kan hjälpa dig. Ring gärna dit. Du kan ändå fortsätta och skicka det du skriver härifrån.',
        {id: 'lead.elsewhere.self'},
      ),
  }),
  guardians: () =>
    msg('Vårdnadshavare är oftast barnets föräldrar. Hoppa över det du inte vet.', {id: 'lead.guardians'}),
  circumstances: () =>
    msg('Svara på det du kan. Du kan hoppa över alla frågor här.', {id: 'lead.circumstances'}),
  contact: () =>
    msg(
      'Svaren hjälper oss att höra av oss på ett sätt som inte gör det värre. Du kan hoppa över alla frågor.',
      {id: 'lead.contact'},
    ),
  reporter: (situation) =>
    isAnonymous(situation)
      ? msg(
          'Formuläret frågar inte efter ditt namn eller hur vi når dig. Därför kan vi inte ställa frågor till dig efteråt.',
          {id: 'lead.reporter.anonymous'},
        )
      : namedLead(situation),
  duty: dutyText,
  consent: consentText,
  disclosure: disclosureLead,
};

const ownChild = inVoice({
  child: () =>
    msg('Är det ditt eget barn? Då kan du också ringa oss och be om stöd, utan anmälan.', {
      id: 'lead.persons',
    }),
  person: () => '',
});

const namedLead = inVoice({
  child: () => '',
  young: () =>
    msg('Ditt namn, eller ett sätt att nå dig, räcker.', {
      id: 'lead.reporter.young',
    }),
});

/** What a child should know before it sends: no promise of silence, and what it decides itself. */
export const childSafetyTexts = {
  heading: (): string => msg('Vem får veta?', {id: 'child-safety.heading'}),
  text: (): string =>
    msg(
      'Vi behöver ofta prata med dem som tar hand om dig. Därför kan vi inte lova att de inte får veta. Men vi får inte berätta sådant som gör att du kan råka mycket illa ut.',
      {id: 'child-safety.text'},
    ),
  decide: (): string =>
    msg(
      'Alla barn får höra av sig till oss. Ju äldre du är, desto mer bestämmer du själv vad vi får säga. När du har fyllt 15 får du själv ansöka om stöd.',
      {id: 'child-safety.decide'},
    ),
};

/** Bris: 116 111 is to be verified against bris.se before each release. */
export const childHelp = {
  brisNumber: '116 111',
  heading: (): string => msg('Vill du prata med någon?', {id: 'child-help.heading'}),
  bris: (): string => msg('Ring Bris. De lyssnar på barn och unga:', {id: 'child-help.bris'}),
  kollPaSoc: (): string => msg('Läs om hur soc kan hjälpa dig:', {id: 'child-help.koll-pa-soc'}),
  /** In its own languages, whatever language the form is in. */
  sites: [
    {lang: 'sv', dir: 'ltr', name: 'Koll på soc – svenska', url: 'https://kollpasoc.se/'},
    {lang: 'en', dir: 'ltr', name: 'Koll på soc – English', url: 'https://kollpasoc.se/en/'},
    {lang: 'ar', dir: 'rtl', name: 'Koll på soc – العربية', url: 'https://kollpasoc.se/ar/'},
  ],
} as const;

/** Only the duty that the workplace really has; the rest is left unsaid. */
function dutyText(situation: Situation): string {
  if (isFamilyCounsellor(situation)) {
    return msg(
      str`Du som arbetar med familjerådgivning har en egen regel (${references.familyCounsellorsDuty.cite} socialtjänstlagen). Du ska genast anmäla om du får veta att ett barn utnyttjas sexuellt eller misshandlas i hemmet, fysiskt eller psykiskt.`,
      {id: 'duty.family-counselling'},
    );
  }
  return msg(
    str`Du ska genast anmäla om du i ditt arbete får veta eller misstänker att ett barn far illa (${references.dutyToReport.cite} socialtjänstlagen). Ansvaret är ditt eget. Du kan inte lämna över det till någon annan.`,
    {id: 'duty.mandated'},
  );
}

/** No general duty covers adults: secrecy decides, and for addiction a duty that some authorities have. */
function consentText(situation: Situation): string {
  return mayNeedAddictionCare(situation)
    ? msg(
        str`Det finns ingen allmän skyldighet att anmäla oro för vuxna. Har du tystnadsplikt behöver personen oftast säga ja först. Myndigheter som ofta möter personer med beroende ska genast anmäla om någon kan behöva tvångsvård (${references.addictionCare.cite}). För läkare och annan hälso- och sjukvård gäller särskilda regler i samma paragraf. Fråga din chef om du är osäker.`,
        {id: 'consent.addiction'},
      )
    : msg(
        'Det finns ingen allmän skyldighet att anmäla oro för vuxna. Har du tystnadsplikt behöver personen oftast säga ja först. Fråga din chef om du är osäker.',
        {id: 'consent.adult'},
      );
}

export const feedbackTexts = {
  explanation: (): string =>
    msg(
      str`Ber du om återkoppling får du veta om en utredning har inletts, inte har inletts eller redan pågår. Du får veta det senast en vecka efter beslutet. Pågår en utredning redan får du veta det genast. Vi kan avstå om det är olämpligt (${references.feedback.cite} socialtjänstlagen).`,
      {id: 'duty.feedback'},
    ),
};

/** When violence, sexual abuse or honour is marked. */
export const doNotInform = {
  heading: inVoice({
    child: () => msg('Berätta inte för familjen', {id: 'do-not-inform.heading'}),
    person: () =>
      msg('Berätta inte för den som du tror utsätter personen', {id: 'do-not-inform.heading.person'}),
  }),
  text: inVoice({
    child: () =>
      msg(
        'Du har kryssat för våld, sexuella övergrepp eller heder. Då kan det bli farligare för barnet om familjen får veta. Ring oss och fråga hur du ska göra.',
        {id: 'do-not-inform'},
      ),
    person: () =>
      msg(
        'Du har kryssat för våld, sexuella övergrepp eller heder. Då kan det bli farligare för personen om den misstänkta får veta. Ring oss och fråga hur du ska göra.',
        {id: 'do-not-inform.person'},
      ),
  }),
};
