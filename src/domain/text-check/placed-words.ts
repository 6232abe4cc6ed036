import type { Span } from '../statement/span';
import type { PlacedSpan } from './text-finding';
import type { ReadParagraph } from './text-to-check';

/** Words of a paragraph without the blanks that some put into them: 5 万元. */
export function wordsOf({ start, end }: Span, { text }: ReadParagraph): string {
  return text.slice(start, end).replace(/\s/g, '');
}

export function placeOf({ start, end }: Span, { place: paragraph }: ReadParagraph): PlacedSpan {
  return { paragraph, start, end };
}
