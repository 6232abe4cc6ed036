import type { DocumentRow } from '../../src/domain/document/document';
import { headRows } from '../../src/domain/document/head-rows';
import { layOut } from '../../src/domain/layout/lay-out';
import { keptRows } from '../../src/files/docx/kept-rows';
import { layouts } from './every-layout';

const origin = { row: 0, column: 0 };

/** What the heads within the body of a form say, row by row. */
function innerHeads(name: string): readonly string[] {
  const [, layout] = layouts.find(([one]) => one === name) ?? [];
  if (!layout) throw new Error(name);
  const placed = layOut(layout.style, {}, origin);
  const header = placed.header ? placed.header.bottom - placed.table.top : -1;
  return [...headRows(placed)]
    .filter((row) => row > header)
    .map((row) =>
      placed.cells
        .filter(({ range }) => range.top === placed.table.top + row)
        .map(({ cell }) => ('label' in cell ? cell.label : ''))
        .join('|'),
    );
}

test.each<[string, readonly string[]]>([
  [
    'national F17 standard',
    ['任务名称|主要内容|年度主要任务', '一级指标|二级指标|三级指标|指标值|指标值说明'],
  ],
  [
    'national F03 b',
    [
      '3月底|6月底|10月底|12月底|资金支出计划（%）',
      '一级指标|二级指标|三级指标|绩效指标描述|指标值|指标值确定依据',
    ],
  ],
  ['national F14 vertical', []],
])('%s has these heads within its body', (name, heads) => {
  expect(innerHeads(name)).toEqual(heads);
});

const row = (height: number, isHead = false): DocumentRow => ({ height, cells: [], isHead });

test.each<[string, readonly DocumentRow[], readonly boolean[]]>([
  [
    'stays with the first row below',
    [row(20), row(20, true), row(90), row(20)],
    [false, true, false, false],
  ],
  ['of two rows does', [row(20, true), row(20, true), row(90)], [true, true, false]],
  ['leaves no half of a page empty', [row(20, true), row(190)], [false, false]],
  ['at the end has none below', [row(20), row(20, true)], [false, false]],
])('a head within a table %s', (_, rows, expected) => {
  const lines = { outside: 'thin', inside: 'thin' } as const;
  expect(keptRows({ columns: [], headerRows: 0, rows, lines }, 1)).toEqual(expected);
});
