import { causesOf } from '../../domain/check/causes';
import { formVerdicts } from '../../domain/check/form-verdicts';
import { ledgerOf } from '../../domain/check/ledger';
import { shapeVerdicts } from '../../domain/check/shape-verdicts';
import { maxColumns, parseCell } from '../../domain/grid/cell';
import type { Verdict } from '../../domain/check/verdict';
import type { CellRange } from '../../domain/grid/cell-range';
import { emptyCell, type SheetGrid } from '../../domain/read/sheet-grid';
import { styleOf } from '../../domain/form/form-definition';
import { departmentOnSheet } from '../../domain/read/department-on-sheet';
import { yearOnSheet } from '../../domain/read/year-on-sheet';
import type { FormOnSheet } from '../../domain/rows/row-outcome';
import { indicatorWords } from '../../packs/indicators/indicator-words';
import { generalRules } from '../../packs/rules/general-rules';
import { severityOf } from '../../packs/rules/severity-of';
import type { CheckedFinding, CheckedForm } from './report';
import { withSameFixes } from './same-fixes';

export interface FormToCheck extends FormOnSheet {
  readonly region: CellRange;
}

/** Checks a form by its own rules and those of all forms. Pure. */
export function checkForm(onSheet: FormToCheck): CheckedForm {
  const { form, grid, region, reading } = onSheet;
  const { verdicts, figures, unit } = formVerdicts(
    onSheet,
    [...form.rules, ...generalRules],
    indicatorWords,
  );
  const all = [...verdicts, ...shapeVerdicts(reading, region)];
  return {
    form,
    sheet: grid.name,
    region,
    unit,
    year: yearOnSheet(styleOf(form, onSheet.styleId), grid, region),
    department: departmentOnSheet(styleOf(form, onSheet.styleId), grid, region),
    figures,
    ledger: ledgerOf(all),
    findings: withSameFixes(findingsOf(all, grid)),
  };
}

function findingsOf(all: readonly Verdict[], grid: SheetGrid): CheckedFinding[] {
  const verdicts = all
    .filter(({ finding }) => finding !== null)
    .sort((one, other) => placeOf(one) - placeOf(other));
  const causes = causesOf(all);
  const places = new Map(verdicts.map((verdict, place) => [verdict, place]));
  return verdicts.flatMap((verdict) => {
    const { finding } = verdict;
    if (!finding) return [];
    const cause = causes[all.indexOf(verdict)];
    const causedBy = cause == null ? null : (places.get(all[cause] ?? verdict) ?? null);
    const text = textAt(grid, finding.at[0]);
    return [{ ...finding, severity: severityOf(finding), text, causedBy }];
  });
}

/** Row by row, from the left. */
function placeOf({ finding }: Verdict): number {
  const cell = finding && parseCell(finding.at[0]);
  return cell ? cell.row * maxColumns + cell.column : 0;
}

function textAt(grid: SheetGrid, at: string): string {
  const place = parseCell(at);
  const { value, text } = place ? grid.cellAt(place.row, place.column) : emptyCell;
  return text ?? String(value ?? '');
}
