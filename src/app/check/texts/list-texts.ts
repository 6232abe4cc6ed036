import type { Words } from '../../../domain/form/words';

/** What rules of codes, assets and purchases say. */
export const listTexts: Readonly<Record<string, Words>> = {
  needsBeside: {
    zh: '{field}是{found}，但{others}是空的或者为0。请补上，或者核对这两项。',
    en: '{field} is {found}, but {others} is empty or 0. Fill it in, or check both.',
  },
  itemElsewhere: {
    zh: '科目{item}属于{called}，金额{found}却填在{field}。请填到{called}一栏，或者核对科目编码。',
    en: 'Code {item} belongs to {called}, but its amount of {found} stands under {field}. Move it, or check the code.',
  },
  itemNoProject: {
    zh: '科目{item}是{called}，{field}却有{found}。{called}通常只列基本支出，请核对科目，或者说明原因。',
    en: 'Code {item} is for {called}, but {field} is {found}. Such a code usually holds basic expenditure only: check the code, or be ready to explain it.',
  },
  codeShort: {
    zh: '「{field}」是“{found}”，应当是{count}位数字，前面的0丢了。请改成{expected}。',
    en: '“{field}” is “{found}”; it should have {count} digits and has lost the 0 before it. Change it to {expected}.',
  },
  codeDigits: {
    zh: '「{field}」是“{found}”，应当是{count}位数字。请对照《政府收支分类科目》核对。',
    en: '“{field}” is “{found}”; it should have {count} digits. Check it against the yearly classification.',
  },
  codePlain: {
    zh: '「{field}」是“{found}”，里面有空格或者全角数字。请改成{expected}。',
    en: '“{field}” is “{found}”, with spaces or full-width digits. Change it to {expected}.',
  },
  codeUnknown: {
    zh: '「{field}」是“{found}”，不在{expected}之内。请对照《政府收支分类科目》核对。',
    en: '“{field}” is “{found}”, which is not among {expected}. Check it against the yearly classification.',
  },
  repeatsOther: {
    zh: '「{field}」是“{found}”，这一行却在{other}“{expected}”的下面。请改成{expected}，或者把这一行移到它的单位下面；也可以留空。',
    en: '“{field}” is “{found}”, but the row stands below “{expected}” ({other}). Change it to {expected}, move the row below its unit, or leave it empty.',
  },
  codeNameDiffers: {
    zh: '科目编码{code}的名称应为「{expected}」，这里写的是「{found}」。请核对编码和名称。',
    en: 'Code {code} should be called “{expected}”, but “{found}” is written here. Check the code and the name.',
  },
  codeNameElsewhere: {
    zh: '科目编码{code}的名称应为「{expected}」，这里写的是「{found}」，它的编码是{other}。请核对编码和名称。',
    en: 'Code {code} should be called “{expected}”; “{found}”, written here, has the code {other}. Check the code and the name.',
  },
  codeMissing: {
    zh: '科目“{item}”的编码不完整，{field}是空的：这个名称的科目编码是{expected}。请补上。',
    en: 'The code of “{item}” is not complete: {field} is empty, and the code of this name is {expected}. Fill it in.',
  },
  codeIncomplete: {
    zh: '科目“{item}”的编码不完整，{field}是空的。请对照《政府收支分类科目》补上。',
    en: 'The code of “{item}” is not complete: {field} is empty. Fill it in from the yearly classification.',
  },
  codeNameOld: {
    zh: '科目{code}的名称「{found}」不是本年度使用的名称，本年度是「{expected}」。请改用本年度的名称。',
    en: '“{found}” is not the name of code {code} in this year; it is “{expected}” now. Use the name of this year.',
  },
  codesOfTwoKinds: {
    zh: '科目{item}对应{called}的「{found}」，而科目{other}对应{otherCalled}的「{expected}」。同一单位通常只用其中一种，请核对政府预算支出经济分类科目。',
    en: 'Code {item} is paired with “{found}”, which is for {called}, but code {other} with “{expected}”, which is for {otherCalled}. One unit usually has codes of one kind: check the government economic codes.',
  },
  textTooGeneral: {
    zh: '{field}写的是「{found}」，看不出买的是什么。请写具体的名称，例如评估服务、台式计算机。',
    en: '{field} says “{found}”, which does not tell what is bought. Name it, for example 评估服务 or 台式计算机.',
  },
  figuresUnusual: {
    zh: '{field}按{others}平均是{found}万元，通常在{minimum}到{maximum}万元之间。请核对金额和数量；无误的可以不改。',
    en: '{field} divided by {others} is {found} 万元; usually it lies between {minimum} and {maximum} 万元. Check the amount and the number; if they are right, leave them.',
  },
  rateOfNothing: {
    zh: '{field}的指标值是{found}，但{others}是0，没有可以计算的基数。请改为“不适用”，或者核对那张表。',
    en: 'The value of {field} is {found}, but {others} is 0, so there is nothing to calculate it from. Write 不适用, or check that form.',
  },
  formTwice: {
    zh: '工作簿里有不止一张这样的表（另一张是{others}），不知道其他表应当与哪一张核对，跨表核对没有进行。请只留一张，或者在各表写明不同的部门、年份。',
    en: 'There is more than one form of this kind (the other: {others}), so it is not known which one the other forms belong to, and they were not compared. Keep one, or name different departments or years on them.',
  },
};
