import type { Consolidated } from '../../app/consolidate/consolidated-form';
import type { ConsolidationIssue } from '../../app/consolidate/consolidation-issue';
import { issueWords } from '../../app/consolidate/issue-words';
import type { UnreadableUnit } from '../../app/consolidate/unit-files';
import type { Words } from '../../domain/form/words';
import { counted } from '../counted';
import { unreadFileWords } from './read-unit-files';

export interface ConsolidationReport {
  readonly output: string;
  readonly consolidated: Consolidated;
  readonly unreadable: readonly UnreadableUnit[];
}

export function consolidationText(
  { output, consolidated: { taken, issues }, unreadable }: ConsolidationReport,
  language: keyof Words,
): string {
  const said = whatToLookAt({ issues, unreadable }).map((words) => words[language]);
  const count = said.length;
  const head = {
    zh: `已写入 ${output}：由${taken}个单位的文件汇总，${count === 0 ? '没有需要核对的地方。' : `有${count}处需要核对：`}`,
    en: `Wrote ${output} from the files of ${counted(taken, 'unit')}; ${count === 0 ? 'there is nothing to look at.' : `${counted(count, 'thing')} to look at:`}`,
  };
  return [head[language], ...said.map((words) => `  ${words}`)].join('\n');
}

export function consolidationFacts({
  output,
  consolidated: { taken, issues },
  unreadable,
}: ConsolidationReport) {
  const unread = unreadable.map(unreadFileWords);
  return { output, taken, issues: issues.map(issueFacts), unreadable: unread };
}

/** Files that could not be read come first, but for those that are known to be of a unit. */
export function whatToLookAt({
  issues,
  unreadable,
}: Pick<Consolidated, 'issues'> & Pick<ConsolidationReport, 'unreadable'>): readonly Words[] {
  const told = new Set(issues.flatMap((one) => (one.kind === 'unreadFile' ? [one.file] : [])));
  const others = unreadable.filter(({ file }) => !told.has(file));
  return [...others.map(unreadFileWords), ...issues.map(issueWords)];
}

/** Of a form its id says enough. */
function issueFacts(issue: ConsolidationIssue) {
  const message = issueWords(issue);
  return 'form' in issue ? { ...issue, form: issue.form.id, message } : { ...issue, message };
}
