import { fieldOf } from '../form/form-cell';
import { isDerived } from '../form/walk-parts';
import { contains, parseRange, printRange, topLeft } from '../grid/cell-range';
import { coverRanges } from '../grid/cover-ranges';
import type { PlacedCell } from '../layout/placed';
import { validationRuleOf, validations } from '../plan/validations';
import { aloneIn } from '../rows/alone-in';
import type { RowStep } from '../rows/row-plan';
import type { FoundDamage } from './damage';
import { isMadeByHand } from './drawn-by-us';
import type { FormToRepair } from './restored-rows';

/**
 * Cells that Excel no longer asks anything of, while it still does of others: they were pasted over, or cleared. Only cells whose
 * content is questioned are looked at: whether Excel counts mere hints is not documented.
 */
export function findSomeHints(
  repaired: FormToRepair,
  formats: readonly FoundDamage[],
): FoundDamage[] {
  const { printed, form, unit, sheet, promptWords } = repaired;
  const { layout } = printed;
  const { used } = sheet.grid;
  const asksIn = sheet.native?.asks ? sheet.native.asksIn : null;
  if (!used || !asksIn || isMadeByHand(repaired)) return [];
  // With the formats of a row its hints come back too.
  const mended = formats.flatMap(({ damage }) => parseRange(damage.at) ?? []);
  const isLost = ({ cell, range }: PlacedCell): boolean => {
    const field = fieldOf(cell);
    if (!field || isDerived(field) || validationRuleOf(field).kind === 'anything') return false;
    const at = topLeft(range);
    return contains(used, at) && ![...asksIn, ...mended].some((area) => contains(area, at));
  };
  const lost = layout.cells.filter(isLost);
  const areas = coverRanges(lost.map(({ range }) => range));
  const [first] = areas;
  if (!first) return [];
  const steps = validations(form, aloneIn(layout, lost, layout.table), unit, promptWords).map(
    (validation): RowStep => ({ kind: 'validation', validation }),
  );
  const damage = {
    kind: 'lostSomeHints',
    at: printRange(first),
    areas: areas.map(printRange),
  } as const;
  return [{ damage, steps }];
}
