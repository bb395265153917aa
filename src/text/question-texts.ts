/** What every question says, in the order of the form. Ids follow the names of questions.ts. */
import {msg, str} from '@lit/localize';
import type {QuestionName} from '../form/question.js';
import {isAnonymous, isProfessional, isUnborn} from '../form/rules.js';
import {startTexts, yesNoTexts} from './start-texts.js';
import type {SituationText} from './text.js';

export interface QuestionText {
  readonly label: SituationText;
  readonly hint?: SituationText;
  readonly options?: Readonly<Record<string, SituationText>>;
}

const interpreterHint = () => msg('Lämna tomt om det inte behövs.', {id: 'interpreter.hint'});

export const questionTexts: Readonly<Record<QuestionName, QuestionText>> = {
  danger: {label: startTexts.danger, options: startTexts.dangerOptions},
  variant: {
    label: () => msg('Vem är du orolig för?', {id: 'variant'}),
    options: {
      child: ({config}) =>
        msg(str`Ett barn eller en ung person under ${config.childAgeLimit} år`, {id: 'variant.child'}),
      adult: () => msg('En vuxen', {id: 'variant.adult'}),
      older: () => msg('En äldre person', {id: 'variant.older'}),
      addiction: () =>
        msg('Någon som dricker, tar droger eller spelar för mycket', {id: 'variant.addiction'}),
    },
  },
  role: {
    label: () => msg('Vem är du som anmäler?', {id: 'role'}),
    hint: () =>
      msg(
        'Har du fått veta det i ditt arbete? Då kan lagen säga att du måste anmäla, och du kan inte vara anonym.',
        {
          id: 'role.hint',
        },
      ),
    options: {
      private: () => msg('Privatperson – ni får kontakta mig', {id: 'role.private'}),
      anonymous: () => msg('Privatperson – jag vill inte säga vem jag är', {id: 'role.anonymous'}),
      professional: () => msg('Jag har fått veta det i mitt arbete', {id: 'role.professional'}),
      self: () => msg('Det gäller mig själv', {id: 'role.self'}),
    },
  },

  'subjects.*.name': {
    label: () => msg('Vad heter barnet?', {id: 'subject.name'}),
    hint: () =>
      msg(
        'Skriv det du vet. Ett förnamn räcker. Vet du inte namnet, skriv till exempel ”Annas yngsta son”.',
        {
          id: 'subject.name.hint',
        },
      ),
  },
  'subjects.*.unborn': {label: () => msg('Barnet är inte fött än', {id: 'subject.unborn'})},
  'subjects.*.personalNumber': {
    label: () => msg('Barnets personnummer', {id: 'subject.personalNumber'}),
    hint: () =>
      msg('Till exempel 20150312-1234. Samordningsnummer går också bra. Vet du inte? Hoppa över.', {
        id: 'subject.personalNumber.hint',
      }),
  },
  'subjects.*.birthDate': {
    label: () => msg('Eller barnets födelsedatum', {id: 'subject.birthDate'}),
    hint: () => msg('Till exempel 2015-03-12.', {id: 'subject.birthDate.hint'}),
  },
  'subjects.*.approximateAge': {
    label: () => msg('Eller ungefär hur gammalt barnet är', {id: 'subject.approximateAge'}),
    hint: () => msg('Till exempel 7 år. En gissning räcker.', {id: 'subject.approximateAge.hint'}),
  },
  'subjects.*.protectedIdentity': {
    label: () => msg('Har barnet skyddade personuppgifter?', {id: 'subject.protectedIdentity'}),
    hint: () =>
      msg('Då är adressen hemlig. Svarar du ja: skriv ingen adress här, ring oss i stället om den.', {
        id: 'subject.protectedIdentity.hint',
      }),
    options: yesNoTexts,
  },
  'subjects.*.address': {
    label: (situation) =>
      isUnborn(situation)
        ? msg('Var bor den som är gravid?', {id: 'subject.address.unborn'})
        : msg('Var bor barnet?', {id: 'subject.address'}),
    hint: () => msg('Adress, eller hur man hittar dit.', {id: 'subject.address.hint'}),
  },
  'subjects.*.livesInMunicipality': {
    label: ({config}) =>
      config.municipality
        ? msg(str`Är det i ${config.municipality}?`, {id: 'subject.livesInMunicipality'})
        : msg('Är det i den här kommunen?', {id: 'subject.livesInMunicipality.here'}),
    hint: () =>
      msg('Du kan göra anmälan vad du än svarar. Anmälan hör hemma i kommunen där barnet bor.', {
        id: 'subject.livesInMunicipality.hint',
      }),
    options: yesNoTexts,
  },
  'subjects.*.occupationPlace': {
    label: () => msg('Vilken förskola eller skola går barnet i?', {id: 'subject.occupationPlace'}),
    hint: () =>
      msg('Eller en annan plats där barnet brukar vara på dagarna.', {id: 'subject.occupationPlace.hint'}),
  },
  'subjects.*.phone': {label: () => msg('Barnets telefonnummer', {id: 'subject.phone'})},
  'subjects.*.whereNow': {
    label: () => msg('Var är barnet just nu?', {id: 'subject.whereNow'}),
    hint: () => msg('Till exempel hemma, i skolan eller hos en vän.', {id: 'subject.whereNow.hint'}),
  },
  'subjects.*.interpreterLanguage': {
    label: () => msg('Behöver barnet tolk? På vilket språk?', {id: 'subject.interpreterLanguage'}),
    hint: interpreterHint,
  },
  'subjects.*.informed': {
    label: () => msg('Vet barnet om att du gör anmälan?', {id: 'subject.informed'}),
    options: yesNoTexts,
  },
  'subjects.*.informedComment': {
    label: () => msg('Om barnet inte vet: varför inte?', {id: 'subject.informedComment'}),
  },

  'subjects.*.guardians.*.name': {
    label: (situation) =>
      isUnborn(situation)
        ? msg('Namn på den som är gravid, eller på den andra föräldern', {id: 'guardian.name.unborn'})
        : msg('Vårdnadshavarens namn', {id: 'guardian.name'}),
    hint: () => msg('Skriv det du vet.', {id: 'guardian.name.hint'}),
  },
  'subjects.*.guardians.*.personalNumber': {
    label: () => msg('Personnummer', {id: 'guardian.personalNumber'}),
    hint: () => msg('Vet du inte? Hoppa över.', {id: 'guardian.personalNumber.hint'}),
  },
  'subjects.*.guardians.*.phone': {label: () => msg('Telefonnummer', {id: 'guardian.phone'})},
  'subjects.*.guardians.*.address': {
    label: () => msg('Adress', {id: 'guardian.address'}),
    hint: () => msg('Om den är en annan än barnets.', {id: 'guardian.address.hint'}),
  },
  'subjects.*.guardians.*.livesWithSubject': {
    label: () => msg('Bor vårdnadshavaren med barnet?', {id: 'guardian.livesWithSubject'}),
    options: yesNoTexts,
  },
  'subjects.*.guardians.*.interpreterLanguage': {
    label: () => msg('Behövs tolk? På vilket språk?', {id: 'guardian.interpreterLanguage'}),
    hint: interpreterHint,
  },
  'subjects.*.guardians.*.informed': {
    label: () => msg('Vet vårdnadshavaren om att du gör anmälan?', {id: 'guardian.informed'}),
    options: yesNoTexts,
  },
  'subjects.*.guardians.*.informedComment': {
    label: () => msg('Om vårdnadshavaren inte vet: varför inte?', {id: 'guardian.informedComment'}),
  },

  'concern.description': {
    label: () => msg('Vad har du sett eller hört?', {id: 'concern.description'}),
    hint: () =>
      msg(
        'Berätta med egna ord. Skriv gärna om en viss händelse: vad hände, var och när? Har barnet själv berättat, skriv barnets egna ord om du minns dem.',
        {id: 'concern.description.hint'},
      ),
  },
  'concern.kinds': {
    label: () => msg('Vad handlar din oro om?', {id: 'concern.kinds'}),
    hint: () => msg('Välj allt som stämmer, eller hoppa över.', {id: 'concern.kinds.hint'}),
    options: {
      violence: () => msg('Våld eller hot', {id: 'kind.violence'}),
      'sexual-abuse': () => msg('Sexuella övergrepp', {id: 'kind.sexual-abuse'}),
      honour: () => msg('Heder: kontroll, hot eller tvång från familj eller släkt', {id: 'kind.honour'}),
      neglect: () => msg('Barnet får inte den omsorg det behöver', {id: 'kind.neglect'}),
      'mental-health': () => msg('Någon i familjen mår psykiskt dåligt', {id: 'kind.mental-health'}),
      addiction: () => msg('Alkohol, droger, läkemedel eller spel', {id: 'kind.addiction'}),
      crime: () => msg('Brott eller kriminella miljöer', {id: 'kind.crime'}),
      'school-absence': () => msg('Barnet är ofta borta från skolan', {id: 'kind.school-absence'}),
      'self-harm': () => msg('Barnet skadar sig självt eller vill inte leva', {id: 'kind.self-harm'}),
      economy: () => msg('Pengarna räcker inte till mat eller kläder', {id: 'kind.economy'}),
      homelessness: () => msg('Familjen saknar bostad', {id: 'kind.homelessness'}),
      other: () => msg('Något annat', {id: 'kind.other'}),
    },
  },
  'concern.basis': {
    label: () => msg('Hur vet du det?', {id: 'concern.basis'}),
    hint: () => msg('Välj allt som stämmer.', {id: 'concern.basis.hint'}),
    options: {
      seen: () => msg('Jag har sett eller hört det själv', {id: 'basis.seen'}),
      'told-by-person': () => msg('Barnet har berättat', {id: 'basis.told-by-person'}),
      'told-by-other': () => msg('Någon annan har berättat', {id: 'basis.told-by-other'}),
      other: () => msg('På annat sätt', {id: 'basis.other'}),
    },
  },
  'concern.duration': {
    label: () => msg('Hur länge har du varit orolig?', {id: 'concern.duration'}),
    options: {
      today: () => msg('Sedan i dag', {id: 'duration.today'}),
      days: () => msg('Några dagar', {id: 'duration.days'}),
      weeks: () => msg('Några veckor', {id: 'duration.weeks'}),
      months: () => msg('Några månader', {id: 'duration.months'}),
      longer: () => msg('Längre', {id: 'duration.longer'}),
      unknown: yesNoTexts.unknown,
    },
  },
  'concern.whyNow': {
    label: () => msg('Varför hör du av dig just nu?', {id: 'concern.whyNow'}),
    hint: () => msg('Till exempel om något har hänt eller blivit värre.', {id: 'concern.whyNow.hint'}),
  },
  'concern.ifNothingIsDone': {
    label: () => msg('Vad tror du kan hända om barnet inte får hjälp?', {id: 'concern.ifNothingIsDone'}),
  },
  'concern.earlierConcern': {
    label: () => msg('Har du varit orolig för barnet förut?', {id: 'concern.earlierConcern'}),
    hint: () =>
      msg('Berätta kort. Skriv också om du har anmält tidigare.', {id: 'concern.earlierConcern.hint'}),
  },
  'concern.measures': {
    label: () => msg('Vad har ni redan gjort?', {id: 'concern.measures'}),
    hint: () =>
      msg('Till exempel samtal med barnet eller familjen, eller extra stöd.', {id: 'concern.measures.hint'}),
  },
  'concern.safeContact': {
    label: () =>
      msg('Hur och när kan vi nå barnet eller familjen på ett säkert sätt?', {id: 'concern.safeContact'}),
    hint: () =>
      msg('Skriv om det är någon som inte bör veta att vi hör av oss.', {id: 'concern.safeContact.hint'}),
  },
  'concern.risksAtContact': {
    label: () => msg('Finns det något vi bör tänka på när vi tar kontakt?', {id: 'concern.risksAtContact'}),
    hint: () => msg('Till exempel hot, våld, vapen eller hundar.', {id: 'concern.risksAtContact.hint'}),
  },

  'reporter.relation': {
    label: () => msg('Hur känner du barnet?', {id: 'reporter.relation'}),
    hint: (situation) =>
      isAnonymous(situation)
        ? msg('Ditt svar kan visa vem du är. Du kan hoppa över frågan.', {id: 'reporter.relation.hint'})
        : '',
    options: {
      parent: () => msg('Jag är förälder', {id: 'relation.parent'}),
      relative: () => msg('Jag är släkting', {id: 'relation.relative'}),
      neighbour: () => msg('Jag är granne', {id: 'relation.neighbour'}),
      friend: () => msg('Jag är vän till barnet eller familjen', {id: 'relation.friend'}),
      other: () => msg('På annat sätt', {id: 'relation.other'}),
      undisclosed: () => msg('Jag vill inte svara', {id: 'relation.undisclosed'}),
    },
  },
  'reporter.name': {
    label: () => msg('Vad heter du?', {id: 'reporter.name'}),
    hint: (situation) =>
      isProfessional(situation)
        ? ''
        : msg(
            'Du kan hoppa över namnet. Familjen får oftast läsa anmälan, och då ser de vem som har skrivit den.',
            {
              id: 'reporter.name.hint',
            },
          ),
  },
  'reporter.title': {label: () => msg('Vad har du för yrke eller titel?', {id: 'reporter.title'})},
  'reporter.workplaceKind': {
    label: () => msg('Var arbetar du?', {id: 'reporter.workplaceKind'}),
    hint: () =>
      msg('Vi frågar för att lagen gäller olika för olika arbeten.', {id: 'reporter.workplaceKind.hint'}),
    options: {
      education: () => msg('Förskola, skola eller fritidshem', {id: 'workplace.education'}),
      health: () => msg('Hälso- och sjukvård', {id: 'workplace.health'}),
      dental: () => msg('Tandvård', {id: 'workplace.dental'}),
      'social-services': () =>
        msg('Socialtjänst eller stöd till personer med funktionsnedsättning (LSS)', {
          id: 'workplace.social-services',
        }),
      police: () => msg('Polis, åklagare eller kriminalvård', {id: 'workplace.police'}),
      'other-authority': () =>
        msg('Annan myndighet som lagen nämner eller som arbetar med barn', {id: 'workplace.other-authority'}),
      'security-guard': () => msg('Ordningsvakt', {id: 'workplace.security-guard'}),
      'family-counselling': () => msg('Familjerådgivning', {id: 'workplace.family-counselling'}),
      mediator: () => msg('Medlare, utsedd av domstol', {id: 'workplace.mediator'}),
      'private-children': () =>
        msg('Privat verksamhet som arbetar med barn och unga', {id: 'workplace.private-children'}),
      other: () => msg('Annat arbete', {id: 'workplace.other'}),
    },
  },
  'reporter.workplace': {
    label: () => msg('Vad heter arbetsplatsen?', {id: 'reporter.workplace'}),
    hint: () => msg('Till exempel skolans namn, och vilken enhet.', {id: 'reporter.workplace.hint'}),
  },
  'reporter.phone': {
    label: () => msg('Ditt telefonnummer', {id: 'reporter.phone'}),
    hint: (situation) =>
      isProfessional(situation)
        ? ''
        : msg('Skriv telefon eller e-post, så att vi kan ställa frågor.', {id: 'reporter.phone.hint'}),
  },
  'reporter.email': {label: () => msg('Din e-postadress', {id: 'reporter.email'})},
  'reporter.reachable': {label: () => msg('När passar det att vi ringer?', {id: 'reporter.reachable'})},
  'reporter.interpreterLanguage': {
    label: () => msg('Behöver du tolk när vi ringer? På vilket språk?', {id: 'reporter.interpreterLanguage'}),
    hint: interpreterHint,
  },
  'reporter.manager': {
    label: () => msg('Chef eller kollega som vi också kan kontakta', {id: 'reporter.manager'}),
  },
  'reporter.wantsFeedback': {label: () => msg('Jag vill få återkoppling', {id: 'reporter.wantsFeedback'})},
  'reporter.canAttendMeeting': {
    label: () =>
      msg('Jag kan komma till ett möte med familjen, om ni erbjuder det', {id: 'reporter.canAttendMeeting'}),
  },
};
