import { numerals } from '../text/numeral-words';

/** The number of a table, or of a heading, in front of its title: 附表3：, 公开01表, 一、. */
export const tableNumber = new RegExp(
  String.raw`^(?:(?:附|公开|预算公开)?[表件]?\d+(?:-\d+)?[表件]?[、.:]?(?=[^\d年])|表?[${numerals}]+[、.:])`,
  'u',
);

/** How the title of a table ends. */
export const endsTitle = /表(?:[（(].*[）)])?\s*$/;

/** Years in front of a label and marks behind it. */
export const aroundLabel = /^20\d\d年度?(?=.)|[:;。,]+$/gu;
