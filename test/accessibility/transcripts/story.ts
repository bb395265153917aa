/** What a screen reader is given on the way through the form, written down to be read: what is there, what has focus, what is said by itself. */
import type {FormPage} from '../../support/form-page.js';
import {type AccessibleNode, accessibilityTree} from '../../support/records.js';
import {Announcements} from './announcements.js';

/** Said with what is inside them: their own words are not written twice. */
const isNamedByContent = (role: string): boolean =>
  ['heading', 'button', 'link', 'radio', 'checkbox', 'DisclosureTriangle', 'term'].includes(role);

/** Where focus is stands on a line of its own, and that an item is an item needs no level. */
const shownStates = ({role, states}: AccessibleNode): readonly string[] =>
  states.filter((state) => state !== 'focused' && !(role === 'listitem' && state.startsWith('level')));

const inShort = (text: string): string =>
  `${text.slice(0, 60).replaceAll('\n', ' ⏎ ')}${text.length > 60 ? ' …' : ''}`;

const inWords = (node: AccessibleNode): string => {
  const {role, name, value, description} = node;
  const states = shownStates(node);
  return [
    role,
    name && `"${name}"`,
    value && value !== name && `= "${inShort(value)}"`,
    states.length > 0 && `(${states.join(', ')})`,
    description && `– ${description.replace(/\s+/g, ' ').trim()}`,
  ]
    .filter(Boolean)
    .join(' ');
};

/** Boxes that say nothing of their own. */
const isSilent = (node: AccessibleNode): boolean =>
  node.role === 'ListMarker' ||
  (!node.name &&
    !node.description &&
    shownStates(node).length === 0 &&
    !['list', 'textbox', 'group', 'radiogroup', 'dialog', 'status'].includes(node.role));

interface Line {
  readonly depth: number;
  readonly text: string;
}

function linesOf(node: AccessibleNode, depth: number, above: readonly string[]): readonly Line[] {
  const {role, name, children} = node;
  if (role === 'StaticText') return above.includes(name.trim()) ? [] : [{depth, text: `"${name.trim()}"`}];
  const isShown = !isSilent(node);
  const own = isShown ? [{depth, text: inWords(node)}] : [];
  // What is written in a field is its value.
  if (role === 'textbox') return own;
  const inside = children.flatMap((child, index) => {
    const said = isNamedByContent(role) && child.role === 'StaticText';
    const beside = children[index - 1]?.name ?? '';
    return said
      ? []
      : linesOf(child, isShown ? depth + 1 : depth, [...above.slice(-2), name.trim(), beside.trim()]);
  });
  return [...own, ...inside];
}

const find = (node: AccessibleNode | null, role: string): AccessibleNode | undefined =>
  node?.role === role
    ? node
    : node?.children.map((child) => find(child, role)).find((found) => found !== undefined);

const focusedIn = (node: AccessibleNode): AccessibleNode | undefined =>
  node.children.map(focusedIn).find((found) => found !== undefined) ??
  (node.states.includes('focused') ? node : undefined);

const written = (lines: readonly Line[]): readonly string[] =>
  lines.map(({depth, text}) => '  '.repeat(depth) + text);

/** Lines of `one` that are not in `other`, each as often as it stands there more. */
function more(one: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other];
  return one.filter((line) => {
    const place = left.indexOf(line);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

export class Story {
  readonly #lines: string[];
  readonly #announcements: Announcements;
  #screen: readonly string[] = [];
  #around: readonly string[] = [];
  #heading = '';

  constructor(
    title: string,
    private readonly page: FormPage,
    /** The first line below every screen. */
    private readonly below: string,
  ) {
    this.#lines = [`# ${title}`];
    this.#announcements = new Announcements(page.root);
  }

  does(what: string): void {
    this.#lines.push('', `> ${what}`);
  }

  /** A new screen in full, a screen that changed by its changes; around it what is new. */
  async tells(): Promise<void> {
    await this.page.element.updateComplete;
    const said = this.#announcements.take();
    const main = find(await accessibilityTree(), 'main');
    if (!main) throw new Error('The page has no main part.');
    const lines = written(main.children.flatMap((child) => linesOf(child, 0, [])));
    const heading = this.page.heading();
    const [start, end] = this.#span(lines, heading);
    const screen = lines.slice(start, end);
    const around = [...lines.slice(0, start), ...lines.slice(end)];
    const focused = focusedIn(main);
    this.#lines.push('', ...said.map((text) => `says ${text}`));
    this.#lines.push(`focus ${focused ? inWords(focused) : 'elsewhere on the page'}`);
    if (heading !== this.#heading) this.#lines.push('', `== ${heading}`, ...screen);
    else this.#change(screen, this.#screen);
    const isNew = more(around, this.#around);
    const isGone = more(this.#around, around);
    if (isNew.length + isGone.length > 0) {
      this.#lines.push('-- around it');
      this.#lines.push(...isNew.map((line) => `+ ${line}`), ...isGone.map((line) => `- ${line.trim()}`));
    }
    [this.#screen, this.#around, this.#heading] = [screen, around, heading];
  }

  get text(): string {
    return `${this.#lines.join('\n')}\n`;
  }

  #change(screen: readonly string[], before: readonly string[]): void {
    this.#lines.push(...more(screen, before).map((line) => `+ ${line}`));
    this.#lines.push(...more(before, screen).map((line) => `- ${line.trim()}`));
  }

  /** From the screen's heading, with the way back above it, to what stands below every screen. */
  #span(lines: readonly string[], heading: string): readonly [number, number] {
    const words = heading.replace(/\s+/g, ' ');
    const found = lines.findIndex((line) => line.trim().startsWith('heading') && line.includes(`"${words}"`));
    const start = Math.max(0, found);
    const end = lines.findIndex((line, index) => index > start && line.includes(`"${this.below}"`));
    const isBoxed = lines[end - 1]?.trim() === 'group';
    return [start, end < 0 ? lines.length : end - Number(isBoxed)];
  }
}
