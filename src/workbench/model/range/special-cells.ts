import { HostError } from '../../protocol/host-error';
import { oneOf } from '../arguments';
import { validationsIn } from '../data-validation/stored-rules';
import { method } from '../define';
import type { Env } from '../env';
import { newRangeAreas } from '../range-areas/new-range-areas';
import { area, intersect, maxColumns, maxRows } from '../../grid/area';
import type { Area } from '../../grid/area';
import { contentOf } from './cell-content';
import type { ValueType } from './cell-content';
import { areaOf } from './cells';
import { readArea } from './content-read';
import type { RangeTarget } from './live-ranges';
import { rectangles } from './rectangles';
import { usedArea } from './used-area';

/** What the value types of Excel.SpecialCellValueType stand for; any other is refused. */
const valueTypes: Readonly<Record<string, readonly ValueType[]>> = {
  All: ['Error', 'Boolean', 'Double', 'String'],
  Errors: ['Error'],
  ErrorsLogical: ['Error', 'Boolean'],
  ErrorsNumbers: ['Error', 'Double'],
  ErrorsText: ['Error', 'String'],
  ErrorsLogicalNumber: ['Error', 'Boolean', 'Double'],
  ErrorsLogicalText: ['Error', 'Boolean', 'String'],
  ErrorsNumberText: ['Error', 'Double', 'String'],
  Logical: ['Boolean'],
  LogicalNumbers: ['Boolean', 'Double'],
  LogicalText: ['Boolean', 'String'],
  LogicalNumbersText: ['Boolean', 'Double', 'String'],
  Numbers: ['Double'],
  NumbersText: ['Double', 'String'],
  Text: ['String'],
};

export const specialCellsMembers = {
  getSpecialCells: method<RangeTarget>(
    '1.9',
    (target, args, env) => {
      const areas = specialCells(target, args, env);
      if (areas.length === 0) throw new HostError('ItemNotFound', 'There are no such cells');
      return newRangeAreas(target.sheetId, areas, env);
    },
    { calculated: true },
  ),
  getSpecialCellsOrNullObject: method<RangeTarget>(
    '1.9',
    (target, args, env) => {
      const areas = specialCells(target, args, env);
      return areas.length > 0 ? newRangeAreas(target.sheetId, areas, env) : null;
    },
    { calculated: true },
  ),
};

function specialCells(target: RangeTarget, args: readonly unknown[], env: Env): readonly Area[] {
  const type = oneOf(
    args[0],
    [
      'ConditionalFormats',
      'DataValidations',
      'Blanks',
      'Constants',
      'Formulas',
      'SameConditionalFormat',
      'SameDataValidation',
      'Visible',
    ],
    'cellType',
  );
  const ofType = oneOf(args[1] ?? 'All', Object.keys(valueTypes), 'cellValueType');
  const wanted = valueTypes[ofType] ?? [];
  const sheet = area(0, 0, maxRows, maxColumns);
  const own = areaOf(target);
  // From a single cell Excel looks through the whole sheet.
  const asked = own.rows * own.columns === 1 ? sheet : own;
  if (type === 'DataValidations') {
    return validationsIn(target.sheetId, [asked], env).flatMap(({ covered }) => covered);
  }
  if (type !== 'Blanks' && type !== 'Constants' && type !== 'Formulas') {
    throw new HostError('ApiNotFound', `The workbench does not support SpecialCellType.${type}`);
  }
  const used = usedArea(target.sheetId, sheet, false, env);
  const searched = used && intersect(used, asked);
  if (!searched) return [];
  const rows = readArea(target.sheetId, searched, env, ({ cell }) => {
    const content = contentOf(cell);
    const isFormula = Boolean(cell?.f ?? cell?.si);
    if (type === 'Blanks') return content.type === 'Empty' && !isFormula;
    return isFormula === (type === 'Formulas') && wanted.includes(content.type);
  });
  return rectangles(rows, searched);
}
