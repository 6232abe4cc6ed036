/** The levels of the administration that have budgets of their own (预算法, article 3), as they go into the workbook. */
export const levels = ['中央', '省级', '市级', '县级', '乡级'] as const;
