/** Everything about other languages than Swedish. A file of its own in dist, fetched at once where more than Swedish is offered. */
export {LocaleController} from './controllers/locale-controller.js';
export {languageNotesView} from './views/language-notes-view.js';
