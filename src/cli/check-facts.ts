import { describeFinding } from '../app/check/texts/describe-finding';
import { nothingCheckedWords } from '../app/check/nothing-checked';
import type { CheckReport, ReportedFinding } from '../app/check/report';
import { shownAtFinding } from '../app/check/shown-at-finding';
import { undecidedWords } from '../app/check/texts/undecided-texts';
import type { CheckedFile } from '../files';
import type { Words } from '../domain/form/words';
import type { UnknownTable } from '../domain/recognize/recognize-tables';
import type { PackChoice } from '../domain/recognize/origin/choose-pack';
import { findingAddress, formAddress } from '../app/address-of';

/** Why the rules of the place that a file is from were not asked. */
export interface PackNotice {
  readonly why: PackChoice['kind'];
  readonly words: Words;
}

/** What is known of the file beside what the rules say. */
interface FactsBeside {
  readonly unknown: readonly UnknownTable[];
  readonly department: string | null;
  readonly pack: PackNotice | null;
}

/** What `check --format json` says of a file, one object a line. */
export function checkFacts(
  file: string,
  report: CheckReport & Partial<Pick<CheckedFile, 'nothing'>>,
  { unknown, department, pack }: FactsBeside,
  language: keyof Words,
) {
  const { verdict, forms, findings, ledger, nothing = null } = report;
  return {
    file,
    ...(department === null ? {} : { department }),
    verdict,
    ...(nothing === null ? {} : { message: nothingCheckedWords[nothing][language] }),
    forms: forms.map((form) => ({
      form: form.form.id,
      title: form.form.title,
      at: formAddress(form),
    })),
    findings: findings.map((finding) => findingFacts(finding, report, language)),
    ledger,
    ...undecidedFacts(forms, language),
    ...acceptedFacts(findings),
    ...(unknown.length === 0 ? {} : { unknownTables: unknown }),
    ...(pack === null ? {} : { pack: { why: pack.why, message: pack.words[language] } }),
  };
}

/** What could not be asked, at which cell and why; of a code that is not listed too, which leaves the check complete. */
function undecidedFacts(forms: CheckReport['forms'], language: keyof Words) {
  const undecided = forms.flatMap((form) =>
    form.undecided.map((one) => ({
      rule: one.rule,
      why: one.why,
      at: findingAddress(form, one.at, one.elsewhere),
      message: undecidedWords(one)[language],
    })),
  );
  return undecided.length === 0 ? {} : { undecided };
}

/** Which of the findings somebody accepted, and why; nothing where nothing was. */
function acceptedFacts(findings: CheckReport['findings']) {
  const accepted = findings.flatMap(({ acceptance }, finding) =>
    acceptance ? [{ finding, reason: acceptance.record.reason, day: acceptance.record.day }] : [],
  );
  return accepted.length === 0 ? {} : { accepted };
}

function findingFacts(finding: ReportedFinding, { forms }: CheckReport, language: keyof Words) {
  const { rule, severity, at, elsewhere = [], fix, causedBy, words } = finding;
  const form = forms[finding.form] ?? { sheet: '' };
  const { unit = '万元' } = forms[finding.form] ?? {};
  return {
    rule,
    severity,
    at: [
      ...at.map((cell) => findingAddress(form, cell)),
      ...elsewhere.map((cell) => findingAddress(form, cell.address, cell.sheet)),
    ],
    text: shownAtFinding(finding, forms[finding.form]),
    ...(words ? { words } : {}),
    message: describeFinding(finding, unit)[language],
    fix: fix && { ...fix, at: findingAddress(form, fix.at) },
    causedBy,
  };
}
