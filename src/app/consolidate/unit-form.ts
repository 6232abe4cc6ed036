import { valuesRead } from '../../domain/consolidate/values-read';
import type { FormDefinition } from '../../domain/form/form-definition';
import type { FormReading } from '../../domain/read/form-reading';
import type { UnitForm } from './unit-files';

interface FormRead {
  readonly form: FormDefinition;
  readonly styleId: string;
  readonly reading: FormReading;
}

/** A form of a unit, as far as it was read for certain. */
export function unitForm(
  { form: { id, title, shortName }, styleId, reading }: FormRead,
  addressOf: (cell: string) => string,
): UnitForm {
  const { values, unread } = valuesRead(reading);
  return {
    ...{ form: { id, title, shortName }, styleId, values },
    unread: unread.map((cell) => ({ ...cell, at: addressOf(cell.at) })),
    left: reading.problems
      .filter(({ kind }) => kind === 'unreadable' || kind === 'unplaced' || kind === 'noTable')
      .map(({ at }) => addressOf(at)),
  };
}
