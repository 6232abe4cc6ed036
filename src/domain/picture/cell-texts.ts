import type { CellRange } from '../grid/cell-range';
import { lineSpacing, sideRoom } from '../plan/text-height';
import { textWidth } from '../plan/text-width';
import type { CellLook } from './cell-look';
import type { PictureText } from './picture';
import type { SheetGeometry } from './sheet-geometry';
import { wrapText } from '../plan/wrap-text';

const anchors = { left: 'start', center: 'middle', right: 'end' } as const;

/** How much of a letter stands above its base line. */
const ascent = 0.86;

/** The content of a cell, line by line. */
export function cellTexts(
  text: string,
  range: CellRange,
  { font, horizontal = 'left', vertical = 'bottom', wrap = false }: CellLook,
  { rowEdges, columnEdges }: SheetGeometry,
): PictureText[] {
  const { name, size, bold } = font;
  const left = (columnEdges[range.left] ?? 0) + sideRoom / 2;
  const right = (columnEdges[range.right + 1] ?? 0) - sideRoom / 2;
  const top = rowEdges[range.top] ?? 0;
  const bottom = rowEdges[range.bottom + 1] ?? 0;
  const lines = wrap ? wrapText(text, right - left, size) : [text.replaceAll('\n', ' ')];
  const lineHeight = size * lineSpacing;
  const free = bottom - top - lines.length * lineHeight;
  const begin = top + { top: 0, center: free / 2, bottom: free }[vertical];
  const x = { left, center: (left + right) / 2, right }[horizontal];
  return lines.map((line, index) => ({
    kind: 'text',
    x,
    y: begin + index * lineHeight + (lineHeight - size) / 2 + size * ascent,
    anchor: anchors[horizontal],
    text: line,
    font: name,
    size,
    bold,
    width: textWidth(line, size),
  }));
}
