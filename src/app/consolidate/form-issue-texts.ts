import type { Words } from '../../domain/form/words';
import { locationWords } from '../location-words';
import type { IssueOf, IssueTexts } from './issue-texts';
import { leftWords } from './left-words';

/** Of a form in the file of a unit, or one that all of them were to have. */
export const formIssueTexts: IssueTexts<
  | 'unreadable'
  | 'movedRow'
  | 'formOutside'
  | 'otherYearForm'
  | 'withoutForm'
  | 'formTwice'
  | 'otherLayout'
  | 'unclearUnits'
  | 'namelessProject'
  | 'sameProject'
> = {
  unreadable: (issue) => leftWords(issue, issue.form, 'consolidated'),
  movedRow: (issue) => ({
    zh: `${locationWords(issue.at).zh}（${issue.form.title}）这一行的单元格像是错了位，已按推断的栏目计入。请对照原表核对这一行的数。`,
    en: `${locationWords(issue.at).en} (${issue.form.shortName.en}): the cells of this row seem to have moved; it was taken in under the heads they seem to belong to. Check the row against the file.`,
  }),
  formOutside: (issue) => ({
    zh: `${locationWords(issue.at).zh}（${issue.form.title}）不在所用的模板包里，没有计入。要汇总这张表的，请换用有它的模板包。`,
    en: `${locationWords(issue.at).en} (${issue.form.shortName.en}) is no form of the pack and was left out. To consolidate it, use a pack that has it.`,
  }),
  otherYearForm: otherYearFormWords,
  withoutForm: (issue) => ({
    zh: `${issue.unit}没有${issue.form.title}。没有这项业务的，也请填报空表。`,
    en: `${issue.unit} has no ${issue.form.shortName.en}. If there is nothing to report, hand in the empty form.`,
  }),
  formTwice: (issue) => ({
    zh: `${issue.unit}的${issue.form.title}不止一张，不知道以哪张为准，都没有计入。请只留一张。`,
    en: `${issue.unit} has more than one ${issue.form.shortName.en}, and nobody knows which one counts: none was taken in. Keep one.`,
  }),
  otherLayout: (issue) => ({
    zh: `${issue.unit}的${issue.form.title}版式与其他单位不同，没有计入。请换成同一版式。`,
    en: `${issue.unit} has another layout of ${issue.form.shortName.en} than the other units; it was left out. Use one layout.`,
  }),
  unclearUnits: (issue) => ({
    zh: `${issue.at}（${issue.form.title}）看不清金额单位（写着${issue.units.join('、')}），整张表没有计入。请在表里只写一种金额单位，再汇总。`,
    en: `${issue.at} (${issue.form.shortName.en}) does not say for certain which unit its amounts are in (${issue.units.join(', ')}); nothing of it was taken in. Leave one unit of money on the form and consolidate again.`,
  }),
  namelessProject: (issue) => ({
    zh: `${issue.at}（${issue.form.title}）没有填项目名称，单独作一张表；再汇总时按单位和所在的位置找回。请补上项目名称。`,
    en: `${issue.at} (${issue.form.shortName.en}) does not name its project. It is a form of its own, found again by its unit and its place. Fill in the name of the project.`,
  }),
  sameProject: (issue) => ({
    zh: `${issue.units.join('、')}都有项目“${issue.project}”，各留一张表。是同一个项目的，请合并。`,
    en: `${issue.units.join(', ')} all have a project “${issue.project}”; each keeps its form. If it is one project, join them.`,
  }),
};

function otherYearFormWords({ at, form, year, isOwn }: IssueOf<'otherYearForm'>): Words {
  const where = locationWords(at);
  return isOwn
    ? {
        zh: `${where.zh}（${form.title}）的标题写的是${year}年。这张表由部门自己填，不汇总；请单位核对年度，是去年的表，请换成今年的。`,
        en: `${where.en} (${form.shortName.en}) says ${year} in its heading. The department fills this form in itself, and it is in no sum; ask the unit to check the year and to put the form of this year there.`,
      }
    : {
        zh: `${where.zh}（${form.title}）的标题写的是${year}年，这张表没有计入。是今年的数，请改正标题再汇总；是去年的表，请换成今年的。`,
        en: `${where.en} (${form.shortName.en}) says ${year} in its heading and was left out. If its figures are of this year, mend the heading and consolidate again; else put the form of this year there.`,
      };
}
