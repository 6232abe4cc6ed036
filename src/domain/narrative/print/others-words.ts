/** 印刷费等, where the sentence itself goes on with 等支出; not 平等 and 二等. */
export const othersAtEnd =
  /(?<![平同优劣高中初上下一二三四])等等?(?<kind>支出|费用|经费|项目|方面|科室)?$/;
export const othersBehind = /^等(?!于|级|候|次)[^。；，]*/;
