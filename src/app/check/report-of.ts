import { addLedgers } from '../../domain/check/ledger';
import { isIncomplete } from '../../domain/check/undecided';
import type { Severity } from '../../domain/form/severity';
import { acceptednessOf } from './accept/acceptance';
import type { Acceptance } from './accept/acceptance-record';
import type { NothingChecked } from './nothing-checked';
import type { CheckedForm, CheckReport, ReportedFinding, ReportVerdict } from './report';

/** What is known beside the forms. */
interface Beside {
  /** How many sheets were not looked at. */
  readonly unread?: number;
  /** Why there was nothing to check. */
  readonly nothing?: NothingChecked | null;
  readonly accepted?: readonly Acceptance[];
}

/** What the checks of single forms say together. Where nothing was checked nothing is right; what was accepted weighs nothing. */
export function reportOf(
  forms: readonly CheckedForm[],
  { unread = 0, nothing = null, accepted = [] }: Beside = {},
): CheckReport {
  const findings: ReportedFinding[] = [];
  forms.forEach((form, place) => {
    const before = findings.length;
    for (const one of form.findings) {
      const causedBy = one.causedBy === null ? null : one.causedBy + before;
      const said = acceptednessOf(one, form, accepted);
      const acceptance = said?.kind === 'accepted' ? said.by : null;
      findings.push({ ...one, form: place, causedBy, acceptance });
    }
  });
  const ledger = addLedgers(forms.map((form) => form.ledger));
  const open = forms.reduce((sum, form) => sum + form.undecided.filter(isIncomplete).length, 0);
  const isEmpty = forms.length === 0 || nothing !== null;
  const undecided = open + unread + (isEmpty ? 1 : 0);
  return { verdict: verdictOf(findings, undecided), forms, findings, ledger };
}

function verdictOf(findings: readonly ReportedFinding[], undecided: number): ReportVerdict {
  const has = (severity: Severity) =>
    findings.some((one) => one.severity === severity && one.acceptance === null);
  if (has('error')) return 'fail';
  if (undecided > 0) return 'incomplete';
  return has('warning') ? 'warn' : 'pass';
}
