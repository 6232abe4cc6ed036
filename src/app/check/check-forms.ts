import { causesOf } from '../../domain/check/causes';
import { formVerdicts } from '../../domain/check/form-verdicts';
import { addLedgers, ledgerOf } from '../../domain/check/ledger';
import type { Severity } from '../../domain/check/severity';
import { shapeVerdicts } from '../../domain/check/shape-verdicts';
import { parseCell } from '../../domain/grid/cell';
import type { CellRange } from '../../domain/grid/cell-range';
import { emptyCell, type SheetGrid } from '../../domain/read/sheet-grid';
import type { FormOnSheet } from '../../domain/rows/row-outcome';
import { generalRules } from '../../packs/rules/general-rules';
import { ruleCatalogue } from '../../packs/rules/rule-catalogue';
import type { CheckedForm, CheckReport, ReportedFinding, ReportVerdict } from './report';

export interface FormToCheck extends FormOnSheet {
  readonly region: CellRange;
}

const severities = new Map(ruleCatalogue.map(({ id, severity }) => [id, severity]));

/** Checks forms of a workbook, each by its own rules and those of all forms. Pure. */
export function checkForms(forms: readonly FormToCheck[]): CheckReport {
  const checked: CheckedForm[] = [];
  const findings: ReportedFinding[] = [];
  forms.forEach((onSheet, place) => {
    const { form, grid, region } = onSheet;
    const { verdicts, unit } = formVerdicts(onSheet, [...form.rules, ...generalRules]);
    const all = [...verdicts, ...shapeVerdicts(onSheet.reading, region)];
    checked.push({ form, sheet: grid.name, region, unit, ledger: ledgerOf(all) });
    const causes = causesOf(all);
    // Where each verdict's finding stands in the report.
    const places = new Map<number, number>();
    all.forEach(({ finding }, index) => {
      if (finding) places.set(index, findings.length + places.size);
    });
    all.forEach(({ finding }, index) => {
      if (!finding) return;
      const cause = causes[index] ?? null;
      const causedBy = cause === null ? null : (places.get(cause) ?? null);
      const [at] = finding.at;
      const severity = severityOf(finding.rule);
      findings.push({ ...finding, severity, text: textAt(grid, at), form: place, causedBy });
    });
  });
  const ledger = addLedgers(checked.map((one) => one.ledger));
  return { verdict: verdictOf(findings, ledger.notEnoughData), forms: checked, findings, ledger };
}

function textAt(grid: SheetGrid, at: string): string {
  const place = parseCell(at);
  const { value, text } = place ? grid.cellAt(place.row, place.column) : emptyCell;
  return text ?? String(value ?? '');
}

function severityOf(rule: string): Severity {
  return severities.get(rule) ?? 'error';
}

function verdictOf(findings: readonly ReportedFinding[], undecided: number): ReportVerdict {
  const has = (severity: Severity) => findings.some((one) => one.severity === severity);
  if (has('error')) return 'fail';
  if (undecided > 0) return 'incomplete';
  return has('warning') ? 'warn' : 'pass';
}
