import { printCell } from '../../../domain/grid/cell';
import type { CellRange } from '../../../domain/grid/cell-range';
import { filledColumns } from '../../../domain/read/filled-columns';
import type { SheetGrid } from '../../../domain/grid/sheet-grid';
import { readStatements } from '../../../domain/statement/read-statements';
import { statementWords } from '../../../packs/statements/statement-words';
import type { CheckedForm } from '../report';
import { inSentences } from './text-words';

/** A sheet of which the forms were checked. */
export interface SheetWithForms extends SheetWithText {
  readonly forms: readonly CheckedForm[];
}

/** A sheet on which a text may stand beside its forms. */
export interface SheetWithText {
  readonly grid: SheetGrid;
  readonly forms: readonly Pick<CheckedForm, 'region'>[];
  /** Where texts of ours stand. */
  readonly texts: readonly CellRange[];
}

/** A text on a sheet: its paragraphs, a cell each. */
export interface SheetText {
  readonly region: CellRange;
  readonly paragraphs: readonly SheetParagraph[];
}

export interface SheetParagraph {
  readonly text: string;
  readonly at: string;
  readonly row: number;
  readonly column: number;
}

/** So many sentences in cells of their own are a text; fewer are remarks. */
const fewestSentences = 3;

const known = new WeakMap<SheetGrid, readonly SheetText[]>();

/** The texts of ours that stand on a sheet, or what else on it is prose about a budget. */
export function textsOn(sheet: SheetWithText): readonly SheetText[] {
  const before = known.get(sheet.grid);
  if (before) return before;
  const found = sheet.texts.length > 0 ? markedTexts(sheet) : proseOn(sheet);
  known.set(sheet.grid, found);
  return found;
}

function markedTexts({ grid, texts }: SheetWithText): readonly SheetText[] {
  return texts.flatMap((area) => {
    const own = cellsWithText(grid, area).filter(({ column }) => column === area.left);
    return own.length === 0 ? [] : [{ region: area, paragraphs: own }];
  });
}

/** Cells outside of forms that hold sentences and stand alone in their rows, all in one column. */
function proseOn({ grid, forms }: SheetWithText): readonly SheetText[] {
  if (!grid.used) return [];
  const cells = cellsWithText(
    grid,
    grid.used,
    forms.map(({ region }) => region),
  );
  const sentences = cells.filter(({ text }) => isSentence(text));
  const [first] = sentences;
  if (!first || sentences.length < fewestSentences) return [];
  const paragraphs = cells.filter((cell) => cell.column === first.column && isAlone(grid, cell));
  const own = paragraphs.filter(({ text }) => isSentence(text));
  const isOfBudget = own.some(({ text }) =>
    readStatements(text, statementWords).statements.some(({ item }) => item !== null),
  );
  if (own.length < fewestSentences || own.length < sentences.length / 2 || !isOfBudget) return [];
  return [{ region: around(paragraphs, first.column), paragraphs }];
}

function isSentence(text: string): boolean {
  return text.trim().length >= 15 && inSentences.test(text);
}

function isAlone(grid: SheetGrid, { row, column }: SheetParagraph): boolean {
  const { used } = grid;
  return (
    used === null ||
    filledColumns(grid, row, used).every(
      (other) => other === column || grid.cellAt(row, other).value === null,
    )
  );
}

/** Those in an area that stand in none of these, which mostly are as wide as it. */
function cellsWithText(
  grid: SheetGrid,
  area: CellRange,
  without: readonly CellRange[] = [],
): readonly SheetParagraph[] {
  const found: SheetParagraph[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const beside = without.filter(({ top, bottom }) => top <= row && row <= bottom);
    if (beside.some(({ left, right }) => left <= area.left && area.right <= right)) continue;
    for (const column of filledColumns(grid, row, area)) {
      if (beside.some(({ left, right }) => left <= column && column <= right)) continue;
      const { value, formula } = grid.cellAt(row, column);
      if (typeof value !== 'string' || formula !== null || value.trim() === '') continue;
      found.push({ text: value, at: printCell({ row, column }), row, column });
    }
  }
  return found;
}

/** They come row by row. */
function around(paragraphs: readonly SheetParagraph[], column: number): CellRange {
  const [first, last] = [paragraphs[0]?.row ?? 0, paragraphs.at(-1)?.row ?? 0];
  return { top: first, bottom: last, left: column, right: column };
}
