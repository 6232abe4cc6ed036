import type { FormCell } from '../../domain/form/form-cell';
import type { Formula } from '../../domain/form/form-formula';
import type { FormBlock, FormPart } from '../../domain/form/form-part';
import type { Words } from '../../domain/form/words';
import { amount, derived, input, middle, row, sum, text, total } from '../forms/cells';

/** A column of amounts; with parts where it adds up others, with a formula where each row calculates it. */
export interface AmountColumn {
  readonly id: string;
  readonly label: string;
  readonly add?: readonly string[];
  readonly formula?: Formula;
  readonly kind?: 'amount' | 'percent';
}

/** One of the levels of a classification: 类, 款 or 项. */
export interface CodeLevel {
  readonly block: string;
  readonly item: Words;
  readonly code: string;
  readonly name: string;
  /** How its codes are told from those of the level inside. */
  readonly pattern: string;
}

const classes: CodeLevel = {
  block: 'classes',
  item: { zh: '类', en: 'Class' },
  code: 'ofClass',
  name: 'className',
  pattern: '^\\s*\\d{3}$',
};

/** 类, 款 and 项 of the functional classification, each with its whole code. */
export const functionalLevels: readonly CodeLevel[] = [
  classes,
  {
    block: 'sections',
    item: { zh: '款', en: 'Section' },
    code: 'ofSection',
    name: 'sectionName',
    // Some places write the digits of the 款 alone.
    pattern: '^\\s*(?:\\d{2}|\\d{5})$',
  },
  {
    block: 'items',
    item: { zh: '科目', en: 'Code' },
    code: 'itemCode',
    name: 'itemName',
    pattern: '^\\s*\\d{7}$',
  },
];

/** 类 and 款 of the economic classification. */
export const economicLevels: readonly CodeLevel[] = [
  classes,
  {
    block: 'items',
    item: { zh: '经济科目', en: 'Economic code' },
    code: 'departmentCode',
    name: 'departmentName',
    pattern: '^\\s*\\d{5}$',
  },
];

/** A total, and rows of codes that add up those of the level inside: only the innermost hold amounts of their own. */
export function codedRows(
  levels: readonly [CodeLevel, ...CodeLevel[]] | readonly CodeLevel[],
  columns: readonly AmountColumn[],
): FormPart[] {
  const [outer] = levels;
  if (!outer) return [];
  const totals = columns.map((one) => totalOf(one, outer.block, { marked: true }));
  return [row(middle('合计', 2), ...totals), blockOf(outer, levels.slice(1), columns)];
}

/** What a row says of all items of a block in a column; a difference or a share is that of the row itself. */
function totalOf(
  { id, label, formula, kind = 'amount' }: AmountColumn,
  block: string,
  options: { readonly marked?: true } = {},
): FormCell {
  return formula
    ? derived(id, label, formula, { kind, ...options })
    : total(id, label, `${block}.${id}`, options);
}

function blockOf(
  { block, item, code, name, pattern }: CodeLevel,
  inside: readonly CodeLevel[],
  columns: readonly AmountColumn[],
): FormBlock {
  const [inner] = inside;
  const cells = columns.map((one) => {
    if (inner || one.formula) return totalOf(one, inner?.block ?? block);
    return one.add ? sum(one.id, one.label, one.add) : amount(one.id, one.label);
  });
  const own = row(input('code', code, '科目编码'), text(name, '科目名称'), ...cells);
  return inner
    ? {
        ...{ block, item, begins: { matches: { field: code, pattern } } },
        parts: [own, blockOf(inner, inside.slice(1), columns)],
      }
    : { block, item, parts: [own] };
}
