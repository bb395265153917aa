/** Leaving the page quickly: the button, what is explained before it is used, and what is said while Shift is pressed. */
import {msg} from '@lit/localize';
import type {Text} from './text.js';

export const exitTexts = {
  leave: () => msg('Lämna sidan snabbt', {id: 'exit'}),
  heading: () => msg('Om du måste lämna sidan snabbt', {id: 'exit.heading'}),
  how: () =>
    msg('Tryck på Lämna sidan snabbt. Då försvinner det du har skrivit och en annan sida öppnas.', {
      id: 'exit.how',
    }),
  shortcut: () => msg('Har du tangentbord kan du trycka tre gånger på Shift.', {id: 'exit.shortcut'}),
  remains: () =>
    msg(
      'Besöket kan ändå synas i webbläsarens historik och i nätverket. Telefonens samtalslista, hämtade filer och det du har kopierat tas inte bort.',
      {id: 'exit.remains'},
    ),
  once: () => msg('Shift: tryck två gånger till för att lämna sidan.', {id: 'exit.once'}),
  twice: () => msg('Shift: tryck en gång till för att lämna sidan.', {id: 'exit.twice'}),
  expired: () => msg('Tiden gick ut. Du är kvar på sidan.', {id: 'exit.expired'}),
  leaving: () => msg('Laddar', {id: 'exit.leaving'}),
} satisfies Record<string, Text>;
