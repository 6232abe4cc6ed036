import { valuesRead } from '../../domain/consolidate/values-read';
import type { FormDefinition } from '../../domain/form/form-definition';
import type { FormReading } from '../../domain/read/form-reading';
import type { ReadingProblem } from '../../domain/read/reading-problem';
import type { LeftCell, UnitForm } from './unit-files';

interface FormRead {
  readonly form: FormDefinition;
  readonly styleId: string;
  /** Its sheet, or T3. */
  readonly place: string;
  readonly reading: FormReading;
  /** The budget year that it prints; absent or null where it prints none. */
  readonly year?: number | null;
}

/** A form of a unit, as far as it was read for certain. */
export function unitForm(
  { form: { id, title, shortName }, styleId, place, reading, year = null }: FormRead,
  addressOf: (cell: string) => string,
): UnitForm {
  const { values, unread } = valuesRead(reading);
  const movedRows = reading.problems.flatMap(({ kind, at }) =>
    kind === 'movedCells' ? [addressOf(at)] : [],
  );
  return {
    ...{ form: { id, title, shortName }, styleId, place, values },
    ...(year !== null && { year }),
    unread: unread.map((cell) => ({ ...cell, at: addressOf(cell.at) })),
    left: reading.problems.flatMap((problem) => leftCell(problem, addressOf)),
    unclearUnits: reading.problems.flatMap((one) => (one.kind === 'unclearUnit' ? one.units : [])),
    ...(movedRows.length > 0 && { movedRows }),
  };
}

function leftCell(problem: ReadingProblem, addressOf: (cell: string) => string): LeftCell[] {
  const at = addressOf(problem.at);
  switch (problem.kind) {
    case 'unreadable':
      return [{ at, text: String(problem.raw), why: problem.reason }];
    case 'unplaced':
      return [{ at, text: problem.text, why: problem.where === 'table' ? 'unplaced' : 'outside' }];
    case 'noTable':
      return [{ at, text: '', why: 'noTable' }];
    default:
      return [];
  }
}
