/** Of the languages themselves, before what knows more of them has been fetched. */
import {msg} from '@lit/localize';

export const languageLabel = (): string => msg('Språk', {id: 'languages.label'});
export const languageFailed = (): string =>
  msg('Språket kunde inte hämtas. Kontrollera uppkopplingen och välj det igen.', {id: 'languages.failed'});
