import type { StatedText, Statement } from '../statement/statement';

/** 4万元，上年预算数3万元: whose year before that is, the budget year of the text says. */
export function withLastYear(stated: StatedText, budgetYear: number | null): StatedText {
  const isOpen = (said: Statement) => said.kind === 'level' && said.itemBefore !== undefined;
  if (budgetYear === null || !stated.statements.some(isOpen)) return stated;
  return {
    ...stated,
    statements: stated.statements.map((said) => {
      if (said.kind !== 'level' || said.itemBefore === undefined || !said.base) return said;
      const { start, end } = said.base;
      const year = { year: budgetYear - 1, isAsOf: false, start, end };
      return { ...said, item: said.itemBefore, year };
    }),
  };
}
