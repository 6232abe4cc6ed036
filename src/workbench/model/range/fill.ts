import { CellValueType, formulaEngine, numfmt } from '../../engine/univer';
import type { ICellData } from '../../engine/univer';
import { HostError, invalidArgument } from '../../protocol/host-error';
import { oneOf } from '../arguments';
import { command } from '../define';
import type { Env } from '../env';
import { sheetStyles } from '../format/sheet-styles';
import { writeCellStyles } from '../format/write-styles';
import { assertWritable } from '../worksheet/protection';
import { intersect, sameArea } from '../../grid/area';
import type { Area } from '../../grid/area';
import { contentOf } from './cell-content';
import type { CellContent } from './cell-content';
import { areaOf, ensureGrid, sheetById } from './cells';
import { formulaOf } from './content';
import { isUnbounded } from './content-read';
import { noContent, setCells, textCell } from './content-write';
import type { CellMatrix } from './content-write';
import { contentCopy, replacingStyle } from './copy-cell';
import { rangeOnAnySheet } from './copy-source';
import { continuation } from './fill-series';
import type { Continuation } from './fill-series';
import { movedFormula } from '../../formula/formula-shift';
import type { CellPosition } from '../../formula/formula-shift';
import type { RangeTarget } from './live-ranges';
import { numberFormatOf, readableFormat } from './number-format';

const supported = ['FillDefault', 'FillCopy', 'FillSeries', 'FillFormats', 'FillValues'] as const;
type FillType = (typeof supported)[number];
const unsupported = [
  'FillDays',
  'FillWeekdays',
  'FillMonths',
  'FillYears',
  'LinearTrend',
  'GrowthTrend',
  'FlashFill',
] as const;

export const fillMembers = {
  autoFill: command<RangeTarget>(
    '1.9',
    (target, args, env) => {
      const type = oneOf(args[1] ?? 'FillDefault', [...supported, ...unsupported], 'autoFillType');
      const known = supported.find((one) => one === type);
      if (!known) throw unknownFill(`AutoFillType.${type}`);
      if (args[0] === null || args[0] === undefined) throw unknownFill('autoFill without a range');
      const destination = rangeOnAnySheet(args[0], target.sheetId, env);
      if (destination.sheetId !== target.sheetId) throw invalidArgument('destinationRange');
      fill(target.sheetId, areaOf(target), destination.area, known, env);
      return undefined;
    },
    { calculated: true },
  ),
};

function fill(sheetId: string, source: Area, destination: Area, type: FillType, env: Env): void {
  const inside = intersect(source, destination);
  if (!inside || !sameArea(inside, source) || isUnbounded(destination)) {
    throw invalidArgument('destinationRange');
  }
  const down = destination.rows > source.rows;
  const right = destination.columns > source.columns;
  if (down && right) throw invalidArgument('destinationRange');
  if (!down && !right) return;
  assertWritable(sheetId, destination, env);
  ensureGrid(sheetById(sheetId, env), destination);
  const matrix: CellMatrix = {};
  const lanes = down ? source.columns : source.rows;
  for (let lane = 0; lane < lanes; lane++) {
    fillLane(laneOf(source, destination, lane, down), type, sheetId, matrix, env);
  }
  if (type === 'FillFormats') writeCellStyles(sheetId, matrix, env);
  else setCells(sheetId, matrix, env);
}

interface Lane {
  /** The cells behind and, the other way, before the source; both in the direction of the fill. */
  readonly ways: readonly {
    readonly source: readonly CellPosition[];
    readonly cells: readonly CellPosition[];
  }[];
}

function laneOf(source: Area, destination: Area, lane: number, down: boolean): Lane {
  const at = (place: number): CellPosition =>
    down ? { row: place, column: source.column + lane } : { row: source.row + lane, column: place };
  const from = down ? source.row : source.column;
  const count = down ? source.rows : source.columns;
  const first = down ? destination.row : destination.column;
  const length = down ? destination.rows : destination.columns;
  const cells = places(from, from + count).map(at);
  return {
    ways: [
      { source: cells, cells: places(from + count, first + length).map(at) },
      { source: cells.toReversed(), cells: places(first, from).toReversed().map(at) },
    ],
  };
}

function places(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

function fillLane(lane: Lane, type: FillType, sheetId: string, matrix: CellMatrix, env: Env): void {
  const styles = sheetStyles(sheetId, env);
  const cells = sheetById(sheetId, env).getSheet();
  const model = env.engine.injector.get(formulaEngine.FormulaDataModel);
  const unitId = env.engine.book.getId();
  const read = ({ row, column }: CellPosition) => {
    const cell = cells.getCellRaw(row, column);
    const formula = formulaOf(cell, () =>
      model.getFormulaStringByCell(row, column, sheetId, unitId),
    );
    const format = numberFormatOf(cells, cell, row, column);
    return { cell, formula, isDate: numfmt.isDateFormat(readableFormat(format)) };
  };

  for (const way of lane.ways) {
    if (way.cells.length === 0) continue;
    const known = way.source.map(read);
    let next: Continuation | null = null;
    if (type !== 'FillCopy' && type !== 'FillFormats') {
      const found = continuation(
        known.map(({ cell, formula, isDate }) => ({
          content: contentOf(cell),
          isFormula: Boolean(formula),
          isDate,
        })),
        type === 'FillSeries',
      );
      if (found === undefined) throw unknownFill('autoFill of cells of several kinds');
      next = found;
    }
    for (const [step, to] of way.cells.entries()) {
      const from = way.source[step % way.source.length];
      const origin = known[step % known.length];
      if (!from || !origin) continue;
      const copy: ICellData =
        type === 'FillFormats'
          ? {}
          : next
            ? written(next(step))
            : contentCopy(
                origin.cell,
                origin.formula ? movedFormula(origin.formula, { from, to }) : undefined,
              );
      const style = replacingStyle(styles.at(to.row, to.column), styles.at(from.row, from.column));
      (matrix[to.row] ??= {})[to.column] = type === 'FillValues' ? copy : { ...copy, s: style };
    }
  }
}

function written({ type, value }: CellContent): ICellData {
  return type === 'Double'
    ? { ...noContent, v: value, t: CellValueType.NUMBER }
    : textCell(String(value), false);
}

function unknownFill(what: string): HostError {
  return new HostError('ApiNotFound', `The workbench does not support ${what}`);
}
