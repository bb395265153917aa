/** What happens next, by whom it is about: on the review and on the receipt. Only what law or the shared practice gives. */
import {msg} from '@lit/localize';
import type {Variant} from '../form/answers.js';
import type {FollowUp} from '../form/follow-up.js';
import type {Text} from './text.js';

export const nextHeading: Text = () => msg('Det här händer sedan', {id: 'next.heading'});

const newConcern: Text = () => msg('Händer något nytt, hör av dig igen.', {id: 'next.new-concern'});

const feedback = {
  asked: () =>
    msg(
      'Du har bett om återkoppling. Vi berättar om en utredning inleds, senast en vecka efter beslutet. Pågår den redan får du veta det genast. Vi kan avstå om det är olämpligt.',
      {id: 'next.feedback'},
    ),
  child: () =>
    msg('Vi har sekretess. Därför kan vi oftast inte berätta för dig hur det går.', {id: 'next.no-feedback'}),
  professional: () =>
    msg(
      'Har du anmälningsplikt kan du be om återkoppling också senare. Annars kan vi oftast inte berätta hur det går.',
      {
        id: 'next.no-feedback.professional',
      },
    ),
  adult: () =>
    msg('Vi har sekretess. Därför kan vi berätta hur det går bara om personen säger ja till det.', {
      id: 'next.no-feedback.adult',
    }),
};

const protection: Text = () =>
  msg('När vi har fått anmälan bedömer vi genast om skydd behövs direkt.', {id: 'next.protection'});
const assessment: Text = () =>
  msg(
    'Inom 14 dagar bestämmer vi om vi ska inleda en utredning, om det inte redan pågår en. Det får ta längre tid bara om det finns synnerliga skäl.',
    {id: 'next.assessment'},
  );
const investigation: Text = () =>
  msg('En utredning om ett barn under 18 år ska vara klar inom fyra månader. Ibland får den ta längre tid.', {
    id: 'next.investigation',
  });
const family: Text = () =>
  msg(
    'Vi tar oftast kontakt med familjen. Är personen under 18 år får vårdnadshavarna normalt läsa anmälan.',
    {id: 'next.family'},
  );

const adult: readonly Text[] = [
  () => msg('Vi bedömer om personen behöver hjälp direkt.', {id: 'next.adult.assessment'}),
  () => msg('Vi försöker nå personen och berättar vilket stöd som finns.', {id: 'next.adult.contact'}),
  () => msg('Personen väljer själv om hen vill ta emot stöd.', {id: 'next.adult.voluntary'}),
];
const older: readonly Text[] = [
  () => msg('Vi försöker nå personen och berättar om rätten till stöd.', {id: 'next.older.contact'}),
  () =>
    msg('Vi föreslår stöd och försöker få personen att vilja ta emot det.', {
      id: 'next.older.motivate',
    }),
  () =>
    msg('Säger personen nej? Då inleder vi oftast ingen utredning om stöd.', {id: 'next.older.voluntary'}),
];
const addiction: readonly Text[] = [
  () =>
    msg('Vi försöker nå personen, erbjuder stöd och behandling och försöker motivera.', {
      id: 'next.addiction.contact',
    }),
  () =>
    msg('Stödet är frivilligt. Bara när det är mycket allvarligt kan vård ges mot personens vilja.', {
      id: 'next.addiction.voluntary',
    }),
];
const personReads: Text = () => msg('Personen får normalt läsa anmälan.', {id: 'next.person-reads'});

const young: readonly Text[] = [
  () =>
    msg(
      'Så snart vi har läst det du skrivit bedömer vi om du behöver skydd. Det kan dröja till nästa dag vi arbetar. Kan det inte vänta? Ring.',
      {id: 'next.young.protection'},
    ),
  () =>
    msg('Sedan bestämmer vi, oftast inom 14 dagar, om vi ska ta reda på mer om hur du har det.', {
      id: 'next.young.assessment',
    }),
  () =>
    msg(
      'Oftast vill vi prata med dig, och med dem som tar hand om dig. Vi kan inte lova att de inte får veta.',
      {
        id: 'next.young.family',
      },
    ),
  () => msg('Blir det värre? Vänta inte på oss, ring.', {id: 'next.young.worse'}),
];
const self: readonly Text[] = [
  () =>
    msg('Vi läser det du har skrivit och hör av oss till dig om du har skrivit hur vi når dig.', {
      id: 'next.self.contact',
    }),
  () => msg('Vi pratar med dig om vilket stöd som kan passa.', {id: 'next.self.talk'}),
  () => msg('Blir det värre? Vänta inte på oss, ring.', {id: 'next.self.worse'}),
];

const aboutAdult = {adult, older, addiction};

/** What is done for an adult, by whom it is about. */
export const adultSteps = (variant: Variant | undefined): readonly string[] =>
  (variant === undefined || variant === 'child' ? [] : aboutAdult[variant]).map((text) => text());

/** @param followUp of the answers as they are, or as they were when they were sent. */
export function nextSteps({variant, role, wantsFeedback, isAboutSomeoneBorn}: FollowUp): readonly string[] {
  const texts = (): readonly Text[] => {
    if (role === 'self') return variant === 'child' ? young : self;
    if (variant !== undefined && variant !== 'child') {
      return [...aboutAdult[variant], personReads, feedback.adult, newConcern];
    }
    const born = isAboutSomeoneBorn ? [protection, assessment, investigation] : [];
    const notAsked = role === 'professional' ? feedback.professional : feedback.child;
    return [...born, family, wantsFeedback ? feedback.asked : notAsked, newConcern];
  };
  return texts().map((text) => text());
}
