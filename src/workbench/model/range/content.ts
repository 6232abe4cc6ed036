import { formulaEngine } from '../../engine/univer';
import type { ICellData, Nullable } from '../../engine/univer';
import { invalidArgument } from '../../protocol/host-error';
import type { Json } from '../../protocol/messages';
import { integerArgument } from '../arguments';
import { method, property, readOnly } from '../define';
import type { Env } from '../env';
import { contentOf } from './cell-content';
import { areaOf } from './cells';
import { readEach } from './content-read';
import type { ReadCell } from './content-read';
import { arraySizeDiffers, writeEntries } from './content-write';
import { fromR1C1, toR1C1 } from '../../formula/formula-r1c1';
import type { RangeTarget } from './live-ranges';
import { numberFormatOf } from './number-format';
import { displayText } from './number-format-text';

const calculated = { calculated: true };

/** What stands in the cells of a range. */
export const contentMembers = {
  values: property<RangeTarget>(
    '1.1',
    (target, env) => readEach(target, env, ({ cell }) => contentOf(cell).value),
    (target, value, env) => writeEntries(target, value, env),
    calculated,
  ),
  valueTypes: readOnly<RangeTarget>(
    '1.1',
    (target, env) => readEach(target, env, ({ cell }) => contentOf(cell).type),
    calculated,
  ),
  text: readOnly<RangeTarget>(
    '1.1',
    (target, env) =>
      readEach(target, env, ({ cell, cells, row, column }) =>
        displayText(contentOf(cell), numberFormatOf(cells, cell, row, column)),
      ),
    calculated,
  ),
  formulas: property<RangeTarget>(
    '1.1',
    (target, env) => readFormulas(target, env, (formula) => formula),
    (target, value, env) => writeEntries(target, value, env),
    calculated,
  ),
  /** Chinese Excel names functions in English; only dates are entered differently. */
  formulasLocal: property<RangeTarget>(
    '1.1',
    (target, env) => readFormulas(target, env, (formula) => formula),
    (target, value, env) => writeEntries(target, value, env, { language: 'zh-CN' }),
    calculated,
  ),
  formulasR1C1: property<RangeTarget>(
    '1.2',
    (target, env) => readFormulas(target, env, toR1C1),
    (target, value, env) => writeEntries(target, value, env, { toA1: requireA1 }),
    calculated,
  ),
  /** The library sends what is written to more than 1,500 cells in pieces, and asks first whether it fits. */
  _ValidateArraySize: method<RangeTarget>('1.3', (target, args) => {
    const { rows, columns } = areaOf(target);
    if (
      integerArgument(args, 0, 'rows') !== rows ||
      integerArgument(args, 1, 'columns') !== columns
    )
      throw arraySizeDiffers();
    return undefined;
  }),
};

function readFormulas(
  target: RangeTarget,
  env: Env,
  print: (formula: string, at: ReadCell) => string,
): Json {
  const { sheetId } = target;
  const model = env.engine.injector.get(formulaEngine.FormulaDataModel);
  const unitId = env.engine.book.getId();
  return readEach(target, env, (at) => {
    const formula = formulaOf(at.cell, () =>
      model.getFormulaStringByCell(at.row, at.column, sheetId, unitId),
    );
    return formula ? print(formula, at) : contentOf(at.cell).value;
  });
}

/** A formula that was filled by hand is stored once and shared. */
export function formulaOf(
  cell: Nullable<ICellData>,
  shared: () => Nullable<string>,
): Nullable<string> {
  if (cell?.si == null) return cell?.f;
  return shared();
}

function requireA1(formula: string, row: number, column: number): string {
  const translated = fromR1C1(formula, { row, column });
  if (translated === undefined) throw invalidArgument(`the formula ${formula}`);
  return translated;
}
