/** A real session recorder on the page, as its maker ships it: nothing that was typed or chosen is in the recording. */
import {expect} from '@open-wc/testing';
import {record} from '@rrweb/record';
import {markAttributes, markClasses} from '../../src/controllers/recording-marks.js';
import {filledScreens} from '../support/filled-form.js';
import {closeForms, nobody, openForm, type FormPage} from '../support/form-page.js';

const typed = filledScreens
  .flatMap((screen) => Object.entries(screen))
  .flatMap(([name, value]) =>
    typeof value === 'string' && !['danger', 'role'].includes(name) && value.length > 3 ? [value] : [],
  );

interface Recording {
  /** All that the recorder would send to its maker. */
  readonly text: () => string;
  readonly stop: () => void;
}

/** With the options that it has when nobody sets any. */
function startRecording(): Recording {
  const events: string[] = [];
  const stop = record({emit: (event) => void events.push(JSON.stringify(event))});
  if (!stop) throw new Error('The recorder did not start.');
  return {text: () => events.join('\n'), stop};
}

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 100));

/** A field in a shadow root that asks for nothing: what the recorder does when it may. */
function typeUnmarked(word: string): void {
  const host = document.body.appendChild(document.createElement('div'));
  const field = host.attachShadow({mode: 'open'}).appendChild(document.createElement('input'));
  field.value = word;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  host.shadowRoot?.append(document.createElement('p'), `${word} as text`);
}

const found = (text: string, words: readonly string[]) => words.filter((word) => text.includes(word));

describe('a session recorder', () => {
  let recording: Recording;
  afterEach(() => {
    recording.stop();
    closeForms();
  });

  const questions = ['Är någon i fara just nu?', 'Vem anmäler?', 'Vad är du orolig för?'];

  it('that runs from the start gets no word of the form', async () => {
    recording = startRecording();
    const page = await openForm(nobody);
    await page.through(filledScreens);
    expect(page.heading()).to.match(/^Steg 5/);
    typeUnmarked('kontrollord');
    await aMoment();
    const text = recording.text();
    expect(found(text, ['kontrollord', 'kontrollord as text']), 'it does record').to.have.length(2);
    expect(found(text, typed)).to.deep.equal([]);
    expect(found(text, questions)).to.deep.equal([]);
  });

  it('that comes while the form is filled in gets none either', async () => {
    const page = await openForm(nobody);
    await page.through(filledScreens.slice(0, 5));
    await page.answers(filledScreens[5]!);
    recording = startRecording();
    await page.next();
    await page.through(filledScreens.slice(6));
    expect(found(page.text(), typed), 'all is on the review').to.deep.equal(typed);
    typeUnmarked('kontrollord');
    await aMoment();
    const text = recording.text();
    expect(found(text, ['kontrollord'])).to.have.length(1);
    expect(found(text, [...typed, ...questions])).to.deep.equal([]);
  });

  it('that the page tells to take all would get everything: the marks are hints, and no wall', async () => {
    const events: string[] = [];
    const stop = record({
      emit: (event) => void events.push(JSON.stringify(event)),
      blockClass: 'nothing',
      ignoreClass: 'nothing',
    });
    recording = {text: () => events.join('\n'), stop: () => stop?.()};
    const page = await openForm(nobody);
    await page.through(filledScreens);
    await aMoment();
    expect(found(recording.text(), typed)).to.deep.equal(typed);
  });
});

describe('the marks for session recorders', () => {
  afterEach(closeForms);

  const unmarked = (element: Element): string[] => [
    ...markClasses.filter((name) => !element.classList.contains(name)),
    ...Object.entries(markAttributes)
      .filter(([name, value]) => element.getAttribute(name) !== value)
      .map(([name]) => name),
  ];

  function expectMarked({root, element}: FormPage, screen: string): void {
    const marked = [element, root.querySelector('.root')!, ...root.querySelectorAll('input, textarea')];
    for (const one of marked) expect(unmarked(one), `${screen}: ${one.tagName} ${one.id}`).to.deep.equal([]);
    // Every word is inside what is marked.
    for (const child of root.children) expect(child.matches('.root, style'), child.tagName).to.equal(true);
  }

  it('stand on the host, around every word and on every field of every screen', async () => {
    const page = await openForm(nobody);
    for (const screen of filledScreens) {
      expectMarked(page, page.heading());
      await page.answers(screen);
      await page.next();
    }
    expectMarked(page, page.heading());
  });

  it('leave alone what the page itself put there, and come back when the element does', async () => {
    const page = await openForm({...nobody, class: 'own wide', 'data-dd-privacy': 'mask'});
    const {element} = page;
    expect([...element.classList]).to.include.members(['own', 'wide', ...markClasses]);
    expect(element.getAttribute('data-dd-privacy')).to.equal('mask');
    const parent = element.parentElement!;
    element.remove();
    element.className = 'own';
    parent.append(element);
    expect([...element.classList]).to.deep.equal(['own', ...markClasses]);
  });

  it('are of makers each named once', () => {
    expect(markClasses).to.deep.equal([...new Set(markClasses)]);
  });
});
