import type { FormCell } from '../../domain/form/form-cell';
import type { FormBlock, FormPart } from '../../domain/form/form-part';
import { amount, empty, head, input, middle, row, sum, text, total } from '../forms/cells';
import type { AmountColumn } from './coded-rows';

/** 类, 款 and 项 in columns of their own, below a row for each unit, as 四川 prints them. */

export interface CodeColumn {
  readonly id: string;
  readonly label: string;
}

export const functionalColumns: readonly CodeColumn[] = [
  { id: 'classCode', label: '类' },
  { id: 'sectionCode', label: '款' },
  { id: 'itemCode', label: '项' },
];

/** Its heads in three rows; `over` stands above the amounts where there is such a head. */
export function gridHeader(
  codes: readonly CodeColumn[],
  columns: readonly AmountColumn[],
  over: string | null = null,
): FormPart[] {
  const amountHeads = columns.map(({ label }) => head(label, 1, over === null ? 3 : 2));
  const first = over === null ? amountHeads : [head(over, columns.length)];
  return [
    row(head('项目', codes.length + 2), ...first),
    row(
      head('科目编码', codes.length),
      head('单位代码', 1, 2),
      head('单位名称（科目）', 1, 2),
      ...(over === null ? [] : amountHeads),
    ),
    row(...codes.map(({ label }) => head(label))),
  ];
}

const unit = { zh: '单位', en: 'Unit' };

/** A total, the units, and what each of them spends by code. */
export function gridRows(
  codes: readonly CodeColumn[],
  columns: readonly AmountColumn[],
): FormPart[] {
  return [
    row(...empty(codes.length + 1), middle('合计'), ...totals(columns, 'units')),
    {
      block: 'units',
      item: unit,
      begins: { filled: ['unitName'], blank: codes.map(({ id }) => id) },
      parts: [
        row(...empty(codes.length + 1), text('unitName', '单位名称'), ...totals(columns, 'items')),
        itemRows(codes, columns, 'itemName'),
      ],
    },
  ];
}

/** The same with a row for each 类 among those of a unit. */
export function gridRowsByClass(
  codes: readonly [CodeColumn, CodeColumn],
  columns: readonly AmountColumn[],
): FormPart[] {
  const [, section] = codes;
  return [
    row(...empty(3), middle('合计'), ...totals(columns, 'units')),
    {
      block: 'units',
      item: unit,
      begins: { filled: ['unitName'], blank: ['ofClass', section.id] },
      parts: [
        row(...empty(3), text('unitName', '单位名称'), ...totals(columns, 'classes')),
        {
          block: 'classes',
          item: { zh: '类', en: 'Class' },
          begins: { filled: ['ofClass'], blank: [section.id] },
          parts: [
            row(
              input('code', 'ofClass', '科目编码（类）'),
              ...empty(),
              input('code', 'classUnit', '单位代码'),
              text('className', '科目名称'),
              ...totals(columns, 'items'),
            ),
            itemRows(codes, columns, 'departmentName'),
          ],
        },
      ],
    },
  ];
}

function itemRows(
  codes: readonly CodeColumn[],
  columns: readonly AmountColumn[],
  name: string,
): FormBlock {
  return {
    block: 'items',
    item: { zh: '科目', en: 'Code' },
    parts: [
      row(
        ...codes.map(({ id, label }) => input('code', id, `科目编码（${label}）`)),
        input('code', 'unitCode', '单位代码'),
        text(name, '科目名称'),
        ...columns.map(({ id, label, add }) => (add ? sum(id, label, add) : amount(id, label))),
      ),
    ],
  };
}

function totals(columns: readonly AmountColumn[], block: string): FormCell[] {
  return columns.map(({ id, label }) => total(id, label, `${block}.${id}`, { marked: true }));
}
