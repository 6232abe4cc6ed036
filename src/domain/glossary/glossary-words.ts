import { numerals } from '../text/numeral-words';

export const glossaryHeading = /名词解释\s*$/;

/** 1．基本支出：…, 一、“三公”经费：…, or no number at all. */
export const entry = new RegExp(
  String.raw`^[\s\-•]*(?:(?:\d{1,2}|[${numerals}]{1,3}) *[.．、] *|（[${numerals}\d]{1,3}） *)?(?<name>[^：:，。；\d]{2,30})[：:](?<explanation>.+)$`,
  'u',
);
