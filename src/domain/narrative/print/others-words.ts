/** 印刷费等, where the sentence itself goes on with 等支出; not 平等 and 二等. */
export const othersAtEnd =
  /(?<![平同优劣高中初上下一二三四])等等?(?<kind>支出|费用|经费|项目|方面|科室)?$/;
export const othersBehind = /^等(?!于|级|候|次)[^。；，]*/;

/** 和我县有关政策, where the sentence itself says 和 before it; not 和平县, 和谐 and 及时, which begin so. */
export const joinedAtStart =
  /^(?:以及|和(?!平|县|政|顺|硕|静|田|龙|林格尔|布克|谐|睦|解|美|气|善)|及(?!时|格|早|其)|与(?!时俱进|会|其))\s*(?=\S)/;
export const joinedBefore = /(?:和|及|与)$/;

/** 主要原因是人员增加, where the sentence itself says 主要原因 before it. */
export const reasonAtStart =
  /^(?:(?:增加|减少|增减|增长|下降|变动|变化)?的?(?:主要)?原因(?:主要)?(?:是|为|：|:)|主要是)\s*(?=\S)/;
export const reasonBefore = /(?:原因(?:主要)?(?:是|为|：|:)|主要是)$/;
