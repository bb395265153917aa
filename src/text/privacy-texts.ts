/** The notice on personal data (articles 13 and 14 GDPR), made from the configuration. Consent is never the basis. */
import {msg, str} from '@lit/localize';
import type {Config} from '../config/config.js';
import type {Situation} from '../form/question.js';
import {
  hasDuty,
  isAboutAdult,
  isAnonymous,
  isFamilyCounsellor,
  isProfessional,
  isSelf,
  variantOf,
} from '../form/rules.js';
import {references} from '../law/references.js';
import type {SituationText, Text} from './text.js';
import {inVoice, type Voices} from './voice.js';

export interface NoticeItem {
  readonly term: string;
  readonly text: string;
  readonly link?: {readonly name: string; readonly url: string};
  /** The municipality's own words: Swedish, whatever language the form is in. */
  readonly isOfHost?: boolean;
}

const isUndecided = (situation: Situation): boolean => variantOf(situation) === undefined;

/** The notice can be read before anyone has said whom it is about: then it speaks of anyone. */
const inAnyVoice =
  ({anyone, ...voices}: Voices & {readonly anyone: Text}): SituationText =>
  (situation) =>
    isUndecided(situation) ? anyone() : inVoice(voices)(situation);

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
        'Formuläret skickar dina svar och ett slumpat nummer. Det frågar inte efter ditt namn eller hur vi når dig. Den som anmälan gäller får normalt läsa den, och det du skriver kan visa vem du är. Nätverket och datorn kan visa att du har varit här.',
        {id: 'privacy.short.anonymous'},
      )
    : shortNamed(situation);
}

/** In a large municipality each district may have a board of its own, and nobody has yet said which district it is. */
const dependsOnDistrict = ({answers, config: {districts}}: Situation): boolean =>
  districts.some(({controller}) => controller) && !districts.some(({name}) => name === answers.district);

/** The line that is always in view: who answers for the data. */
export function privacyLine(situation: Situation): string {
  const {controller} = situation.config;
  if (dependsOnDistrict(situation)) {
    return msg('Vilken nämnd som är personuppgiftsansvarig beror på området.', {
      id: 'privacy.controller.districts',
    });
  }
  return controller
    ? msg(str`${controller} är personuppgiftsansvarig.`, {id: 'privacy.controller.named'})
    : msg('Den nämnd i kommunen som ansvarar för socialtjänsten är personuppgiftsansvarig.', {
        id: 'privacy.controller.unnamed',
      });
}

function boards(situation: Situation): string {
  const {districts, controller: common} = situation.config;
  if (!dependsOnDistrict(situation)) return '';
  return districts
    .flatMap(({name, controller = common}) => (controller ? [`${name}: ${controller}.`] : []))
    .join(' ');
}

const sentences = (...texts: readonly string[]): string => texts.filter((text) => text !== '').join(' ');

const namedData = inAnyVoice({
  anyone: () => msg('Det du skriver om dig, den du är orolig för och din oro.', {id: 'privacy.data.anyone'}),
  child: () => msg('Det du skriver om dig, barnet, familjen och din oro.', {id: 'privacy.data.named'}),
  person: () => msg('Det du skriver om dig, personen och din oro.', {id: 'privacy.data.named.person'}),
  self: () => msg('Det du skriver om dig och hur du har det.', {id: 'privacy.data.self'}),
});

const anonymousData = inVoice({
  child: () =>
    msg(
      'Det du skriver om barnet, familjen och din oro. Om dig frågar formuläret bara hur du känner barnet eller familjen, inte vem du är.',
      {id: 'privacy.data.anonymous'},
    ),
  person: () =>
    msg(
      'Det du skriver om personen och din oro. Om dig frågar formuläret bara hur du känner personen, inte vem du är.',
      {id: 'privacy.data.anonymous.person'},
    ),
});

const purpose = inAnyVoice({
  anyone: () =>
    msg('För att ta emot, bedöma och handlägga en anmälan om oro.', {id: 'privacy.purpose.anyone'}),
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

const basis = inVoice({
  child: () =>
    msg(
      str`Det är en uppgift av allmänt intresse, myndighetsutövning och en skyldighet i lag (${references.lawfulBasis.cite} i dataskyddsförordningen). För känsliga uppgifter gäller ${references.sensitiveData.cite}. Personnummer och uppgifter om brott får också användas (${references.processing.cite}).`,
      {id: 'privacy.basis.text'},
    ),
  young: () =>
    msg(
      str`Lagen säger att vi får använda det du skriver i vårt arbete (${references.lawfulBasis.cite} i dataskyddsförordningen). För känsliga saker, till exempel hur du mår, gäller ${references.sensitiveData.cite} och ${references.processing.cite}.`,
      {id: 'privacy.basis.text.young'},
    ),
});

const voluntary: Text = () =>
  msg(
    'Nej, det är frivilligt. Några få frågor behöver svar för att det ska gå att skicka. Resten kan du hoppa över.',
    {id: 'privacy.voluntary.private'},
  );

/** At work: by whom it is about, and once the workplace is known by the duty that follows from it. */
function obligation(situation: Situation): string {
  if (isAboutAdult(situation)) {
    return msg(
      str`Oftast är det frivilligt att anmäla oro för vuxna, också i arbetet. Vissa myndigheter måste anmäla den som kan behöva vård för skadligt bruk eller beroende (${references.addictionCare.cite}). I tjänsten kan du inte vara anonym.`,
      {id: 'privacy.voluntary.professional.person'},
    );
  }
  if (isFamilyCounsellor(situation)) {
    return msg(
      str`Ja, i vissa fall. I familjerådgivning måste du enligt lag anmäla om ett barn utnyttjas sexuellt, eller misshandlas fysiskt eller psykiskt i hemmet (${references.familyCounsellorsDuty.cite} socialtjänstlagen). I tjänsten kan du inte vara anonym.`,
      {id: 'privacy.voluntary.counsellor'},
    );
  }
  if (hasDuty(situation)) {
    return msg(
      str`Ja. I ditt arbete måste du enligt lag anmäla oro för barn (${references.dutyToReport.cite} socialtjänstlagen). I tjänsten kan du inte vara anonym.`,
      {id: 'privacy.voluntary.mandated'},
    );
  }
  return situation.answers.reporter.workplaceKind === undefined
    ? msg('I vissa arbeten måste du enligt lag anmäla oro för barn. I tjänsten kan du inte vara anonym.', {
        id: 'privacy.voluntary.professional',
      })
    : msg('Som du har svarat är det frivilligt. I tjänsten kan du inte vara anonym.', {
        id: 'privacy.voluntary.no-duty',
      });
}

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

const retentionByPerson = inVoice({
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

/** The form about a child may take young adults too, and an adult's file is kept for another time. */
function retention(situation: Situation): string {
  const mayBeAdult =
    isUndecided(situation) || (!isAboutAdult(situation) && situation.config.childAgeLimit > 18);
  return sentences(
    retentionByPerson(situation),
    mayBeAdult
      ? msg(
          str`För den som har fyllt 18 år tas uppgifterna i en personakt bort fem år efter den sista anteckningen (${references.retentionAdults.cite}).`,
          {id: 'privacy.retention.text.adult'},
        )
      : '',
  );
}

const rightsByPerson = inVoice({
  child: () =>
    msg(
      'Du kan begära att få veta vilka uppgifter som finns om dig, att fel rättas och att behandlingen begränsas. Rätten att få uppgifter raderade är liten, och du kan inte invända mot behandlingen. Vänd dig till den som är personuppgiftsansvarig.',
      {id: 'privacy.rights.text'},
    ),
  young: () =>
    msg(
      'Du kan be att få veta vad som står om dig, att fel rättas och att vi använder uppgifterna mindre. Bara ibland kan de raderas. Du kan inte invända mot att vi använder dem.',
      {id: 'privacy.rights.text.young'},
    ),
});

function rights(situation: Situation): string {
  return sentences(
    rightsByPerson(situation),
    isSelf(situation) ? '' : msg('Den anmälan gäller har samma rättigheter.', {id: 'privacy.rights.others'}),
    isAnonymous(situation)
      ? msg('Om du inte säger vem du är kan vi oftast inte veta vilken anmälan som är din.', {
          id: 'privacy.rights.anonymous',
        })
      : '',
  );
}

const item = (term: string, text: string): NoticeItem => ({term, text});
const hostItem = (term: string, text: string): NoticeItem => ({term, text, isOfHost: true});

function whoItems(situation: Situation): readonly NoticeItem[] {
  const {phone, postalAddress, dpoContact} = situation.config;
  const contact = [phone, postalAddress].filter((way) => way !== undefined).join(', ');
  const dpo = msg('Dataskyddsombud', {id: 'privacy.dpo'});
  return [
    item(
      msg('Vem ansvarar?', {id: 'privacy.controller'}),
      sentences(privacyLine(situation), boards(situation)),
    ),
    ...(contact ? [hostItem(msg('Så når du socialtjänsten', {id: 'privacy.contact'}), contact)] : []),
    dpoContact
      ? hostItem(dpo, dpoContact)
      : item(dpo, msg('Fråga kommunen efter dataskyddsombudet.', {id: 'privacy.dpo.unnamed'})),
  ];
}

function whyItems(situation: Situation): readonly NoticeItem[] {
  return [
    item(
      msg('Vilka uppgifter och varifrån?', {id: 'privacy.data'}),
      sentences(
        isAnonymous(situation) ? anonymousData(situation) : namedData(situation),
        msg('Det kan vara namn, adress, telefonnummer, personnummer och sådant som rör hälsa eller brott.', {
          id: 'privacy.data.kinds',
        }),
        msg('Uppgifterna kommer från dig. Formuläret hämtar inget från andra håll.', {
          id: 'privacy.data.source',
        }),
      ),
    ),
    item(msg('Varför?', {id: 'privacy.purpose'}), purpose(situation)),
    item(msg('Med vilken rätt?', {id: 'privacy.basis'}), basis(situation)),
    item(
      msg('Måste du lämna uppgifterna?', {id: 'privacy.voluntary'}),
      isProfessional(situation) ? obligation(situation) : voluntary(),
    ),
  ];
}

/** What is true of ip addresses here. */
export const addressNote = ({ipNote}: Config): string =>
  ipNote ?? msg('Servern som tar emot formuläret kan se din ip-adress.', {id: 'privacy.ip.text'});

function handlingItems(situation: Situation): readonly NoticeItem[] {
  const {bufferRetention, ipNote, thirdCountry} = situation.config;
  const ip = msg('Din ip-adress', {id: 'privacy.ip'});
  const abroad = msg('Utanför EU?', {id: 'privacy.third-country'});
  return [
    item(msg('Vilka får se dem?', {id: 'privacy.recipients'}), recipients(situation)),
    item(msg('Hur länge sparas de?', {id: 'privacy.retention'}), retention(situation)),
    ...(bufferRetention
      ? [hostItem(msg('I formulärtjänsten', {id: 'privacy.buffer'}), bufferRetention)]
      : []),
    ipNote ? hostItem(ip, ipNote) : item(ip, addressNote(situation.config)),
    thirdCountry
      ? hostItem(abroad, thirdCountry)
      : item(
          abroad,
          msg(
            str`Nej. Uppgifterna ska inte föras över till länder utanför EU och EES (${references.thirdCountries.cite}).`,
            {id: 'privacy.third-country.text'},
          ),
        ),
    item(
      msg('Automatiska beslut?', {id: 'privacy.automated'}),
      msg('Nej, formuläret fattar inga beslut.', {id: 'privacy.automated.text'}),
    ),
  ];
}

function rightsItems(situation: Situation): readonly NoticeItem[] {
  return [
    item(msg('Dina rättigheter', {id: 'privacy.rights'}), rights(situation)),
    {
      ...item(
        msg('Klaga', {id: 'privacy.complaint'}),
        msg(
          'Du kan klaga hos Integritetsskyddsmyndigheten: imy@imy.se, 08-657 61 00, Box 8114, 104 20 Stockholm.',
          {id: 'privacy.complaint.text'},
        ),
      ),
      link: {name: 'www.imy.se', url: 'https://www.imy.se/'},
    },
  ];
}

export const privacyNotice = (situation: Situation): readonly NoticeItem[] => [
  ...whoItems(situation),
  ...whyItems(situation),
  ...handlingItems(situation),
  ...rightsItems(situation),
];
