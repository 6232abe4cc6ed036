import type { FormLayout, PlacedText } from './placed';

/** All that is printed on the form, from the top. */
export function printedTexts({
  heading,
  leftLines,
  rightLines,
  cells,
  notes,
}: FormLayout): PlacedText[] {
  return [
    ...heading.flatMap(({ content, range }) =>
      typeof content === 'string' ? [{ text: content, range }] : [],
    ),
    ...leftLines,
    ...rightLines,
    ...cells.flatMap(({ cell, range }) => ('label' in cell ? [{ text: cell.label, range }] : [])),
    ...notes,
  ];
}
