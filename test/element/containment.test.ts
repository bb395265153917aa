/** What the host page does not see: no event of typing, no storage, no console, no answer in any event of ours. */
import {expect} from '@open-wc/testing';
import {cellAttributes} from '../../demo/tools/cells.js';
import {cellName, cells} from '../support/cells.js';
import {startEndpoint} from '../support/endpoint.js';
import {fillScreen} from '../support/fill-cell.js';
import {filledScreens} from '../support/filled-form.js';
import {closeForms, nobody, openForm, tag} from '../support/form-page.js';
import {traces, watchConsole} from '../support/watched.js';

const telling = [
  'input',
  'beforeinput',
  'keydown',
  'keypress',
  'keyup',
  'click',
  'focusin',
  'focusout',
  'cut',
  'copy',
  'paste',
  'compositionstart',
  'compositionend',
  'dragstart',
  'drop',
  'change',
  'submit',
  'select',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'dblclick',
  'auxclick',
  'contextmenu',
];

describe('the host page', () => {
  afterEach(closeForms);

  it('hears nothing of typing, choosing, copying or sending, and finds no trace of it', async function () {
    this.timeout(60_000);
    const {url} = await startEndpoint({
      status: 201,
      body: {reference: 'A-1', receivedAt: '2026-01-01T00:00:00Z', status: 'received'},
    });
    const heard: string[] = [];
    const listen = ({type}: Event) => void heard.push(type);
    const watched = watchConsole();
    const page = await openForm({...tag, endpoint: url}, {hands: 'real'});
    const before = await traces();
    for (const type of telling) document.addEventListener(type, listen);
    try {
      for (const typed of filledScreens) {
        await page.answers(typed);
        if (page.heading().includes('Vad är du orolig för?')) {
          const field = page.field('concern.description');
          for (const type of ['cut', 'copy', 'paste']) {
            field.dispatchEvent(new ClipboardEvent(type, {bubbles: true, composed: true}));
          }
          field.dispatchEvent(new CompositionEvent('compositionstart', {bubbles: true, composed: true}));
          field.dispatchEvent(new DragEvent('drop', {bubbles: true, composed: true}));
          for (const type of ['dblclick', 'auxclick', 'contextmenu']) {
            field.dispatchEvent(new MouseEvent(type, {bubbles: true, composed: true}));
          }
        }
        await page.next();
      }
      await page.send();
    } finally {
      for (const type of telling) document.removeEventListener(type, listen);
      watched.restore();
    }
    expect(page.heading()).to.equal('Tack. Din anmälan är mottagen.');
    expect(heard).to.deep.equal([]);
    expect(watched.lines).to.deep.equal([]);
    expect(await traces()).to.deep.equal(before);

    expect(page.events.map(({name}) => name)).to.deep.equal([
      'oros-ready',
      ...Array.from({length: 4}, () => 'oros-step-changed'),
      'oros-submitted',
    ]);
    const told = JSON.stringify(page.events);
    for (const answer of filledScreens.flatMap((typed) => Object.values(typed)).flat()) {
      if (answer !== 'no' && answer !== 'yes') expect(told).not.to.include(String(answer));
    }
    expect(told).not.to.match(/A-1|child|private/);
  });

  it('still hears what it put into a slot itself', async () => {
    const page = await openForm(nobody, {children: '<a slot="intro" href="#own">Läs mer</a>'});
    const heard: string[] = [];
    const listen = (event: Event) => {
      event.preventDefault();
      heard.push(event.type);
    };
    document.addEventListener('click', listen);
    page.element.querySelector('a')!.click();
    page.field('danger').click();
    document.removeEventListener('click', listen);
    expect(heard).to.deep.equal(['click']);
  });

  it('gets nothing into the fields that a browser would check, translate or remember elsewhere', async () => {
    const page = await openForm({...tag, endpoint: 'https://e-tjanst.example/reports'});
    for (const typed of filledScreens) {
      await page.answers(typed);
      for (const name of page.fieldNames()) {
        const field = page.field(name);
        expect(field.getAttribute('autocomplete'), name).to.equal('off');
        if (field.matches('input:not([type=radio], [type=checkbox]), textarea')) {
          expect(field.spellcheck, name).to.equal(false);
          expect(field.translate, name).to.equal(false);
        }
      }
      await page.next();
    }
  });
});

describe('what a browser fills in by itself', () => {
  afterEach(closeForms);

  /** WCAG 1.3.5 is for the user's own details; a token also makes the browser remember, so only at work. */
  const tokens: Readonly<Record<string, string>> = {
    'reporter.name': 'name',
    'reporter.title': 'organization-title',
    'reporter.workplace': 'organization',
    'reporter.phone': 'tel',
    'reporter.email': 'email',
  };

  for (const cell of cells) {
    it(`is nothing for ${cellName(cell)}${cell.role === 'professional' ? ' but their own details' : ''}`, async function () {
      this.timeout(40_000);
      const page = await openForm(cellAttributes);
      const offered: Record<string, string> = {};
      while (!page.heading().startsWith('Steg 5')) {
        for (const name of page.fieldNames()) {
          const field = page.field(name);
          // Not the property: Firefox has none of the choices' values, nor all of the tokens.
          const autocomplete = field.getAttribute('autocomplete') ?? 'on';
          if (autocomplete !== 'off') offered[name] = autocomplete;
          if (!field.matches('textarea, input:not([type=radio], [type=checkbox])')) continue;
          expect(field.spellcheck, name).to.equal(false);
          expect(field.translate, name).to.equal(false);
        }
        await fillScreen(page, cell);
        await page.next();
        expect(page.errorSummary(), page.heading()).to.deep.equal([]);
      }
      expect(offered).to.deep.equal(cell.role === 'professional' ? tokens : {});
    });
  }
});
