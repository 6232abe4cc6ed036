import type { Words } from '../../../domain/form/words';

/** What is said of amounts of the “三公” form, of purchases and of codes. */
export const amountTexts: Readonly<Record<string, Words>> = {
  countedTwice: {
    zh: '科目{items}的金额已经包含在它的下级科目里，「{field}」又加了一遍：现为{found}，应为{expected}，多出{difference}。请清空科目{items}所在行的金额，或者删去所在行；不属于任何下级科目的金额，请把编码补全到具体科目。',
    en: 'The amount of code {items} is already in the items below it, so “{field}” adds it twice: it is {found} and should be {expected}; {difference} is too much. Clear the amounts where {items} stands, or delete the row; if they belong to no item below, complete the code.',
  },
  notProduct: {
    zh: '「{field}」是{found}，{quantity}乘{price}是{expected}，两者应当相等，相差{difference}。请核对数量、单价和各项资金。',
    en: '“{field}” is {found}, but “{quantity}” times “{price}” is {expected}; both should be equal, and differ by {difference}. Check quantity, price and funds.',
  },
  tooManyDecimals: {
    zh: '「{field}」是{found}，表里只显示两位小数（{expected}），合计会与显示的数对不上。请核对，一般填写两位小数。',
    en: '“{field}” is {found}, but the table shows two decimals ({expected}), so totals will not match what is seen. Check it; two decimals are usual.',
  },
  grown: {
    zh: '「{field}」是{found}，比上年的{expected}增加{difference}（{share}）。“三公”经费只减不增，请核对，并在说明里写明增加的原因。',
    en: '“{field}” is {found}, {difference} ({share}) more than {expected} last year. The “three public expenses” are not to grow: check it, and give the reason in the text.',
  },
  grownMuch: {
    zh: '「{field}」是{found}，比上年的{expected}增加{difference}（{share}），增幅较大。“三公”经费只减不增，请核对，并在说明里写明增加的原因。',
    en: '“{field}” is {found}, {difference} ({share}) more than {expected} last year, which is much. The “three public expenses” are not to grow: check it, and give the reason in the text.',
  },
  grownFromNothing: {
    zh: '「{field}」是{found}，上年没有安排。“三公”经费只减不增，请核对，并在说明里写明增加的原因。',
    en: '“{field}” is {found}, and nothing was budgeted for it last year. The “three public expenses” are not to grow: check it, and give the reason in the text.',
  },
};
