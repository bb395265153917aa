/**
 * A random walk through one form by someone who answers, goes on, goes back, changes their mind, changes language, adds and
 * takes away people, and sends to a receiver at fault, while the page changes attributes and moves the element. After each
 * thing done the form must be in order, and still know every word. The same seed, the same walk.
 */
import {attributeNames} from '../../../src/config/config.js';
import {pick, randomFrom, type Random} from '../faults/plan.js';
import {FaultyReceiver} from './faulty-receiver.js';
import {Memory} from './memory.js';
import {faultsOf} from './order.js';
import {randomAttributes, randomValue} from './random-attributes.js';
import {randomText} from './random-text.js';

export interface WalkOptions {
  readonly seed: number;
  /** Things done, at most. */
  readonly length: number;
  /** Whether the clock is made fast, so that a try may be followed by another. */
  readonly isFast: boolean;
}

export interface Walked {
  readonly faults: readonly string[];
  /** What was done, in order. */
  readonly trace: readonly string[];
  readonly sent: number;
  readonly received: number;
}

type Control = HTMLInputElement | HTMLTextAreaElement;

const usual: Readonly<Record<string, string>> = {
  municipality: 'Vara kommun',
  endpoint: 'https://e-tjanst.example/r',
  phone: '0512-310 00',
  controller: 'Socialnämnden',
  'dpo-contact': 'dpo@example.se',
  languages: 'sv en ar fi',
};

const task = () => new Promise<void>((resolve) => setTimeout(resolve));

class Walk {
  readonly trace: string[] = [];
  received = 0;
  readonly #element = document.createElement('oros-anmalan') as HTMLElement & {
    readonly updateComplete: Promise<boolean>;
  };
  readonly #memory = new Memory();
  #words = 0;
  /** As it stood when a report was last to be sent, and when one was. */
  #written = '';
  #description = '';
  #sent = 0;

  constructor(
    private readonly random: Random,
    private readonly receiver: FaultyReceiver,
  ) {
    const attributes = random() < 0.5 ? usual : {...usual, ...randomAttributes(random)};
    for (const [name, value] of Object.entries(attributes)) this.#setAttribute(name, value ?? null);
    this.#element.addEventListener('oros-submitted', () => {
      this.received++;
      this.#memory.forgetAll();
    });
    document.body.append(this.#element);
  }

  get isOver(): boolean {
    return this.received > 0;
  }

  async settled(): Promise<void> {
    await this.#element.updateComplete;
    // The rest of the form on its way, or a send: until it is decided.
    for (let turn = 0; this.#root.querySelector('form [role=status]:not(.problem)'); turn++) {
      if (this.#root.querySelector('[part=retry]')) return;
      if (turn > 20) this.#root.querySelector<HTMLElement>('[part=stop]')?.click();
      if (turn > 5000) throw new Error('it waits for ever');
      await task();
      await this.#element.updateComplete;
    }
  }

  faults(): readonly string[] {
    // To whoever lacks an answer the button shows it, and sends nothing.
    if (this.receiver.sent.length > this.#sent) this.#description = this.#written;
    this.#sent = this.receiver.sent.length;
    return faultsOf({
      root: this.#root,
      memory: this.#memory,
      sent: this.receiver.sent,
      description: this.#description,
      isReceived: this.isOver,
    });
  }

  /** One thing that a person, or the page, may do. */
  act(): void {
    const chance = this.random();
    if (chance < 0.45) this.#answer();
    else if (chance < 0.8) this.#goOn();
    else if (chance < 0.84) this.#press('[part=back]', 'back');
    else if (chance < 0.93) this.#pressAny();
    else if (chance < 0.96) this.#press('[part=language]', 'language');
    else if (chance < 0.99) this.#changeAttribute();
    else this.#move();
  }

  leave(): void {
    this.#element.remove();
  }

  get #root(): ShadowRoot {
    const {shadowRoot} = this.#element;
    if (!shadowRoot) throw new Error('it has not started');
    return shadowRoot;
  }

  #all<Kind extends Element>(selector: string): Kind[] {
    return [...this.#root.querySelectorAll<Kind>(selector)];
  }

  #any<T>(list: readonly T[]): T | undefined {
    return list[Math.floor(this.random() * list.length)];
  }

  #setAttribute(name: string, value: string | null): void {
    if (value === null) this.#element.removeAttribute(name);
    else this.#element.setAttribute(name, value);
  }

  /** What is wrong first, then what must be answered, then anything. */
  #answer(): void {
    const controls = this.#all<Control>('form :is(input, textarea)[name]');
    const wrong = controls.filter((one) => one.closest('.has-problem'));
    const open = controls.filter(({name}) => this.#memory.get(name) === undefined);
    const isWritten = ({name}: Control) => /^(?:danger|variant|role|concern\.description)$/.test(name);
    const urgent = wrong.length > 0 ? wrong : open.filter(isWritten);
    const control = this.#any(urgent.length > 0 && this.random() < 0.8 ? urgent : controls);
    if (!control) return;
    if (control.type === 'radio' || control.type === 'checkbox') this.#tick(control as HTMLInputElement);
    else this.#write(control);
  }

  #tick(box: HTMLInputElement): void {
    const {name, value, type} = box;
    if (type === 'radio' && box.checked) return;
    this.trace.push(`${name} = ${value}`);
    box.click();
    if (type === 'radio') this.#memory.set(name, value);
    else if (this.#all(`[name="${CSS.escape(name)}"]`).length === 1) this.#memory.set(name, box.checked);
    else {
      const before = this.#memory.get(name);
      const others = (Array.isArray(before) ? (before as string[]) : []).filter((one) => one !== value);
      this.#memory.set(name, box.checked ? [...others, value] : others);
    }
  }

  #write(control: Control): void {
    const text = randomText(this.random, control.name, ++this.#words);
    this.trace.push(`${control.name}: ${text.slice(0, 40)}`);
    control.value = text;
    control.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    this.#memory.set(control.name, control.value);
  }

  #goOn(): void {
    const describesPeople = this.#all<Control>('form input[name^="subjects."]').some(({name}) =>
      /^subjects\.\d+\.(?:address|guardians\.\d+\.name)$/.test(name),
    );
    // Where words are pointed out people are only written of.
    const isPeople = describesPeople && this.#all('form section').length === 0;
    const isReview = this.#all('[part=send]').length > 0;
    if (isReview) this.#written = String(this.#memory.get('concern.description') ?? '');
    if (this.#press('form button.primary', 'on') && isPeople) this.#memory.wentOn();
  }

  #press(selector: string, what: string): boolean {
    const button = this.#any(this.#all<HTMLElement>(selector));
    if (!button) return false;
    this.trace.push(`${what} ${button.textContent.trim()}`);
    button.click();
    return true;
  }

  /** Adds, takes away, changes, stops; never leaves, prints or copies. */
  #pressAny(): void {
    const button = this.#any(
      this.#all<HTMLElement>('form button:not(.primary, .back, [part=print], [part=copy])'),
    );
    if (!button) return;
    this.trace.push(`press ${button.textContent.trim()}`);
    const told = this.#peopleChangedBy(button);
    button.click();
    told();
  }

  /** What the person knows will happen to the people on the screen. */
  #peopleChangedBy(button: HTMLElement): () => void {
    const nothing = () => undefined;
    if (button.closest('.error-summary, .buttons, dl, section')) return nothing;
    const person = button.closest('.person');
    const [, subject = '0', guardian] =
      /^subjects\.(\d+)(?:\.guardians\.(\d+))?-heading$/.exec(
        person?.getAttribute('aria-labelledby') ?? '',
      ) ?? [];
    const list = `subjects.${subject}.guardians`;
    if (!person) return () => this.#memory.added('subjects');
    if (button.matches('.link')) {
      return guardian === undefined
        ? () => this.#memory.removed('subjects', Number(subject))
        : () => this.#memory.removed(list, Number(guardian));
    }
    const [firstButton] = [...person.children].filter((one) => one.matches('button.secondary'));
    const isSame = subject !== '0' && button === firstButton;
    return isSame ? () => this.#memory.sameGuardians(list) : () => this.#memory.added(list);
  }

  #changeAttribute(): void {
    const name = pick(this.random, attributeNames as unknown as [(typeof attributeNames)[number]]);
    const value = this.random() < 0.4 ? (usual[name] ?? null) : randomValue(this.random, name);
    this.trace.push(`attribute ${name} ${String(value).slice(0, 60)}`);
    this.#setAttribute(name, value);
  }

  #move(): void {
    this.trace.push('moved');
    const place = document.createElement('div');
    document.body.append(place);
    place.append(this.#element);
    document.body.append(this.#element);
    place.remove();
  }
}

export async function walk({seed, length, isFast}: WalkOptions): Promise<Walked> {
  const random = randomFrom(seed);
  const receiver = new FaultyReceiver(random, isFast);
  const errors: string[] = [];
  const onError = ({message}: ErrorEvent) => errors.push(`exception: ${message}`);
  const onRejection = ({reason}: PromiseRejectionEvent) => errors.push(`rejection: ${String(reason)}`);
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onRejection);
  const way = new Walk(random, receiver);
  const faults: string[] = [];
  try {
    await way.settled();
    for (let done = 0; done < length && !way.isOver && faults.length === 0; done++) {
      way.act();
      await way.settled();
      faults.push(...errors, ...way.faults());
    }
  } catch (error) {
    faults.push(...errors, `exception: ${String(error)}`);
  } finally {
    way.leave();
    receiver.restore();
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onRejection);
  }
  return {faults: [...new Set(faults)], trace: way.trace, sent: receiver.sent.length, received: way.received};
}
