import type { RowStep } from '../../domain/rows/row-plan';
import type { WholeSheet } from '../ports';
import { fittingHeight } from './text-looks';
import { linesToText, type WrittenLine } from './written-lines';
import type { WrittenText } from './written-texts';

/**
 * Excel lets no row grow whose height was set, as those of a text are: what the user made longer there is cut off until somebody
 * sets it anew. Rows that read as they were printed keep the height they have, and so do those that are high enough and those of the
 * user's own cells.
 */
export function fitEditedLines(
  text: WrittenText,
  { heightAt }: Pick<WholeSheet, 'heightAt'>,
  except: ReadonlySet<string>,
): readonly RowStep[] {
  if (text.kind === 'section') return [];
  return [...text.sections].flatMap(([part, { lines }]) => {
    const printed = text.bases.get(part);
    if (!printed || except.has(part)) return [];
    const known = new Set(printed.map((line) => linesToText([line])));
    return lines
      .filter((line) => !known.has(line.text))
      .flatMap((line): readonly RowStep[] => {
        const height = fittingHeight(line.indent + line.text, line.rows);
        if (heightOf(line, heightAt) >= height * line.rows) return [];
        const heights = Array<number>(line.rows).fill(height);
        return [{ kind: 'rowHeights', row: line.row, heights }];
      });
  });
}

/** Nothing where nobody knows. */
function heightOf({ row, rows }: WrittenLine, heightAt: WholeSheet['heightAt']): number {
  const heights = Array.from({ length: rows }, (_, index) => heightAt?.(row + index) ?? null);
  return heights.reduce<number>((sum, height) => sum + (height ?? 0), 0);
}
