import { formulaEngine } from '../../engine/univer';
import type { ICellData, Nullable } from '../../engine/univer';
import { HostError } from '../../protocol/host-error';
import { flagArgument, oneOf } from '../arguments';
import { command } from '../define';
import type { Env } from '../env';
import { sheetStyles } from '../format/sheet-styles';
import { writeCellStyles } from '../format/write-styles';
import { assertAllowed, assertWritable } from '../worksheet/protection';
import { contentOf } from './cell-content';
import { areaOf, ensureGrid, sheetById } from './cells';
import { formulaOf } from './content';
import { readArea } from './content-read';
import { setCells } from './content-write';
import type { CellMatrix } from './content-write';
import { contentCopy, replacingStyle, valueCopy } from './copy-cell';
import { copyMerges } from './copy-merges';
import { copyPlan } from './copy-plan';
import type { CopyPlan } from './copy-plan';
import { canTranspose, movedFormula } from '../../formula/formula-shift';
import type { RangeTarget } from './live-ranges';
import { rangeOnAnySheet } from './copy-source';
import type { Place } from './copy-source';
import { clearRules, copyRules } from './rules-of-cells';

export const copyMembers = {
  copyFrom: command<RangeTarget>(
    '1.9',
    (target, args, env) => {
      const source = rangeOnAnySheet(args[0], target.sheetId, env);
      const type = oneOf(
        args[1] ?? 'All',
        ['All', 'Formulas', 'Values', 'Formats', 'Link'],
        'copyType',
      );
      if (type === 'Link') {
        throw new HostError('ApiNotFound', 'The workbench does not support RangeCopyType.Link');
      }
      const skipBlanks = flagArgument(args, 2, false);
      const transpose = flagArgument(args, 3, false);
      const plan = copyPlan(source, areaOf(target), transpose, env);
      copyCells(source, target.sheetId, plan, { type, skipBlanks, transpose }, env);
      return undefined;
    },
    { calculated: true },
  ),
};

interface CopyOptions {
  readonly type: 'All' | 'Formulas' | 'Values' | 'Formats';
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

function copyCells(
  source: Place,
  sheetId: string,
  plan: CopyPlan,
  options: CopyOptions,
  env: Env,
): void {
  const { type, skipBlanks, transpose } = options;
  if (type === 'Formats') assertAllowed(sheetId, 'allowFormatCells', env);
  else assertWritable(sheetId, plan.target, env);
  const cells = readCopied(source.sheetId, plan, env);
  const from = sheetStyles(source.sheetId, env);
  const to = sheetStyles(sheetId, env);
  const matrix: CellMatrix = {};

  for (const { from: at, to: there } of plan.cells()) {
    const { stored, shown, formula } =
      cells[at.row - plan.source.row]?.[at.column - plan.source.column] ?? nothing;
    if (skipBlanks && !formula && contentOf(shown).type === 'Empty') continue;
    const copy: ICellData = {};
    if (type === 'Values') Object.assign(copy, valueCopy(shown));
    else if (type !== 'Formats') {
      if (formula && transpose && !canTranspose(formula)) throw cannotTranspose(formula);
      const move = { from: at, to: there, transposed: transpose };
      Object.assign(copy, contentCopy(stored, formula ? movedFormula(formula, move) : undefined));
    }
    if (type === 'All' || type === 'Formats') {
      copy.s = replacingStyle(to.at(there.row, there.column), from.at(at.row, at.column));
    }
    (matrix[there.row] ??= {})[there.column] = copy;
  }
  ensureGrid(sheetById(sheetId, env), plan.target);
  const looks = type === 'All' || type === 'Formats';
  const merges = looks && !skipBlanks ? copyMerges(source.sheetId, sheetId, plan, env) : undefined;
  if (type === 'Formats') writeCellStyles(sheetId, matrix, env);
  else setCells(sheetId, matrix, env);
  merges?.();
  if (looks && !skipBlanks && !transpose && source.sheetId === sheetId) {
    copyRulesBeside(sheetId, plan, env);
  }
}

interface CopiedCell {
  readonly stored: Nullable<ICellData>;
  /** With what a formula spilled into it. */
  readonly shown: Nullable<ICellData>;
  readonly formula: Nullable<string>;
}

const nothing: CopiedCell = { stored: undefined, shown: undefined, formula: undefined };

function readCopied(sheetId: string, plan: CopyPlan, env: Env): CopiedCell[][] {
  const model = env.engine.injector.get(formulaEngine.FormulaDataModel);
  const unitId = env.engine.book.getId();
  return readArea(sheetId, plan.source, env, ({ cell, cells, row, column }) => {
    const stored = cells.getCellMatrix().getValue(row, column);
    const formula = formulaOf(stored, () =>
      model.getFormulaStringByCell(row, column, sheetId, unitId),
    );
    return { stored: stored ? { ...stored } : stored, shown: cell, formula };
  });
}

function copyRulesBeside(sheetId: string, plan: CopyPlan, env: Env): void {
  const { source } = plan;
  const offsets = plan.tiles
    .map(({ row, column }) => ({ rows: row - source.row, columns: column - source.column }))
    .filter(({ rows, columns }) => rows !== 0 || columns !== 0);
  // Rules of the source survive where the copy lies over it.
  const overlaps =
    plan.target.row < source.row + source.rows &&
    source.row < plan.target.row + plan.target.rows &&
    plan.target.column < source.column + source.columns &&
    source.column < plan.target.column + plan.target.columns;
  if (!overlaps) clearRules(sheetId, plan.target, env);
  copyRules(sheetId, source, offsets, env);
}

function cannotTranspose(formula: string): HostError {
  return new HostError(
    'ApiNotFound',
    `The workbench cannot transpose the references of the formula ${formula}`,
  );
}
