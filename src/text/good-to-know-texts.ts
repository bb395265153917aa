/** "Bra att veta": what a citizen can use before and beside the form, by whom it is about. */
import {msg, str} from '@lit/localize';
import {offeredVariants} from '../form/offered.js';
import type {Rule, Situation} from '../form/question.js';
import {
  all,
  always,
  isAboutAdult,
  isAboutChild,
  isAboutSomeonesChild,
  isAbout,
  isChildItself,
  isSelf,
  not,
  variantOf,
} from '../form/rules.js';
import {references} from '../law/references.js';
import {contactTexts} from './interface-texts.js';
import {adultSteps} from './next-texts.js';
import {childHelp, childSafetyTexts} from './screen-texts.js';
import type {SituationText, Text} from './text.js';

export interface Link {
  readonly name: string;
  readonly url: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

export interface KnownFact {
  readonly text: string;
  /** As the municipality wrote it, in Swedish. */
  readonly municipal: string | undefined;
  readonly links: readonly Link[];
}

export interface KnownGroup {
  readonly heading: string;
  readonly facts: readonly KnownFact[];
}

interface Fact {
  readonly isFor: Rule;
  readonly text: SituationText;
  readonly municipal?: (situation: Situation) => string | undefined;
  readonly links?: readonly Link[];
}

interface Group {
  readonly heading: Text;
  readonly facts: readonly Fact[];
}

export const goodToKnowHeading: Text = () => msg('Bra att veta', {id: 'gtk.heading'});

export const goodToKnowChoose: Text = () =>
  msg('När du har valt vem det gäller står det mer här.', {id: 'gtk.choose'});

const aboutSomeone = not(isSelf);
const aboutSomeonesChild = isAboutSomeonesChild;
const aboutAnAdult = all(isAboutAdult, not(isSelf));
const mayBeAnonymous: Rule = all(aboutSomeone, ({config}) => config.anonymous !== 'off');

const socialstyrelsen: readonly Link[] = [
  {name: 'Socialstyrelsen', url: 'https://www.socialstyrelsen.se/', lang: 'sv', dir: 'ltr'},
  {
    name: 'The Swedish social services',
    url: 'https://www.socialstyrelsen.se/om-socialtjansten/other-languages/engelska/the-swedish-social-services-work-for-the-best-interests-of-children',
    lang: 'en',
    dir: 'ltr',
  },
];

const before: Group = {
  heading: () => msg('När ska jag höra av mig?', {id: 'gtk.when'}),
  facts: [
    {
      isFor: aboutSomeone,
      text: () =>
        msg('Du behöver inte veta säkert. Det räcker att du misstänker något eller är orolig.', {
          id: 'gtk.enough',
        }),
    },
    {
      isFor: aboutSomeonesChild,
      text: () =>
        msg(
          str`Alla som misstänker att ett barn far illa bör anmäla det (${references.everyoneOught.cite} socialtjänstlagen).`,
          {id: 'gtk.everyone'},
        ),
    },
    {
      isFor: aboutSomeone,
      text: () => msg('Berättar du tidigt kan hjälpen komma tidigt.', {id: 'gtk.early'}),
    },
    {
      isFor: always,
      text: () => msg('Är det bråttom? Ring alltid, vänta inte på formuläret.', {id: 'gtk.urgent'}),
    },
  ],
};

const askFirst: Group = {
  heading: () => msg('Ring och fråga om råd', {id: 'gtk.ask'}),
  facts: [
    {
      isFor: aboutSomeone,
      text: () =>
        msg(
          'Du kan fråga utan att säga vem det gäller. Säg till exempel: ”Jag är orolig för någon och vill ha råd.” Säger du namnet kan samtalet bli en anmälan.',
          {id: 'gtk.ask.words'},
        ),
    },
    {
      isFor: aboutSomeone,
      text: () =>
        msg('Du kan också anmäla i telefon. Säg: ”Jag vill göra en orosanmälan.”', {id: 'gtk.report.words'}),
    },
    {
      isFor: aboutSomeone,
      text: () =>
        msg('Ha gärna till hands: vem det gäller, vad som oroar dig och hur länge det har varit så.', {
          id: 'gtk.at-hand',
        }),
    },
  ],
};

const duty: Group = {
  heading: () => msg('Måste jag anmäla?', {id: 'gtk.duty'}),
  facts: [
    {
      isFor: aboutSomeonesChild,
      text: () =>
        msg(
          str`Arbetar du i förskola, skola, vård, tandvård, socialtjänst eller LSS? Då ska du genast anmäla om du misstänker att ett barn far illa. Det gäller också vissa myndigheter, ordningsvakter, medlare och privata verksamheter som arbetar med barn (${references.dutyToReport.cite} socialtjänstlagen).`,
          {id: 'gtk.duty.child'},
        ),
    },
    {
      isFor: aboutSomeonesChild,
      text: () =>
        msg(
          'Den som måste anmäla kan inte vara anonym. Privatpersoner och ideella ledare är inte skyldiga att anmäla, men bör göra det.',
          {id: 'gtk.duty.name'},
        ),
    },
    {
      isFor: aboutSomeonesChild,
      text: () =>
        msg(
          str`När en utredning har inletts ska de som måste anmäla också berätta det de vet (${references.dutyToInform.cite}).`,
          {id: 'gtk.duty.inform'},
        ),
    },
    {
      isFor: aboutSomeonesChild,
      text: () =>
        msg(
          str`Familjerådgivare ska genast anmäla om de får veta att ett barn utnyttjas sexuellt eller misshandlas hemma, fysiskt eller psykiskt (${references.familyCounsellorsDuty.cite}). De är inte skyldiga att lämna uppgifter till utredningen.`,
          {id: 'gtk.duty.family-counselling'},
        ),
    },
    {
      isFor: aboutAnAdult,
      text: () =>
        msg(
          'Det finns ingen allmän skyldighet att anmäla oro för vuxna. Har du tystnadsplikt i ditt arbete behöver personen oftast säga ja först.',
          {id: 'gtk.duty.adult'},
        ),
    },
    {
      isFor: all(aboutAnAdult, isAbout('addiction')),
      text: () =>
        msg(
          str`Vissa myndigheter ska genast anmäla när någon med beroende kan behöva tvångsvård (${references.addictionCare.cite}).`,
          {id: 'gtk.duty.addiction'},
        ),
    },
  ],
};

const yourName: Group = {
  heading: () => msg('Ditt namn', {id: 'gtk.name'}),
  facts: [
    {
      isFor: aboutSomeone,
      text: () =>
        msg('Det hjälper oss om du säger vem du är. Då kan vi ställa frågor.', {id: 'gtk.name.helps'}),
    },
    {
      isFor: mayBeAnonymous,
      text: () =>
        msg(
          'Som privatperson kan du välja att inte säga vem du är. Skriv då inte heller e-post eller telefonnummer. Det du berättar kan ändå visa vem du är.',
          {id: 'gtk.name.anonymous'},
        ),
    },
    {
      isFor: mayBeAnonymous,
      text: () =>
        msg('En anonym anmälan tas på lika stort allvar. Men vi kan inte fråga dig något efteråt.', {
          id: 'gtk.name.serious',
        }),
    },
    {
      isFor: aboutSomeone,
      text: () =>
        msg('Får vi veta ditt namn kan vi bara i undantagsfall hålla det hemligt för den det gäller.', {
          id: 'gtk.name.known',
        }),
    },
  ],
};

const secrecy: Group = {
  heading: () => msg('Sekretess', {id: 'gtk.secrecy'}),
  facts: [
    {
      isFor: always,
      text: () =>
        msg('Alla som arbetar i socialtjänsten har tystnadsplikt om människors personliga förhållanden.', {
          id: 'gtk.secrecy.staff',
        }),
    },
    {
      isFor: aboutSomeonesChild,
      text: () =>
        msg(
          'Vårdnadshavare får normalt veta allt som rör barnet. Men vi får inte berätta sådant som kan utsätta barnet för en allvarlig risk.',
          {
            id: 'gtk.secrecy.guardians',
          },
        ),
    },
    {
      isFor: aboutSomeonesChild,
      text: () =>
        msg(
          'Ju äldre barnet är, desto mer bestämmer barnet själv vad som får sägas. Äldre barn kan behöva säga ja till att vårdnadshavare får veta något.',
          {
            id: 'gtk.secrecy.older-child',
          },
        ),
    },
    {
      isFor: aboutSomeone,
      text: () =>
        msg('Du som är privatperson får veta hur det går bara om den det gäller säger ja till det.', {
          id: 'gtk.secrecy.feedback',
        }),
    },
    {isFor: isChildItself, text: childSafetyTexts.text},
    {isFor: isChildItself, text: childSafetyTexts.decide},
  ],
};

const afterwards: Group = {
  heading: () => msg('Vad händer sedan?', {id: 'gtk.after'}),
  facts: [
    {
      isFor: aboutSomeonesChild,
      text: () =>
        msg('Vi vänder oss oftast direkt till familjen. Deras bild och andras oro är det vi utgår från.', {
          id: 'gtk.after.family',
        }),
    },
    {
      isFor: aboutSomeonesChild,
      text: () =>
        msg(
          'I en utredning får både barn och föräldrar berätta. Vi kan också behöva prata med släkt, lärare eller andra. Ibland träffas alla tillsammans.',
          {
            id: 'gtk.after.others',
          },
        ),
    },
    {
      isFor: isAboutChild,
      text: () =>
        msg(
          str`I en utredning får vi prata med ett barn utan att vårdnadshavaren är med eller har sagt ja (${references.talkWithChild.cite}).`,
          {id: 'gtk.after.talk'},
        ),
    },
    {
      isFor: aboutSomeonesChild,
      text: () =>
        msg('Det mesta stödet är frivilligt. Är det allvarligt kan vi utreda också mot familjens vilja.', {
          id: 'gtk.after.against-will',
        }),
    },
    {isFor: aboutAnAdult, text: (situation) => adultSteps(variantOf(situation)).join(' ')},
  ],
};

const rights: Group = {
  heading: () => msg('Barnets rättigheter', {id: 'gtk.rights'}),
  facts: [
    {
      isFor: isAboutChild,
      text: () =>
        msg(
          'FN:s barnkonvention säger vilka rättigheter barn har. Barnets bästa ska alltid vägas in när vi gör något som rör ett barn.',
          {
            id: 'gtk.rights.best',
          },
        ),
    },
  ],
};

const support: Group = {
  heading: () => msg('Stöd', {id: 'gtk.support'}),
  facts: [
    {
      isFor: always,
      text: () =>
        msg(
          'Alla kan ringa socialtjänsten i kommunen där de bor. Den som har fyllt 15 år kan själv ansöka om stöd.',
          {id: 'gtk.support.apply'},
        ),
    },
    {
      isFor: aboutSomeonesChild,
      text: () =>
        msg(
          'Många familjer får stöd. Oftast kommer vi överens med föräldrarna, och i första hand ska det bli bättre hemma.',
          {
            id: 'gtk.support.families',
          },
        ),
    },
    {
      isFor: aboutSomeonesChild,
      text: () =>
        msg(
          'Föräldrar kan få samtal om sin roll, hjälp med konflikter, eller stöd vid psykisk ohälsa, beroende eller våld. Barn kan få en kontaktperson eller träffa andra barn i samma läge.',
          {
            id: 'gtk.support.parents',
          },
        ),
    },
    {
      isFor: aboutAnAdult,
      text: () =>
        msg('Hjälper du en närstående? Fråga oss om stöd till dig som är anhörig.', {
          id: 'gtk.support.relatives',
        }),
    },
    {
      isFor: all(aboutAnAdult, isAbout('older')),
      text: () =>
        msg(
          'Den som behöver hjälp med pengar och papper kan ansöka om god man. Den som förstår vad det innebär kan i stället ge någon fullmakt.',
          {id: 'gtk.support.trustee'},
        ),
    },
    {
      isFor: isAboutChild,
      text: () =>
        msg(
          'Koll på soc är en sajt för barn och unga: vad soc kan göra, vanliga frågor och tips inför ett möte.',
          {
            id: 'gtk.support.koll-pa-soc',
          },
        ),
      links: childHelp.sites,
    },
  ],
};

const notAtHome: Group = {
  heading: () => msg('Om barnet inte kan bo hemma', {id: 'gtk.placement'}),
  facts: [
    {
      isFor: isAboutChild,
      text: () =>
        msg(
          'Ibland kan barnet inte bo hemma. Då kan barnet en tid få bo i ett familjehem eller på ett hem för vård eller boende (HVB).',
          {id: 'gtk.placement.where'},
        ),
    },
    {
      isFor: isAboutChild,
      text: () => msg('Föräldrarna har då rätt till stöd av socialtjänsten.', {id: 'gtk.placement.parents'}),
    },
    {
      isFor: isAboutChild,
      text: () =>
        msg(
          'Socialstyrelsen berättar mer om LVU, när barn placeras mot föräldrarnas vilja, och har filmer och texter på flera språk.',
          {
            id: 'gtk.placement.more',
          },
        ),
      links: socialstyrelsen,
    },
  ],
};

const otherWays: Group = {
  heading: () => msg('Andra sätt att anmäla', {id: 'gtk.ways'}),
  facts: [
    {
      isFor: always,
      text: () =>
        msg('Du kan anmäla både muntligt och skriftligt. Skicka inte e-post om det här.', {
          id: 'gtk.ways.any',
        }),
    },
    {
      isFor: ({config}) => config.postalAddress !== undefined,
      text: contactTexts.postalAddress,
      municipal: ({config}) => config.postalAddress,
    },
    {
      isFor: ({config}) => config.visitingAddress !== undefined,
      text: contactTexts.visitingAddress,
      municipal: ({config}) => config.visitingAddress,
    },
    {
      isFor: ({config}) => config.fax !== undefined,
      text: contactTexts.fax,
      municipal: ({config}) => config.fax,
    },
  ],
};

const groups: readonly Group[] = [
  before,
  askFirst,
  duty,
  yourName,
  secrecy,
  afterwards,
  rights,
  support,
  notAtHome,
  otherWays,
];

/** As if each variant that may still be chosen had been. */
const candidates = (situation: Situation): readonly Situation[] => {
  const variant = variantOf(situation);
  const possible = variant ? [variant] : offeredVariants(situation.config);
  return possible.map((one) => ({...situation, answers: {...situation.answers, variant: one}}));
};

/** Before it is known whom it is about: only what is true of everyone it may be about. */
export function goodToKnow(situation: Situation): readonly KnownGroup[] {
  const possible = candidates(situation);
  return groups.flatMap(({heading, facts}) => {
    const first = possible[0] ?? situation;
    const known = facts
      .filter(({isFor}) => possible.every(isFor))
      .map(({text, municipal, links = []}) => ({text: text(first), municipal: municipal?.(first), links}));
    return known.length > 0 ? [{heading: heading(), facts: known}] : [];
  });
}
