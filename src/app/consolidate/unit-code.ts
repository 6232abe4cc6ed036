import { codeOfUnit } from '../../domain/consolidate/values-of-unit';
import { consolidation } from '../../packs/consolidation/consolidation';
import type { UnitFile } from './unit-files';

/** What stands there instead where there is none (————) has no digit. */
const isGiven = /[0-9０-９]/;

/** Every code of a unit that its file says: the noted one, and the one in its rows, each once. */
export function codesSaid(file: UnitFile): readonly string[] {
  const all = [file.code ?? null, unitCode({ ...file, code: null })];
  return [...new Set(all.filter((code) => code !== null).filter((code) => isGiven.test(code)))];
}

/** The code of a unit: as the workbook notes it, or else the one code in the rows that name the unit. Null where neither says one. */
export function unitCode({ code, unit, forms }: UnitFile): string | null {
  const said = forms.map(({ form, values }) => ({ formId: form.id, values }));
  return code ?? codeOfUnit(said, unit, consolidation);
}
