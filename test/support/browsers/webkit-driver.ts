/** WebKitGTK's ways, through WebDriver. */
import {setTimeout as pause} from 'node:timers/promises';
import {type Accessible, accessibleMark, type Driver, keysOf, type Tab, type Viewport} from './driver.js';
import type {WebDriverSession} from './webdriver.js';

/** WebDriver's code points for keys without a character of their own. */
const codes: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

const down = (key: string) => ({type: 'keyDown', value: codes[key] ?? key});
const up = (key: string) => ({type: 'keyUp', value: codes[key] ?? key});

export class WebKitDriver implements Driver {
  readonly engine = 'webkit';
  readonly #session: WebDriverSession;

  readonly #another: () => Promise<WebDriverSession>;

  constructor(session: WebDriverSession, another: () => Promise<WebDriverSession>) {
    this.#session = session;
    this.#another = another;
  }

  async press(keys: string): Promise<void> {
    const held = keysOf(keys);
    await this.#session.keys([...held.map(down), ...held.reverse().map(up)]);
  }

  async type(text: string): Promise<void> {
    await this.#session.keys(Array.from(text).flatMap((character) => [down(character), up(character)]));
  }

  async click(x: number, y: number): Promise<void> {
    await this.#session.pointer([
      {type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y)},
      {type: 'pointerDown', button: 0},
      {type: 'pointerUp', button: 0},
    ]);
  }

  /** WebDriver sizes the window, so its frame is measured; GTK takes a moment, and more than one try, to obey. */
  async viewport({width, height}: Viewport): Promise<void> {
    for (let attempt = 0; attempt < 6; attempt++) {
      const [innerWidth = 0, innerHeight = 0] = (await this.#session.run(
        'return [innerWidth, innerHeight]',
      )) as number[];
      if (innerWidth === width && innerHeight === height) return;
      const window = await this.#session.window();
      await this.#session.resize({
        x: 0,
        y: 0,
        width: window.width + width - innerWidth,
        height: window.height + height - innerHeight,
      });
      await pause(50);
    }
    throw new Error(`WebKitGTK cannot be made ${width} × ${height}.`);
  }

  /** Only at launch, by settings of the desktop. */
  media(): Promise<boolean> {
    return Promise.resolve(false);
  }

  async accessible(): Promise<Accessible> {
    const reference = await this.#session.run(`return window.${accessibleMark}`);
    const [id] = Object.values((reference ?? {}) as Record<string, string>);
    if (id === undefined) throw new Error('No element to ask about.');
    const [role, name] = await Promise.all(
      ['computedrole', 'computedlabel'].map((property) => this.#session.get(`/element/${id}/${property}`)),
    );
    return {role: String(role), name: String(name), description: null};
  }

  /** In a browser of its own: WebKitGTK's driver loses its way between the tabs of one. */
  async openTab(): Promise<Tab> {
    const session = await this.#another();
    const driver = new WebKitDriver(session, this.#another);
    return {
      open: (url) => session.open(url),
      run: (expression) => session.run(`return (${expression})`),
      press: (keys) => driver.press(keys),
      type: (text) => driver.type(text),
      click: (x, y) => driver.click(x, y),
      tap: () => Promise.resolve(false),
      close: () => session.open('about:blank'),
    };
  }

  async screenshot(): Promise<Uint8Array> {
    return Buffer.from(String(await this.#session.get('/screenshot')), 'base64');
  }
}
