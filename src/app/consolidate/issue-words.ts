import type { Words } from '../../domain/form/words';
import { cellIssueTexts } from './cell-issue-texts';
import type { ConsolidationIssue } from './consolidation-issue';
import { fileIssueTexts } from './file-issue-texts';
import { formIssueTexts } from './form-issue-texts';
import type { IssueKind, IssueTexts } from './issue-texts';
import { sameUnitTexts } from './same-unit-texts';

const texts: IssueTexts<IssueKind> = {
  ...fileIssueTexts,
  ...sameUnitTexts,
  ...formIssueTexts,
  ...cellIssueTexts,
};

/** What is not for certain, and what to do about it. */
export function issueWords(issue: ConsolidationIssue): Words {
  // That the text found is one of this kind, TypeScript does not see.
  const wordsOf = texts[issue.kind] as (issue: ConsolidationIssue) => Words;
  return wordsOf(issue);
}
