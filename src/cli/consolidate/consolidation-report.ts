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
  { output, consolidated: { taken, issues, leftToOwn }, unreadable }: ConsolidationReport,
  language: keyof Words,
): string {
  const said = whatToLookAt({ issues, unreadable });
  const count = said.length;
  const head = {
    zh: `已写入 ${output}：由${taken}个单位的文件汇总，${count === 0 ? '没有需要核对的地方。' : `有${count}处需要核对：`}`,
    en: `Wrote ${output} from the files of ${counted(taken, 'unit')}; ${count === 0 ? 'there is nothing to look at.' : `${counted(count, 'thing')} to look at:`}`,
  };
  const own = ownWords(leftToOwn);
  return [head, ...said.map(indented), ...own].map((words) => words[language]).join('\n');
}

function indented({ zh, en }: Words): Words {
  return { zh: `  ${zh}`, en: `  ${en}` };
}

function ownWords(forms: Consolidated['leftToOwn']): readonly Words[] {
  if (forms.length === 0) return [];
  const titles = forms.map(({ title }) => `《${title}》`).join('、');
  const names = forms.map(({ shortName }) => shortName.en).join(', ');
  return [
    {
      zh: `这些表由本部门自己填，没有从单位取数：${titles}。`,
      en: `The department fills in these forms itself; nothing was taken from the units: ${names}.`,
    },
  ];
}

export function consolidationFacts({
  output,
  consolidated: { taken, issues, leftToOwn },
  unreadable,
}: ConsolidationReport) {
  const unread = unreadable.map(unreadFileWords);
  const own = leftToOwn.map(({ id }) => id);
  return { output, taken, issues: issues.map(issueFacts), unreadable: unread, leftToOwn: own };
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
