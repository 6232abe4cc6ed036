import type { Words } from '../../../domain/form/words';

/** What is said otherwise of a document: on paper there are no formulas to be restored, by what is said of a sheet. */
export const printedTexts = {
  derivedEmpty: {
    zh: '「{field}」是空的，按各项计算应为{expected}。请填上这个数，或者核对各项。',
    en: '“{field}” is empty; its parts give {expected}. Fill this in, or check the parts.',
  },
  derivedDiffers: {
    zh: '「{field}」是{found}，按各项计算应为{expected}，相差{difference}。请核对各项；各项无误的，请改成这个数。',
    en: '“{field}” is {found}; its parts give {expected}, a difference of {difference}. Check the parts; if they are right, change it to this.',
  },
  derivedOther: {
    zh: '「{field}」是「{found}」，按各项计算应为{expected}。请改成这个数。',
    en: '“{field}” is “{found}”; its parts give {expected}. Change it to this.',
  },
  derivedNothing: {
    zh: '「{field}」是「{found}」，但没有可以用来计算的数，这里应当是空的。请核对各项。',
    en: '“{field}” is “{found}”, but there is nothing to calculate it from, so it should be empty. Check its parts.',
  },
  derivedLess: {
    zh: '「{field}」是{found}，比能够读出的各项之和{expected}还少{difference}。请核对各项，把不能计算的改成数字。',
    en: '“{field}” is {found}, {difference} less than {expected}, the sum of those parts that can be read. Check the parts and replace what cannot be calculated with by numbers.',
  },
  shape: {
    zh: '有{count}处与表样不同（行、栏目或文字）：{places}，这些地方没有按表样读取。请对照原文核对。',
    en: 'Places that differ from the printed form (rows, columns or words) and were not read as such: {count} ({places}). Check them against the document.',
  },
} satisfies Readonly<Record<string, Words>>;

const prefix = 'printed ';

/** The sentences by the names under which findings in documents call them. */
export const textsOfPrint: Readonly<Record<string, Words>> = Object.fromEntries(
  Object.entries(printedTexts).map(([says, words]) => [prefix + says, words]),
);

/** What a finding says when it stands in a document. */
export function saysInPrint(says: string): string {
  return says in printedTexts ? prefix + says : says;
}
