import { codeOfUnit } from '../../domain/consolidate/values-of-unit';
import { consolidation } from '../../packs/consolidation/consolidation';
import type { UnitFile } from './unit-files';

/** The code of a unit: as the workbook notes it, or else the one code in the rows that name the unit. Null where neither says one. */
export function unitCode({ code, unit, forms }: UnitFile): string | null {
  const said = forms.map(({ form, values }) => ({ formId: form.id, values }));
  return code ?? codeOfUnit(said, unit, consolidation);
}
