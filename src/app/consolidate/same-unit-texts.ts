import type { Words } from '../../domain/form/words';
import type { IssueOf, IssueTexts } from './issue-texts';

/** Of what may be one unit, or the same money, twice. */
export const sameUnitTexts: IssueTexts<
  'sameUnit' | 'sameCode' | 'otherCode' | 'sameFigures' | 'rowsOfOther'
> = {
  sameUnit: (issue) => ({
    zh: `${issue.file} 和 ${issue.first} 都是${issue.unit}的，只计入了后者。请留下正确的一个；单位不同的，请改正文件里的单位名称。`,
    en: `${issue.file} and ${issue.first} are both of ${issue.unit}; only the latter was taken in. Keep the right one, or mend the name of the unit in the file.`,
  }),
  sameCode: sameCodeWords,
  otherCode: (issue) => ({
    zh: `${issue.file}（${issue.unit}）写的单位编码是${issue.code}，单位名单里是${issue.listed}，已计入。请核对是不是这个单位的文件，并改正写错的编码。`,
    en: `${issue.file} (${issue.unit}) has the unit code ${issue.code}, but the list says ${issue.listed}; it was taken in. Check whether it is the file of this unit, and mend the code that is wrong.`,
  }),
  sameFigures: (issue) => ({
    zh: `${issue.file}（${issue.unit}）和 ${issue.first}（${issue.other}）的金额一个不差，两个都计入了。是同一个单位交了两次的，请只留一个再汇总，否则会重复计算。`,
    en: `All amounts of ${issue.file} (${issue.unit}) are those of ${issue.first} (${issue.other}); both were taken in. If one unit handed in twice, keep one of them and consolidate again, or its figures count twice.`,
  }),
  rowsOfOther: (issue) => ({
    zh: `${issue.file}（${issue.unit}）里有写着${issue.other}的行，${issue.other}自己也交了 ${issue.first}，两边都计入了。是同一笔钱的，请从一个文件里删去再汇总，否则会重复计算。`,
    en: `${issue.file} (${issue.unit}) has rows that name ${issue.other}, which handed in ${issue.first} itself; both were taken in. If it is the same money, take it out of one of the files and consolidate again, or it counts twice.`,
  }),
};

function sameCodeWords({ file, unit, first, other, code, isTaken }: IssueOf<'sameCode'>): Words {
  return isTaken
    ? {
        zh: `${file}（${unit}）和 ${first}（${other}）写的单位编码都是${code}，两个都计入了。是同一个单位的，请只留一个再汇总，否则会重复计算；不是的，请改正编码。`,
        en: `${file} (${unit}) and ${first} (${other}) both have the unit code ${code}; both were taken in. If it is one unit, keep one of them and consolidate again, or its figures count twice; else mend the code.`,
      }
    : {
        zh: `${file}（${unit}）和 ${first}（${other}）的单位编码都是${code}，只计入了后者，以免同一个单位算两次。是同一个单位的，请留下正确的一个；不是的，请改正编码，或者把两个单位都写进单位名单，再汇总。`,
        en: `${file} (${unit}) and ${first} (${other}) both have the unit code ${code}; only the latter was taken in, so that no unit counts twice. If it is one unit, keep the right file; else mend the code, or put both units on the list, and consolidate again.`,
      };
}
