import { SaxesParser } from 'saxes';
import { limits } from '../package/limits';
import { StopReading } from '../package/stop-reading';

/** From where to where something stands in the XML of a part. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A piece of text as the file holds it: Word parts words wherever it likes. */
export interface TextPiece extends Span {
  /** Where it begins in the text of the paragraph. */
  readonly at: number;
  readonly text: string;
  /** The looks of its run. */
  readonly looks: Span | null;
}

export interface TemplateParagraph extends Span {
  readonly text: string;
  readonly pieces: readonly TextPiece[];
  readonly properties: Span | null;
  /** A table may stand in the body alone: it has no room in a cell, and a box may not hold one everywhere. */
  readonly isInBody: boolean;
  readonly beginsPage: boolean;
}

/** The paragraphs of a part of a template, inner ones before those that hold them, and its sections. */
export interface TemplateContent {
  /** What stands before the names of its elements: w: in nearly all files. */
  readonly prefix: string;
  readonly namespace: string;
  readonly paragraphs: readonly TemplateParagraph[];
  /** The width of the text in points, and where the description of the section begins. */
  readonly sections: readonly { readonly start: number; readonly width: number }[];
}

/** What is known of a paragraph so far. */
interface Paragraph {
  readonly isInBody: boolean;
  text: string;
  readonly pieces: TextPiece[];
  properties: Span | null;
  looks: Span | null;
  beginsPage: boolean;
}

/** Standard and strict documents (ISO 29500, parts 4 and 1). */
const namespaces = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
];

/** What parts the words on both sides of it. */
const breaks = ['br', 'cr', 'tab', 'fldChar', 'drawing', 'pict', 'object', 'sym'];

export function templateContent(xml: string, path: string): TemplateContent {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: { readonly name: string; readonly start: number }[] = [];
  const around: Paragraph[] = [];
  const paragraphs: TemplateParagraph[] = [];
  const sections: { start: number; width: number }[] = [];
  let [prefix, namespace] = ['w:', namespaces[0] ?? ''];
  let piece = '';
  let page = { width: 0, sides: 0 };

  parser.on('error', () => {
    throw new StopReading('damaged', path);
  });
  parser.on('doctype', () => {
    throw new StopReading('hostile', `${path} declares a document type`);
  });
  const addText = (text: string) => (piece += text);
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('opentag', ({ local, uri, prefix: own, attributes }) => {
    const start = xml.lastIndexOf('<', parser.position - 1);
    const isOurs = namespaces.includes(uri);
    open.push({ name: isOurs ? local : '', start });
    if (open.length > limits.xmlDepth) {
      throw new StopReading('hostile', `${path} is nested too deeply`);
    }
    if (!isOurs) return;
    [prefix, namespace] = [own === '' ? '' : `${own}:`, uri];
    const number = (name: string) =>
      Number(Object.values(attributes).find((one) => one.local === name)?.value ?? 0) / 20;
    if (local === 'p') {
      const isInBody = open.every(({ name }) => !['tc', 'txbxContent'].includes(name));
      around.push(newParagraph(isInBody));
    } else if (local === 'r') withLast(around, (paragraph) => (paragraph.looks = null));
    else if (local === 't') piece = '';
    else if (breaks.includes(local) && open.at(-2)?.name === 'r') {
      withLast(around, (paragraph) => (paragraph.text += '\n'));
    } else if (local === 'pageBreakBefore') {
      withLast(around, (paragraph) => (paragraph.beginsPage = true));
    } else if (local === 'pgSz') page = { ...page, width: number('w') };
    else if (local === 'pgMar') page = { ...page, sides: number('left') + number('right') };
  });
  parser.on('closetag', () => {
    const { name, start } = open.pop() ?? { name: '', start: 0 };
    const span = { start, end: parser.position };
    const inside = open.at(-1)?.name;
    if (name === 'p') {
      paragraphs.push({ ...(around.pop() ?? newParagraph(false)), ...span });
    } else if (name === 'pPr' && inside === 'p') {
      withLast(around, (paragraph) => (paragraph.properties = span));
    } else if (name === 'rPr' && inside === 'r') {
      withLast(around, (paragraph) => (paragraph.looks = span));
    } else if (name === 't' && inside === 'r') {
      withLast(around, (paragraph) => {
        const { text, looks, pieces } = paragraph;
        pieces.push({ ...span, at: text.length, text: piece, looks });
        paragraph.text += piece;
      });
    } else if (name === 'sectPr') sections.push({ start, width: page.width - page.sides });
  });
  parser.write(xml).close();
  return { prefix, namespace, paragraphs, sections };
}

function newParagraph(isInBody: boolean): Paragraph {
  return { isInBody, text: '', pieces: [], properties: null, looks: null, beginsPage: false };
}

function withLast(around: readonly Paragraph[], change: (paragraph: Paragraph) => unknown): void {
  const last = around.at(-1);
  if (last) change(last);
}
