import { fieldOf } from '../form/form-cell';
import { isDerived } from '../form/walk-parts';
import { printCell } from '../grid/cell';
import { topLeft } from '../grid/cell-range';
import type { FormLayout } from '../layout/placed';
import { restoredCode } from '../value/restored-code';
import { readCode } from '../value/read-text';
import type { RowStep } from '../rows/row-plan';
import type { FoundDamage } from './damage';
import { asText } from './formats-now';
import type { SheetNow } from './sheet-now';

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

/** What is put into a cell of the format text would show the apostrophe that keeps it a text. */
function textSteps(at: string, code: string): RowStep[] {
  const format = (name: string): RowStep => ({
    kind: 'numberFormat',
    format: { areas: [at], format: name },
  });
  return [format('General'), { kind: 'put', cell: at, content: code }, format(asText)];
}
