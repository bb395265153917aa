/** What every question says, in the order of the form. Ids follow the names of questions.ts. */
import {msg, str} from '@lit/localize';
import {coveredBy, unknownDistrict} from '../form/offered.js';
import type {QuestionName, Situation} from '../form/question.js';
import {isAbout, isAnonymous, isProfessional, isUnborn, variantOf} from '../form/rules.js';
import {startTexts, yesNoTexts} from './start-texts.js';
import type {SituationText, Text} from './text.js';
import {inVoice} from './voice.js';

export interface QuestionText {
  readonly label: SituationText;
  readonly hint?: SituationText;
  /** Not of what the host has named itself, such as districts: those are their own words. */
  readonly options?: Readonly<Record<string, SituationText>>;
}

const interpreterHint = () => msg('Lämna tomt om det inte behövs.', {id: 'interpreter.hint'});
const none = () => '';

/** Older people and addiction are part of the form about adults where they have none of their own. */
const adultText: SituationText = ({config}) => {
  const covered = coveredBy('adult', config);
  if (covered.length === 3) {
    return msg('En vuxen eller äldre person, också någon med skadligt bruk eller beroende', {
      id: 'variant.adult.all',
    });
  }
  if (covered.includes('older')) return msg('En vuxen eller äldre person', {id: 'variant.adult.older'});
  return covered.includes('addiction')
    ? msg('En vuxen, också någon med skadligt bruk eller beroende', {id: 'variant.adult.addiction'})
    : msg('En vuxen', {id: 'variant.adult'});
};

const descriptionHints = {
  child: () =>
    msg(
      'Berätta med egna ord. Skriv gärna om en viss händelse: vad hände, var och när? Har barnet själv berättat, skriv barnets egna ord om du minns dem.',
      {id: 'concern.description.hint'},
    ),
  adult: () =>
    msg(
      'Berätta med egna ord. Till exempel om våld, hot, psykisk ohälsa eller att personen inte klarar vardagen. Vad hände, var och när?',
      {id: 'concern.description.hint.adult'},
    ),
  older: () =>
    msg(
      'Berätta med egna ord. Till exempel om mat, mediciner, fall, ensamhet eller glömska, en spis som lämnas på eller att personen inte hittar hem.',
      {id: 'concern.description.hint.older'},
    ),
  addiction: () =>
    msg(
      'Berätta med egna ord. Till exempel vad personen använder eller spelar om, hur ofta, och hur det påverkar vardagen.',
      {id: 'concern.description.hint.addiction'},
    ),
  self: () =>
    msg('Berätta med egna ord vad som är svårt och vad du behöver hjälp med.', {
      id: 'concern.description.hint.self',
    }),
  young: () =>
    msg('Skriv med dina egna ord. Det behöver inte bli rätt eller fint. Du kan skriva lite eller mycket.', {
      id: 'concern.description.hint.young',
    }),
} satisfies Record<string, Text>;

const homeLabel = inVoice({
  child: () => msg('Var bor barnet?', {id: 'subject.address'}),
  person: () => msg('Var bor personen?', {id: 'subject.address.person'}),
  self: () => msg('Var bor du?', {id: 'subject.address.self'}),
});

const livesIn = (municipality: string) =>
  inVoice({
    child: () => msg(str`Bor barnet i ${municipality}?`, {id: 'subject.livesInMunicipality'}),
    person: () => msg(str`Bor personen i ${municipality}?`, {id: 'subject.livesInMunicipality.person'}),
    self: () => msg(str`Bor du i ${municipality}?`, {id: 'subject.livesInMunicipality.self'}),
  });

const livesHere = inVoice({
  child: () => msg('Bor barnet i den här kommunen?', {id: 'subject.livesInMunicipality.here'}),
  person: () => msg('Bor personen i den här kommunen?', {id: 'subject.livesInMunicipality.here.person'}),
  self: () => msg('Bor du i den här kommunen?', {id: 'subject.livesInMunicipality.here.self'}),
});

const nameHint = inVoice({
  child: () =>
    msg(
      'Du kan hoppa över namnet. Familjen får oftast läsa anmälan, också ditt namn, telefonnummer och din e-postadress.',
      {id: 'reporter.name.hint'},
    ),
  person: () =>
    msg(
      'Du kan hoppa över namnet. Personen får oftast läsa anmälan, också ditt namn, telefonnummer och din e-postadress.',
      {id: 'reporter.name.hint.person'},
    ),
});

const phoneHint = inVoice({
  child: () => msg('Skriv telefon eller e-post, så att vi kan ställa frågor.', {id: 'reporter.phone.hint'}),
  self: () => msg('Skriv telefon eller e-post, så att vi kan nå dig.', {id: 'reporter.phone.hint.self'}),
  young: () =>
    msg('Skriv bara ett nummer som det är säkert att ringa. Du kan också hoppa över.', {
      id: 'reporter.phone.hint.young',
    }),
});

/** Hints for the one who is worried differ by whom it is about; those for oneself by age only. */
const descriptionHint = (situation: Situation): string =>
  inVoice({
    child: descriptionHints.child,
    person: descriptionHints[variantOf(situation) ?? 'adult'],
    self: descriptionHints.self,
    young: descriptionHints.young,
  })(situation);

export const questionTexts: Readonly<Record<QuestionName, QuestionText>> = {
  danger: {label: startTexts.danger, options: startTexts.dangerOptions},
  variant: {
    label: () => msg('Vem gäller det?', {id: 'variant'}),
    options: {
      child: ({config}) =>
        msg(str`Ett barn eller en ung person under ${config.childAgeLimit} år`, {id: 'variant.child'}),
      adult: adultText,
      older: () => msg('En äldre person', {id: 'variant.older'}),
      addiction: () =>
        msg('En vuxen med skadligt bruk eller beroende: alkohol, droger, läkemedel eller spel', {
          id: 'variant.addiction',
        }),
    },
  },
  role: {
    label: () => msg('Vem är du?', {id: 'role'}),
    hint: () =>
      msg(
        'Har du fått veta det i ditt arbete? Då kan lagen säga att du måste anmäla, och du kan inte vara anonym.',
        {id: 'role.hint'},
      ),
    options: {
      private: () => msg('Privatperson – ni får kontakta mig', {id: 'role.private'}),
      anonymous: () => msg('Privatperson – jag vill inte säga vem jag är', {id: 'role.anonymous'}),
      professional: () => msg('Jag har fått veta det i mitt arbete', {id: 'role.professional'}),
      self: () => msg('Det gäller mig själv', {id: 'role.self'}),
    },
  },
  district: {
    label: inVoice({
      child: () => msg('I vilken del av kommunen bor barnet?', {id: 'district'}),
      person: () => msg('I vilken del av kommunen bor personen?', {id: 'district.person'}),
      self: () => msg('I vilken del av kommunen bor du?', {id: 'district.self'}),
    }),
    hint: () => msg('Då kommer det du skriver rätt från början.', {id: 'district.hint'}),
    options: {[unknownDistrict]: yesNoTexts.unknown},
  },

  'subjects.*.name': {
    label: inVoice({
      child: () => msg('Vad heter barnet?', {id: 'subject.name'}),
      person: () => msg('Vad heter personen?', {id: 'subject.name.person'}),
      self: () => msg('Vad heter du?', {id: 'subject.name.self'}),
    }),
    hint: inVoice({
      child: () =>
        msg(
          'Skriv det du vet. Ett förnamn räcker. Vet du inte namnet, skriv till exempel ”Annas yngsta son”.',
          {id: 'subject.name.hint'},
        ),
      person: () =>
        msg('Skriv det du vet. Vet du inte namnet, skriv till exempel ”mannen på andra våningen”.', {
          id: 'subject.name.hint.person',
        }),
      self: none,
      young: () => msg('Ett förnamn räcker. Du kan också hoppa över.', {id: 'subject.name.hint.young'}),
    }),
  },
  'subjects.*.unborn': {label: () => msg('Barnet är inte fött än', {id: 'subject.unborn'})},
  'subjects.*.personalNumber': {
    label: inVoice({
      child: () => msg('Barnets personnummer', {id: 'subject.personalNumber'}),
      person: () => msg('Personens personnummer', {id: 'subject.personalNumber.person'}),
      self: () => msg('Ditt personnummer', {id: 'subject.personalNumber.self'}),
    }),
    hint: () =>
      msg(
        'Tolv siffror: år, månad, dag och fyra siffror till. Samordningsnummer går också bra. Du kan hoppa över.',
        {id: 'subject.personalNumber.hint'},
      ),
  },
  'subjects.*.birthDate': {
    label: inVoice({
      child: () => msg('Eller barnets födelsedatum', {id: 'subject.birthDate'}),
      person: () => msg('Eller personens födelsedatum', {id: 'subject.birthDate.person'}),
    }),
    hint: () => msg('Till exempel 2015-03-12.', {id: 'subject.birthDate.hint'}),
  },
  'subjects.*.approximateAge': {
    label: inVoice({
      child: () => msg('Eller ungefär hur gammalt barnet är', {id: 'subject.approximateAge'}),
      person: () => msg('Eller ungefär hur gammal personen är', {id: 'subject.approximateAge.person'}),
      young: () => msg('Hur gammal är du?', {id: 'subject.approximateAge.young'}),
    }),
    hint: inVoice({
      child: () => msg('Till exempel 7 år. En gissning räcker.', {id: 'subject.approximateAge.hint'}),
      person: () => msg('En gissning räcker.', {id: 'subject.approximateAge.hint.person'}),
      young: none,
    }),
  },
  'subjects.*.protectedIdentity': {
    label: inVoice({
      child: () => msg('Har barnet skyddade personuppgifter?', {id: 'subject.protectedIdentity'}),
      person: () => msg('Har personen skyddade personuppgifter?', {id: 'subject.protectedIdentity.person'}),
      self: () => msg('Har du skyddade personuppgifter?', {id: 'subject.protectedIdentity.self'}),
    }),
    hint: () =>
      msg('Svarar du ja: skriv inte adress, skola, arbete eller plats här. Ring oss om det i stället.', {
        id: 'subject.protectedIdentity.hint',
      }),
    options: yesNoTexts,
  },
  'subjects.*.address': {
    label: (situation) =>
      isUnborn(situation)
        ? msg('Var bor den som är gravid?', {id: 'subject.address.unborn'})
        : homeLabel(situation),
    hint: inVoice({
      child: () => msg('Adress, eller hur man hittar dit.', {id: 'subject.address.hint'}),
      self: none,
      young: () =>
        msg('Adress, eller området där du bor. Är din adress hemlig? Skriv den inte här, ring oss.', {
          id: 'subject.address.hint.young',
        }),
    }),
  },
  'subjects.*.livesInMunicipality': {
    label: (situation) => {
      const {municipality} = situation.config;
      return municipality ? livesIn(municipality)(situation) : livesHere(situation);
    },
    hint: inVoice({
      child: () =>
        msg('Du kan göra anmälan vad du än svarar. Den hör hemma i kommunen där barnet bor.', {
          id: 'subject.livesInMunicipality.hint',
        }),
      person: () =>
        msg('Du kan göra anmälan vad du än svarar. Den hör hemma i kommunen där personen bor.', {
          id: 'subject.livesInMunicipality.hint.person',
        }),
      self: () => msg('Du kan fortsätta vad du än svarar.', {id: 'subject.livesInMunicipality.hint.self'}),
    }),
    options: yesNoTexts,
  },
  'subjects.*.occupationPlace': {
    label: inVoice({
      child: () => msg('Vilken förskola eller skola går barnet i?', {id: 'subject.occupationPlace'}),
      person: () => msg('Var är personen på dagarna?', {id: 'subject.occupationPlace.person'}),
      young: () => msg('Vilken skola går du i?', {id: 'subject.occupationPlace.young'}),
    }),
    hint: inVoice({
      child: () =>
        msg('Eller en annan plats där barnet brukar vara på dagarna.', {id: 'subject.occupationPlace.hint'}),
      person: () =>
        msg('Till exempel ett arbete eller en daglig verksamhet.', {
          id: 'subject.occupationPlace.hint.person',
        }),
      young: none,
    }),
  },
  'subjects.*.phone': {
    label: inVoice({
      child: () => msg('Barnets telefonnummer', {id: 'subject.phone'}),
      person: () => msg('Personens telefonnummer', {id: 'subject.phone.person'}),
    }),
  },
  'subjects.*.whereNow': {
    label: inVoice({
      child: () => msg('Var är barnet just nu?', {id: 'subject.whereNow'}),
      person: () => msg('Var är personen just nu?', {id: 'subject.whereNow.person'}),
      young: () => msg('Var är du just nu?', {id: 'subject.whereNow.young'}),
    }),
    hint: inVoice({
      child: () => msg('Till exempel hemma, i skolan eller hos en vän.', {id: 'subject.whereNow.hint'}),
      person: () =>
        msg('Till exempel hemma, på sjukhus eller hos en vän.', {id: 'subject.whereNow.hint.person'}),
    }),
  },
  'subjects.*.interpreterLanguage': {
    label: inVoice({
      child: () => msg('Behöver barnet tolk? På vilket språk?', {id: 'subject.interpreterLanguage'}),
      person: () =>
        msg('Behöver personen tolk? På vilket språk?', {id: 'subject.interpreterLanguage.person'}),
    }),
    hint: interpreterHint,
  },
  'subjects.*.informed': {
    label: inVoice({
      child: () => msg('Vet barnet om att du gör anmälan?', {id: 'subject.informed'}),
      person: () => msg('Vet personen om att du gör anmälan?', {id: 'subject.informed.person'}),
    }),
    options: yesNoTexts,
  },
  'subjects.*.informedComment': {
    label: inVoice({
      child: () => msg('Om barnet inte vet: varför inte?', {id: 'subject.informedComment'}),
      person: () => msg('Om personen inte vet: varför inte?', {id: 'subject.informedComment.person'}),
    }),
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
    label: inVoice({
      child: () => msg('Vad har du sett eller hört?', {id: 'concern.description'}),
      self: () => msg('Vad behöver du hjälp med?', {id: 'concern.description.self'}),
      young: () => msg('Vad har hänt?', {id: 'concern.description.young'}),
    }),
    hint: descriptionHint,
  },
  'concern.kinds': {
    label: inVoice({
      child: () => msg('Vad handlar din oro om?', {id: 'concern.kinds'}),
      self: () => msg('Vad handlar det om?', {id: 'concern.kinds.self'}),
    }),
    hint: () => msg('Välj allt som stämmer, eller hoppa över.', {id: 'concern.kinds.hint'}),
    options: {
      violence: inVoice({
        child: () => msg('Våld eller hot', {id: 'kind.violence'}),
        young: () => msg('Någon slår, hotar eller skrämmer mig', {id: 'kind.violence.young'}),
      }),
      'sexual-abuse': inVoice({
        child: () => msg('Sexuella övergrepp', {id: 'kind.sexual-abuse'}),
        young: () => msg('Någon gör sexuella saker mot mig', {id: 'kind.sexual-abuse.young'}),
      }),
      honour: inVoice({
        child: () => msg('Heder: kontroll, hot eller tvång från familj eller släkt', {id: 'kind.honour'}),
        young: () => msg('Familj eller släkt bestämmer hårt över mig', {id: 'kind.honour.young'}),
      }),
      neglect: inVoice({
        child: () => msg('Barnet får inte den omsorg det behöver', {id: 'kind.neglect'}),
        person: () =>
          msg('Personen får inte den vård eller hjälp som hen ska få', {id: 'kind.neglect.person'}),
        young: () => msg('Ingen tar hand om mig som de borde', {id: 'kind.neglect.young'}),
        self: () => msg('Jag får inte den hjälp som andra ska ge', {id: 'kind.neglect.self'}),
      }),
      'mental-health': inVoice({
        child: () => msg('Någon i familjen mår psykiskt dåligt', {id: 'kind.mental-health'}),
        person: () => msg('Psykisk ohälsa, ensamhet eller förvirring', {id: 'kind.mental-health.person'}),
        young: () => msg('Jag eller någon hemma mår dåligt', {id: 'kind.mental-health.young'}),
        self: () => msg('Psykisk ohälsa eller ensamhet', {id: 'kind.mental-health.self'}),
      }),
      addiction: inVoice({
        child: () => msg('Alkohol, droger, läkemedel eller spel', {id: 'kind.addiction'}),
        young: () =>
          msg('Jag eller någon hemma dricker för mycket, tar droger eller spelar om pengar', {
            id: 'kind.addiction.young',
          }),
      }),
      crime: inVoice({
        child: () => msg('Brott eller kriminella miljöer', {id: 'kind.crime'}),
        young: () => msg('Brott, eller någon som vill att jag gör brott', {id: 'kind.crime.young'}),
      }),
      'school-absence': inVoice({
        child: () => msg('Barnet är ofta borta från skolan', {id: 'kind.school-absence'}),
        young: () => msg('Jag är ofta borta från skolan', {id: 'kind.school-absence.young'}),
      }),
      'self-harm': inVoice({
        child: () => msg('Barnet skadar sig självt eller vill inte leva', {id: 'kind.self-harm'}),
        person: () => msg('Personen skadar sig själv eller vill inte leva', {id: 'kind.self-harm.person'}),
        self: () => msg('Jag skadar mig själv eller vill inte leva', {id: 'kind.self-harm.self'}),
      }),
      economy: inVoice({
        child: () => msg('Pengarna räcker inte till mat eller kläder', {id: 'kind.economy'}),
        person: () =>
          msg('Pengar: räkningar, skulder eller någon som tar pengarna', {id: 'kind.economy.person'}),
        young: () => msg('Pengarna hemma räcker inte till mat eller kläder', {id: 'kind.economy.young'}),
        self: () => msg('Pengar: räkningar eller skulder', {id: 'kind.economy.self'}),
      }),
      'care-needs': inVoice({
        child: () => msg('Klarar inte vardagen hemma utan hjälp', {id: 'kind.care-needs'}),
      }),
      homelessness: inVoice({
        child: () => msg('Familjen saknar bostad', {id: 'kind.homelessness'}),
        person: () => msg('Saknar bostad', {id: 'kind.homelessness.person'}),
        young: () => msg('Vi eller jag saknar bostad', {id: 'kind.homelessness.young'}),
      }),
      food: () => msg('Äter eller dricker för lite', {id: 'kind.food'}),
      medicine: () => msg('Mediciner tas fel eller inte alls', {id: 'kind.medicine'}),
      fire: () => msg('Risk för brand, till exempel spis eller rökning', {id: 'kind.fire'}),
      wandering: () => msg('Går ut och hittar inte hem', {id: 'kind.wandering'}),
      alcohol: () => msg('Alkohol', {id: 'kind.alcohol'}),
      drugs: () => msg('Narkotika eller andra droger', {id: 'kind.drugs'}),
      medicines: () => msg('Läkemedel', {id: 'kind.medicines'}),
      gambling: () => msg('Spel om pengar', {id: 'kind.gambling'}),
      other: () => msg('Något annat', {id: 'kind.other'}),
    },
  },
  'concern.basis': {
    label: () => msg('Hur vet du det?', {id: 'concern.basis'}),
    hint: () => msg('Välj allt som stämmer.', {id: 'concern.basis.hint'}),
    options: {
      seen: () => msg('Jag har sett eller hört det själv', {id: 'basis.seen'}),
      'told-by-person': inVoice({
        child: () => msg('Barnet har berättat', {id: 'basis.told-by-person'}),
        person: () => msg('Personen har berättat', {id: 'basis.told-by-person.person'}),
      }),
      'told-by-other': () => msg('Någon annan har berättat', {id: 'basis.told-by-other'}),
      other: () => msg('På annat sätt', {id: 'basis.other'}),
    },
  },
  'concern.duration': {
    label: inVoice({
      child: () => msg('Hur länge har du varit orolig?', {id: 'concern.duration'}),
      self: () => msg('Hur länge har det varit så?', {id: 'concern.duration.self'}),
    }),
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
    label: inVoice({
      child: () => msg('Vad tror du kan hända om barnet inte får hjälp?', {id: 'concern.ifNothingIsDone'}),
      person: () =>
        msg('Vad tror du kan hända om personen inte får hjälp?', {id: 'concern.ifNothingIsDone.person'}),
    }),
  },
  'concern.earlierConcern': {
    label: inVoice({
      child: () => msg('Har du varit orolig för barnet förut?', {id: 'concern.earlierConcern'}),
      person: () => msg('Har du varit orolig för personen förut?', {id: 'concern.earlierConcern.person'}),
    }),
    hint: () =>
      msg('Berätta kort. Skriv också om du har anmält tidigare.', {id: 'concern.earlierConcern.hint'}),
  },
  'concern.measures': {
    label: () => msg('Vad har ni redan gjort?', {id: 'concern.measures'}),
    hint: inVoice({
      child: () =>
        msg('Till exempel samtal med barnet eller familjen, eller extra stöd.', {
          id: 'concern.measures.hint',
        }),
      person: () =>
        msg('Till exempel samtal med personen eller anhöriga, eller extra stöd.', {
          id: 'concern.measures.hint.person',
        }),
    }),
  },
  'concern.existingHelp': {
    label: inVoice({
      child: () => msg('Får personen hjälp av någon i dag?', {id: 'concern.existingHelp'}),
      self: () => msg('Får du hjälp av någon i dag?', {id: 'concern.existingHelp.self'}),
    }),
    hint: (situation) =>
      isAbout('older')(situation)
        ? msg('Till exempel hemtjänst, anhöriga, god man eller någon som har fullmakt.', {
            id: 'concern.existingHelp.hint.older',
          })
        : msg('Till exempel vården, en behandling, anhöriga eller god man.', {
            id: 'concern.existingHelp.hint',
          }),
  },
  'concern.childrenInHome': {
    label: inVoice({
      child: () => msg('Bor det barn hos personen?', {id: 'concern.childrenInHome'}),
      self: () => msg('Bor det barn hos dig?', {id: 'concern.childrenInHome.self'}),
    }),
    hint: inVoice({
      child: () => msg('Också ibland, till exempel varannan vecka.', {id: 'concern.childrenInHome.hint'}),
    }),
    options: yesNoTexts,
  },
  'concern.childrenInHomeComment': {
    label: () =>
      msg('Om det bor barn där: hur gamla är de och hur har de det?', {id: 'concern.childrenInHomeComment'}),
  },
  'concern.dangerousToInform': {
    label: inVoice({
      child: () =>
        msg('Kan det bli farligt för barnet om någon hemma får veta?', {id: 'concern.dangerousToInform'}),
      person: () =>
        msg('Kan det bli farligt för personen om någon får veta?', {id: 'concern.dangerousToInform.person'}),
      self: () =>
        msg('Kan det bli farligt för dig om någon får veta?', {id: 'concern.dangerousToInform.self'}),
      young: () =>
        msg('Kan det bli farligt för dig om någon hemma får veta att du skriver?', {
          id: 'concern.dangerousToInform.young',
        }),
    }),
    options: yesNoTexts,
  },
  'concern.safeContact': {
    label: inVoice({
      child: () =>
        msg('Hur och när kan vi nå barnet eller familjen på ett säkert sätt?', {id: 'concern.safeContact'}),
      person: () =>
        msg('Hur och när kan vi nå personen på ett säkert sätt?', {id: 'concern.safeContact.person'}),
      self: () => msg('Hur och när kan vi nå dig på ett säkert sätt?', {id: 'concern.safeContact.self'}),
    }),
    hint: inVoice({
      child: () =>
        msg('Skriv om det är någon som inte bör veta att vi hör av oss.', {id: 'concern.safeContact.hint'}),
      self: () =>
        msg('Skriv om det är någon som du inte vill ska veta att vi hör av oss.', {
          id: 'concern.safeContact.hint.self',
        }),
      young: () =>
        msg('Till exempel i skolan, på en rast. Skriv också vem du inte vill ska få veta.', {
          id: 'concern.safeContact.hint.young',
        }),
    }),
  },
  'concern.risksAtContact': {
    label: () => msg('Finns det något vi bör tänka på när vi tar kontakt?', {id: 'concern.risksAtContact'}),
    hint: () => msg('Till exempel hot, våld, vapen eller hundar.', {id: 'concern.risksAtContact.hint'}),
  },

  'reporter.relation': {
    label: inVoice({
      child: () => msg('Hur känner du barnet?', {id: 'reporter.relation'}),
      person: () => msg('Hur känner du personen?', {id: 'reporter.relation.person'}),
    }),
    hint: (situation) =>
      isAnonymous(situation)
        ? msg('Ditt svar kan visa vem du är. Du kan hoppa över frågan.', {id: 'reporter.relation.hint'})
        : '',
    options: {
      parent: () => msg('Jag är förälder', {id: 'relation.parent'}),
      relative: inVoice({
        child: () => msg('Jag är släkting', {id: 'relation.relative'}),
        person: () => msg('Jag är anhörig eller släkting', {id: 'relation.relative.person'}),
      }),
      neighbour: () => msg('Jag är granne', {id: 'relation.neighbour'}),
      friend: inVoice({
        child: () => msg('Jag är vän till barnet eller familjen', {id: 'relation.friend'}),
        person: () => msg('Jag är vän till personen', {id: 'relation.friend.person'}),
      }),
      other: () => msg('På annat sätt', {id: 'relation.other'}),
      undisclosed: () => msg('Jag vill inte svara', {id: 'relation.undisclosed'}),
    },
  },
  'reporter.name': {
    label: () => msg('Vad heter du?', {id: 'reporter.name'}),
    hint: (situation) => (isProfessional(situation) ? '' : nameHint(situation)),
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
        msg('Annan myndighet, till exempel Försäkringskassan eller Migrationsverket', {
          id: 'workplace.other-authority',
        }),
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
    hint: inVoice({
      child: () => msg('Till exempel skolans namn, och vilken enhet.', {id: 'reporter.workplace.hint'}),
      person: () => msg('Namn, och vilken enhet.', {id: 'reporter.workplace.hint.person'}),
    }),
  },
  'reporter.phone': {
    label: () => msg('Ditt telefonnummer', {id: 'reporter.phone'}),
    hint: (situation) => (isProfessional(situation) ? '' : phoneHint(situation)),
  },
  'reporter.email': {label: () => msg('Din e-postadress', {id: 'reporter.email'})},
  'reporter.reachable': {label: () => msg('När passar det att vi ringer?', {id: 'reporter.reachable'})},
  'reporter.interpreterLanguage': {
    label: () =>
      msg('Behöver du tolk när vi hör av oss? På vilket språk?', {id: 'reporter.interpreterLanguage'}),
    hint: interpreterHint,
  },
  'reporter.manager': {
    label: () => msg('Chef eller kollega som vi också kan kontakta', {id: 'reporter.manager'}),
  },
  'reporter.subjectConsent': {
    label: () => msg('Har personen sagt ja till att du anmäler?', {id: 'reporter.subjectConsent'}),
    hint: () =>
      msg(
        'Svaret stoppar inte formuläret. Säger personen nej kan sekretess hindra dig från att skicka anmälan.',
        {id: 'reporter.subjectConsent.hint'},
      ),
    options: yesNoTexts,
  },
  'reporter.wantsFeedback': {label: () => msg('Jag vill få återkoppling', {id: 'reporter.wantsFeedback'})},
  'reporter.canAttendMeeting': {
    label: () =>
      msg('Jag kan komma till ett möte med familjen, om ni erbjuder det', {id: 'reporter.canAttendMeeting'}),
  },
};
