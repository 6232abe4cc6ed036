import { numerals } from '../../text/numeral-words';

/** What can be looked at when the year is over: a number, a date, a part of the year. */
export const measurable = new RegExp(
  String.raw`\d|[${numerals}百]+(?:个|次|项|件|人|家|成|倍|半)|年底|月底|季度|全年|每[年月季周]`,
  'u',
);
