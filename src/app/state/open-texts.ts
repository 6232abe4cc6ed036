import type { PlannedCell, SheetPlan } from '../../domain/plan/sheet-plan';
import type { CellContents } from '../ports';

/** How a form was printed, and how it would be printed now; both empty. */
export interface PrintedTwice {
  readonly before: SheetPlan;
  readonly now: SheetPlan;
  /** Words that users type too, the name of the department by itself: ours only where the form prints them. */
  readonly alsoTyped?: readonly string[];
}

export interface FilledText {
  /** Counted from the upper left cell of the form. */
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly text: string;
}

interface Change extends FilledText {
  readonly isBlank: boolean;
}

/**
 * The texts of a form on a sheet that still read as they were printed, and read differently now. Rows may have come since: a text
 * is found by its words where they stand for one thing only, else by its place. A place that was left blank counts only while
 * its row is as printed.
 */
export function openTexts(printed: PrintedTwice, contents: CellContents): FilledText[] {
  const { before, now, alsoTyped = [] } = printed;
  const changes = changesOf(printed);
  const texts = new Map<string, Set<string>>();
  for (const { before: words, text } of changes) {
    texts.set(words, (texts.get(words) ?? new Set()).add(text));
  }
  const hasPlannedSize =
    contents.length === before.cells.length && contents[0]?.length === now.columnWidths.length;

  return contents.flatMap((row, rowIndex) =>
    row.flatMap((content, column): FilledText[] => {
      if (typeof content !== 'string') return [];
      const isOurs = content !== '' && !alsoTyped.includes(content);
      const [text, ...others] = isOurs ? (texts.get(content) ?? []) : [];
      if (text !== undefined && others.length === 0) {
        return [{ row: rowIndex, column, before: content, text }];
      }
      const here = changes.find((one) => one.row === rowIndex && one.column === column);
      if (here?.before !== content) return [];
      if (here.isBlank && !(hasPlannedSize && isAsPrinted(row, before.cells[rowIndex]))) return [];
      return [{ row: rowIndex, column, before: content, text: here.text }];
    }),
  );
}

function changesOf({ before, now }: PrintedTwice): Change[] {
  return now.cells.flatMap((row, rowIndex) =>
    row.flatMap((cell, column) => {
      const words = contentOf(before.cells[rowIndex]?.[column] ?? null);
      const text = contentOf(cell);
      return text === words || text === ''
        ? []
        : [{ row: rowIndex, column, before: words, text, isBlank: words === '' }];
    }),
  );
}

function isAsPrinted(
  contents: readonly unknown[],
  printed: readonly PlannedCell[] | undefined,
): boolean {
  return contents.every((content, column) => content === contentOf(printed?.[column] ?? null));
}

/** As a sheet gives it back. */
function contentOf(cell: PlannedCell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.formula : String(cell);
}
