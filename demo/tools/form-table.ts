/** The whole form as a table to read: which questions each role is asked for each variant, and which must be answered. */
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {roles, variants, type Role, type Variant} from '../../src/form/answers.js';
import {fieldsOn, screensFor, type Field} from '../../src/form/flow.js';
import type {QuestionName} from '../../src/form/question.js';
import {questionTexts} from '../../src/text/question-texts.js';
import {screenTitles} from '../../src/text/screen-texts.js';
import {fullestCell} from './cells.js';

const variantNames: Readonly<Record<Variant, string>> = {
  child: 'Barn',
  adult: 'Vuxen',
  older: 'Äldre',
  addiction: 'Skadligt bruk eller beroende',
};

const roleNames: Readonly<Record<Role, string>> = {
  private: 'Privat',
  anonymous: 'Anonym',
  professional: 'I tjänsten',
  self: 'Själv',
};

interface Asked {
  readonly field: Field;
  readonly step: number;
  readonly role: Role;
}

const askedOf = (variant: Variant, role: Role): readonly Asked[] => {
  const situation = fullestCell({variant, role});
  return screensFor(situation).flatMap(({step, ...screen}) =>
    fieldsOn({step, ...screen}, situation).map((field) => ({field, step, role})),
  );
};

const labelOf = ({questionName, situation}: Field): string => questionTexts[questionName].label(situation);

/** The question as others are asked it, and as the person itself is. */
function wordsOf(asked: readonly Asked[]): string {
  const [others, self] = [false, true].map(
    (isSelf) => asked.filter(({role}) => (role === 'self') === isSelf).map(({field}) => labelOf(field))[0],
  );
  return others && self && others !== self ? `${others} / ${self}` : (others ?? self ?? '');
}

function row(name: QuestionName, all: readonly Asked[]): string {
  const asked = all.filter(({field}) => field.questionName === name);
  const marks = roles.map((role) => {
    const own = asked.find((one) => one.role === role);
    return own ? `${own.step}${own.field.required ? ' måste' : ''}` : '–';
  });
  return `| ${wordsOf(asked)} | \`${name}\` | ${marks.join(' | ')} |`;
}

function variantTable(variant: Variant): string {
  const all = roles.flatMap((role) => askedOf(variant, role));
  // In the order of those who are asked the most; what only others are asked comes last.
  const order = [...all].sort((a, b) => a.step - b.step).map(({field}) => field.questionName);
  return [
    `## ${variantNames[variant]}`,
    '',
    `| Fråga | Namn | ${roles.map((role) => roleNames[role]).join(' | ')} |`,
    `| --- | --- | ${roles.map(() => '---').join(' | ')} |`,
    ...[...new Set(order)].map((name) => row(name, all)),
    '',
  ].join('\n');
}

const screenList = (): string =>
  variants
    .map((variant) => {
      const lines = roles.map((role) => {
        const situation = fullestCell({variant, role});
        const titles = screensFor(situation).map(
          ({step, name}) => `${step} ${screenTitles[name](situation)}`,
        );
        return `- ${roleNames[role]}: ${titles.join(' → ')}`;
      });
      return [`### ${variantNames[variant]}`, '', ...lines, ''].join('\n');
    })
    .join('\n');

/** Checked in, so that whoever reviews a change sees what it asks. */
export const formTableFile = fileURLToPath(new URL('../guide/formularet.md', import.meta.url));

export const formTablePage = async (): Promise<string> =>
  format(formTable(), {...(await resolveConfig(formTableFile)), filepath: formTableFile});

const formTable = (): string =>
  [
    '# Formuläret, fråga för fråga',
    '',
    'Den här sidan skrivs av `npm run tables` ur `src/form/questions.ts`, `src/form/steps.ts` och `src/text/`. Ändra där, inte här.',
    '',
    'Siffran är steget där frågan står, av fem. *måste*: frågan måste få ett svar. *–*: frågan ställs inte, och ett svar från en annan roll skickas inte.',
    'Varje person måste också gå att hitta: något av namn, personnummer, adress, telefon eller plats räcker. Den som skriver om sig själv kan i stället lämna ett sätt att bli nådd. En privatperson som inte är anonym lämnar telefon eller e-post.',
    '',
    'Några frågor beror på svar: ett barn som inte är fött har inga egna uppgifter, den som har fyllt 18 har inga vårdnadshavare, stadsdel frågas det om där kommunen har delar, och återkoppling och möte erbjuds bara den som är anmälningsskyldig.',
    '',
    ...variants.map(variantTable),
    '## Skärmarna i ordning',
    '',
    'Skärmar som visas först efter vissa svar är inte med: fara nu, en annan kommun, eget barn, och ord som kan visa vem en anonym är.',
    '',
    screenList(),
  ].join('\n');
