/** The notice on personal data (articles 13 and 14 GDPR), made from the configuration. Consent is never the basis. */
import {msg, str} from '@lit/localize';
import type {Situation} from '../form/question.js';
import {isAnonymous, isProfessional} from '../form/rules.js';
import {references} from '../law/references.js';
import type {Text} from './text.js';
import {inVoice} from './voice.js';

export interface NoticeItem {
  readonly term: string;
  readonly text: string;
  /** As an attribute has it, in Swedish. */
  readonly isMunicipal?: boolean;
}

export const privacyHeading = (): string => msg('Så behandlas personuppgifterna', {id: 'privacy.heading'});
export const privacyOwnNotice = (): string =>
  msg('Kommunens egen information om personuppgifter', {id: 'privacy.own'});

const shortNamed = inVoice({
  child: () =>
    msg(
      'Formuläret skickar dina svar och ett slumpat nummer. Den som anmälan gäller får normalt läsa den. Är personen under 18 år får också vårdnadshavarna det.',
      {id: 'privacy.short'},
    ),
  person: () =>
    msg(
      'Formuläret skickar dina svar och ett slumpat nummer. Personen som det gäller får normalt läsa anmälan.',
      {id: 'privacy.short.person'},
    ),
  self: () => msg('Formuläret skickar dina svar och ett slumpat nummer.', {id: 'privacy.short.self'}),
  young: () =>
    msg(
      'Formuläret skickar dina svar och ett slumpat nummer. De som tar hand om dig får ofta läsa dem. Men vi får inte visa sådant som gör att du kan råka mycket illa ut.',
      {id: 'privacy.short.young'},
    ),
});

/** The short layer: what a person needs before sending. */
export function privacyShort(situation: Situation): string {
  return isAnonymous(situation)
    ? msg(
        'Formuläret skickar dina svar och ett slumpat nummer. Det frågar inte efter ditt namn eller hur vi når dig. Det du skriver kan ändå visa vem du är. Nätverket och datorn kan visa att du har varit här.',
        {id: 'privacy.short.anonymous'},
      )
    : shortNamed(situation);
}

const anonymousData = inVoice({
  child: () => msg('Det du skriver om barnet, familjen och din oro.', {id: 'privacy.data.anonymous'}),
  person: () => msg('Det du skriver om personen och din oro.', {id: 'privacy.data.anonymous.person'}),
});

const namedData = inVoice({
  child: () => msg('Det du skriver om dig, barnet, familjen och din oro.', {id: 'privacy.data.named'}),
  person: () => msg('Det du skriver om dig, personen och din oro.', {id: 'privacy.data.named.person'}),
  self: () => msg('Det du skriver om dig och hur du har det.', {id: 'privacy.data.self'}),
});

const purpose = inVoice({
  child: () =>
    msg('För att ta emot, bedöma och handlägga en anmälan om oro för ett barn.', {
      id: 'privacy.purpose.text',
    }),
  person: () =>
    msg('För att ta emot, bedöma och handlägga en anmälan om oro för en person.', {
      id: 'privacy.purpose.text.person',
    }),
  self: () =>
    msg('För att ta emot det du skriver och bedöma vilket stöd eller skydd du kan behöva.', {
      id: 'privacy.purpose.text.self',
    }),
});

const obligation = inVoice({
  child: () =>
    msg('I vissa arbeten måste du enligt lag anmäla oro för barn, och då kan du inte vara anonym.', {
      id: 'privacy.voluntary.professional',
    }),
  person: () =>
    msg(
      'Oftast är det frivilligt att anmäla oro för vuxna, också i arbetet. Vissa myndigheter måste anmäla.',
      {
        id: 'privacy.voluntary.professional.person',
      },
    ),
});

const recipients = inVoice({
  child: () =>
    msg(
      'Socialtjänstens personal och de som sköter tjänsten åt kommunen. Den anmälan gäller får normalt läsa den, och vårdnadshavarna om personen är under 18 år. Andra myndigheter och domstolar får uppgifter bara när lagen säger det.',
      {id: 'privacy.recipients.text'},
    ),
  person: () =>
    msg(
      'Socialtjänstens personal och de som sköter tjänsten åt kommunen. Den anmälan gäller får normalt läsa den. Andra myndigheter och domstolar får uppgifter bara när lagen säger det.',
      {id: 'privacy.recipients.text.person'},
    ),
  self: () =>
    msg(
      'Socialtjänstens personal och de som sköter tjänsten åt kommunen. Du får normalt läsa det som finns om dig. Andra myndigheter och domstolar får uppgifter bara när lagen säger det.',
      {id: 'privacy.recipients.text.self'},
    ),
  young: () =>
    msg(
      'Vi som arbetar i socialtjänsten, och de som sköter tjänsten åt kommunen. De som tar hand om dig får ofta läsa det du skriver. Vi får inte visa sådant som gör att du kan råka mycket illa ut. Andra myndigheter och domstolar får uppgifter bara när lagen säger det.',
      {id: 'privacy.recipients.text.young'},
    ),
});

const retention = inVoice({
  child: () =>
    msg(
      str`Leder anmälan till en utredning om ett barn under 18 år sparas handlingarna minst tills barnet fyller 30 år. Inleds ingen utredning tas de bort efter fem år (${references.retention.cite} socialtjänstlagen). Det finns undantag.`,
      {id: 'privacy.retention.text'},
    ),
  person: () =>
    msg(
      str`Uppgifterna i en personakt tas bort fem år efter den sista anteckningen (${references.retentionAdults.cite} socialtjänstlagen). Det finns undantag.`,
      {id: 'privacy.retention.text.person'},
    ),
  young: () =>
    msg(
      str`Om vi utreder hur du har det sparas det minst tills du fyller 30 år. Annars tas det bort efter fem år (${references.retention.cite} socialtjänstlagen). Det finns undantag.`,
      {id: 'privacy.retention.text.young'},
    ),
});

const item = (term: string, text: string): NoticeItem => ({term, text});

/** What the municipality has said of it, else what is true of most. */
const ownOr = (own: string | undefined, term: string, text: Text): NoticeItem =>
  own === undefined ? item(term, text()) : {term, text: own, isMunicipal: true};

function whoItems({config}: Situation): readonly NoticeItem[] {
  return [
    item(
      msg('Vem ansvarar?', {id: 'privacy.controller'}),
      config.controller
        ? msg(str`${config.controller} är personuppgiftsansvarig.`, {id: 'privacy.controller.named'})
        : msg('Den nämnd i kommunen som ansvarar för socialtjänsten är personuppgiftsansvarig.', {
            id: 'privacy.controller.unnamed',
          }),
    ),
    ownOr(config.dpoContact, msg('Dataskyddsombud', {id: 'privacy.dpo'}), () =>
      msg('Fråga kommunen efter dataskyddsombudet.', {id: 'privacy.dpo.unnamed'}),
    ),
  ];
}

function whyItems(situation: Situation): readonly NoticeItem[] {
  return [
    item(
      msg('Vilka uppgifter och varifrån?', {id: 'privacy.data'}),
      isAnonymous(situation) ? anonymousData(situation) : namedData(situation),
    ),
    item(msg('Varför?', {id: 'privacy.purpose'}), purpose(situation)),
    item(
      msg('Med vilken rätt?', {id: 'privacy.basis'}),
      msg(
        str`Det är en uppgift av allmänt intresse, myndighetsutövning och en skyldighet i lag (${references.lawfulBasis.cite} i dataskyddsförordningen). För känsliga uppgifter gäller ${references.sensitiveData.cite}, och ${references.processing.cite}.`,
        {id: 'privacy.basis.text'},
      ),
    ),
    item(
      msg('Måste du lämna uppgifterna?', {id: 'privacy.voluntary'}),
      isProfessional(situation)
        ? obligation(situation)
        : msg('Nej, det är frivilligt.', {id: 'privacy.voluntary.private'}),
    ),
  ];
}

function handlingItems(situation: Situation): readonly NoticeItem[] {
  const {config} = situation;
  return [
    item(msg('Vilka får se dem?', {id: 'privacy.recipients'}), recipients(situation)),
    item(msg('Hur länge sparas de?', {id: 'privacy.retention'}), retention(situation)),
    ...(config.bufferRetention
      ? [ownOr(config.bufferRetention, msg('I formulärtjänsten', {id: 'privacy.buffer'}), () => '')]
      : []),
    ownOr(config.ipNote, msg('Din ip-adress', {id: 'privacy.ip'}), () =>
      msg('Servern som tar emot formuläret kan se din ip-adress.', {id: 'privacy.ip.text'}),
    ),
    item(
      msg('Utanför EU?', {id: 'privacy.third-country'}),
      msg('Uppgifterna ska inte föras över till länder utanför EU och EES.', {
        id: 'privacy.third-country.text',
      }),
    ),
  ];
}

function rightsItems(): readonly NoticeItem[] {
  return [
    item(
      msg('Dina rättigheter', {id: 'privacy.rights'}),
      msg(
        'Du kan begära att få veta vilka uppgifter som finns om dig, att fel rättas och att behandlingen begränsas. Rätten att få uppgifter raderade är liten, och du kan inte invända mot behandlingen.',
        {id: 'privacy.rights.text'},
      ),
    ),
    item(
      msg('Klaga', {id: 'privacy.complaint'}),
      msg('Du kan klaga hos Integritetsskyddsmyndigheten: imy.se, imy@imy.se, 08-657 61 00.', {
        id: 'privacy.complaint.text',
      }),
    ),
  ];
}

export const privacyNotice = (situation: Situation): readonly NoticeItem[] => [
  ...whoItems(situation),
  ...whyItems(situation),
  ...handlingItems(situation),
  ...rightsItems(),
];
