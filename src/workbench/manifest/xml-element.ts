import { SaxesParser } from 'saxes';
import { ManifestProblem } from './manifest-problem';

/** One element of the manifest; names come without their namespace prefix, attributes with it. */
export interface XmlElement {
  readonly name: string;
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: OpenElement[];
  text: string;
}

/** Reads the text into its root element. Document types are refused: no manifest has one. */
export function readXml(text: string): XmlElement {
  const parser = new SaxesParser();
  const open: OpenElement[] = [];
  let root: OpenElement | undefined;
  let startLine = 1;
  parser.on('error', (error) => {
    const detail = error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
    throw new ManifestProblem(
      parser.line,
      `不是完整的 XML（${detail}）`,
      `not complete XML (${detail})`,
    );
  });
  parser.on('doctype', () => {
    throw new ManifestProblem(parser.line, '不能有 DOCTYPE', 'there must be no DOCTYPE');
  });
  parser.on('opentagstart', () => {
    startLine = parser.line;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const local = name.slice(name.indexOf(':') + 1);
    const element = { name: local, line: startLine, attributes, children: [], text: '' };
    const parent = open.at(-1);
    if (parent === undefined) root = element;
    else parent.children.push(element);
    open.push(element);
  });
  parser.on('text', (part) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += part;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(text).close();
  if (root === undefined) throw new ManifestProblem(1, '文件是空的', 'the file is empty');
  return root;
}

/** The child with this name, if there is one. */
export function findChild(parent: XmlElement, name: string): XmlElement | undefined {
  return parent.children.find((child) => child.name === name);
}

/** The child that is reached by these names, each of which must be there. */
export function childAt(parent: XmlElement, ...names: readonly string[]): XmlElement {
  return names.reduce((element, name) => {
    const child = findChild(element, name);
    if (child !== undefined) return child;
    throw new ManifestProblem(
      element.line,
      `<${element.name}> 里缺少 <${name}>`,
      `<${element.name}> has no <${name}>`,
    );
  }, parent);
}

/** All children with this name. */
export function childrenOf(parent: XmlElement, name: string): readonly XmlElement[] {
  return parent.children.filter((child) => child.name === name);
}

/** An attribute that must be there and say something. */
export function attributeOf(element: XmlElement, name: string): string {
  const value = element.attributes[name];
  if (value !== undefined && value !== '') return value;
  throw new ManifestProblem(
    element.line,
    `<${element.name}> 缺少属性 ${name}`,
    `<${element.name}> has no attribute ${name}`,
  );
}

/** The text of an element that must have one. */
export function textOf(element: XmlElement): string {
  const text = element.text.trim();
  if (text !== '') return text;
  throw new ManifestProblem(element.line, `<${element.name}> 是空的`, `<${element.name}> is empty`);
}
