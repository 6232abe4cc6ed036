import { plainRuns } from '../../domain/document/disclosure-text';
import type { DocumentBlock } from '../../domain/document/document';
import { xmlText } from '../xlsx/write/xml-text';
import type { NamedPlace } from './places-in-text';
import type { FilledPlace } from './planned-places';
import type { TemplateParagraph, TextPiece } from './template-paragraphs';

/** What stands in a part instead of what stood there. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly xml: string;
}

/** The words at places within a paragraph, in the looks that each place begins with; all else in it stays as it is. */
export function wordsAtPlaces(
  { pieces }: TemplateParagraph,
  prefix: string,
  places: readonly (NamedPlace & { readonly words: string })[],
): readonly Edit[] {
  return pieces.flatMap((piece): Edit[] => {
    const end = piece.at + piece.text.length;
    const own = places.filter(({ from, to }) => from < end && to > piece.at);
    if (own.length === 0) return [];
    return [{ start: piece.start, end: piece.end, xml: textElement(prefix, newText(piece, own)) }];
  });
}

function newText(
  { at, text }: TextPiece,
  places: readonly (NamedPlace & { readonly words: string })[],
): string {
  let [made, done] = ['', 0];
  for (const { from, to, words } of places) {
    made += text.slice(done, Math.max(done, from - at));
    // The piece that the place begins in holds all its words.
    if (from >= at) made += words;
    done = Math.min(text.length, to - at);
  }
  return made + text.slice(done);
}

function textElement(prefix: string, text: string): string {
  return `<${prefix}t xml:space="preserve">${xmlText(text)}</${prefix}t>`;
}

export interface BlockContext {
  readonly xml: string;
  readonly prefix: string;
  /** The XML of the forms, one after the other in the order of the places. */
  readonly nextTable: () => string;
  /** The name of the template's own style for headings of a level. */
  readonly headingStyle: (level: number) => string | null;
}

/**
 * The blocks at the place of a paragraph that holds nothing else. Its last words go into the paragraph itself, which may end a
 * section; what comes before stands above it, with its properties.
 */
export function blocksAtPlace(
  paragraph: TemplateParagraph,
  { place, blocks }: FilledPlace,
  context: BlockContext,
): readonly Edit[] {
  const last = blocks.at(-1);
  const isOwn = last?.kind === 'paragraph';
  const above = isOwn ? blocks.slice(0, -1) : blocks;
  const words = isOwn ? plainRuns(last.runs) : '';
  const { start, properties } = paragraph;
  const own = properties ? context.xml.slice(properties.start, properties.end) : '';
  const inserted = above
    .map((block, index) =>
      block.kind === 'form'
        ? context.nextTable()
        : newParagraph(
            block,
            paragraph,
            copiedProperties(own, context.prefix, index === 0),
            context,
          ),
    )
    .join('');
  const withoutBreak = own.replace(elementOf(context.prefix, 'pageBreakBefore'), '');
  return [
    { start, end: start, xml: inserted },
    ...(properties && above.length > 0 && withoutBreak !== own
      ? [{ ...properties, xml: withoutBreak }]
      : []),
    ...wordsAtPlaces(paragraph, context.prefix, [{ ...place, words }]),
  ];
}

function newParagraph(
  block: Exclude<DocumentBlock, { kind: 'form' }>,
  { pieces }: TemplateParagraph,
  properties: string,
  { xml, prefix, headingStyle }: BlockContext,
): string {
  const style = block.kind === 'heading' ? headingStyle(block.level) : null;
  const looks = pieces[0]?.looks;
  const run = style === null && looks ? xml.slice(looks.start, looks.end) : '';
  const own =
    style === null
      ? properties
      : `<${prefix}pPr><${prefix}pStyle ${prefix}val="${xmlText(style)}"/></${prefix}pPr>`;
  return `<${prefix}p>${own}<${prefix}r>${run}${textElement(prefix, plainRuns(block.runs))}</${prefix}r></${prefix}p>`;
}

/** What belongs to the one paragraph alone: the end of a section, the history of its looks, a page that begins. */
function copiedProperties(properties: string, prefix: string, isFirst: boolean): string {
  const single = ['sectPr', 'pPrChange', ...(isFirst ? [] : ['pageBreakBefore'])];
  return single.reduce((rest, name) => rest.replace(elementOf(prefix, name), ''), properties);
}

function elementOf(prefix: string, name: string): RegExp {
  const tag = `${prefix}${name}`;
  return new RegExp(`<${tag}(?=[\\s/>])(?:[^>]*/>|[^>]*>[\\s\\S]*?</${tag}>)`, 'g');
}
