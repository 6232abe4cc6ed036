import { plainRuns } from '../../domain/document/disclosure-text';
import { newBlocks, textElement, withoutPageBreak, type BlockContext } from './new-blocks';
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
  const inserted = newBlocks(
    above,
    { properties, looks: paragraph.pieces[0]?.looks ?? null },
    context,
  );
  const withoutBreak = withoutPageBreak(own, context.prefix);
  return [
    { start, end: start, xml: inserted },
    ...(properties && above.length > 0 && withoutBreak !== own
      ? [{ ...properties, xml: withoutBreak }]
      : []),
    ...wordsAtPlaces(paragraph, context.prefix, [{ ...place, words }]),
  ];
}
