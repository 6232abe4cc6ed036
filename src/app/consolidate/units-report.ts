import type { Words } from '../../domain/form/words';
import type { Consolidated } from './consolidated-form';
import type { ConsolidationIssue } from './consolidation-issue';
import { issueWords } from './issue-words';
import type { UnitRow } from './unit-rows';

/** Of a file as a whole: the table of units says it. */
const ofFiles: ReadonlySet<ConsolidationIssue['kind']> = new Set([
  'missingUnit',
  'unreadFile',
  'unlistedUnit',
  'departmentItself',
  'otherYear',
  'sameUnit',
  'sameCode',
  'otherCode',
  'sameFigures',
  'rowsOfOther',
  'noForm',
  'noName',
  'noYear',
  'blankFile',
  'noFigures',
  'withErrors',
]);

/** What is to be looked at in the forms: where units disagree, and what is in no sum. */
export function formIssues({
  issues,
}: Pick<Consolidated, 'issues'>): readonly ConsolidationIssue[] {
  return issues.filter(({ kind }) => !ofFiles.has(kind));
}

export const stateWords: Readonly<Record<UnitRow['state'], Words>> = {
  taken: { zh: '已计入', en: 'taken in' },
  leftOut: { zh: '没有计入', en: 'left out' },
  missing: { zh: '没有文件', en: 'no file' },
  unreadable: { zh: '不能读取', en: 'not readable' },
};

interface ReportRequest {
  readonly rows: readonly UnitRow[];
  readonly consolidated: Consolidated;
  readonly year: number;
  readonly department: string;
}

/** The report, to be copied or kept. */
export function unitsReport(
  { rows, consolidated, year, department }: ReportRequest,
  language: keyof Words,
): string {
  const issues = formIssues(consolidated).map((issue) => issueWords(issue)[language]);
  const head = {
    zh: `${year}年${department}所属单位汇总：${consolidated.taken}个单位已计入`,
    en: `Units of ${department}, ${year}: files of ${consolidated.taken} units taken in`,
  };
  const units = rows.flatMap(({ unit, file, state, hints }) => [
    [unit ?? '', file ?? '', stateWords[state][language]].join('\t'),
    ...hints.map((hint) => `  ${hint[language]}`),
  ]);
  const inDoubt = rows.filter(({ hints }) => hints.length > 0).length;
  const heading = headingOf(issues.length, inDoubt)[language];
  return [head[language], '', ...units, '', heading, ...issues].join('\n');
}

function headingOf(issues: number, files: number): Words {
  if (issues > 0) return { zh: `需要核对的地方：${issues}处`, en: `To look at: ${issues}` };
  if (files === 0) return { zh: '没有需要核对的地方。', en: 'There is nothing to look at.' };
  return {
    zh: `各表没有需要核对的地方；上面有${files}个文件或单位要核对。`,
    en: `There is nothing to look at in the forms; files or units to look at above: ${files}.`,
  };
}
