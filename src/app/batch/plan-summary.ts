import { severities } from '../../domain/form/severity';
import type { Words } from '../../domain/form/words';
import type { SheetPlan } from '../../domain/plan/sheet-plan';
import { severityNames, verdictNames } from '../check/texts/verdict-texts';
import { planTable } from '../report/plan-table';
import type { ReportRow } from '../report/report-rows';
import { countOf, worstFirst, type FileTally } from './file-tally';
import { rulesOver, type RuleOverFiles } from './rule-tallies';
import { summaryWords, type SummaryWord } from './summary-words';

export interface SummaryRequest {
  readonly tallies: readonly FileTally[];
  /** What a rule asks; null for one that nobody describes. */
  readonly titleOf: (rule: string) => Words | null;
}

/** In points. */
const unitWidths = [220, 120, 90, 40, 40, 40, 40];
const ruleWidth = 66;
const rulesWidths = [120, 340, 60, 80, 80];
const unreadWidths = [240, 460];

const headsOf =
  (...names: readonly SummaryWord[]) =>
  (language: keyof Words): string[] =>
    names.map((name) => summaryWords[name][language]);

/** What the columns of its sheets are called; behind those of the units there is one for each rule. */
export const unitHeads = headsOf(
  ...(['file', 'department', 'verdict', 'error', 'warning', 'hint', 'forms'] as const),
);
export const ruleHeads = headsOf('rule', 'meaning', 'severity', 'files', 'count');
export const unreadHeads = headsOf('file', 'why');

/** For a bureau that has many files checked: which of them have what problems, the worst first. */
export function planSummary(
  { tallies, titleOf }: SummaryRequest,
  language: keyof Words,
): SheetPlan[] {
  const word = (name: SummaryWord) => summaryWords[name][language];
  const rules = rulesOver(tallies);
  const unread = tallies.filter(({ verdict }) => verdict === 'unreadable');
  const title = (rule: string) => titleOf(rule)?.[language] ?? '';
  const sheets = [
    planTable(
      word('units'),
      unitRows(tallies, rules, title, language),
      [...unitWidths, ...rules.map(() => ruleWidth)],
      2,
    ),
    planTable(word('rules'), ruleRows(rules, title, language), rulesWidths, 1),
  ];
  if (unread.length === 0) return sheets;
  const rows: ReportRow[] = [
    { kind: 'head', cells: unreadHeads(language) },
    ...worstFirst(unread).map(({ file, message }): ReportRow => ({
      kind: 'line',
      cells: [file, message ?? ''],
    })),
  ];
  return [...sheets, planTable(word('unread'), rows, unreadWidths, 1)];
}

function unitRows(
  tallies: readonly FileTally[],
  rules: readonly RuleOverFiles[],
  title: (rule: string) => string,
  language: keyof Words,
): ReportRow[] {
  const word = (name: SummaryWord) => summaryWords[name][language];
  const head = [
    ...unitHeads(language),
    ...rules.map(({ rule }) => `${rule} ${title(rule)}`.trim()),
  ];
  const line = (tally: FileTally): ReportRow => ({
    kind: 'line',
    cells: [
      tally.file,
      tally.department ?? '',
      tally.verdict === 'unreadable' ? word('unreadable') : verdictNames[tally.verdict][language],
      ...severities.map((severity) => countOf(tally, severity)),
      tally.forms,
      ...rules.map(({ rule }) => problemsOf(tally, rule) || ''),
    ],
  });
  return [
    { kind: 'title', cells: [word('title')] },
    { kind: 'head', cells: head },
    ...worstFirst(tallies).map(line),
  ];
}

function ruleRows(
  rules: readonly RuleOverFiles[],
  title: (rule: string) => string,
  language: keyof Words,
): ReportRow[] {
  return [
    { kind: 'head', cells: ruleHeads(language) },
    ...rules.map(({ rule, severity, files, count }): ReportRow => ({
      kind: 'line',
      cells: [rule, title(rule), severityNames[severity][language], files, count],
    })),
  ];
}

function problemsOf({ rules }: FileTally, rule: string): number {
  return rules.reduce((sum, one) => sum + (one.rule === rule ? one.count : 0), 0);
}
