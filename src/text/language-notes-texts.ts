/** Of other languages than Swedish. What names a language names it in itself, so that it is true also where it falls back to Swedish. */
import {msg, str} from '@lit/localize';
import {languageFailed} from './language-texts.js';

export const languageTexts = {
  loading: (autonym: string): string => msg(str`${autonym}: hämtas …`, {id: 'languages.loading'}),
  changed: (autonym: string): string => msg(str`Språk: ${autonym}`, {id: 'languages.changed'}),
  failed: languageFailed,
  /** In the language that the browser prefers. */
  offer: (autonym: string): string => msg(str`Läs formuläret på ${autonym}`, {id: 'languages.offer'}),
  unreviewed: (): string =>
    msg('Översättningen är inte granskad. Den svenska texten gäller. Är något oklart, ring oss.', {
      id: 'languages.unreviewed',
    }),
};
