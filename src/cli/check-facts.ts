import { describeFinding } from '../app/check/describe-finding';
import type { CheckReport, ReportedFinding } from '../app/check/report';
import type { Words } from '../domain/form/words';
import { printRange } from '../domain/grid/cell-range';
import { addressOf } from './address-of';

/** What `check --format json` says of a file, one object a line. */
export function checkFacts(file: string, report: CheckReport, language: keyof Words) {
  const { verdict, forms, findings, ledger } = report;
  return {
    file,
    verdict,
    forms: forms.map(({ form, sheet, region }) => ({
      form: form.id,
      title: form.title,
      at: addressOf(sheet, printRange(region)),
    })),
    findings: findings.map((finding) => findingFacts(finding, report, language)),
    ledger,
    ...acceptedFacts(findings),
  };
}

/** Which of the findings somebody accepted, and why; nothing where nothing was. */
function acceptedFacts(findings: CheckReport['findings']) {
  const accepted = findings.flatMap(({ acceptance }, finding) =>
    acceptance ? [{ finding, reason: acceptance.record.reason, day: acceptance.record.day }] : [],
  );
  return accepted.length === 0 ? {} : { accepted };
}

function findingFacts(finding: ReportedFinding, { forms }: CheckReport, language: keyof Words) {
  const { rule, severity, at, elsewhere = [], fix, causedBy, text, words } = finding;
  const { sheet = '', unit = '万元' } = forms[finding.form] ?? {};
  return {
    rule,
    severity,
    at: [
      ...at.map((cell) => addressOf(sheet, cell)),
      ...elsewhere.map((cell) => addressOf(cell.sheet, cell.address)),
    ],
    text,
    ...(words ? { words } : {}),
    message: describeFinding(finding, unit)[language],
    fix: fix && { ...fix, at: addressOf(sheet, fix.at) },
    causedBy,
  };
}

export function unreadableFacts(file: string, message: string) {
  const ledger = { pass: 0, fail: 0, notApplicable: 0, notEnoughData: 0 };
  return { file, verdict: 'unreadable', message, forms: [], findings: [], ledger };
}
