/** A text that says none of these is none about a budget: that nothing is wrong in it says nothing. */
export const budgetWords: readonly string[] = [
  ...['预算', '决算', '三公', '财政拨款', '机关运行经费', '政府采购', '国有资产', '绩效'],
  ...['收入', '支出', '经费'],
];

/** Nor is one that says no amount, and has no room for one. */
export const amountInText = String.raw`\d\s*(?:万|亿|千|百)?元|【待填：`;
