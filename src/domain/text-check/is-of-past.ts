import { anyYear, endOfYear, lastYear } from './said-words';

/** 2025年无政府采购预算，2026年…: that there was none says nothing of now. `before` is what stands before it. */
export function isOfPast(before: string, budgetYear: number | null): boolean {
  const sentence = sentenceBefore(before);
  const said = [...sentence.matchAll(anyYear)].at(-1)?.[0];
  if (said === undefined) return false;
  return lastYear.test(said) || (budgetYear !== null && Number(said) !== budgetYear);
}

/** 截至2025年末，我单位无汽车: with it the year begins. */
export function isOfYearEnd(before: string): boolean {
  return endOfYear.test(sentenceBefore(before));
}

function sentenceBefore(before: string): string {
  return before.split(/[。；;\n]/).at(-1) ?? '';
}
