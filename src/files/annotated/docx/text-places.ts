import type { ForeignBlock } from '../../../domain/recognize/foreign-document';
import type { DocumentContext } from '../../docx-reading/open-paragraph';
import { readDocumentPart } from '../../docx-reading/document-part';
import { withEdits, type XmlEdit } from '../../package/xml-edits';
import type { LocatedParagraph, LocatedText, LocatedTexts } from './located-texts';

/** What is read at an address, and where that is written. */
export interface TextPlace {
  readonly text: string;
  readonly paragraphs: readonly LocatedParagraph[];
  readonly pieces: readonly { readonly from: number; readonly text: LocatedText }[];
}

/** By address; a paragraph with a text box has several of one address, its own first. */
export type TextPlaces = ReadonlyMap<string, readonly TextPlace[]>;

// Letters that stand in no document: a mark is a number between them.
const [opening, closing] = ['\u{10FF00}', '\u{10FF01}'];
const markPattern = new RegExp(`${opening}([pt])(\\d+)${closing}`, 'u');

/**
 * Where in the XML each address stands. The reader of documents itself says it: it reads the document once more, with a mark
 * for every text and at the beginning of every paragraph, and what it leaves out, joins or numbers is as it was.
 */
export function textPlaces(
  xml: string,
  path: string,
  located: LocatedTexts,
  context: DocumentContext,
): TextPlaces {
  const blocks = readDocumentPart(withMarks(xml, located), path, context);
  const places = new Map<string, TextPlace[]>();
  const put = (at: string, marked: string) => {
    const place = placeOf(marked, located);
    if (place.paragraphs.length > 0) places.set(at, [...(places.get(at) ?? []), place]);
    return place;
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph') put(block.at, block.text);
    else putTable(block, put, places);
  }
  return places;
}

/** The address of a table is that of its first cell too. */
function putTable(
  { at, rows }: Extract<ForeignBlock, { kind: 'table' }>,
  put: (at: string, marked: string) => TextPlace,
  places: Map<string, TextPlace[]>,
): void {
  for (const cell of rows.flatMap(({ cells }) => cells)) {
    const place = put(cell.at, cell.text);
    if (!places.has(at) && place.paragraphs.length > 0) places.set(at, [place]);
  }
}

function withMarks(xml: string, { prefix, paragraphs, texts }: LocatedTexts): string {
  const mark = (kind: 'p' | 't', number: number) => `${opening}${kind}${number}${closing}`;
  return withEdits(xml, [
    ...paragraphs.map((paragraph, index): XmlEdit => {
      const run = `<${prefix}r><${prefix}t>${mark('p', index)}</${prefix}t></${prefix}r>`;
      return insideParagraph(xml, prefix, paragraph, run);
    }),
    ...texts.map(({ contentStart: start, contentEnd: end }, index): XmlEdit => {
      return { start, end, xml: mark('t', index) };
    }),
  ]);
}

/** At the beginning of the paragraph; one that is closed in its only tag is opened. */
export function insideParagraph(
  xml: string,
  prefix: string,
  { start, end, contentStart, contentEnd }: LocatedParagraph,
  content: string,
): XmlEdit {
  if (contentEnd !== null) return { start: contentStart, end: contentStart, xml: content };
  const tag = xml.slice(start, end).replace(/\s*\/>$/, '>');
  return { start, end, xml: `${tag}${content}</${prefix}p>` };
}

function placeOf(marked: string, { paragraphs, texts }: LocatedTexts): TextPlace {
  const paragraphsOf: LocatedParagraph[] = [];
  const pieces: { from: number; text: LocatedText }[] = [];
  const place = { text: '', paragraphs: paragraphsOf, pieces };
  let rest = marked;
  for (let found = markPattern.exec(rest); found; found = markPattern.exec(rest)) {
    const [whole, kind, number] = found;
    place.text += rest.slice(0, found.index);
    const text = kind === 't' ? texts[Number(number)] : undefined;
    const paragraph = kind === 'p' ? paragraphs[Number(number)] : undefined;
    if (paragraph) place.paragraphs.push(paragraph);
    if (text) {
      place.pieces.push({ from: place.text.length, text });
      place.text += text.text;
    }
    rest = rest.slice(found.index + whole.length);
  }
  place.text += rest;
  return place;
}
