/** Fixed sentences of departments in Hebei. */

export const comprehensiveBudget = (place: string, whose: string, kind: '制度' | '管理' = '制度') =>
  `按照预算管理有关规定，目前${place}预算的编制实行综合预算${kind}，即全部收入和支出都反映在预算中。${whose}`;

/** Of a department that has no units below it nobody says that it has. */
export const ofSubordinates = (alone: string, withUnits: string) =>
  `{units_count, select, 1 {${alone}} other {${withUnits}}}`;

export const expenditureTables = (whose: string) =>
  `收支预算总表支出栏、基本支出表、项目支出表按经济分类和支出功能分类科目编制，反映${whose}预算中支出预算的总体情况。`;
