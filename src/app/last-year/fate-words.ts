import type { Words } from '../../domain/form/words';
import type { ChangeReason, LeftReason } from '../../domain/last-year/brought-in';

/** Why something came in otherwise than it was, and what to do about it. */
export const changeWords: Readonly<Record<ChangeReason, Words>> = {
  movedCells: {
    zh: '这一行的单元格像是错了位，按推断的栏目带入，请核对',
    en: 'the cells of its row seem to have moved; it came in where it seems to belong, please check it',
  },
  gapsOut: {
    zh: '去年还有“待填”的句子没有带入，其余带入，里面的数字和日期改为待填',
    en: 'sentences that were never finished stayed behind; the other words came in, their figures and dates as gaps',
  },
  figuresOut: {
    zh: '文字带入，里面的数字和日期改为待填，请填今年的',
    en: 'the words came in; its figures and dates are gaps to be filled for this year',
  },
  figureInName: {
    zh: '名称里有数字或年份，原样带入，请核对',
    en: 'the name has a figure or a year in it and came in as it is; please check it',
  },
  noUnit: {
    zh: '指标值没有写单位，可能是次数，也可能是金额，原样带入，请核对并补上单位',
    en: 'the indicator value names no unit: it may be a count or an amount; it came in as it is, please check it and add the unit',
  },
  renamedCode: {
    zh: '科目今年改了名称，已换成今年的名称',
    en: 'the code has another name this year, which is used',
  },
  oldCode: {
    zh: '今年的科目里没有这个编码和名称的组合，原样带入，请核对',
    en: 'this year has no such code of that name; it came in as it is, please check it',
  },
  renamedField: {
    zh: '今年的表里这一栏叫法不同，内容原样带入',
    en: 'this year’s form calls the field otherwise; what it says is the same',
  },
  replacedForm: {
    zh: '今年换了另一张表，内容放到对应的栏目',
    en: 'another form took the place of its own; it went to the field that matches',
  },
};

/** Why something stayed behind, and what to do about it; what is most worth a look comes first. */
export const leftWords: Readonly<Record<LeftReason, Words>> = {
  disputed: {
    zh: '同一项数字在文件里说法不一，或者与它自己表里的合计不符，请核对后自己填',
    en: 'the file says other figures for the same, or its own form adds up to another; check it and type it yourself',
  },
  otherYear: {
    zh: '这张表写的不是上年，没有当作上年数；是上年的，请改正表上的年度再导入',
    en: 'its form says another year than the one before, so it is no figure of last year; if it is, mend the year on the form and bring the file in again',
  },
  neverFilled: {
    zh: '合计是 0，明细都空着，分不清是没有这笔钱还是没有填，没有当作上年数，请核对后自己填',
    en: 'the total is 0 over parts that are empty: whether there was nothing or nobody filled it in is not clear, so it is no figure of last year; check it and type it yourself',
  },
  unitOpen: {
    zh: '表上没有写金额单位（万元还是元），没有当作上年数，请核对后自己填',
    en: 'the form does not say what its amounts are in (万元 or 元), so it is no figure of last year; check it and type it yourself',
  },
  unreadable: {
    zh: '读不懂单元格的内容，请自己填',
    en: 'the cell could not be understood; type it yourself',
  },
  stillOpen: {
    zh: '去年的文件里这里还是“待填”，没有写过，请自己填',
    en: 'nobody filled this in last year; write it yourself',
  },
  unknownTable: {
    zh: '没有认出是哪张表',
    en: 'the table was not recognised',
  },
  noForm: {
    zh: '今年的模板包里没有这张表',
    en: 'this year’s pack has no such form',
  },
  secondForm: {
    zh: '这种表只有一张，已经带入了前面的一张',
    en: 'there is one form of this kind, and the first one came in',
  },
  noField: {
    zh: '今年的表里没有对应的栏目',
    en: 'this year’s form has no such field',
  },
  namesYear: {
    zh: '指标值里有往年的日期，请重新确定',
    en: 'the indicator value names a year that is over; set it anew',
  },
  givenAnew: {
    zh: '编码每年重新下达',
    en: 'such codes are given out anew each year',
  },
  unplaced: {
    zh: '不属于表里任何一栏',
    en: 'it belongs to no field of the form',
  },
  totalRow: {
    zh: '这是合计行，不是其中的一项',
    en: 'a row of totals is no item of the list',
  },
  noFormOnSheet: {
    zh: '工作表里没有认出表单',
    en: 'no form was recognised on the sheet',
  },
  notAsked: {
    zh: '今年的说明里没有这一部分',
    en: 'this year’s text has no such part',
  },
  ofProfile: {
    zh: '按单位档案填写',
    en: 'the profile of the department says it',
  },
  ownYear: {
    zh: '去年自己的数字，今年的请重新填写',
    en: 'a figure of last year; this year’s is to be typed',
  },
  calculated: {
    zh: '由公式计算',
    en: 'it is calculated by a formula',
  },
  writtenAnew: {
    zh: '今年的说明按今年的表生成',
    en: 'this year’s text is written from this year’s forms',
  },
};
