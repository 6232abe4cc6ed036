import type { Words } from '../../domain/form/words';
import { percentText } from '../../domain/value/number-text';
import { printRange } from '../../domain/grid/cell-range';
import { severities } from '../../domain/form/severity';
import type { Acceptance } from '../check/accept/acceptance-record';
import { shownAtFinding } from '../check/shown-at-finding';
import { describeFinding } from '../check/texts/describe-finding';
import { ledgerTexts } from '../check/texts/ledger-texts';
import { locationIn, locationWords } from '../location-words';
import { mistakesOf, type MistakesOfForm } from '../check/mistakes';
import { nothingCheckedWords, type NothingChecked } from '../check/nothing-checked';
import { reportOf } from '../check/report-of';
import type { CheckedFinding, CheckedForm, ReportVerdict } from '../check/report';
import { undecidedPlaces, untoldOf } from '../check/texts/undecided-texts';
import { unfilledField, unfilledWords } from '../check/unfilled';
import { severityNames, verdictNames } from '../check/texts/verdict-texts';
import type { ReportDocument, ReportedForm, ReportLine } from './report-document';
import { wordsIn } from './report-words';

/** What is reported, and what is known beside the forms. */
export interface ReportRequest {
  readonly forms: readonly CheckedForm[];
  readonly accepted: readonly Acceptance[];
  /** Sheets that were not looked at. */
  readonly unread: readonly string[];
  /** Why there was nothing to check. */
  readonly nothing?: NothingChecked | null;
  readonly file: string | null;
  readonly department: string | null;
  readonly year: number | null;
  /** As the user reads it: 2026-11-26 10:30. */
  readonly time: string;
}

/** The whole report, in words. */
export function describeReport(
  { forms, accepted, unread, nothing = null, file, department, year, time }: ReportRequest,
  language: keyof Words,
): ReportDocument {
  const word = wordsIn(language);
  const { verdict, ledger } = reportOf(forms, { unread: unread.length, nothing, accepted });
  const all = forms.map((form) => ({ form, mistakes: mistakesOf(form, accepted) }));
  const facts: [string, string | null][] = [
    [word('file'), file],
    [word('department'), department],
    [word('year'), year === null ? null : String(year)],
    [word('time'), time],
  ];
  return {
    title: word('title'),
    file,
    facts: facts.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const])),
    verdict: forms.length === 0 ? word('noForm') : verdictWords(verdict, nothing)[language],
    counts: countWords(
      all.flatMap(({ mistakes }) => rootsOf(mistakes)),
      language,
    ),
    ledger:
      nothing === 'notFilled' ? [] : ledgerTexts(forms, ledger).map((words) => words[language]),
    undecided: forms.flatMap((form) =>
      undecidedPlaces(untoldOf(form)).map(
        ({ at, sheet, words }) =>
          [locationIn(sheet === null ? form : { sheet }, at)[language], words[language]] as const,
      ),
    ),
    forms: all.flatMap(({ form, mistakes }) => reportedForm(form, mistakes, language)),
    accepted: all.flatMap(({ form, mistakes }) =>
      mistakes.accepted.map(({ finding, acceptance: { record } }) => ({
        ...lineOf(finding, form, language),
        remark: inBrackets(record.reason, record.day, language),
      })),
    ),
    emptyForms: all.flatMap(({ form, mistakes }) =>
      mistakes.isEmpty ? [onSheet(titleOf(form, language), form.sheet, language)] : [],
    ),
    unread,
  };
}

/** The verdict, and why it is none where nothing was checked. */
function verdictWords(verdict: ReportVerdict, nothing: NothingChecked | null): Words {
  const { zh, en } = verdictNames[verdict];
  if (verdict !== 'incomplete' || nothing === null) return { zh, en };
  const why = nothingCheckedWords[nothing];
  return { zh: `${zh}：${why.zh}`, en: `${en}: ${why.en}` };
}

function reportedForm(
  form: CheckedForm,
  found: MistakesOfForm,
  language: keyof Words,
): ReportedForm[] {
  const { mistakes, unfilled } = found;
  const lines = mistakes.flatMap(({ finding, consequences }) => [
    lineOf(finding, form, language),
    ...consequences.map((one) => ({ ...lineOf(one, form, language), isConsequence: true })),
  ]);
  const all = [...lines, ...unfilledLine(unfilled, form, language)];
  if (all.length === 0) return [];
  return [
    {
      title: titleOf(form, language),
      at: locationIn(form, form.place ?? printRange(form.region))[language],
      counts: countWords(rootsOf(found), language),
      lines: all,
    },
  ];
}

/** Cells to fill in are one line, each with its field where it has one. */
function unfilledLine(
  unfilled: readonly CheckedFinding[],
  form: CheckedForm,
  language: keyof Words,
): ReportLine[] {
  const [first] = unfilled;
  if (!first) return [];
  const places = unfilled.map((finding) => {
    const field = unfilledField(finding);
    const at = locationWords(finding.at[0])[language];
    return field === null ? at : `${at} ${field}`;
  });
  const list = [...new Set(places)].join(language === 'zh' ? '、' : ', ');
  const message = unfilledWords(first, unfilled.length, list)[language];
  return [{ ...lineOf(first, form, language), message, text: '', remark: '' }];
}

function rootsOf({ mistakes, unfilled }: MistakesOfForm): CheckedFinding[] {
  return [...mistakes.map(({ finding }) => finding), ...unfilled];
}

function countWords(findings: readonly CheckedFinding[], language: keyof Words): string {
  return severities
    .flatMap((severity) => {
      const count = findings.filter((finding) => finding.severity === severity).length;
      return count === 0 ? [] : [`${severityNames[severity][language]} ${count}`];
    })
    .join(language === 'zh' ? '，' : ', ');
}

function lineOf(finding: CheckedFinding, form: CheckedForm, language: keyof Words): ReportLine {
  const { severity, at, fix, rule } = finding;
  const value = fix?.isShare === true ? percentText(Number(fix.value)) : fix?.value;
  return {
    severity: severityNames[severity][language],
    at: locationIn(form, at[0])[language],
    message: describeFinding(finding, form.unit)[language],
    text: fix?.was ?? shownAtFinding(finding, form),
    remark: String(value ?? ''),
    rule,
    isConsequence: false,
  };
}

function inBrackets(words: string, more: string, language: keyof Words): string {
  return language === 'zh' ? `${words}（${more}）` : `${words} (${more})`;
}

/** Many a sheet is called as its form is. */
function onSheet(title: string, sheet: string, language: keyof Words): string {
  return sheet === title ? title : inBrackets(title, sheet, language);
}

function titleOf({ form }: CheckedForm, language: keyof Words): string {
  return language === 'zh' ? form.title : form.shortName.en;
}
