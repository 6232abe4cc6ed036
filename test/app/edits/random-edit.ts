import type { Cell } from '../../../src/domain/grid/cell';
import type { CellRange } from '../../../src/domain/grid/cell-range';
import type { GridCell } from '../../../src/domain/grid/sheet-grid';
import { eachCell, type SheetModel } from '../../domain/sheet-model';
import type { Random } from './random';

type Content =
  string | number | null | { readonly formula: string; readonly value: number | string };

/** What people type into any cell, right or wrong. */
const contents: readonly Content[] = [
  ...[null, null, 0, 1, 2, 3, 12.5, 80, -4, 1.23456789, 44561, 100000, 0.25],
  ...['80万元', '８０', '1,200.50', '（12.30）', '暂无', '——', '/', '25%', '租用', ' ', '3辆'],
  ...['≥95%', '<=100%', '≥800万元', '有效', '百分比', '98%以上', '95%～98%', '3次以内', '非常满意'],
  ...[
    '数量指标',
    '服务对象满意度',
    '成本控制率',
    '合计',
    '小计',
    '其中：一般公共预算',
    '金额单位：元',
  ],
  ...['备注：无', '张三', '办公楼维修', '2022年12月31日', '2010301'],
  { formula: '=1+2', value: 3 },
  { formula: '=B5+C5', value: 7 },
  { formula: '=SUM(B5:B9)', value: '#VALUE!' },
  { formula: '=A1', value: '' },
];

/**
 * Does something to a sheet that users do, mostly in the cells of its fields; says which cells it may have changed, null where
 * rows came or went.
 */
export function editAtRandom(
  random: Random,
  grid: SheetModel,
  region: CellRange,
  fields: readonly Cell[],
): Cell[] | null {
  const place = () =>
    fields.length > 0 && random.below(4) > 0
      ? random.pick(fields)
      : {
          row: region.top + random.below(region.bottom - region.top + 1),
          column: region.left + random.below(region.right - region.left + 1),
        };
  const { row, column } = place();
  switch (random.below(12)) {
    case 0:
      return paste(random, grid, region, { row, column });
    case 1: {
      const from = place();
      grid.set(row, column, grid.cellAt(from.row, from.column));
      return [{ row, column }];
    }
    case 2:
      return clear(random, grid, region, { row, column });
    case 3:
      if (random.below(3) > 0) return retype(random, grid, { row, column });
      grid.shift('row', row, random.pick([1, 1, -1]));
      return null;
    case 4:
    case 5:
    case 6:
      return retype(random, grid, { row, column });
    default:
      grid.set(row, column, cellOf(random.pick(contents)));
      return [{ row, column }];
  }
}

/** Another number for a number, another word for a word: most of what is typed. */
function retype(random: Random, grid: SheetModel, { row, column }: Cell): Cell[] {
  const { value, formula } = grid.cellAt(row, column);
  const next =
    typeof value === 'number' || (value === null && random.below(2) > 0)
      ? random.below(2_000_000) / 100
      : `${String(value ?? '')}${random.pick(['一', '二', '目标'])}`;
  if (formula === null) grid.put(row, column, next);
  else grid.set(row, column, { value: next, formula, text: null });
  return [{ row, column }];
}

function paste(random: Random, grid: SheetModel, region: CellRange, at: Cell): Cell[] {
  const range = {
    top: at.row,
    left: at.column,
    bottom: Math.min(region.bottom, at.row + random.below(6)),
    right: Math.min(region.right, at.column + random.below(4)),
  };
  const cells: Cell[] = [];
  eachCell(range, (row, column) => {
    grid.set(row, column, cellOf(random.pick(contents)));
    cells.push({ row, column });
  });
  return cells;
}

function clear(random: Random, grid: SheetModel, region: CellRange, at: Cell): Cell[] {
  const cells: Cell[] = [];
  const right = random.below(2) > 0 ? at.column : region.right;
  for (let column = at.column; column <= right; column += 1) {
    grid.put(at.row, column, null);
    cells.push({ row: at.row, column });
  }
  return cells;
}

function cellOf(content: Content): GridCell {
  if (typeof content === 'object' && content !== null) return { ...content, text: null };
  return { value: content, formula: null, text: null };
}
