import type { DocumentBlock, DocumentForm, DocumentLine } from './document';

/** Forms that stand below the heading of a chapter and among no words of it: whoever looks for one finds it in the table of contents. */
export function withEntries(blocks: readonly DocumentBlock[]): readonly DocumentBlock[] {
  let isOfForms = false;
  return blocks.map((block) => {
    if (block.kind !== 'form') {
      isOfForms = block.kind === 'heading' && block.level === 1;
      return block;
    }
    const entry = titleOf(block);
    return isOfForms && entry !== '' ? { ...block, entry } : block;
  });
}

function titleOf(form: DocumentForm): string {
  const title = titleLine(form);
  return title ? wordsOf(title) : '';
}

/** Of the lines above its table the one in the largest letters. */
export function titleLine({ lines }: DocumentForm): DocumentLine | null {
  const [largest = null] = [...lines].sort((one, other) => sizeOf(other) - sizeOf(one));
  return largest;
}

function sizeOf({ texts }: DocumentLine): number {
  return Math.max(0, ...texts.map(({ font }) => font.size));
}

function wordsOf({ texts }: DocumentLine): string {
  return texts
    .map(({ text }) => text.trim())
    .join(' ')
    .replace(/\s*\n\s*/g, ' ');
}
