/** One contradiction that a disclosure was found to have, read by hand, or several of the same kind. */
export interface Audited {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'hint';
  readonly sheet: string;
  /** The cells that are wrong, each its own finding: F10:F19 C14. */
  readonly cells: string;
  /** What the message has to name: both figures, as it prints them. */
  readonly says: readonly string[];
  readonly why: string;
  /** No rule finds it yet: the test fails when one does. */
  readonly open?: true;
}

export type AuditedLine = readonly [
  rule: string,
  severity: Audited['severity'],
  sheet: string,
  cells: string,
  says: readonly string[],
  why: string,
];

export function audited(...lines: readonly AuditedLine[]): readonly Audited[] {
  return lines.map(([rule, severity, sheet, cells, says, why]) => ({
    rule,
    severity,
    sheet,
    cells,
    says,
    why,
  }));
}

export function stillOpen(...lines: readonly AuditedLine[]): readonly Audited[] {
  return audited(...lines).map((one) => ({ ...one, open: true }));
}
