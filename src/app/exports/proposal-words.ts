import type { LeftRow, LeftRowReason } from '../../domain/exports/budget-export';
import type { Attribute } from '../../domain/exports/export-words';
import type { FormDefinition } from '../../domain/form/form-definition';
import type { Words } from '../../domain/form/words';
import type { Fen } from '../../domain/money/fen';
import { separatedAmount } from '../../domain/money/separated-amount';
import { locationWords } from '../location-words';
import type { FormRefusal } from './form-refusal';

/** What the columns of an export are called. */
const attributeWords: Readonly<Record<Attribute, Words>> = {
  year: { zh: '年度', en: 'year' },
  unitCode: { zh: '单位编码', en: 'unit code' },
  unitName: { zh: '单位名称', en: 'unit' },
  functionCode: { zh: '功能分类科目编码', en: 'functional code' },
  functionName: { zh: '功能分类科目名称', en: 'functional class' },
  departmentCode: { zh: '部门预算经济分类科目编码', en: 'departmental economic code' },
  departmentName: { zh: '部门预算经济分类科目名称', en: 'departmental economic class' },
  governmentCode: { zh: '政府预算经济分类科目编码', en: 'governmental economic code' },
  governmentName: { zh: '政府预算经济分类科目名称', en: 'governmental economic class' },
  projectCode: { zh: '项目编码', en: 'project code' },
  projectName: { zh: '项目名称', en: 'project' },
  fund: { zh: '资金性质', en: 'source of funds' },
  nature: { zh: '支出类别（基本支出、项目类别）', en: 'kind of spending' },
};

/** Why a row of an export is in no sum, and what to do about it. */
export function leftRowWords({
  why,
  beside,
  like = '',
}: Pick<LeftRow, 'why' | 'beside' | 'like'>): Words {
  const sum = beside === undefined ? '' : separatedAmount(beside, '元');
  const { zh, en } = leftRowReasons[why];
  const other = locationWords(like);
  return {
    zh: zh.replace('{sum}', sum).replace('{like}', other.zh),
    en: en.replace('{sum}', sum).replace('{like}', other.en),
  };
}

const leftRowReasons: Readonly<Record<LeftRowReason, Words>> = {
  unreadable: {
    zh: '金额读不懂，没有计入；请在导出表里改正后重新读取',
    en: 'the amount could not be read and is in no sum; correct it in the export and read it again',
  },
  noColumnHead: {
    zh: '这一列没有表头，里面的数没有计入；是错位的请移回原来的列，缺表头的请补上，再读取一次',
    en: 'the column has no head, and its figures are in no sum; put what was moved back under its head, or add the head, and read it again',
  },
  badCode: {
    zh: '科目编码的位数或者开头不对，没有计入；请核对导出表里的编码',
    en: 'a code has not the shape of its classification, and the row is in no sum; check the code in the export',
  },
  unclear: {
    zh: '没有写明是什么的金额，也不是别的行的合计，没有计入；请在导出表里补上编码或者单位',
    en: 'it does not say what it is for, is no total of other rows, and is in no sum; add a code or a unit in the export',
  },
  notPart: {
    zh: '“其中”的数不会是这个金额的一部分（比它大，或者资金性质不同），只计入了整个金额；请核对导出表',
    en: 'what is said to be a part of the amount cannot be one (it is larger, or of another source of funds); the amount counts and the part does not; check the export',
  },
  twoParts: {
    zh: '同一笔金额有两栏“其中”，数不一样，不知道哪一个对，只计入了整个金额；请在导出表里只留下对的一栏',
    en: 'two columns say how much of the amount is of that kind, and differ; the amount counts and neither part does; keep the right one of them in the export',
  },
  shifted: {
    zh: '这一行的单元格像是错了位，没有计入；请在导出表里核对，移回原来的栏后重新读取',
    en: 'the cells of its row seem to have moved, and the row is in no sum; put them back under their heads in the export and read it again',
  },
  perhapsTotal: {
    zh: '科目没有写全，可能是合计，也可能是单独的一笔；写全了的各行相加是{sum}元，和它不相等，所以没有计入；它是单独的一笔，请选择计入，不然请在导出表里核对',
    en: 'its classes are not said in full: it may be a total or a row of its own; the rows that say them add up to {sum} yuan, which is something else, so it is in no sum; count it if it is a row of its own, or check it in the export',
  },
  sumOfOthers: {
    zh: '和旁边各行相加的数（{sum}元）相等，像是它们的合计，没有计入；它是单独的一笔，请选择计入',
    en: 'it is as much as the rows beside it together ({sum} yuan), like a total of them, and is in no sum; count it if it is a row of its own',
  },
  sameRow: {
    zh: '和{like}各格都一样，像是重复导出的一行，没有再计入；它是另外一笔，请选择计入',
    en: 'all of its cells are those of {like}, like a row that was exported twice, and it is in no sum; count it if it is money of its own',
  },
  otherMoney: {
    zh: '这一行写的金额单位和整张表的不同，没有计入；请在导出表里换算成同一个单位，再读取一次',
    en: 'its row names another unit of money than the table, and is in no sum; convert it in the export and read it again',
  },
  otherTable: {
    zh: '这里是另一张表（表头不同，或者金额单位不同），没有读取；请把它单独复制或导出，再读取一次',
    en: 'another table stands here, with other heads or in another unit of money, and was not read; copy or export it by itself and read it again',
  },
  sameSum: {
    zh: '和另一张表的合计相同，是同一笔钱，没有重复计入；如果不是，请把它单独导出再读取',
    en: 'adds up to the same as another table, is taken for the same money and is not counted again; if it is not, export it by itself and read it again',
  },
  inOther: {
    zh: '这张表的每个数都在另一张表里，是同一笔钱，没有重复计入；如果不是，请把它单独导出再读取',
    en: 'each of its figures is in another table, is taken for the same money and is not counted again; if it is not, export it by itself and read it again',
  },
  partList: {
    zh: '是政府采购的明细，只是支出的一部分，没有计入各张表；部门政府采购预算表请按导出表手工填写',
    en: 'it is a list of what is procured, which is a part of the spending, and is in no sum; fill in the form of procurement by hand',
  },
  noField: {
    zh: '工作簿里的这张表没有放它的栏目，没有填',
    en: 'the form in the workbook has no cell for it, so it goes nowhere',
  },
  otherUnit: {
    zh: '是另一个单位的表，工作簿这个单位的表已经计入，这张没有计入；要合在一起，请先把它们汇总',
    en: 'it is of another unit, and the table of the workbook’s own department counts; to have both, consolidate them first',
  },
  otherYear: {
    zh: '是别的年度的数字，没有计入；是今年的，请在导出表里改正年度后重新读取',
    en: 'it is of another year, and is in no sum; if it is of this year, correct the year in the export and read it again',
  },
};

/** Why a form gets nothing, and what to do about it. */
export function refusalWords(why: FormRefusal): Words {
  switch (why.kind) {
    case 'lacksColumns':
      return {
        zh: `导出表里没有这些列：${why.columns.map((one) => attributeWords[one].zh).join('、')}；带上它们重新导出，就能填这张表。`,
        en: `the export has no columns for: ${why.columns.map((one) => attributeWords[one].en).join(', ')}; export it again with them to fill this form.`,
      };
    case 'noRows':
      return {
        zh: '导出表里没有属于这张表的行；应当有的，请重新导出，带上这些行。',
        en: 'no row of the export belongs into it; if there should be some, export it again with them.',
      };
    case 'several':
      return {
        zh: `工作簿里有几张这样的表（${why.sheets.join('、')}），不知道填哪一张；请只留一张。`,
        en: `there are several of it in the workbook (${why.sheets.join(', ')}), and which one is meant is not known; keep one.`,
      };
    case 'protected':
      return {
        zh: `“${why.sheet}”受保护，不能填写；请先撤消保护，再重新读取。`,
        en: `“${why.sheet}” is protected and stays as it is; unprotect it, and read the export again.`,
      };
    case 'shapeChanged':
      return {
        zh: `“${why.sheet}”的行或列与表单不一致，不能放进数字；请先在“插入”页修复这张表。`,
        en: `rows or columns on “${why.sheet}” are not those of the form, so that no figure can be placed; repair the form on the page Insert first.`,
      };
    case 'unclearUnit':
      return {
        zh: `“${why.sheet}”的金额单位写得不清楚，不能换算；请先把单位改成元或者万元。`,
        en: `“${why.sheet}” does not say its unit of money plainly, so that nothing can be converted; say 元 or 万元 first.`,
      };
  }
}

/** An amount in the unit of its form. */
export function amountWords({ unit }: Pick<FormDefinition, 'unit'>, fen: Fen): string {
  return `${separatedAmount(fen, unit)}${unit}`;
}

/** Why figures are not taken by themselves though all rows were understood. */
export const onlyPartWords: Words = {
  zh: '导出表里只有项目支出，或者只有基本支出，而这张表要的是全部收支，所以没有选中；确实没有别的支出，再选中。',
  en: 'the export has only projects or only basic expenditure, and this form is the sum of everything, so its figures are not ticked; tick them if there is nothing else.',
};
