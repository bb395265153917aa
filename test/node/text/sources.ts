/** The sources as TypeScript reads them: their messages and their strings, without their comments. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import ts from 'typescript';

export interface Found {
  readonly file: string;
  readonly line: number;
}

export interface Message extends Found {
  readonly id: string | undefined;
  /** The Swedish text, with `${…}` where a value stands. */
  readonly text: string | undefined;
  readonly isInFunction: boolean;
}

export interface Words extends Found {
  readonly text: string;
}

const root = new URL('../../../src', import.meta.url).pathname;

const parsed = readdirSync(root, {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.ts') && !name.startsWith('generated'))
  .map((name) =>
    ts.createSourceFile(name, readFileSync(join(root, name), 'utf8'), ts.ScriptTarget.Latest, true),
  );

const visit = (node: ts.Node, see: (node: ts.Node) => void): void => {
  see(node);
  node.forEachChild((child) => visit(child, see));
};

const placeOf = (node: ts.Node): Found => {
  const file = node.getSourceFile();
  return {file: file.fileName, line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1};
};

function textOf(node: ts.Expression | undefined): string | undefined {
  if (!node) return undefined;
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTaggedTemplateExpression(node)) return undefined;
  const {template} = node;
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  const spans = template.templateSpans.map(
    ({expression, literal}) => `\${${expression.getText()}}${literal.text}`,
  );
  return template.head.text + spans.join('');
}

function idOf(options: ts.Expression | undefined): string | undefined {
  if (!options || !ts.isObjectLiteralExpression(options)) return undefined;
  const id = options.properties.find((property) => property.name?.getText() === 'id');
  return id && ts.isPropertyAssignment(id) ? textOf(id.initializer) : undefined;
}

const isInFunction = (node: ts.Node): boolean =>
  ts.findAncestor(node, (above) => ts.isFunctionLike(above)) !== undefined;

/** Every `msg(…)` in src/. */
export const messages: readonly Message[] = parsed.flatMap((source) => {
  const found: Message[] = [];
  visit(source, (node) => {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'msg') return;
    const [text, options] = node.arguments;
    found.push({...placeOf(node), id: idOf(options), text: textOf(text), isInFunction: isInFunction(node)});
  });
  return found;
});

/** Every string and piece of a template in src/. */
export const strings: readonly Words[] = parsed.flatMap((source) => {
  const found: Words[] = [];
  visit(source, (node) => {
    const isText =
      ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if (isText) found.push({...placeOf(node), text: node.text});
  });
  return found;
});

export const where = ({file, line}: Found): string => `src/${file}:${line}`;
