/** At the foot of each printed page, as Excel fills it in. */
export const pageFooter = '第&P页 共&N页';

/** A Chinese Excel takes what begins with these for a number, a date or a time: 二〇二二年三月, 上午. */
export const beginsNumber = '〇零一二三四五六七八九十上下';
