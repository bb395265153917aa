/** What the first four screens ask and say: the same as the element's, about a child, by a private person. */

const yesNoUnknown = [
  ['yes', 'Ja'],
  ['no', 'Nej'],
  ['unknown', 'Vet inte'],
];

export const screens = [
  {
    step: 1,
    title: 'Är det bråttom?',
    fields: [
      {
        name: 'danger',
        label: 'Är någon i fara just nu?',
        missing: 'Svara på om någon är i fara just nu',
        options: [
          ['yes', 'Ja, någon är i fara'],
          ['no', 'Nej, inte just nu'],
          ['unknown', 'Vet inte'],
        ],
      },
    ],
  },
  {
    step: 1,
    title: 'Vem gäller det, och vem är du?',
    fields: [
      {
        name: 'variant',
        label: 'Vem gäller det?',
        missing: 'Välj vem det gäller',
        options: [
          ['child', 'Ett barn eller en ung person under 18 år'],
          ['adult', 'En vuxen'],
          ['older', 'En äldre person'],
          ['addiction', 'En vuxen med skadligt bruk eller beroende: alkohol, droger, läkemedel eller spel'],
        ],
      },
      {
        name: 'role',
        label: 'Vem är du?',
        hint: 'Har du fått veta det i ditt arbete? Då kan lagen säga att du måste anmäla, och du kan inte vara anonym.',
        missing: 'Välj vem du är',
        options: [
          ['private', 'Privatperson – ni får kontakta mig'],
          ['anonymous', 'Privatperson – jag vill inte säga vem jag är'],
          ['professional', 'Jag har fått veta det i mitt arbete'],
          ['self', 'Jag skriver om mig själv'],
        ],
      },
    ],
  },
  {
    step: 2,
    title: 'Vilket barn är du orolig för?',
    fields: [
      {name: 'subjects.0.name', label: 'Vad heter barnet?', hint: 'Skriv det du vet.'},
      {name: 'subjects.0.unborn', label: 'Barnet är inte fött än', flag: true},
    ],
  },
  {
    step: 2,
    title: 'Mer om barnet',
    fields: [
      {
        name: 'subjects.0.personalNumber',
        label: 'Barnets personnummer',
        width: 'short',
        inputmode: 'numeric',
      },
      {
        name: 'subjects.0.birthDate',
        label: 'Eller barnets födelsedatum',
        width: 'short',
        inputmode: 'numeric',
      },
      {name: 'subjects.0.approximateAge', label: 'Eller ungefär hur gammalt barnet är', width: 'short'},
      {
        name: 'subjects.0.protectedIdentity',
        label: 'Har barnet skyddade personuppgifter?',
        options: yesNoUnknown,
      },
      {name: 'subjects.0.address', label: 'Var bor barnet?', hint: 'Gata, nummer och ort.'},
      {name: 'subjects.0.livesInMunicipality', label: 'Bor barnet i Vara kommun?', options: yesNoUnknown},
      {name: 'subjects.0.occupationPlace', label: 'Vilken förskola eller skola går barnet i?'},
      {name: 'subjects.0.phone', label: 'Barnets telefonnummer', width: 'medium', type: 'tel'},
      {name: 'subjects.0.whereNow', label: 'Var är barnet just nu?'},
      {
        name: 'subjects.0.interpreterLanguage',
        label: 'Behöver barnet tolk? På vilket språk?',
        hint: 'Lämna tomt om det inte behövs.',
        width: 'medium',
      },
    ],
  },
];
