import { checkForm } from '../../src/app/check/check-form';
import type { CheckReport } from '../../src/app/check/report';
import { reportOf } from '../../src/app/check/report-of';
import { styleOf } from '../../src/domain/form/form-definition';
import type { FormValues } from '../../src/domain/form/form-values';
import { parseCell } from '../../src/domain/grid/cell';
import type { GridCell } from '../../src/domain/grid/sheet-grid';
import { readForm } from '../../src/domain/read/read-form';
import { national } from '../../src/packs';
import { gridOf } from '../domain/every-layout';
import { sheetModel } from '../domain/sheet-model';

/** What is typed, or what Excel shows and calculates there. */
export type Edits = Readonly<Record<string, string | number | null | Partial<GridCell>>>;

/** A form with values, and what somebody typed over it afterwards. */
export function check(
  formId: string,
  styleId: string,
  values: FormValues,
  edits: Edits,
  isSaved = false,
): CheckReport {
  const form = national.forms.find(({ id }) => id === formId);
  if (!form) throw new Error(formId);
  const style = styleOf(form, styleId);
  const grid = sheetModel(gridOf({ packId: 'national', form, style }, values));
  for (const [at, value] of Object.entries(edits)) {
    const cell = parseCell(at);
    if (!cell) continue;
    if (typeof value === 'object' && value !== null) {
      grid.set(cell.row, cell.column, { ...grid.cellAt(cell.row, cell.column), ...value });
    } else grid.put(cell.row, cell.column, value);
  }
  const region = grid.used;
  if (!region) throw new Error('an empty sheet');
  const reading = readForm(form, styleId, grid, region);
  return reportOf([checkForm({ form, styleId, grid, region, reading, isSaved })]);
}

export function said({ findings }: CheckReport): string[] {
  return findings.map(({ rule, says, at, fix, causedBy }) => {
    const end = `${fix ? ` → ${fix.value}` : ''}${causedBy === null ? '' : ` ← ${causedBy}`}`;
    return `${rule} ${says} ${at.join(' ')}${end}`;
  });
}
