import conditionalFormattingChinese from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import coreChinese from '@univerjs/preset-sheets-core/locales/zh-CN';
import dataValidationChinese from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import type { ILocales } from '@univerjs/core';

type Words = ILocales[string];

/** What Univer 0.25.1 asks for and has in no language: it would show the key instead, in the formula bar for example. */
const missing = {
  'sheets-formula': {
    progress: {
      analyzing: '正在分析公式',
      calculating: '正在计算',
      'array-analysis': '正在分析数组公式',
      'array-calculation': '正在计算数组公式',
      done: '计算完成',
    },
  },
  'sheets-ui': {
    merge: {
      confirm: {
        warning: '提示',
        dismantleMergeCellWarning: '这会拆分一些合并的单元格，是否继续？',
      },
    },
    filter: { confirm: { error: '错误', notAllowedToInsertRange: '请先取消筛选，再插入单元格。' } },
    info: { error: '错误', forceStringInfo: '以文本形式存储的数字' },
  },
  ui: { ribbon: { menu: '菜单' } },
};

/** The words of Univer's user interface. */
export const chineseWords: Words = [
  coreChinese,
  conditionalFormattingChinese,
  dataValidationChinese,
  missing,
].reduce<Words>((words, more) => joined(words, more as Words), {});

/** Univer's own way would let one part's words replace those of another. */
function joined(words: Words, more: Words): Words {
  const all: Record<string, unknown> = { ...words };
  for (const [key, value] of Object.entries(more)) {
    const before = all[key];
    all[key] = isGroup(before) && isGroup(value) ? joined(before, value) : value;
  }
  return all as Words;
}

function isGroup(value: unknown): value is Words {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
