import type { FormCell } from '../../domain/form/form-cell';
import type { FormBlock, FormPart } from '../../domain/form/form-part';
import type { FormStyle } from '../../domain/form/form-style';
import { amount, head, input, middle, row, sum, text, total } from '../forms/cells';
import type { AmountColumn } from './coded-rows';
import { layoutElsewhere } from './layout-elsewhere';

/** 类, 款 and 项 in columns of their own, with a row for each of them; the codes above are said again in each row. */

interface Level {
  readonly block: string;
  readonly item: FormBlock['item'];
  /** Its codes, from the outermost to its own. */
  readonly codes: readonly [string, ...string[]];
  readonly name: string;
}

export interface CodeColumns {
  readonly labels: readonly string[];
  readonly levels: readonly Level[];
}

const classes: Level = {
  block: 'classes',
  item: { zh: '类', en: 'Class' },
  codes: ['ofClass'],
  name: 'className',
};

export const functionalCodes: CodeColumns = {
  labels: ['类', '款', '项'],
  levels: [
    classes,
    {
      block: 'sections',
      item: { zh: '款', en: 'Section' },
      codes: ['sectionClass', 'ofSection'],
      name: 'sectionName',
    },
    {
      block: 'items',
      item: { zh: '科目', en: 'Code' },
      codes: ['classCode', 'sectionCode', 'itemCode'],
      name: 'itemName',
    },
  ],
};

export const economicCodes: CodeColumns = {
  labels: ['类', '款'],
  levels: [
    classes,
    {
      block: 'items',
      item: { zh: '经济科目', en: 'Economic code' },
      codes: ['departmentClass', 'departmentSection'],
      name: 'departmentName',
    },
  ],
};

interface Heads {
  /** 项目 above the codes and their names, and what stands above the amounts; null where there are no such heads. */
  readonly over: { readonly codes: string; readonly amounts: string } | null;
  readonly codes: string;
  readonly name: string;
}

interface CodeGrid {
  readonly id: string;
  readonly titles: readonly string[];
  readonly codes: CodeColumns;
  readonly heads: Heads;
  readonly columns: readonly AmountColumn[];
}

/** The total may be called 小计 too. */
export const inBothWords = (id: string, [first, ...others]: readonly AmountColumn[]) =>
  first
    ? [
        { id, columns: [first, ...others] },
        { id: `${id}Subtotal`, columns: [{ ...first, label: '小计' }, ...others] },
      ]
    : [];

/** Heads of amounts in one row; `header` says it where they are in more. */
export function codeGrid(grid: CodeGrid, header: readonly FormPart[] = headsOf(grid)): FormStyle {
  const { id, titles, codes, columns } = grid;
  const { labels, levels } = codes;
  const [outer] = levels;
  const totals = columns.map((one) =>
    total(one.id, one.label, `${outer?.block ?? ''}.${one.id}`, { marked: true }),
  );
  return layoutElsewhere({
    ...{ id, titles, header },
    width: labels.length + 1 + columns.length,
    body: [row(middle('合计', labels.length + 1), ...totals), ...blocksOf(codes, levels, columns)],
  });
}

function headsOf({ codes: { labels }, heads, columns }: CodeGrid): FormPart[] {
  const rows = 2;
  const first = [
    head(heads.codes, labels.length),
    head(heads.name, 1, rows),
    ...columns.map(({ label }) => head(label, 1, rows)),
  ];
  const second = row(...labels.map((label) => head(label)));
  if (!heads.over) return [row(...first), second];
  const { codes, amounts } = heads.over;
  return [
    row(head(codes, labels.length + 1), head(amounts, columns.length)),
    row(...first),
    second,
  ];
}

function blocksOf(
  codes: CodeColumns,
  [own, ...inner]: readonly Level[],
  columns: readonly AmountColumn[],
): FormBlock[] {
  if (!own) return [];
  const [next] = inner;
  const { block, item } = own;
  const cells = codes.labels.map((label, at): FormCell => {
    const code = own.codes[at];
    return code === undefined ? { empty: true } : input('code', code, `科目编码（${label}）`);
  });
  const amounts = columns.map(({ id, label, add }) => {
    if (next) return total(id, label, `${next.block}.${id}`);
    return add ? sum(id, label, add) : amount(id, label);
  });
  const parts = [
    row(...cells, text(own.name, '科目名称'), ...amounts),
    ...blocksOf(codes, inner, columns),
  ];
  if (!next) return [{ block, item, parts }];
  const filled = own.codes.slice(-1);
  // Below it stand rows that hold one code more.
  const blank = inner.map((one) => one.codes[one.codes.length - 1] ?? '');
  return [{ block, item, begins: { filled, blank }, parts }];
}
