import { formulaEngine } from '../../engine/univer';
import type { ICellData, IStyleData, Nullable } from '../../engine/univer';
import { HostError, invalidArgument } from '../../protocol/host-error';
import { refTo } from '../../protocol/object-type';
import { flagArgument, oneOf } from '../arguments';
import { command, navigation } from '../define';
import type { ModelType } from '../define';
import type { Env } from '../env';
import { sheetStyles } from '../format/sheet-styles';
import { rowLines } from '../format/sizes';
import { assertAllowed, assertWritable } from '../worksheet/protection';
import { intersect } from '../../grid/area';
import type { Area } from '../../grid/area';
import { movedFormula } from '../../formula/formula-shift';
import { contentOf } from './cell-content';
import { areaOf } from './cells';
import { formulaOf } from './content';
import { readArea } from './content-read';
import { setCells } from './content-write';
import type { CellMatrix } from './content-write';
import { contentCopy } from './copy-cell';
import type { RangeTarget } from './live-ranges';
import { mergedAreas } from './merge';

/** Excel.RangeSort: rows by what their cells hold. */
export const rangeSortType: ModelType<RangeTarget> = {
  name: 'RangeSort',
  since: '1.2',
  members: {
    apply: command<RangeTarget>(
      '1.2',
      (range, args, env) => {
        const orientation = oneOf(args[3] ?? 'Rows', ['Rows', 'Columns'], 'orientation');
        if (orientation === 'Columns') {
          throw new HostError('ApiNotFound', 'The workbench does not sort columns');
        }
        const hasHeaders = flagArgument(args, 2, false);
        const all = areaOf(range);
        const area = hasHeaders ? { ...all, row: all.row + 1, rows: all.rows - 1 } : all;
        sortRows(range.sheetId, area, fieldsOf(args[0], area), env);
        return undefined;
      },
      { calculated: true },
    ),
  },
};

export const sortMember = {
  sort: navigation<RangeTarget>('1.2', (range) => refTo(rangeSortType, range)),
};

interface SortKey {
  /** Counted from the first column of the cells. */
  readonly column: number;
  readonly isAscending: boolean;
}

function fieldsOf(value: unknown, { columns }: Area): readonly SortKey[] {
  if (!Array.isArray(value) || value.length === 0) throw invalidArgument('fields');
  return (value as readonly { key?: unknown; ascending?: unknown }[]).map(({ key, ascending }) => {
    if (typeof key !== 'number' || key < 0 || key >= columns) throw invalidArgument('key');
    return { column: key, isAscending: ascending !== false };
  });
}

/**
 * Contents, number formats, letters and fills go with their row, formulas as if they were copied; borders, validation and conditional
 * formats stay, and so do hidden rows, as those that a filter hides. Where cells are merged Excel refuses.
 */
function sortRows(sheetId: string, area: Area, keys: readonly SortKey[], env: Env): void {
  assertAllowed(sheetId, 'allowSort', env);
  assertWritable(sheetId, area, env);
  if (mergedAreas(sheetId, env).some((merge) => intersect(merge, area))) {
    throw new HostError(
      'InvalidOperation',
      'To do this, all the merged cells need to be the same size',
    );
  }
  const lines = rowLines(sheetId, env);
  const rows = rowsOf(sheetId, area, env).filter(({ row }) => !lines.at(row).hidden);
  const sorted = [...rows].sort((one, other) => {
    for (const { column, isAscending } of keys) {
      const order = compare(one.keys[column], other.keys[column], isAscending);
      if (order !== 0) return order;
    }
    return one.row - other.row;
  });
  const matrix: CellMatrix = {};
  sorted.forEach((from, index) => {
    const row = rows[index]?.row ?? from.row;
    matrix[row] = Object.fromEntries(
      from.cells.map(({ stored, formula, look }, at) => {
        const column = area.column + at;
        const moved =
          formula &&
          movedFormula(formula, {
            from: { row: from.row, column },
            to: { row, column },
            transposed: false,
          });
        const own = rows[index]?.cells[at]?.look;
        return [
          column,
          { ...contentCopy(stored, moved), s: { ...cleared(own), ...look } },
        ] as const;
      }),
    );
  });
  setCells(sheetId, matrix, env);
}

type Key = ReturnType<typeof contentOf>;

interface SortedRow {
  readonly row: number;
  readonly keys: readonly Key[];
  readonly cells: readonly {
    readonly stored: Nullable<ICellData>;
    readonly formula: Nullable<string>;
    readonly look: IStyleData;
  }[];
}

function rowsOf(sheetId: string, area: Area, env: Env): readonly SortedRow[] {
  const styles = sheetStyles(sheetId, env);
  const model = env.engine.injector.get(formulaEngine.FormulaDataModel);
  const unitId = env.engine.book.getId();
  const found = readArea(sheetId, area, env, ({ cell, cells, row, column }) => {
    const stored = cells.getCellMatrix().getValue(row, column);
    const formula = formulaOf(stored, () =>
      model.getFormulaStringByCell(row, column, sheetId, unitId),
    );
    const look: IStyleData = { ...styles.at(row, column) };
    delete look.bd;
    return { key: contentOf(cell), stored: stored ? { ...stored } : stored, formula, look };
  });
  return found.map((cells, down) => ({
    row: area.row + down,
    keys: cells.map(({ key }) => key),
    cells,
  }));
}

function cleared(look: IStyleData | undefined): IStyleData {
  return Object.fromEntries(Object.keys(look ?? {}).map((key) => [key, null])) as IStyleData;
}

/** Numbers before texts before truth values before errors, and what is empty last whichever way is asked. */
const order = ['Double', 'String', 'Boolean', 'Error', 'Empty'];

const collator = new Intl.Collator('zh-CN');

function compare(one: Key | undefined, other: Key | undefined, isAscending: boolean): number {
  if (!one || !other) return 0;
  const isEmpty = [one, other].map(({ type }) => type === 'Empty');
  if (isEmpty[0] || isEmpty[1]) return Number(isEmpty[0]) - Number(isEmpty[1]);
  const byType = order.indexOf(one.type) - order.indexOf(other.type);
  const byValue =
    one.type === 'String'
      ? collator.compare(String(one.value), String(other.value))
      : Number(one.value) - Number(other.value);
  const ascending = byType !== 0 ? byType : byValue;
  return isAscending ? ascending : -ascending;
}
