import type { Words } from '../../domain/form/words';
import { locationWords } from '../location-words';
import type { IssueOf, IssueTexts } from './issue-texts';

/** Of a file that is missing, or that is not what it should be. */
export const fileIssueTexts: IssueTexts<
  | 'missingUnit'
  | 'unreadFile'
  | 'unlistedUnit'
  | 'departmentItself'
  | 'otherYear'
  | 'noForm'
  | 'noName'
  | 'noYear'
  | 'blankFile'
  | 'noFigures'
  | 'withErrors'
  | 'unknownTable'
> = {
  missingUnit: missingWords,
  unreadFile: (issue) => ({
    zh: `${issue.file} 不能读取，按文件名是${issue.unit}的，汇总里没有它的数：${issue.why.zh}`,
    en: `${issue.file} cannot be read. By its name it is of ${issue.unit}, whose figures are not in the sums: ${issue.why.en}`,
  }),
  unlistedUnit: (issue) => ({
    zh: `${issue.file} 是${issue.unit}的，单位名单里没有它，已计入。请核对名单或文件里的单位名称。`,
    en: `${issue.file} is of ${issue.unit}, which is not on the list of units; it was taken in. Check the list, or the name in the file.`,
  }),
  departmentItself: (issue) => ({
    zh: `${issue.file} 是${issue.unit}本部门的（可能是以前的汇总结果），没有计入。汇总时请不要带上它；它是部门本级的，请在文件里把单位名称改为“${issue.unit}本级”。`,
    en: `${issue.file} is of ${issue.unit} itself, such as what was consolidated before, and was left out. Leave it out when you consolidate; if it is of the department’s own office, call that unit “${issue.unit}本级” in the file.`,
  }),
  otherYear: (issue) => ({
    zh: `${issue.file}（${issue.unit}）是${issue.year}年的，没有计入。请换成今年的文件。`,
    en: `${issue.file} (${issue.unit}) is of ${issue.year} and was left out. Take the file of this year.`,
  }),
  noForm: (issue) => ({
    zh: `${issue.file} 里没有认出表单，没有计入。请核对是不是选错了文件，表头改动过的请换回原来的表头。`,
    en: `No form was recognised in ${issue.file}; it was left out. Check whether it is the right file, and put its headings back if they were changed.`,
  }),
  noName: (issue) => ({
    zh: `${issue.file} 里没有写单位名称，按文件名算作“${issue.unit}”的，已计入。请核对，并在文件里写上单位名称。`,
    en: `${issue.file} does not say of which unit it is; by its name it was taken in as that of “${issue.unit}”. Check that, and write the name of the unit into the file.`,
  }),
  noYear: (issue) => ({
    zh: `${issue.file}（${issue.unit}）没有写年度，已计入。请核对是不是今年的。`,
    en: `${issue.file} (${issue.unit}) does not say its year and was taken in. Check whether it is of this year.`,
  }),
  blankFile: (issue) => ({
    zh: `${issue.file}（${issue.unit}）的表都没有填，汇总里没有它的数。请单位填好再交；确实没有收支的，不用管。`,
    en: `Nothing is filled in on the forms of ${issue.file} (${issue.unit}), so it adds nothing to the sums. Ask the unit to fill them in; if it really has nothing to report, leave it.`,
  }),
  noFigures: (issue) => ({
    zh: `${issue.file}（${issue.unit}）的表里一个金额都没有填，汇总里没有它的数。请单位填好再交；确实没有收支的，不用管。`,
    en: `No amount is filled in on the forms of ${issue.file} (${issue.unit}), so it adds nothing to the sums. Ask the unit to fill them in; if it really has nothing to report, leave it.`,
  }),
  withErrors: (issue) => ({
    zh: `${issue.file}（${issue.unit}）有${issue.errors}处错误，已按填写的数计入。请先检查它，改好后再汇总。`,
    en: `${issue.file} (${issue.unit}) still has errors (${issue.errors}); its figures were taken in as typed. Check it, mend it, and consolidate again.`,
  }),
  unknownTable: (issue) => ({
    zh: `${issue.file} 的${locationWords(issue.at).zh}（${issue.words}）没有认出是哪张表，没有计入。是今年要报的表，请换回原来的表头再汇总；不是的，不用管。`,
    en: `${locationWords(issue.at).en} in ${issue.file} (${issue.words}) is no form that is known for certain; it was left out. If it is one of this year’s forms, put its headings back and consolidate again; else leave it.`,
  }),
};

function missingWords({ unit, perhaps }: IssueOf<'missingUnit'>): Words {
  const [zh, en] =
    perhaps.length === 0
      ? ['', '']
      : [
          `（不能读取的 ${perhaps.join('、')} 里也许有它）`,
          ` (it may be among those that cannot be read: ${perhaps.join(', ')})`,
        ];
  return {
    zh: `没有${unit}的文件${zh}，汇总里没有它的数。请收齐后再汇总。`,
    en: `There is no file of ${unit}${en}, so its figures are not in the sums. Consolidate again when it is there.`,
  };
}
