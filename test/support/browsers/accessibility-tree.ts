/** Chromium's accessibility tree without what no screen reader meets: ignored nodes, groups without a role, boxes of lines. */
import type {Protocol} from 'puppeteer-core';
import type {AccessibleNode} from './driver.js';

type Node = Protocol.Accessibility.AXNode;

const silent = ['none', 'generic', 'InlineTextBox', 'LineBreak'];

const textOf = (value: Protocol.Accessibility.AXValue | undefined): string => {
  const said: unknown = value?.value;
  return typeof said === 'string' || typeof said === 'number' ? String(said) : '';
};

/** In words, and only what is not as it usually is. */
const stateWords: Readonly<Record<string, (value: unknown) => string>> = {
  level: (value) => `level ${String(value)}`,
  focused: (value) => (value === true ? 'focused' : ''),
  required: (value) => (value === true ? 'required' : ''),
  readonly: (value) => (value === true ? 'read only' : ''),
  disabled: (value) => (value === true ? 'disabled' : ''),
  modal: (value) => (value === true ? 'modal' : ''),
  multiline: (value) => (value === true ? 'several lines' : ''),
  invalid: (value) => (value === 'true' ? 'invalid' : ''),
  checked: (value) => (value === 'true' ? 'checked' : value === 'false' ? 'not checked' : String(value)),
  expanded: (value) => (value === true ? 'expanded' : 'collapsed'),
  live: (value) => (typeof value === 'string' && value !== 'off' ? `live ${value}` : ''),
};

const statesOf = ({properties = []}: Node): readonly string[] =>
  Object.entries(stateWords)
    .map(([name, inWords]) => {
      const found = properties.find((property) => property.name === name);
      return found ? inWords(found.value.value) : '';
    })
    .filter((state) => state !== '');

export function treeOf(nodes: readonly Node[]): AccessibleNode | null {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inside = (node: Node): readonly AccessibleNode[] =>
    (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? shown(child) : [];
    });
  const shown = (node: Node): readonly AccessibleNode[] => {
    const role = textOf(node.role);
    if (node.ignored || (silent.includes(role) && !textOf(node.name))) return inside(node);
    if (role === 'InlineTextBox' || role === 'LineBreak') return [];
    return [
      {
        role,
        name: textOf(node.name),
        description: textOf(node.description),
        value: textOf(node.value),
        states: statesOf(node),
        children: role === 'StaticText' ? [] : inside(node),
      },
    ];
  };
  const [root] = nodes;
  return root ? (shown(root)[0] ?? null) : null;
}
