import { startFields, type FieldsInProgress } from './fields-in-progress';
import type { ListNumbers } from './list-numbers';
import type { ParagraphStyle } from './paragraph-styles';

/** What the paragraphs of a document refer to. */
export interface DocumentContext {
  readonly styleOf: (id: string | null) => ParagraphStyle;
  readonly numbers: ListNumbers;
}

export interface OpenParagraph {
  text: string;
  style: string | null;
  level: number | null;
  list: string | null;
  depth: number | null;
  /** Its end was deleted: it goes on in the next one. */
  goesOn: boolean;
  /** The text of its fields: instructions are left out. */
  readonly fields: FieldsInProgress;
}

export function openParagraph(): OpenParagraph {
  return {
    ...{ text: '', style: null, level: null, list: null, depth: null },
    ...{ goesOn: false, fields: startFields() },
  };
}

/** What a paragraph that ends is numbered with; nothing where it is in no list. */
export function numberBefore(
  { list, depth, style, goesOn }: OpenParagraph,
  { styleOf, numbers }: DocumentContext,
): string {
  const own = styleOf(style).list;
  const found = list ?? own?.list ?? null;
  if (found === null || found === '0' || goesOn) return '';
  return numbers.next({ list: found, depth: depth ?? own?.depth ?? 0 });
}
