import { fieldOf } from '../form/form-cell';
import { isDerived } from '../form/walk-parts';
import { printCell } from '../grid/cell';
import { topLeft } from '../grid/cell-range';
import type { FormLayout } from '../layout/placed';
import { restoredCode } from '../value/restored-code';
import { readCode } from '../value/read-text';
import type { FoundDamage } from './damage';
import type { SheetNow } from './sheet-now';
import { textSteps } from './text-steps';

/** Parts of codes of which Excel made numbers: 3 for 03. What they were is certain, but that they are mended is for the user to say. */
export function findCodes({ cells }: FormLayout, { grid }: SheetNow): FoundDamage[] {
  return cells.flatMap(({ cell, range }): FoundDamage[] => {
    const field = fieldOf(cell);
    const digits = field && !isDerived(field) ? field.digits : undefined;
    if (!field || digits === undefined) return [];
    const place = topLeft(range);
    const now = grid.cellAt(place.row, place.column);
    const reading = readCode(now);
    if (now.formula !== null || reading.kind !== 'value') return [];
    const code = restoredCode(reading.value, digits);
    if (code === null) return [];
    const at = printCell(place);
    const damage = {
      kind: 'lostZero',
      at,
      label: field.label,
      found: reading.value,
      code,
    } as const;
    return [{ damage, steps: textSteps(at, code) }];
  });
}
