/** What places of a template of Word are called that are none of the forms. */
export const placeNames = {
  department: '单位名称',
  year: '年度',
  lastYear: '上年',
  published: '公开日期',
  title: '标题',
  text: '全文',
} as const;
