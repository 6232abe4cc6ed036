import type { Side } from './side';

/** May stand before a band. */
export const lead = '(?:达到|控制在|保持在|达|在|为)?';
/** What is said before a number; only 大于, 小于 and their like leave it out. */
export const comparisons: readonly (readonly [Side, readonly string[]])[] = [
  ['from', ['不低于', '不少于', '不小于', '至少', '≥', '>=']],
  ['upTo', ['不超过', '不高于', '不大于', '不多于', '至多', '最多', '≤', '<=']],
  ['above', ['大于', '高于', '多于', '超过', '>']],
  ['below', ['小于', '低于', '少于', '不足', '不到', '<']],
];
/** Whether an end belongs to the band. */
export const leftOut = '不含';
export const included = String.raw`(?:\(?(?:不含|含)\)?)?`;
/** Between two ends. */
export const upTo = '(?:[-~〜]+|至|到)';
export const rangeMarks = /[~～〜至到]|[-－‐-―−]+/u;
/** Behind a number. */
export const bounded = /^\(?(?<included>不含|含|及|或)?\)?[以之](?<bound>[上下内])(?<more>.*)$/u;
export const upwards = '上';
/** 2022年, 6月底前, 第1名: numbers of another sort. */
export const noQuantity = /^\d{4}年|^(?:19|20)\d{2}[-.]\d{1,2}(?:$|[-.])|\d月/u;
export const none = /^(?:无|没有|零)/u;

/** How a side is written: the word, and whether it stands behind the number. */
export const sideWords: Readonly<
  Record<Side, { readonly word: string; readonly isBehind: boolean }>
> = {
  from: { word: '以上', isBehind: true },
  above: { word: '大于', isBehind: false },
  upTo: { word: '以下', isBehind: true },
  below: { word: '小于', isBehind: false },
};

/** Points of percent are compared with percents. */
export const percentPoint = '个百分点';

/** 以, before 上, 下 or 内. */
export const boundMark = '以';
/** Letters that look or sound like 以, and like 上, 下 and 内. */
export const likeMark = '收已己巳似一亿乙义议易依意';
export const likeBound: Readonly<Record<string, string>> = {
  上: '上',
  土: '上',
  士: '上',
  下: '下',
  卞: '下',
  卜: '下',
  内: '内',
  肉: '内',
};
