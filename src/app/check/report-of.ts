import { addLedgers } from '../../domain/check/ledger';
import type { Severity } from '../../domain/check/severity';
import type { CheckedForm, CheckReport, ReportedFinding, ReportVerdict } from './report';

/** What the checks of single forms say together; `unread` sheets were not looked at. Where nothing was checked nothing is right. */
export function reportOf(forms: readonly CheckedForm[], unread = 0): CheckReport {
  const findings: ReportedFinding[] = [];
  forms.forEach((form, place) => {
    const before = findings.length;
    for (const one of form.findings) {
      const causedBy = one.causedBy === null ? null : one.causedBy + before;
      findings.push({ ...one, form: place, causedBy });
    }
  });
  const ledger = addLedgers(forms.map((form) => form.ledger));
  const undecided = ledger.notEnoughData + unread + (forms.length === 0 ? 1 : 0);
  return { verdict: verdictOf(findings, undecided), forms, findings, ledger };
}

function verdictOf(findings: readonly ReportedFinding[], undecided: number): ReportVerdict {
  const has = (severity: Severity) => findings.some((one) => one.severity === severity);
  if (has('error')) return 'fail';
  if (undecided > 0) return 'incomplete';
  return has('warning') ? 'warn' : 'pass';
}
