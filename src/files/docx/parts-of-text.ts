import type {
  DisclosureDocument,
  DocumentBlock,
  DocumentHeading,
} from '../../domain/document/document';

const numbered = /^\s*[一二三四五六七八九十]+、/;

/** Whether something stands above the headings 一、二、三、: 第一部分, or chapters without a number. */
export function isInParts({ blocks }: Pick<DisclosureDocument, 'blocks'>): boolean {
  const isNumbered = ({ runs }: DocumentHeading) =>
    numbered.test(runs.map(({ text }) => text).join(''));
  const headings = blocks.filter(isHeading);
  return (
    headings.some((one) => one.level === 2 && isNumbered(one)) &&
    !headings.some((one) => one.level === 1 && isNumbered(one))
  );
}

function isHeading(block: DocumentBlock): block is DocumentHeading {
  return block.kind === 'heading';
}
