import { fieldOf } from '../form/form-cell';
import { isDerived } from '../form/walk-parts';
import { printCell } from '../grid/cell';
import { topLeft } from '../grid/cell-range';
import type { FormLayout, PlacedCell } from '../layout/placed';
import { restoredCode } from '../value/restored-code';
import { readCode } from '../value/read-text';
import type { FoundDamage } from './damage';
import { isProven, type CodeList, type LostZero } from './proven-code';
import type { FormNow, SheetNow } from './sheet-now';
import { textSteps } from './text-steps';

interface FoundZero extends LostZero {
  readonly label: string;
  readonly found: string;
}

/** Parts of codes of which Excel made numbers: 3 for 03. Where no list of codes proves it, that they are mended is for the user to say. */
export function findCodes(
  { cells }: FormLayout,
  now: FormNow,
  lists: readonly CodeList[],
): FoundDamage[] {
  const lost = cells.flatMap((placed) => lostZeroIn(placed, now.sheet));
  return lost.map((one) => {
    const { placed, label, found, code } = one;
    const at = printCell(topLeft(placed.range));
    const proven = isProven(one, lost, cells, now, lists);
    return {
      damage: { kind: 'lostZero', at, label, found, code, isProven: proven },
      steps: textSteps(at, code),
    };
  });
}

function lostZeroIn(placed: PlacedCell, { grid }: SheetNow): FoundZero[] {
  const field = fieldOf(placed.cell);
  const digits = field && !isDerived(field) ? field.digits : undefined;
  if (!field || digits === undefined) return [];
  const { row, column } = topLeft(placed.range);
  const now = grid.cellAt(row, column);
  const reading = readCode(now);
  if (now.formula !== null || reading.kind !== 'value') return [];
  const code = restoredCode(reading.value, digits);
  return code === null ? [] : [{ placed, code, label: field.label, found: reading.value }];
}
