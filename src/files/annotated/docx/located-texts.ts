import { SaxesParser } from 'saxes';
import { limits } from '../../package/limits';
import { StopReading } from '../../package/stop-reading';

/** A paragraph in the XML of a document. */
export interface LocatedParagraph {
  readonly start: number;
  readonly end: number;
  /** Where its content begins, behind its properties. */
  readonly contentStart: number;
  /** Before its closing tag; null for one that is closed in its only tag. */
  readonly contentEnd: number | null;
  /** It stands in a text box, where Word has no comments. */
  readonly isInBox: boolean;
}

/** A piece of text in the XML of a document, in a run of its own. */
export interface LocatedText {
  readonly text: string;
  readonly start: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly keepsSpaces: boolean;
  readonly run: LocatedRun;
}

export interface LocatedRun {
  readonly start: number;
  readonly end: number;
  /** Its opening tag, and its looks, as they are written. */
  readonly tag: string;
  readonly looks: string;
  /** What it holds, from left to right. */
  readonly children: { readonly start: number; readonly isLooks: boolean }[];
}

export interface LocatedTexts {
  /** What stands before the names of the elements: w: in nearly all files. */
  readonly prefix: string;
  readonly namespace: string;
  readonly paragraphs: readonly LocatedParagraph[];
  readonly texts: readonly LocatedText[];
}

/** Standard and strict documents (ISO 29500, parts 4 and 1). */
const namespaces = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
];

interface OpenTag {
  readonly name: string;
  readonly start: number;
  readonly contentStart: number;
  readonly keepsSpaces: boolean;
  readonly isEmpty: boolean;
}

/** Where the paragraphs and texts of a document are written, in their order; what of them counts is for the reader to say. */
export function locateTexts(xml: string, path: string): LocatedTexts {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: OpenTag[] = [];
  const paragraphs: LocatedParagraph[] = [];
  const texts: LocatedText[] = [];
  const openParagraphs: LocatedParagraph[] = [];
  const runs: LocatedRun[] = [];
  let [prefix, namespace] = ['w:', namespaces[0] ?? ''];
  let boxes = 0;
  let piece = '';

  parser.on('error', () => {
    throw new StopReading('damaged', path);
  });
  parser.on('doctype', () => {
    throw new StopReading('hostile', `${path} declares a document type`);
  });
  const addText = (text: string) => (piece += text);
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('opentag', ({ local, uri, prefix: own, attributes, isSelfClosing }) => {
    const start = xml.lastIndexOf('<', parser.position - 1);
    const contentStart = parser.position;
    const isOurs = namespaces.includes(uri);
    if (isOurs && open.length === 0) [prefix, namespace] = [own === '' ? '' : `${own}:`, uri];
    const keepsSpaces = attributes['xml:space']?.value === 'preserve';
    const name = isOurs ? local : '';
    open.push({ name, start, contentStart, keepsSpaces, isEmpty: isSelfClosing });
    if (open.length > limits.xmlDepth) {
      throw new StopReading('hostile', `${path} is nested too deeply`);
    }
    if (name === 'txbxContent') boxes += 1;
    else if (name === 't') piece = '';
    else if (name === 'r') {
      runs.push({
        start,
        end: start,
        tag: xml.slice(start, contentStart),
        looks: '',
        children: [],
      });
    } else if (name === 'p') {
      const paragraph = { start, end: start, contentStart, contentEnd: null, isInBox: boxes > 0 };
      openParagraphs.push(paragraph);
      paragraphs.push(paragraph);
    }
  });
  parser.on('closetag', () => {
    const own = open.pop();
    if (!own) return;
    const { name, start, contentStart, isEmpty } = own;
    const end = parser.position;
    const contentEnd = isEmpty ? null : xml.lastIndexOf('<', end - 1);
    const inside = open.at(-1)?.name;
    const run = runs.at(-1);
    if (inside === 'r' && run && name !== 'r')
      run.children.push({ start, isLooks: name === 'rPr' });
    if (name === 'txbxContent') boxes -= 1;
    else if (name === 'pPr' && inside === 'p') withLast(openParagraphs, { contentStart: end });
    else if (name === 'rPr' && inside === 'r') withLast(runs, { looks: xml.slice(start, end) });
    else if (name === 'p') {
      withLast(openParagraphs, { end, contentEnd });
      openParagraphs.pop();
    } else if (name === 'r') {
      withLast(runs, { end });
      runs.pop();
    } else if (name === 't' && inside === 'r' && run && contentEnd !== null && runs.length === 1) {
      const { keepsSpaces } = own;
      texts.push({ text: piece, start, contentStart, contentEnd, keepsSpaces, run });
    }
  });
  parser.write(xml).close();
  return { prefix, namespace, paragraphs, texts };
}

function withLast<Thing extends object>(things: readonly Thing[], more: Partial<Thing>): void {
  const last = things.at(-1);
  if (last) Object.assign(last, more);
}
