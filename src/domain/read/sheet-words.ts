import { anyUnit } from '../money/unit-words';
import { numerals } from '../text/numeral-words';

/** What stands behind the year of a day that a form names: as of the end of the year, as it is printed. */
export const usualDay = /^年(\d+)月(\d+)日/;
/** As somebody may say it: a whole day, or the end of the year. */
export const dayOrEndOfYear = String.raw`(20\d\d)年(\d{1,2})月(\d{1,2})日|(20\d\d)年度?[末底]`;

/** What may stand behind the name of a department in its cell, with or without room between: 单位：万元, 截止时间：2021年12月31日. */
export const nextLabel =
  /\(?(?:(?:金额|计量|货币)?单位|(?:截止|编制|填报|填表)?(?:时间|日期)|(?:编制|填报|填表|制表|负责)人|(?:部门|单位|预算)?(?:编码|代码)):.*$/u;

/** 一、 (一) 1. and 其中: in front of the name of a row. */
export const numbering = new RegExp(`^(?:其中:|\\(?[${numerals}\\d]+[、.)])+`);

/** What a row begins with that is a note below the form. */
export const beginsNote = /^(?:备注|注|说明)[:\d]/;

/** 单位：万元, or 价值（金额单位：元）; given as key. */
export const unitBehindLabel = /单位:(?:人民币)?([^:()]*元)(?:\)|$)/;
/** The same as a line of its own. */
export const unitLine = new RegExp(`^(?:金额|货币|计量)?单位:(?:人民币)?${anyUnit}$`);
