import type { RowStep } from '../../domain/rows/row-plan';
import { fittingHeight } from './text-looks';
import { linesToText } from './written-lines';
import type { WrittenText } from './written-texts';

/**
 * Excel lets no row grow whose height was set, as those of a text are: what the user made longer there is cut off until somebody
 * sets it anew. Rows that read as they were printed keep the height they have, and so do those of the user's own cells.
 */
export function fitEditedLines(text: WrittenText, except: ReadonlySet<string>): readonly RowStep[] {
  if (text.kind === 'section') return [];
  return [...text.sections].flatMap(([part, { lines }]) => {
    const printed = text.bases.get(part);
    if (!printed || except.has(part)) return [];
    const known = new Set(printed.map((line) => linesToText([line])));
    return lines
      .filter((line) => !known.has(line.text))
      .map(({ row, rows, indent, text: own }): RowStep => {
        const height = fittingHeight(indent + own, rows);
        return { kind: 'rowHeights', row, heights: Array<number>(rows).fill(height) };
      });
  });
}
