/** Whether a form is in order, as anyone can see it from outside, and still knows what its person knows. */
import type {SentReport} from './faulty-receiver.js';
import type {Memory} from './memory.js';

type Control = HTMLInputElement | HTMLTextAreaElement;

/** Answers; other fields have no place in the report. */
const isAnswer = ({name}: Control): boolean =>
  /^(?:danger|variant|role|district|subjects\.|concern\.|reporter\.)/.test(name);

function heldBy(control: Control, memory: Memory): boolean {
  const known = memory.get(control.name);
  const {type, value} = control;
  if (type !== 'radio' && type !== 'checkbox') return value === (known ?? '');
  const isChosen = Array.isArray(known) ? known.includes(value) : known === (value === 'true' ? true : value);
  return (control as HTMLInputElement).checked === isChosen;
}

const lost = (controls: readonly Control[], memory: Memory): readonly string[] =>
  controls
    .filter((one) => isAnswer(one) && !heldBy(one, memory))
    .map(
      ({name, value}) =>
        `lost: ${name} shows "${value.slice(0, 60)}", not "${String(memory.get(name)).slice(0, 60)}"`,
    );

const twice = (names: readonly string[]): readonly string[] =>
  names.filter((name, index) => names.indexOf(name) !== index);

function wrongIn(root: ShadowRoot, controls: readonly Control[]): readonly string[] {
  const text = root.querySelector('.root')?.textContent ?? '';
  const ids = [...root.querySelectorAll('[id]')].map(({id}) => id);
  const chosen = controls.filter((one) => one.type === 'radio' && (one as HTMLInputElement).checked);
  const faults: (string | false)[] = [
    /\bundefined\b|\bNaN\b|\[object|\$\{/.test(text) &&
      `says ${/.{0,30}(?:undefined|NaN|\[object|\$\{).{0,30}/.exec(text)?.[0] ?? ''}`,
    text.trim().length < 100 && 'says next to nothing',
    root.querySelectorAll('#step-heading').length > 1 && 'has two steps at once',
    !root.querySelector('a[href^="tel:"]') && 'names nobody to ring',
    twice(ids).length > 0 && `has an id twice: ${twice(ids).join()}`,
    twice(chosen.map(({name}) => name)).length > 0 && 'has two answers to one question',
    root.querySelector('form') !== null &&
      !root.querySelector('form button, slot[name=after]') &&
      'has no way on',
  ];
  return faults.filter((one) => one !== false);
}

/** @param description as it stood when the report was sent. */
function wrongSent(sent: readonly SentReport[], description: string): readonly string[] {
  const last = sent.at(-1);
  if (!last || last.text === '') return [];
  const report = JSON.parse(last.text) as {
    readonly id: string;
    readonly role: string;
    readonly reporter?: object;
    readonly concern: {readonly description: string};
  };
  const told = Object.keys(report.reporter ?? {}).filter((key) => key !== 'relation');
  return [
    ...(report.id === last.key ? [] : ['was sent under another key than its own']),
    ...(report.role === 'anonymous' && told.length > 0 ? [`tells ${told.join()} of who is anonymous`] : []),
    ...(report.concern.description === description.trim() ? [] : ['sent other words than were written']),
  ];
}

export interface Seen {
  readonly root: ShadowRoot;
  readonly memory: Memory;
  readonly sent: readonly SentReport[];
  readonly description: string;
  /** Then every word must be gone. */
  readonly isReceived: boolean;
}

export function faultsOf({root, memory, sent, description, isReceived}: Seen): readonly string[] {
  const controls = [...root.querySelectorAll<Control>('form :is(input, textarea)[name]')];
  const isKept = isReceived && /ord\d+ om det/.test(root.textContent);
  return [
    ...lost(controls, memory),
    ...wrongIn(root, controls),
    ...wrongSent(sent, description),
    ...(isKept ? ['keeps words that were received'] : []),
  ];
}
