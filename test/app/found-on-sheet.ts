import type { FoundForm } from '../../src/app/repair/find-forms';
import type { CellRange } from '../../src/domain/grid/cell-range';
import { readForm } from '../../src/domain/read/read-form';
import type { SheetGrid } from '../../src/domain/grid/sheet-grid';
import { ruleWatch } from '../../src/packs/rules/rule-watch';
import { profile, type Layout } from '../domain/every-layout';

/** A form as it is found in a workbook, by a name that reaches over its empty rows too. */
export function foundOnSheet(
  { packId, form, style }: Layout,
  grid: SheetGrid,
  region: CellRange,
  isProtected = false,
): FoundForm {
  const sheet = {
    ...{ id: grid.name, grid, isProtected, isVisible: true },
    ...{ formatAt: () => null, native: null, looks: null },
  };
  return {
    sheet,
    mark: null,
    now: {
      ref: { packId, formId: form.id, styleId: style.id },
      ...{ form, sheet, region, profile, watch: ruleWatch },
      reading: readForm(form, style.id, grid, region),
      marks: { instance: 1, owner: 'workbook', found: new Map() },
    },
  };
}
