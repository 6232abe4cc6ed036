import type { EmptyNoteRule } from '../../domain/form/text-rule';

/** What 财预〔2016〕143号 asks of a table without amounts. An instruction how to print one says nothing of this one. */
export function noteWhileEmpty(id: string, ...fields: readonly string[]): EmptyNoteRule {
  return {
    id,
    kind: 'emptyNote',
    fields,
    empty: '^(?!.*(?:如|若|应|请|需|须|可)).*(?:空表|无数据|没有数据)',
    none: '(?:无|没有|未(?:安排|使用|发生|编制))[^。；]{0,24}(?:支出|预算|收入|经费|资产|拨款|采购|情况)|无此项',
    usual: '注：此表为空表。',
  };
}
