import { describeFinding } from '../app/check/describe-finding';
import { severityNames, verdictNames } from '../app/check/verdict-texts';
import type { CheckReport, ReportedFinding } from '../app/check/report';
import type { Words } from '../domain/form/words';
import { addressOf } from './address-of';

/** What `check` says to people: the verdict, the findings with their consequences below them, and how many rules were checked. */
export function checkText(file: string, report: CheckReport, language: keyof Words): string {
  const { verdict, forms, findings, ledger } = report;
  if (forms.length === 0) {
    return { zh: `${file} 里没有认出表单。`, en: `No form was recognised in ${file}.` }[language];
  }
  const causes = findings.filter(({ causedBy }) => causedBy === null);
  return [
    `${file}  ${verdictNames[verdict][language]}`,
    ...causes.flatMap((cause) => [
      `  ${findingLine(cause, report, language)}`,
      ...consequencesOf(cause, report).map((one) => `    → ${findingLine(one, report, language)}`),
    ]),
    `  ${ledgerWords(forms.length, ledger)[language]}`,
  ].join('\n');
}

/** All that would not be wrong without it, however far away. */
function consequencesOf(cause: ReportedFinding, { findings }: CheckReport): ReportedFinding[] {
  const rootOf = (finding: ReportedFinding): ReportedFinding => {
    const next = finding.causedBy === null ? undefined : findings[finding.causedBy];
    return next ? rootOf(next) : finding;
  };
  return findings.filter((finding) => finding !== cause && rootOf(finding) === cause);
}

function findingLine(
  finding: ReportedFinding,
  { forms }: CheckReport,
  language: keyof Words,
): string {
  const { sheet = '', unit = '万元' } = forms[finding.form] ?? {};
  const severity = severityNames[finding.severity][language];
  const { [language]: message } = describeFinding(finding, unit);
  return `${severity}  ${addressOf(sheet, finding.at[0])}  ${message}  [${finding.rule}]`;
}

function ledgerWords(
  forms: number,
  { pass, fail, notApplicable, notEnoughData }: CheckReport['ledger'],
): Words {
  return {
    zh: `${forms}张表单；规则：符合${pass}，不符合${fail}，不适用${notApplicable}，没有条件检查${notEnoughData}。`,
    en: `${forms} forms; rules: ${pass} hold, ${fail} do not, ${notApplicable} do not apply, ${notEnoughData} could not be checked.`,
  };
}

export function unreadableText(file: string, message: string): string {
  return `${file}  ${message}`;
}
