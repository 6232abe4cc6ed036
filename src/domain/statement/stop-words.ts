import { numerals } from '../text/numeral-words';

/** The longer first. */
export const unit = '百万元|千万元|亿元|万元|千元|百元|元';
/** 5万元以上, 20元/人, 近3万元左右: no amounts that something has. */
export const noAmount =
  '(?! *(?:（含） *)?(?:以上|以下|以内|及以上|及以下|左右|上下|/|／|每|一[次人个辆]))';
/** Before an amount that is not meant to its last digit; 节约5万元 is. */
export const nearly = /(?:(?<!节|集|合)约|(?<!附|最|邻)近)为? *$/;
export const longestNearly = 8;
/** Names of documents and their numbers: figures in them are no budget. */
export const documentNumber = String.raw`[〔\[【（](?:19|20)\d\d[〕\]】）] *\d+ *号`;
export const numberInBrackets = String.raw`（ *(?:[${numerals}]{1,3}|\d{1,2}) *）、?`;
export const listNumber = new RegExp(String.raw`^ *(?:\d{1,2} *[.、](?!\d)|[${numerals}]{1,3}、)`);
/** 收入、支出总计 and 收、支总计 are one name. */
export const bothSides = '收入?、(?=支)';
