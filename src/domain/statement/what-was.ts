import type { SaidBase, SaidYear } from './statement';

/** 较2020年的3万元: what it was. What was spent is no budget. */
export function whatWas(base: SaidBase, item: string | null, now: SaidYear | null) {
  const { isFinal, start, end } = base;
  // 2021年5万元，较上年的3万元: that is 2020.
  const year = base.year ?? (now && !now.isAsOf ? now.year - 1 : null);
  if (year === null) {
    return { item: null, year: null, ...(isFinal || item === null ? {} : { itemBefore: item }) };
  }
  return { item: isFinal ? null : item, year: { year, isAsOf: false, start, end } };
}
