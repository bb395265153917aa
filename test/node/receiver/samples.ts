/** Valid reports to send to the receiver: a teacher about two children, someone anonymous in Arabic, a neighbour. */
import {randomUUID} from 'node:crypto';
import type {Report} from '../../../src/submission/payload-schema.js';

export const teacherAboutSiblings = (): Report => ({
  version: 1,
  id: randomUUID(),
  variant: 'child',
  role: 'professional',
  municipality: 'Vara kommun',
  language: 'sv',
  dir: 'ltr',
  danger: 'yes',
  subjects: [
    {name: 'Kim Exempel', birthDate: '2016-03-01', livesInMunicipality: 'yes', informed: 'no'},
    {name: 'Alex Exempel', approximateAge: '7 år', livesInMunicipality: 'yes'},
  ],
  concern: {
    description: 'Kim berättar att en vuxen slår.\n\nKim vill inte gå hem.',
    kinds: ['violence'],
    basis: ['told-by-person'],
    dangerousToInform: 'yes',
  },
  reporter: {
    relation: 'work',
    name: 'Lo Lärare',
    phone: '0512-310 00',
    title: 'Lärare',
    workplace: 'Exempelskolan',
    workplaceKind: 'education',
    wantsFeedback: true,
  },
  swedish: [
    {
      heading: 'Viktigt först',
      items: [
        {question: 'Är någon i fara nu?', answer: 'Ja'},
        {question: 'Vem får inte veta om anmälan?', answer: 'Vårdnadshavarna'},
        {question: 'Är anmälarens roll kontrollerad?', answer: 'Nej'},
      ],
    },
    {heading: 'Barn 1', items: [{question: 'Namn', answer: 'Kim Exempel'}]},
    {heading: 'Barn 2', items: [{question: 'Namn', answer: 'Alex Exempel'}]},
    {
      heading: 'Oron',
      items: [
        {
          question: 'Vad har du sett, hört eller fått veta?',
          answer: 'Kim berättar att en vuxen slår.\n\nKim vill inte gå hem.',
        },
      ],
    },
    {heading: 'Anmälaren', items: [{question: 'Namn', answer: 'Lo Lärare'}]},
  ],
});

export const anonymousInArabic = (): Report => ({
  version: 1,
  id: randomUUID(),
  variant: 'child',
  role: 'anonymous',
  municipality: 'Stockholms stad',
  language: 'ar',
  dir: 'rtl',
  danger: 'no',
  subjects: [{approximateAge: '4', address: 'Exempelgatan 1'}],
  concern: {description: 'أسمع صراخ طفل كل مساء.'},
  reporter: {relation: 'neighbour'},
  swedish: [
    {heading: 'Viktigt först', items: [{question: 'Är någon i fara nu?', answer: 'Nej'}]},
    {
      heading: 'Oron',
      items: [
        {
          question: 'Vad har du sett, hört eller fått veta?',
          answer: 'أسمع صراخ طفل كل مساء.',
          language: 'ar',
        },
      ],
    },
  ],
});

export const neighbourAboutOlder = (): Report => ({
  version: 1,
  id: randomUUID(),
  variant: 'older',
  role: 'private',
  municipality: 'Vara kommun',
  language: 'sv',
  dir: 'ltr',
  subjects: [{name: 'Sam Exempel', approximateAge: '85'}],
  concern: {description: 'Sam öppnar inte längre dörren.', kinds: ['care-needs']},
  reporter: {relation: 'neighbour', phone: '070-000 00 00'},
  swedish: [
    {heading: 'Viktigt först', items: [{question: 'Är någon i fara nu?', answer: 'Vet inte'}]},
    {heading: 'Oron', items: [{question: 'Vad oroar dig?', answer: 'Sam öppnar inte längre dörren.'}]},
  ],
});
