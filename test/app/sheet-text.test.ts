import { textsOn } from '../../src/app/check/text/sheet-text';
import { mendedText } from '../../src/app/check/text/whole-texts';
import { textAreas } from '../../src/app/narrative/text-areas';
import { emptyCell, type SheetGrid } from '../../src/domain/grid/sheet-grid';

const prose = [
  '2026年支出合计100万元，其中基本支出60万元。',
  '2026年项目支出40万元，用于平台维护和设备更新。',
  '上年末固定资产金额为20万元，详见资产表。',
];

function gridOf(rows: readonly (readonly (string | number | null)[])[]): SheetGrid {
  return {
    name: '说明',
    used: {
      top: 0,
      left: 0,
      bottom: rows.length - 1,
      right: Math.max(...rows.map((row) => row.length)) - 1,
    },
    merges: [],
    cellAt: (row, column) => {
      const value = rows[row]?.[column] ?? null;
      return value === null ? emptyCell : { value, formula: null, text: null };
    },
  };
}

function found(rows: readonly (readonly (string | number | null)[])[], texts = [] as const) {
  return textsOn({ grid: gridOf(rows), forms: [], texts }).map(({ paragraphs }) =>
    paragraphs.map(({ at }) => at),
  );
}

test.each<
  [string, readonly (readonly (string | number | null)[])[], readonly (readonly string[])[]]
>([
  [
    'a column of paragraphs with a heading',
    [['支出'], ...prose.map((one) => [one])],
    [['A1', 'A2', 'A3', 'A4']],
  ],
  ['a column that is not the first', prose.map((one) => [null, one]), [['B1', 'B2', 'B3']]],
  ['two remarks', prose.slice(0, 2).map((one) => [one]), []],
  ['a table whose cells are sentences', prose.map((one, index) => [index + 1, one, '说明']), []],
  [
    'sentences all over the sheet',
    [[prose[0] ?? ''], [null, prose[1] ?? ''], [null, null, prose[2] ?? '']],
    [],
  ],
  ['an empty cell', [[null]], []],
])('%s', (_, rows, expected) => {
  expect(found(rows)).toEqual(expected);
});

test('a text of ours is known by its mark, however short it is', () => {
  const names = [
    { name: '_BF.text.narrative.national.1', refersTo: "='说明'!$A$1:$A$2" },
    { name: '_BF.text.narrative.national.1.N05', refersTo: "='说明'!$A$2" },
    { name: '_BF.national.F14.row.1', refersTo: "='表'!$A$1:$B$2" },
  ];
  const areas = textAreas(names);
  expect([...areas.keys()]).toEqual(['说明']);
  const grid = gridOf([['某某局2026年部门预算'], ['2026年收入合计1万元。'], ['旁注']]);
  const [text] = textsOn({ grid, forms: [], texts: areas.get('说明') ?? [] });
  expect(text?.paragraphs.map(({ at }) => at)).toEqual(['A1', 'A2']);
});

test.each<[string, readonly (readonly [number, number, string])[], string]>([
  ['甲乙丙丁', [[1, 2, '二']], '甲二丙丁'],
  [
    '甲乙丙丁',
    [
      [0, 1, '一一'],
      [2, 4, ''],
    ],
    '一一乙',
  ],
  [
    '甲乙丙丁',
    [
      [1, 3, '二'],
      [2, 4, '三'],
    ],
    '甲二丁',
  ],
  ['甲乙丙丁', [[4, 4, '戊']], '甲乙丙丁戊'],
])('%s with %j is %s', (text, fixes, expected) => {
  const all = fixes.map(([start, end, value]) => ({
    ...{ at: 'A1', value },
    within: { start, end, was: text.slice(start, end) },
  }));
  expect(mendedText(text, all)).toBe(expected);
});
