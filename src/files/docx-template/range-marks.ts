import { standingIn, within, type PartElement, type Span } from './part-tree';
import { pictures } from './template-paragraphs';

/** One end of what is marked from one element to another, and the elements around it from the outermost to the nearest. */
export interface RangeMark {
  readonly element: PartElement;
  readonly around: readonly PartElement[];
}

const starts = /^(?:bookmark|commentRange|perm|moveFromRange|moveToRange)Start$/;
const ends = /^(?:bookmark|commentRange|perm|moveFromRange|moveToRange)End$/;

export function rangeMarks(
  element: PartElement,
  around: readonly PartElement[] = [],
): readonly RangeMark[] {
  const here = [...around, element];
  return element.children.flatMap((child) => {
    const isMark = starts.test(child.name) || ends.test(child.name);
    return [...(isMark ? [{ element: child, around: here }] : []), ...rangeMarks(child, here)];
  });
}

/** Marks stay around what is put between others: one that loses its other end is a fault of the file. */
export function marksAround(
  xml: string,
  marks: readonly RangeMark[],
  { start, end }: Span,
): { readonly before: string; readonly after: string } {
  const inside = marks.filter(({ element }) => element.start >= start && element.end <= end);
  const joined = (kind: RegExp) =>
    inside
      .flatMap(({ element }) =>
        kind.test(element.name) ? [xml.slice(element.start, element.end)] : [],
      )
      .join('');
  return { before: joined(starts), after: joined(ends) };
}

/** What would be lost with the words around it. */
const kept = [...pictures, 'sectPr', 'footnoteReference', 'endnoteReference', 'commentReference'];

/** Whether all between two places can give way: no picture, no note, no half of a field. */
export function canGive(root: PartElement, span: Span): boolean {
  const all = standingIn(root, span).flatMap((element) => [element, ...within(element)]);
  const fields = all.filter(({ name }) => name === 'fldChar').map(({ attributes }) => attributes);
  const count = (type: string) => fields.filter(({ fldCharType }) => fldCharType === type).length;
  return count('begin') === count('end') && all.every(({ name }) => !kept.includes(name));
}
