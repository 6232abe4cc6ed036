export const assets = /资产|车辆|汽车|房屋|设备/;
/** A sentence that begins with them is of a change, or of what became of a budget. */
export const compared = /比|决算/;
/** As of which day, or the end of which year. */
export const days =
  /(?:截[至止]|截[至止]到)? *(?<year>20\d\d) *年 *(?:(?<month>\d{1,2}) *月(?: *(?<day>\d{1,2}) *[日号]|[底末份])?|(?<end>年?末|年?底|期末)(?!前))/g;
export const asOf = /^截/;
/** What is not of the day itself. */
export const besidesDay = /\s|截[至止]到?/g;
