import type { RowStep } from '../../domain/rows/row-plan';
import type { WholeSheet } from '../ports';
import { lineHeight } from './line-height';
import { fittingHeight } from './text-looks';
import { linesToText, type WrittenLine } from './written-lines';
import type { WrittenText } from './written-texts';

interface Fitting {
  /** Sections that are written anew, and get their heights with that. */
  readonly except: ReadonlySet<string>;
  /** The user said so: where she chose a height that is too low for what she wrote, it gives way. */
  readonly isAsked: boolean;
}

/**
 * Excel lets no row grow whose height was set, as those of a text are: what the user made longer there is cut off until somebody
 * sets it anew. Rows that read as they were printed keep the height they have, and so do those that are high enough, those that
 * somebody made lower or hid, and those of the user's own cells.
 */
export function fitEditedLines(
  text: WrittenText,
  { heightAt }: Pick<WholeSheet, 'heightAt'>,
  { except, isAsked }: Fitting,
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
        if (!isToGrow(line, height * line.rows, heightAt, isAsked)) return [];
        const heights = Array<number>(line.rows).fill(height);
        return [{ kind: 'rowHeights', row: line.row, heights }];
      });
  });
}

function isToGrow(
  line: WrittenLine,
  needed: number,
  heightAt: WholeSheet['heightAt'],
  isAsked: boolean,
): boolean {
  const { sum, isChosen } = lineHeight(line, heightAt);
  if (sum === null) return true;
  const isHidden = sum === 0;
  return sum < needed && !isHidden && (isAsked || !isChosen);
}
