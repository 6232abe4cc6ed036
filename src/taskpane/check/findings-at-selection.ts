import type { CheckedFinding, SelectedCells } from '../../app';
import { printCell } from '../../domain/grid/cell';
import { parseRange, topLeft } from '../../domain/grid/cell-range';
import type { FormMistakes } from './form-mistakes';

/** What is said of the selected cell. */
export interface SelectedFindings {
  readonly place: FormMistakes;
  readonly address: string;
  readonly findings: ReadonlySet<CheckedFinding>;
}

/** Merged cells are selected together and known by the first of them. */
export function selectedFindings(
  forms: readonly FormMistakes[],
  selected: SelectedCells | null,
): SelectedFindings | null {
  const area = selected && parseRange(selected.address.split(',')[0] ?? '');
  if (!area) return null;
  const address = printCell(topLeft(area));
  for (const place of forms) {
    if (place.sheetId !== selected.sheetId) continue;
    const found = place.form.findings.filter(({ at }) => at[0] === address);
    if (found.length > 0) return { place, address, findings: new Set(found) };
  }
  return null;
}
