/** Copies of the report, put together: what is written, how it looks, and who prints it. Comes with the later file. */
import type {LitElement} from 'lit';
import {PaperController} from './controllers/paper-controller.js';
import type {FormOwner} from './controllers/submission-controller.js';
import {paper, sheet} from './styles/paper.js';
import {sheetView} from './views/sheet-view.js';

export function openPaper(host: LitElement, form: FormOwner): PaperController {
  const root = host.renderRoot;
  // Where there are no constructed sheets Lit has put styles in the root, and the page prints plainly.
  if (root instanceof ShadowRoot && paper.styleSheet) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, paper.styleSheet];
  }
  return new PaperController(host, form, {view: sheetView, css: sheet.cssText});
}
