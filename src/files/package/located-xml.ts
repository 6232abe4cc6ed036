import { SaxesParser } from 'saxes';
import { limits } from './limits';
import { StopReading } from './stop-reading';
import type { XmlEdit } from './xml-edits';

/** With their prefixes. */
type Attributes = Readonly<Record<string, string>>;

/** An element of a part, and where in its XML it stands. */
export interface LocatedElement {
  /** Without a prefix. */
  readonly name: string;
  readonly attributes: Attributes;
  readonly start: number;
  /** Where its content begins, and where it ends; null for one that is closed in its only tag. */
  readonly content: { readonly start: number; readonly end: number } | null;
  readonly end: number;
  readonly children: readonly LocatedElement[];
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly start: number;
  readonly contentStart: number;
  readonly isEmpty: boolean;
  readonly children: LocatedElement[];
}

/** A part that is to be changed at a few places: its elements down to a depth, 1 for the root and its children. */
export function locateXml(xml: string, path: string, depth: number): LocatedElement {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const open: OpenElement[] = [];
  let root: LocatedElement | null = null;
  parser.on('error', () => {
    throw new StopReading('damaged', path);
  });
  parser.on('doctype', () => {
    throw new StopReading('hostile', `${path} declares a document type`);
  });
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    if (open.length > limits.xmlDepth) {
      throw new StopReading('hostile', `${path} is nested too deeply`);
    }
    open.push({
      name: name.slice(name.indexOf(':') + 1),
      attributes,
      start: xml.lastIndexOf('<', parser.position - 1),
      contentStart: parser.position,
      isEmpty: isSelfClosing,
      children: [],
    });
  });
  parser.on('closetag', () => {
    const own = open.pop();
    if (!own) return;
    const { name, attributes, start, contentStart, isEmpty, children } = own;
    const end = parser.position;
    const content = isEmpty
      ? null
      : { start: contentStart, end: xml.lastIndexOf('<', parser.position - 1) };
    const element = { name, attributes, start, content, end, children };
    if (open.length === 0) root = element;
    else if (open.length <= depth) open.at(-1)?.children.push(element);
  });
  parser.write(xml).close();
  if (!root) throw new StopReading('damaged', path);
  return root;
}

/** What stands before the names of its kind: x: or nothing. */
export function prefixAt(xml: string, { start }: LocatedElement): string {
  return /^<([^\s/>:]+:)/.exec(xml.slice(start, start + 100))?.[1] ?? '';
}

/** More content at the end of an element. */
export function appended(xml: string, element: LocatedElement, more: string): XmlEdit {
  const { start, content, end } = element;
  if (content) return { start: content.end, end: content.end, xml: more };
  const tag = xml.slice(start, end).replace(/\s*\/>$/, '>');
  const name = /^<([^\s>]+)/.exec(tag)?.[1] ?? '';
  return { start, end, xml: `${tag}${more}</${name}>` };
}
