import type { Words } from '../../../domain/form/words';

/** What is said of texts that somebody typed. */
export const wordingTexts: Readonly<Record<string, Words>> = {
  leftOver: {
    zh: '「{field}」里还留着待填写的“{found}”（{place}）。请填写，或者删去。',
    en: '“{field}” still holds “{found}”, which is to be replaced (“{place}”). Replace it, or delete it.',
  },
  leftOverMarks: {
    zh: '「{field}」里有从别处带来的标记“{found}”（{place}），不是正文。请删去。',
    en: '“{field}” holds the mark “{found}”, which came from elsewhere and is no part of the text (“{place}”). Delete it.',
  },
  leftOverError: {
    zh: '「{field}」里有错误值“{found}”，公开后就是这个样子。请改好公式，或者直接填写内容。',
    en: '“{field}” holds the error “{found}”, and that is what would be published. Mend the formula, or type what belongs there.',
  },
  leftOverNarrow: {
    zh: '「{field}」里有“{found}”，是从太窄的列里带来的，公开后就是这个样子。请拉宽那一列，或者直接填写内容。',
    en: '“{field}” holds “{found}”, which came from a column that was too narrow, and that is what would be published. Widen that column, or type what belongs there.',
  },
  spelledOther: {
    zh: '「{field}」里的“{found}”（{place}）一般写成“{expected}”。请核对。',
    en: '“{found}” in “{field}” (“{place}”) is usually written “{expected}”. Check it.',
  },
  saidTwice: {
    zh: '「{field}」里“{found}”（{place}）连着写了两遍，可能是“{expected}”。请核对。',
    en: '“{found}” in “{field}” (“{place}”) stands there twice in a row; “{expected}” may be meant. Check it.',
  },
  unpaired: {
    zh: '「{field}」里的“{found}”（{place}）没有成对。请补上另一半，或者删去。',
    en: '“{found}” in “{field}” (“{place}”) has no partner. Add the other one, or delete this one.',
  },
};
