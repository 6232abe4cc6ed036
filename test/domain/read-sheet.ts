import type { FormDefinition } from '../../src/domain/form/form-definition';
import type { FormReading } from '../../src/domain/read/form-reading';
import { readForm } from '../../src/domain/read/read-form';
import { sheetOf } from './sheet-of';

/** Reads a sheet as typed. */
export function readSheet(form: FormDefinition, typed: string, merges?: string[]): FormReading {
  const grid = sheetOf(typed, merges);
  if (!grid.used) throw new Error('an empty sheet');
  return readForm(form, form.styles[0].id, grid, grid.used);
}

/** Problems as kind and cell. */
export function faultsOf({ problems }: FormReading): string[] {
  return problems.map(({ kind, at }) => `${kind} ${at}`);
}
