import type { Words } from '../../domain/form/words';
import type { ConsolidationIssue } from './consolidation-issue';

export type IssueKind = ConsolidationIssue['kind'];

export type IssueOf<Kind extends IssueKind> = Extract<ConsolidationIssue, { readonly kind: Kind }>;

/** What is said of issues of these kinds: what is not for certain, and what to do about it. */
export type IssueTexts<Kind extends IssueKind> = {
  readonly [Each in Kind]: (issue: IssueOf<Each>) => Words;
};
