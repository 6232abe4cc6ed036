import type { Words } from '../../domain/form/words';

/** What is said where forms are of other packs than the settings; in braces stand names of packs, sheets and numbers. */
export const otherPacksTexts = {
  title: {
    zh: '设置里的模板包是“{own}”，工作簿里有别的模板包的表',
    en: 'The settings have the pack “{own}”; forms of the workbook are of another one',
  },
  forms: {
    zh: '“{pack}”：{count} 张（{sheets}）',
    en: '“{pack}”: {count} ({sheets})',
  },
  narrative: {
    zh: '说明现在按设置的“{own}”写。请选按哪一个写：',
    en: 'The text is written as “{own}” writes it, as set. Choose whose it is to be:',
  },
  check: {
    zh: '每张表都按它自己的模板包检查；没有标记的表按设置的“{own}”辨认。请选以哪一个为准：',
    en: 'Each form is checked by the rules of its own pack; forms without a mark are recognised by “{own}”, as set. Choose which one holds:',
  },
  take: { zh: '改用“{pack}”', en: 'Use “{pack}”' },
  keep: { zh: '就用设置的“{own}”', en: 'Keep “{own}”, as set' },
  saving: { zh: '正在改设置……', en: 'Changing the settings…' },
  failed: {
    zh: '没有改成，设置还是“{own}”。请稍后再试。',
    en: 'Not changed: the settings still have “{own}”. Try again later.',
  },
} as const satisfies Record<string, Words>;
