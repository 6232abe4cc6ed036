/** What a check found, in the words of one language: what is printed, written into a file, or copied as text. */
export interface ReportDocument {
  readonly title: string;
  /** Null for the workbook that is open. */
  readonly file: string | null;
  /** What the report is about, and when: a name and its value each. */
  readonly facts: readonly (readonly [string, string])[];
  readonly verdict: string;
  /** 错误 2，注意 1 */
  readonly counts: string;
  readonly ledger: readonly string[];
  /** What could not be checked: the cell and why, each. */
  readonly undecided: readonly (readonly [string, string])[];
  readonly forms: readonly ReportedForm[];
  readonly accepted: readonly ReportLine[];
  readonly emptyForms: readonly string[];
  /** What was not checked at all. */
  readonly unread: readonly string[];
}

export interface ReportedForm {
  readonly title: string;
  readonly at: string;
  /** 错误 2，注意 1 */
  readonly counts: string;
  readonly lines: readonly ReportLine[];
}

export interface ReportLine {
  readonly severity: string;
  readonly at: string;
  readonly message: string;
  /** What stands in the cell. */
  readonly text: string;
  /** What is offered instead, or why it was accepted. */
  readonly remark: string;
  readonly rule: string;
  /** It is wrong only because of the line before it that is none. */
  readonly isConsequence: boolean;
}
