/** Years that a budget can mean, so that 44561 is no year and 2年 no date. */
const year = String.raw`(?:19[5-9]|20\d)\d`;
const month = String.raw`(?:1[0-2]|0?[1-9])`;
const day = String.raw`(?:3[01]|[12]\d|0?[1-9])`;
const end = '(?:底|末|初|中旬|上旬|下旬)?';

const point = [
  `${year}年?`,
  `${year}年年?(?:底|末|初)`,
  `(?:${year}年)?${month}月${end}`,
  `(?:${year}年)?${month}月${day}日?`,
  String.raw`${year}[-./]${month}(?:[-./]${day})?`,
  '(?:当年|本年|次年)?年[底末]',
].join('|');

/** Between the ends of a range. */
export const upTo = '(?:[-~]|至)';

/** A day, a month or the end of one. */
export const singleDate = new RegExp(`^(?:${point})(?:之?前|以前)?(?:完成)?$`);
/** From one of them to another. */
export const stretchOfTime = new RegExp(`^(?:${point})${upTo}(?:${point})(?:之?前|以前)?$`);
export const bareYear = new RegExp(`^${year}$`);
