import { amountAndGrowth, sameAs, whereChanged } from '../phrases';

/** 比上年预算增加, or 持平; and the reason of a change, which rules ask for (财预〔2016〕143号). */
export const against = (name: string) =>
  `{${name}_trend, select, flat {与{lastYear}年预算${sameAs('持平')}} other {比{lastYear}年预算${amountAndGrowth(name, '持平')}${whereChanged(name, `，主要原因是{${name}_reason}`)}}}`;
