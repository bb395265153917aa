/**
 * Asks session recorders to leave the element out.
 * Owns: the marks on the host, on what is in its shadow root, and on every field. The host page's own marks and classes stay.
 */
import type {ReactiveControllerHost} from 'lit';
import {markAttributes, markClasses} from './recording-marks.js';

function mark(element: Element): void {
  element.classList.add(...markClasses);
  for (const [name, value] of Object.entries(markAttributes)) {
    if (!element.hasAttribute(name)) element.setAttribute(name, value);
  }
}

/** What an update has added. What has one of the marks has them all, and an update comes with every key. */
const unmarked = ['.root', 'input', 'textarea'].map((part) => `${part}:not(.rr-block)`).join();

export class RecordingController {
  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    mark(this.host);
  }

  /** A recorder that looks for a mark around a field or a text stops at the shadow root: so the marks stand inside it too. */
  hostUpdated(): void {
    this.host.shadowRoot?.querySelectorAll(unmarked).forEach(mark);
  }
}
