/** In the tab where leaks are looked for: elements that come and go, and one that is used again and again. */

/** As much of the element as is used here. */
export interface Host extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
}

declare global {
  interface Window {
    readonly mounts: (count: number) => Promise<void>;
    readonly journeys: (count: number) => Promise<void>;
  }
}

const realTimeout = window.setTimeout.bind(window);
// Two seconds after it was taken out an element lets go of what it holds: here that is soon.
Object.assign(window, {
  setTimeout: (run: TimerHandler, ms = 0, ...args: unknown[]) => realTimeout(run, ms / 1000, ...args),
  // Nobody takes this report.
  fetch: async () => new Response('', {status: 404}),
});

const task = () => new Promise<void>((resolve) => realTimeout(resolve, 5));

async function mounted(): Promise<Host> {
  const host = document.createElement('oros-anmalan') as Host;
  const attributes = {
    municipality: 'Vara kommun',
    phone: '0512-310 00',
    'phone-hours': 'Mo-Fr 08:30-16:30',
    controller: 'Socialnämnden',
    'dpo-contact': 'dpo@example.se',
    endpoint: 'https://e-tjanst.example/r',
  };
  for (const [name, value] of Object.entries(attributes)) host.setAttribute(name, value);
  document.body.append(host);
  await host.updateComplete;
  return host;
}

async function mounts(count: number): Promise<void> {
  for (let done = 0; done < count; done++) {
    const host = await mounted();
    host.shadowRoot?.querySelector<HTMLElement>('[name=danger][value=no]')?.click();
    host.shadowRoot?.querySelector<HTMLElement>('[part=next]')?.click();
    await host.updateComplete;
    host.remove();
    await task();
  }
  await task();
}

const answers: Readonly<Record<string, string>> = {
  danger: 'no',
  variant: 'child',
  role: 'private',
  'subjects.0.name': 'Kim Exempel',
  'subjects.0.personalNumber': '20150312-9817',
  'subjects.0.livesInMunicipality': 'yes',
  'subjects.0.guardians.0.name': 'Alex Exempel',
  'concern.description': 'Det här har hänt. '.repeat(50),
  'concern.kinds': 'neglect',
  'concern.duration': 'weeks',
  'reporter.name': 'Mika Exempel',
  'reporter.phone': '0512-000 00',
};

let host: Host | undefined;

const controls = (): readonly HTMLInputElement[] => [
  ...(host?.shadowRoot?.querySelectorAll<HTMLInputElement>('form [name]:not(slot)') ?? []),
];

async function press(part: string): Promise<void> {
  const button = host?.shadowRoot?.querySelector<HTMLElement>(`[part=${part}]`);
  if (!button) throw new Error(`There is no ${part}.`);
  button.click();
  await host?.updateComplete;
}

const has = (part: string) => Boolean(host?.shadowRoot?.querySelector(`[part=${part}]`));

function fill(): void {
  for (const control of controls()) {
    const answer = answers[control.name];
    if (answer === undefined) continue;
    if (control.type === 'radio' || control.type === 'checkbox') {
      if (control.value === answer && !control.checked) control.click();
    } else {
      control.value = answer;
      control.dispatchEvent(new InputEvent('input', {bubbles: true}));
    }
  }
}

/** From the first question to a report that nobody took; then the person goes, and another one comes. */
async function journey(): Promise<void> {
  for (let screen = 0; !has('send'); screen++) {
    if (screen > 40) throw new Error(`It ends nowhere: ${host?.shadowRoot?.textContent ?? ''}`);
    fill();
    if (has('next')) await press('next');
    else await task();
  }
  await press('send');
  while (!has('retry')) await task();
  host?.remove();
  await task();
  if (host) document.body.append(host);
  await host?.updateComplete;
  await press('restart');
}

async function journeys(count: number): Promise<void> {
  host ??= await mounted();
  for (let done = 0; done < count; done++) await journey();
  await task();
}
Object.assign(window, {mounts, journeys});
