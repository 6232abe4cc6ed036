import { SaxesParser } from 'saxes';
import { limits } from '../package/limits';
import { StopReading } from '../package/stop-reading';

/** From where to where something stands in the XML of a part. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An element of a part of a template, and where it stands. */
export interface PartElement extends Span {
  /** Without the prefix where it is Word's own; whole, such as w14:checkbox, where it is not. */
  readonly name: string;
  /** By their names without prefix. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly PartElement[];
  /** The letters right inside it. */
  readonly text: string;
  /** What stands between its tags. */
  readonly inside: Span;
}

export interface PartTree {
  readonly root: PartElement;
  /** What stands before the names of its elements: w: in nearly all files. */
  readonly prefix: string;
  readonly namespace: string;
}

interface OpenElement extends PartElement {
  readonly children: PartElement[];
  text: string;
}

/** Standard and strict documents (ISO 29500, parts 4 and 1). */
const namespaces = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
];

export function partTree(xml: string, path: string): PartTree {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const root = opened('', {}, 0, 0);
  const open = [root];
  let [prefix, namespace] = ['w:', namespaces[0] ?? ''];

  parser.on('error', () => {
    throw new StopReading('damaged', path);
  });
  parser.on('doctype', () => {
    throw new StopReading('hostile', `${path} declares a document type`);
  });
  const addText = (text: string) => {
    const last = open.at(-1);
    if (last) last.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('opentag', ({ name, local, uri, prefix: own, attributes }) => {
    const isOurs = namespaces.includes(uri);
    if (isOurs) [prefix, namespace] = [own === '' ? '' : `${own}:`, uri];
    const named = Object.values(attributes).map((one) => [one.local, one.value] as const);
    const start = xml.lastIndexOf('<', parser.position - 1);
    const label = isOurs ? local : name;
    open.push(opened(label, Object.fromEntries(named), start, parser.position));
    if (open.length - 1 > limits.xmlDepth) {
      throw new StopReading('hostile', `${path} is nested too deeply`);
    }
  });
  parser.on('closetag', () => {
    const element = open.pop();
    if (!element) return;
    const end = parser.position;
    // An element without content has one tag, which begins where it does.
    const closing = Math.max(element.inside.start, xml.lastIndexOf('<', end - 1));
    const inside = { start: element.inside.start, end: closing };
    open.at(-1)?.children.push({ ...element, end, inside });
  });
  parser.write(xml).close();
  return { root, prefix, namespace };
}

function opened(
  name: string,
  attributes: PartElement['attributes'],
  start: number,
  inside: number,
): OpenElement {
  return {
    name,
    attributes,
    start,
    end: inside,
    inside: { start: inside, end: inside },
    children: [],
    text: '',
  };
}

export function childNamed(element: PartElement, name: string): PartElement | null {
  return element.children.find((child) => child.name === name) ?? null;
}

/** Everything within an element, in the order of the file. */
export function within(element: PartElement): readonly PartElement[] {
  return element.children.flatMap((child) => [child, ...within(child)]);
}

export function firstNamed(element: PartElement, name: string): PartElement | null {
  for (const child of element.children) {
    const found = child.name === name ? child : firstNamed(child, name);
    if (found) return found;
  }
  return null;
}

export function holds(element: PartElement, names: readonly string[]): boolean {
  return element.children.some((child) => names.includes(child.name) || holds(child, names));
}

/** The outermost elements that stand between two places of the part, with all that is in them. */
export function standingIn(element: PartElement, span: Span): readonly PartElement[] {
  return element.children.flatMap((child) => {
    if (child.start >= span.start && child.end <= span.end) return [child];
    return child.end <= span.start || child.start >= span.end ? [] : standingIn(child, span);
  });
}
