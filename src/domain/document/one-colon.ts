import type { DocumentBlock, DocumentLine } from './document';

/** Behind Chinese; spaces that stood for its width go with it. */
const narrow = /(?<=\p{Script=Han}): */gu;

/**
 * Sheets print the line above a table as the form does, some with a narrow colon and some with a wide one. Where a document has both,
 * it has the wide one throughout.
 */
export function withOneColon(blocks: readonly DocumentBlock[]): readonly DocumentBlock[] {
  const texts = blocks.flatMap((block) =>
    block.kind === 'form' ? block.lines.flatMap((line) => line.texts) : [],
  );
  if (!texts.some(({ text }) => text.includes('：'))) return blocks;
  return blocks.map((block) =>
    block.kind === 'form' ? { ...block, lines: block.lines.map(widened) } : block,
  );
}

function widened({ texts }: DocumentLine): DocumentLine {
  return { texts: texts.map((one) => ({ ...one, text: one.text.replace(narrow, '：') })) };
}
