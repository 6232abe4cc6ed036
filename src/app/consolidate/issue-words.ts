import { locationWords } from '../location-words';
import type { FieldValue } from '../../domain/form/form-values';
import type { Words } from '../../domain/form/words';
import type { ConsolidationIssue } from './consolidation-issue';
import { leftWords } from './left-words';
import { unreadWords } from './unread-words';

/** What is not for certain, and what to do about it. */
export function issueWords(issue: ConsolidationIssue): Words {
  switch (issue.kind) {
    case 'missingUnit':
      return missingWords(issue);
    case 'unreadFile':
      return {
        zh: `${issue.file} 不能读取，按文件名是${issue.unit}的，汇总里没有它的数：${issue.why.zh}`,
        en: `${issue.file} cannot be read. By its name it is of ${issue.unit}, whose figures are not in the sums: ${issue.why.en}`,
      };
    case 'unlistedUnit':
      return {
        zh: `${issue.file} 是${issue.unit}的，单位名单里没有它，已计入。请核对名单或文件里的单位名称。`,
        en: `${issue.file} is of ${issue.unit}, which is not on the list of units; it was taken in. Check the list, or the name in the file.`,
      };
    case 'departmentItself':
      return {
        zh: `${issue.file} 是${issue.unit}本部门的（可能是以前的汇总结果），没有计入。汇总时请不要带上它；它是部门本级的，请在文件里把单位名称改为“${issue.unit}本级”。`,
        en: `${issue.file} is of ${issue.unit} itself, such as what was consolidated before, and was left out. Leave it out when you consolidate; if it is of the department’s own office, call that unit “${issue.unit}本级” in the file.`,
      };
    case 'otherYear':
      return {
        zh: `${issue.file}（${issue.unit}）是${issue.year}年的，没有计入。请换成今年的文件。`,
        en: `${issue.file} (${issue.unit}) is of ${issue.year} and was left out. Take the file of this year.`,
      };
    case 'sameUnit':
      return {
        zh: `${issue.file} 和 ${issue.first} 都是${issue.unit}的，只计入了后者。请留下正确的一个；单位不同的，请改正文件里的单位名称。`,
        en: `${issue.file} and ${issue.first} are both of ${issue.unit}; only the latter was taken in. Keep the right one, or mend the name of the unit in the file.`,
      };
    case 'sameCode':
      return sameCodeWords(issue);
    case 'otherCode':
      return {
        zh: `${issue.file}（${issue.unit}）写的单位编码是${issue.code}，单位名单里是${issue.listed}，已计入。请核对是不是这个单位的文件，并改正写错的编码。`,
        en: `${issue.file} (${issue.unit}) has the unit code ${issue.code}, but the list says ${issue.listed}; it was taken in. Check whether it is the file of this unit, and mend the code that is wrong.`,
      };
    case 'sameFigures':
      return {
        zh: `${issue.file}（${issue.unit}）和 ${issue.first}（${issue.other}）的金额一个不差，两个都计入了。是同一个单位交了两次的，请只留一个再汇总，否则会重复计算。`,
        en: `All amounts of ${issue.file} (${issue.unit}) are those of ${issue.first} (${issue.other}); both were taken in. If one unit handed in twice, keep one of them and consolidate again, or its figures count twice.`,
      };
    case 'rowsOfOther':
      return {
        zh: `${issue.file}（${issue.unit}）里有写着${issue.other}的行，${issue.other}自己也交了 ${issue.first}，两边都计入了。是同一笔钱的，请从一个文件里删去再汇总，否则会重复计算。`,
        en: `${issue.file} (${issue.unit}) has rows that name ${issue.other}, which handed in ${issue.first} itself; both were taken in. If it is the same money, take it out of one of the files and consolidate again, or it counts twice.`,
      };
    case 'formOutside':
      return {
        zh: `${locationWords(issue.at).zh}（${issue.form.title}）不在所用的模板包里，没有计入。要汇总这张表的，请换用有它的模板包。`,
        en: `${locationWords(issue.at).en} (${issue.form.shortName.en}) is no form of the pack and was left out. To consolidate it, use a pack that has it.`,
      };
    case 'noName':
      return {
        zh: `${issue.file} 里没有写单位名称，按文件名算作“${issue.unit}”的，已计入。请核对，并在文件里写上单位名称。`,
        en: `${issue.file} does not say of which unit it is; by its name it was taken in as that of “${issue.unit}”. Check that, and write the name of the unit into the file.`,
      };
    case 'otherYearForm':
      return otherYearFormWords(issue);
    case 'noForm':
      return {
        zh: `${issue.file} 里没有认出表单，没有计入。请核对是不是选错了文件，表头改动过的请换回原来的表头。`,
        en: `No form was recognised in ${issue.file}; it was left out. Check whether it is the right file, and put its headings back if they were changed.`,
      };
    case 'noYear':
      return {
        zh: `${issue.file}（${issue.unit}）没有写年度，已计入。请核对是不是今年的。`,
        en: `${issue.file} (${issue.unit}) does not say its year and was taken in. Check whether it is of this year.`,
      };
    case 'blankFile':
      return {
        zh: `${issue.file}（${issue.unit}）的表都没有填，汇总里没有它的数。请单位填好再交；确实没有收支的，不用管。`,
        en: `Nothing is filled in on the forms of ${issue.file} (${issue.unit}), so it adds nothing to the sums. Ask the unit to fill them in; if it really has nothing to report, leave it.`,
      };
    case 'noFigures':
      return {
        zh: `${issue.file}（${issue.unit}）的表里一个金额都没有填，汇总里没有它的数。请单位填好再交；确实没有收支的，不用管。`,
        en: `No amount is filled in on the forms of ${issue.file} (${issue.unit}), so it adds nothing to the sums. Ask the unit to fill them in; if it really has nothing to report, leave it.`,
      };
    case 'withErrors':
      return {
        zh: `${issue.file}（${issue.unit}）有${issue.errors}处错误，已按填写的数计入。请先检查它，改好后再汇总。`,
        en: `${issue.file} (${issue.unit}) still has errors (${issue.errors}); its figures were taken in as typed. Check it, mend it, and consolidate again.`,
      };
    case 'unknownTable':
      return {
        zh: `${issue.file} 的${locationWords(issue.at).zh}（${issue.words}）没有认出是哪张表，没有计入。是今年要报的表，请换回原来的表头再汇总；不是的，不用管。`,
        en: `${locationWords(issue.at).en} in ${issue.file} (${issue.words}) is no form that is known for certain; it was left out. If it is one of this year’s forms, put its headings back and consolidate again; else leave it.`,
      };
    case 'unreadable':
      return leftWords(issue, issue.form, 'consolidated');
    case 'movedRow':
      return {
        zh: `${locationWords(issue.at).zh}（${issue.form.title}）这一行的单元格像是错了位，已按推断的栏目计入。请对照原表核对这一行的数。`,
        en: `${locationWords(issue.at).en} (${issue.form.shortName.en}): the cells of this row seem to have moved; it was taken in under the heads they seem to belong to. Check the row against the file.`,
      };
    case 'withoutForm':
      return {
        zh: `${issue.unit}没有${issue.form.title}。没有这项业务的，也请填报空表。`,
        en: `${issue.unit} has no ${issue.form.shortName.en}. If there is nothing to report, hand in the empty form.`,
      };
    case 'formTwice':
      return {
        zh: `${issue.unit}的${issue.form.title}不止一张，不知道以哪张为准，都没有计入。请只留一张。`,
        en: `${issue.unit} has more than one ${issue.form.shortName.en}, and nobody knows which one counts: none was taken in. Keep one.`,
      };
    case 'otherLayout':
      return {
        zh: `${issue.unit}的${issue.form.title}版式与其他单位不同，没有计入。请换成同一版式。`,
        en: `${issue.unit} has another layout of ${issue.form.shortName.en} than the other units; it was left out. Use one layout.`,
      };
    case 'unclearUnits':
      return {
        zh: `${issue.at}（${issue.form.title}）看不清金额单位（写着${issue.units.join('、')}），整张表没有计入。请在表里只写一种金额单位，再汇总。`,
        en: `${issue.at} (${issue.form.shortName.en}) does not say for certain which unit its amounts are in (${issue.units.join(', ')}); nothing of it was taken in. Leave one unit of money on the form and consolidate again.`,
      };
    case 'namelessProject':
      return {
        zh: `${issue.at}（${issue.form.title}）没有填项目名称，单独作一张表；再汇总时按单位和所在的位置找回。请补上项目名称。`,
        en: `${issue.at} (${issue.form.shortName.en}) does not name its project. It is a form of its own, found again by its unit and its place. Fill in the name of the project.`,
      };
    case 'sameProject':
      return {
        zh: `${issue.units.join('、')}都有项目“${issue.project}”，各留一张表。是同一个项目的，请合并。`,
        en: `${issue.units.join(', ')} all have a project “${issue.project}”; each keeps its form. If it is one project, join them.`,
      };
    case 'disagreement': {
      const { form, said } = issue;
      const at = cellName(issue);
      const [zh, en] = [said.map(saidWords).join('，'), said.map(saidWords).join(', ')];
      return {
        zh: `${form.title}“${at}”各单位填写不一：${zh}。汇总表里留空，请核对后填写。`,
        en: `${form.shortName.en}, “${at}”: the units say different things (${en}). The cell was left empty; check and fill it in.`,
      };
    }
    case 'unreadAmount': {
      const { form } = issue;
      const at = cellName(issue);
      const unread = issue.unread.map(unreadWords);
      return {
        zh: `${form.title}“${at}”：${unread.map(({ zh }) => zh).join('，')}，汇总表里留空，请改正后再汇总。`,
        en: `${form.shortName.en}, “${at}”: ${unread.map(({ en }) => en).join(', ')}. The cell was left empty; mend it and consolidate again.`,
      };
    }
  }
}

function missingWords({ unit, perhaps }: Of<'missingUnit'>): Words {
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

function sameCodeWords({ file, unit, first, other, code, isTaken }: Of<'sameCode'>): Words {
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

function otherYearFormWords({ at, form, year, isOwn }: Of<'otherYearForm'>): Words {
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

type Of<Kind extends ConsolidationIssue['kind']> = Extract<ConsolidationIssue, { kind: Kind }>;

function cellName({ row, label }: { readonly row: string; readonly label: string }): string {
  return row === '' ? label : `${row} ${label}`;
}

function saidWords({ unit, value }: { readonly unit: string; readonly value: FieldValue }): string {
  return `${unit} ${String(value)}`;
}
