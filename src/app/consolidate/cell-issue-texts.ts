import type { FieldValue } from '../../domain/form/form-values';
import type { IssueTexts } from './issue-texts';
import { unreadWords } from './unread-words';

/** Of a cell that units fill in differently, or not with an amount. */
export const cellIssueTexts: IssueTexts<'disagreement' | 'unreadAmount'> = {
  disagreement: (issue) => {
    const { form, said } = issue;
    const at = cellName(issue);
    const [zh, en] = [said.map(saidWords).join('，'), said.map(saidWords).join(', ')];
    return {
      zh: `${form.title}“${at}”各单位填写不一：${zh}。汇总表里留空，请核对后填写。`,
      en: `${form.shortName.en}, “${at}”: the units say different things (${en}). The cell was left empty; check and fill it in.`,
    };
  },
  unreadAmount: (issue) => {
    const { form } = issue;
    const at = cellName(issue);
    const unread = issue.unread.map(unreadWords);
    return {
      zh: `${form.title}“${at}”：${unread.map(({ zh }) => zh).join('，')}，汇总表里留空，请改正后再汇总。`,
      en: `${form.shortName.en}, “${at}”: ${unread.map(({ en }) => en).join(', ')}. The cell was left empty; mend it and consolidate again.`,
    };
  },
};

function cellName({ row, label }: { readonly row: string; readonly label: string }): string {
  return row === '' ? label : `${row} ${label}`;
}

function saidWords({ unit, value }: { readonly unit: string; readonly value: FieldValue }): string {
  return `${unit} ${String(value)}`;
}
