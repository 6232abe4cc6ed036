import type { ICellData, IRange, Nullable } from '../../engine/univer';
import type { Area } from '../../grid/area';
import { areasOfCells, joinAreas } from './areas-of-cells';
import type { CellMatrix } from './areas-of-cells';
import { contentOf } from '../range/cell-content';
import type { CellContent } from '../range/cell-content';
import type { Visibility } from '../worksheet/visibility';
import type { Change, Edit, Shift } from './change';

/** What one command of the user, or one action of an add-in, did: gathered from Univer's mutations. */
export interface CommandChanges {
  /** Before a mutation of cells: `cellAt` still gives the old content. */
  beforeCells(params: CellsMutation, cellAt: CellReader): void;
  afterCells(params: CellsMutation): void;
  edited(sheetId: string, areas: readonly Area[]): void;
  formatted(sheetId: string, areas: readonly Area[]): void;
  /** Cells moved to make or fill a gap: what else changed follows from that. */
  shifted(shift: Shift): void;
  sheet(change: Change): void;
  beforeVisibility(sheetId: string, visibility: Visibility): void;
  afterVisibility(sheetId: string, visibility: Visibility): void;
  /** What the command did to cells follows from something else (a merge, another name): Excel tells nobody. */
  quiet(): void;
  changes(cellAt: CellReader): readonly Change[];
}

export type CellReader = (sheetId: string, row: number, column: number) => Nullable<ICellData>;

export interface CellsMutation {
  readonly subUnitId: string;
  readonly cellValue?: CellMatrix | undefined;
}

export function commandChanges(): CommandChanges {
  const edits = new Map<string, { areas: readonly Area[]; before: CellContent | undefined }>();
  const formats = new Map<string, readonly Area[]>();
  const shifts: Shift[] = [];
  const sheets: Change[] = [];
  let isQuiet = false;
  let before: CellContent | undefined;
  let styled: readonly Area[] = [];
  let shownBefore: Visibility = 'Visible';

  function edited(sheetId: string, areas: readonly Area[], content?: CellContent): void {
    if (areas.length === 0) return;
    const known = edits.get(sheetId);
    edits.set(sheetId, {
      areas: known ? joinAreas(known.areas, areas) : areas,
      before: known?.before ?? content,
    });
  }

  function formatted(sheetId: string, areas: readonly Area[]): void {
    if (areas.length > 0) formats.set(sheetId, joinAreas(formats.get(sheetId) ?? [], areas));
  }

  return {
    beforeCells({ subUnitId, cellValue }, cellAt) {
      const cell = onlyCell(cellValue ?? {});
      before = cell && contentOf(cellAt(subUnitId, cell.row, cell.column));
      styled = areasOfCells(cellValue ?? {}, (changed, row, column) =>
        changesStyle(changed, () => cellAt(subUnitId, row, column)?.s),
      );
    },
    afterCells({ subUnitId, cellValue }) {
      edited(subUnitId, areasOfCells(cellValue ?? {}, holdsContent), before);
      formatted(subUnitId, styled);
      before = undefined;
    },
    edited,
    formatted,
    shifted: (shift) => void shifts.push(shift),
    sheet(change) {
      // The copy of a protected sheet is protected from the start.
      const isNew = sheets.some(
        ({ kind, sheetId }) => kind === 'added' && sheetId === change.sheetId,
      );
      if (change.kind !== 'protection' || !isNew) sheets.push(change);
    },
    beforeVisibility: (_, visibility) => (shownBefore = visibility),
    afterVisibility(sheetId, after) {
      const index = sheets.findIndex(
        ({ kind, sheetId: id }) => kind === 'visibility' && id === sheetId,
      );
      const [known] = index < 0 ? [] : sheets.splice(index, 1);
      const before = known?.kind === 'visibility' ? known.before : shownBefore;
      if (before !== after) sheets.push({ kind: 'visibility', sheetId, before, after });
    },
    quiet: () => (isQuiet = true),
    changes(cellAt) {
      if (shifts.length + sheets.length > 0) return [...sheets, ...shifts];
      const cells: Edit[] = [];
      if (!isQuiet) {
        for (const [sheetId, { areas, before: old }] of edits) {
          cells.push({
            kind: 'edited',
            sheetId,
            areas,
            cell: cellEdit(sheetId, areas, old, cellAt),
          });
        }
      }
      return [
        ...cells,
        ...[...formats].map(([sheetId, areas]) => ({ kind: 'formatted', sheetId, areas }) as const),
      ];
    },
  };
}

function cellEdit(
  sheetId: string,
  areas: readonly Area[],
  before: CellContent | undefined,
  cellAt: CellReader,
): Edit['cell'] {
  const [area] = areas;
  if (!area || !before || areas.length > 1 || area.rows * area.columns > 1) return undefined;
  const cell = cellAt(sheetId, area.row, area.column);
  const isFormula = typeof cell?.f === 'string' || typeof cell?.si === 'string';
  return { before, after: isFormula ? undefined : contentOf(cell) };
}

function onlyCell(matrix: CellMatrix): { row: number; column: number } | undefined {
  const [row, ...moreRows] = Object.keys(matrix);
  if (row === undefined || moreRows.length > 0) return undefined;
  const [column, ...moreColumns] = Object.keys(matrix[Number(row)] ?? {});
  if (column === undefined || moreColumns.length > 0) return undefined;
  return { row: Number(row), column: Number(column) };
}

/** A cell that is emptied altogether travels as null. */
function holdsContent(cell: unknown): boolean {
  if (cell === null || cell === undefined) return true;
  return (
    'v' in (cell as object) ||
    'f' in (cell as object) ||
    'si' in (cell as object) ||
    'p' in (cell as object)
  );
}

/** What is typed in the grid brings the cell's own style along: that is no change. */
function changesStyle(cell: unknown, styleBefore: () => ICellData['s']): boolean {
  if (cell === null) return Boolean(styleBefore());
  if (typeof cell !== 'object' || !('s' in cell) || cell.s === undefined) return false;
  if (cell.s === null) return Boolean(styleBefore());
  if (typeof cell.s === 'object' && Object.keys(cell.s as object).length === 0) return false;
  return cell.s !== styleBefore();
}

export function areaOfRange({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}
