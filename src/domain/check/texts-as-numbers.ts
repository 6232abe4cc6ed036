import type { FormReading } from '../read/form-reading';

/** Numbers that were pasted are texts, and say as much. */
export function textsAsNumbers<Reading extends Pick<FormReading, 'cells'>>(
  reading: Reading,
): Reading {
  const cells = reading.cells.map((cell) =>
    typeof cell.value === 'number' ? { ...cell, raw: cell.value, notes: [] } : cell,
  );
  return { ...reading, cells };
}
