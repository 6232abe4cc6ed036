import { funds, type BudgetRow } from './budget-rows';

/** How a system prints its rows; none of it changes what they say. */
export interface Look {
  /** A column for each fund beside their total, or a column that names it. */
  readonly fundsAcross: boolean;
  readonly totals: 'none' | 'top' | 'bottom';
  /** A row of each unit with its sum above its rows, which then do not name it. */
  readonly unitRows: boolean;
  /** 2010301-行政运行 in one column, or two. */
  readonly namesBeside: boolean;
  readonly indented: boolean;
  readonly commas: boolean;
  readonly title: boolean;
}

export const plainLook: Look = {
  ...{ fundsAcross: false, totals: 'none', unitRows: false, namesBeside: true },
  ...{ indented: false, commas: false, title: false },
};

type Column = readonly [
  group: string,
  head: string,
  cell: (rows: readonly BudgetRow[], isTotal: boolean) => string,
];

/** Rows of cells: captions, heads of one or two lines, and what is below. `order` is that of the columns. */
export function printedBudget(
  rows: readonly BudgetRow[],
  look: Look,
  order: (columns: readonly Column[]) => readonly Column[] = (columns) => columns,
): readonly (readonly string[])[] {
  const columns = order(columnsOf(look));
  const line = (own: readonly BudgetRow[], isTotal: boolean) =>
    columns.map(([, , cell]) => cell(own, isTotal));
  const lines = look.fundsAcross ? acrossFunds(rows) : rows.map((row) => [row]);
  const units = [...new Set(rows.map(({ unit: [code] }) => code))];
  const body = look.unitRows
    ? units.flatMap((code) => {
        const own = lines.filter(([row]) => row?.unit[0] === code);
        return [
          unitLine(own.flat(), columns),
          ...own.map((one) => withoutUnit(line(one, false), columns)),
        ];
      })
    : lines.map((own) => line(own, false));
  const total = columns.map(([, head, cell]) =>
    head === '单位名称' ? '合计' : isMoney(head) ? cell(rows, true) : '',
  );
  return [
    ...(look.title ? [['2025年部门支出预算明细表'], ['部门：某某局', '单位：元']] : [['单位：元']]),
    ...headLines(columns, look),
    ...(look.totals === 'top' ? [total] : []),
    ...body,
    ...(look.totals === 'bottom' ? [total] : []),
  ];
}

function columnsOf(look: Look): readonly Column[] {
  const money = (own: readonly BudgetRow[]) => printed(own, look);
  const ofFund = (fund: string) => (own: readonly BudgetRow[]) => {
    const some = own.filter((row) => row.fund === fund);
    return some.length === 0 ? '' : printed(some, look);
  };
  const label =
    (of: (row: BudgetRow) => string) =>
    ([row]: readonly BudgetRow[], isTotal: boolean) =>
      row && !isTotal ? of(row) : '';
  const coded = (head: string, key: 'function' | 'department' | 'government'): Column[] => {
    const indent = look.indented ? '　　' : '';
    return look.namesBeside
      ? [
          [head, '编码', label((row) => row[key][0])],
          [head, '名称', label((row) => indent + row[key][1])],
        ]
      : [['', head, label((row) => indent + row[key].join('-'))]];
  };
  return [
    ['', '单位编码', label(({ unit }) => unit[0])],
    ['', '单位名称', label(({ unit }) => unit[1])],
    ...coded('功能分类科目', 'function'),
    ...coded('部门预算支出经济分类', 'department'),
    ...coded('政府预算支出经济分类', 'government'),
    ['', '项目编码', label(({ project }) => project?.[0] ?? '')],
    ['', '项目名称', label(({ project }) => project?.[1] ?? '')],
    ['', '支出类别', label(({ kind }) => kind)],
    ...(look.fundsAcross
      ? [
          ['资金来源', '合计', money] as const,
          ...funds.map((fund): Column => ['资金来源', fund, ofFund(fund)]),
        ]
      : [['', '资金性质', label(({ fund }) => fund)] as const, ['', '金额', money] as const]),
  ];
}

function isMoney(head: string): boolean {
  return head === '合计' || head === '金额' || funds.includes(head);
}

/** Two lines where any column is in a group; a group is said over its first column alone, as it is where cells were merged. */
function headLines(columns: readonly Column[], look: Look): readonly (readonly string[])[] {
  if (!look.namesBeside && !look.fundsAcross) return [columns.map(([, head]) => head)];
  const upper = columns.map(([group, head], index) => {
    if (group === '') return head;
    return columns[index - 1]?.[0] === group ? '' : group;
  });
  return [upper, columns.map(([group, head]) => (group === '' ? '' : head))];
}

function acrossFunds(rows: readonly BudgetRow[]): readonly (readonly BudgetRow[])[] {
  const groups = new Map<string, BudgetRow[]>();
  for (const row of rows) {
    const key = JSON.stringify({ ...row, fund: '', fen: 0 });
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

function unitLine(own: readonly BudgetRow[], columns: readonly Column[]): readonly string[] {
  return columns.map(([, head, cell]) =>
    isMoney(head) || head === '单位编码' || head === '单位名称' ? cell(own, false) : '',
  );
}

function withoutUnit(line: readonly string[], columns: readonly Column[]): readonly string[] {
  return line.map((cell, index) => (columns[index]?.[1].startsWith('单位') === true ? '' : cell));
}

function printed(own: readonly BudgetRow[], { commas }: Look): string {
  const sum = own.reduce((all, { fen }) => all + fen, 0);
  const [whole = '', cents = ''] = (sum / 100).toFixed(2).split('.');
  return `${commas ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole}.${cents}`;
}
