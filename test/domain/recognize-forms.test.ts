import { printRange } from '../../src/domain/grid/cell-range';
import { emptyValues } from '../../src/domain/form/empty-values';
import { indexForms } from '../../src/domain/read/form-index';
import { recognizeForms } from '../../src/domain/read/recognize-forms';
import { readForm } from '../../src/domain/read/read-form';
import { emptyCell, type SheetGrid } from '../../src/domain/grid/sheet-grid';
import { national } from '../../src/packs';
import * as packs from '../../src/packs';
import { deleteRow, insertColumn, stackGrids } from './edit-grid';
import { gridOf, layouts, type Layout } from './every-layout';
import { eachCell, sheetModel } from './sheet-model';
import { sheetOf } from './sheet-of';

const index = indexForms(Object.values(packs));

function recognize(grid: SheetGrid, among = index): string[] {
  return recognizeForms(grid, among).map(
    ({ packId, formId, styleId, region }) => `${packId} ${formId} ${styleId} ${printRange(region)}`,
  );
}

test.each([
  ['an empty sheet', { ...sheetOf(''), used: null }],
  ['a letter', sheetOf('关于报送预算的函 / 各单位：')],
  ['a list of her own', sheetOf('序号|姓名|电话 / 1|甲|2 / 合计||3')],
  ['two words of a form', sheetOf('项目|备注 / 合计|')],
])('%s is no form', (_, grid) => {
  expect(recognize(grid)).toEqual([]);
});

test('a table typed by hand is recognised without title and spaces', () => {
  const typed = '项目|预算数 / 合 计|3 / 因公出国(境)费|1 / 公务接待费|2 / 公务用车购置及运行费|0';
  const more = '其中:公务用车运行费|0 / 公务用车购置费|0';
  expect(recognize(sheetOf(`${typed} / ${more}`), indexForms([national]))).toEqual([
    'national F14 vertical A1:B7',
  ]);
});

const some = layouts.filter(([, { form }]) => ['F03', 'F09', 'F12', 'F14'].includes(form.id));
const pairs = some.flatMap(([upperName, upper], at) =>
  [some[(at + 1) % some.length] ?? [upperName, upper], [upperName, upper] as const].map(
    ([lowerName, lower]) => [upperName, lowerName, upper, lower] as const,
  ),
);

test.each(pairs)('one below the other: %s, %s', (_, __, upper, lower) => {
  const [above, below] = [upper, lower].map((layout) => gridOf(layout, emptyValues(layout.style)));
  if (!above || !below) throw new Error('two forms');
  const grid = stackGrids(above, below, 2);
  const found = recognizeForms(grid, index);
  expect(found.map(({ formId }) => formId)).toEqual([upper.form.id, lower.form.id]);
  const readings = found.map(({ styleId, region }, at) =>
    readForm(at === 0 ? upper.form : lower.form, styleId, grid, region),
  );
  expect(readings.flatMap(({ problems }) => problems)).toEqual([]);
});

test('of packs with the same form the first is taken', () => {
  const shared = layouts.find(([, { form }]) => form.id === 'F12')?.[1];
  if (!shared) throw new Error('no form');
  const grid = gridOf(shared, {});
  const packOf = (...order: (typeof national)[]) =>
    recognizeForms(grid, indexForms(order)).map(({ packId }) => packId);
  expect(packOf(national, packs.henan2022)).toEqual(['national']);
  expect(packOf(packs.henan2022, national)).toEqual(['henan-2022']);
});

const heads = '单位名称|单位性质|单位规格|经费保障形式';

test.each([
  ['twice', 2, `${heads} / ${heads}`],
  ['and half of them once more', 2, `${heads} / 甲所|||财政 / |单位性质|单位规格|`],
  // As one fills down.
  ['and half of them right below', 1, `${heads} / |单位性质|单位规格|`],
])('looking for forms comes to an end where heads stand %s', (_, count, typed) => {
  expect(recognize(sheetOf(typed))).toHaveLength(count);
});

test('a form whose first columns were deleted begins where the sheet begins', () => {
  const row = layouts.find(([name]) => name === 'national F14 row')?.[1];
  if (!row) throw new Error('no form');
  const grid = gridOf(row, {});
  const { used } = grid;
  const cut = {
    ...grid,
    used: used && { ...used, right: used.right - 2 },
    merges: [],
    cellAt: (at: number, column: number) => grid.cellAt(at, column + 2),
  };
  expect(recognizeForms(cut, index).map(({ region: { left } }) => left)).toEqual([0]);
});

function layoutOf(name: string): Layout {
  const found = layouts.find(([one]) => one === name)?.[1];
  if (!found) throw new Error('no form');
  return found;
}

test('a form whose first rows were deleted begins where the sheet begins', () => {
  const layout = layoutOf('national F08 standard');
  const titles = layout.style.heading.length + layout.style.lines.length;
  const withoutFirst = Array.from({ length: titles + 1 }).reduce<SheetGrid>(
    (grid) => deleteRow(grid, 0),
    gridOf(layout, {}),
  );
  expect(recognizeForms(withoutFirst, index).map(({ region: { top } }) => top)).toEqual([0]);
});

test('a row that was copied over the first one hides none of those below', () => {
  const layout = layoutOf('national F05 a');
  const sheet = sheetModel(gridOf(layout, {}));
  const { used } = sheet;
  const row = layout.style.heading.length + layout.style.lines.length + layout.style.header.length;
  if (!used) throw new Error('an empty sheet');
  sheet.copy({ ...used, top: used.bottom }, { ...used, top: row, bottom: row }, 'all');
  expect(recognize(sheet)).toEqual([expect.stringMatching(/ F05 a /)]);
});

test('where a head stands again and neither part is enough, both are one form', () => {
  const head = '项目|数量|价值（金额单位：万元）';
  const grid = sheetOf(`${head} / 资产总额|3|9 /  /  / ${head} / 4、其他固定资产|2|5`);
  expect(recognize(grid, indexForms([packs.hebei2021]))).toEqual(['hebei-2021 F05 bCounty A1:C6']);
});

test('a form reaches as far as its last head, though that holds a placeholder', () => {
  const wider = insertColumn(gridOf(layoutOf('national F05 b'), {}), 2);
  expect(recognizeForms(wider, index).map(({ region: { right } }) => right)).toEqual([3]);
});

test('layouts of the same words are told apart by their sums', () => {
  const activities = layouts.find(([name]) => name === 'hebei-2018 F02 activities')?.[1];
  if (!activities) throw new Error('no form');
  const grid = gridOf(activities, { activities: [{}, { activity: '窗口服务' }] });
  expect(recognize(grid)).toEqual([expect.stringMatching(/^hebei-2018 F02 activities /)]);
});

test('a duty whose sum was cleared is a duty: it begins as no activity does', () => {
  const layout = layoutOf('hebei-2018 F02 duties');
  const sheet = sheetModel(gridOf(layout, { duties: [{ duty: '二十七、审批', activities: [] }] }));
  const { heading, lines, header } = layout.style;
  sheet.set(heading.length + lines.length + header.length, 1, emptyCell);
  expect(recognize(sheet)).toEqual([expect.stringMatching(/ F02 duties /)]);
});

test.each(['部门职责-工作活动绩效目标', '部门职责—工作活动绩效目标', '部门职责工作活动目标'])(
  'duties of which only the values were pasted are duties, under the title %s',
  (title) => {
    const layout = layoutOf('hebei-2018 F02 duties');
    const activities = [{ activity: '1、办证', budget: 5, indicators: [{ indicator: '及时率' }] }];
    const values = { duties: ['一、审批', '二、窗口'].map((duty) => ({ duty, activities })) };
    const sheet = sheetModel(gridOf(layout, values));
    const { used } = sheet;
    if (!used) throw new Error('an empty sheet');
    eachCell(used, (row, column) => {
      const { formula } = sheet.cellAt(row, column);
      if (formula !== null) sheet.set(row, column, { ...emptyCell, value: 5 });
    });
    sheet.set(0, 0, { ...emptyCell, value: title });
    expect(recognize(sheet)).toEqual([expect.stringMatching(/ F02 duties /)]);
  },
);

test('a form whose rows above the first list are gone is known by those below it', () => {
  const layout = layoutOf('national F17 standard');
  const row = layout.style.heading.length + layout.style.lines.length;
  const cut = deleteRow(deleteRow(gridOf(layout, {}), row), row);
  expect(recognize(cut)).toEqual([expect.stringMatching(/ F17 standard A1:/)]);
});

describe('where the rows of a duty are those of an activity and the title that of duties, it is said', () => {
  const ours = layoutOf('hebei-2018 F02 duties');
  const { heading, lines, header } = ours.style;
  const first = heading.length + lines.length + header.length;
  /** The words of the duty typed over and its sum cleared. */
  function sheetWith(title: string, duty: string) {
    const values = { duties: [{ duty: '一、审批', dutyContent: '办理', activities: [] }] };
    const sheet = sheetModel(gridOf(ours, values));
    sheet.set(0, 0, { ...emptyCell, value: title });
    sheet.set(first, 0, { ...emptyCell, value: duty });
    sheet.set(first, 1, emptyCell);
    return sheet;
  }
  test.each([
    ['the title of duties', '部门职责-工作活动绩效目标', '审批', 'activities', ['otherTitle']],
    ['that of activities', '部门职责—工作活动绩效目标', '审批', 'activities', []],
    ['the number of a duty', '部门职责-工作活动绩效目标', '一、审批', 'duties', ['lostFormula']],
  ] as const)('%s', (_, title, duty, taken, kinds) => {
    const sheet = sheetWith(title, duty);
    const [found] = recognizeForms(sheet, index);
    if (!found) throw new Error('no form');
    expect(found.styleId).toBe(taken);
    const { problems } = readForm(ours.form, found.styleId, sheet, found.region);
    expect(problems.map(({ kind }) => kind)).toEqual(kinds);
  });
});

test.each(['duties', 'activities'])(
  'of layouts that are empty the title says that it is %s',
  (id) => {
    const layout = layoutOf(`hebei-2018 F02 ${id}`);
    const sheet = sheetModel(gridOf(layout, {}));
    const { used } = sheet;
    if (!used) throw new Error('an empty sheet');
    const { heading, lines, header } = layout.style;
    const body = { ...used, top: heading.length + lines.length + header.length };
    eachCell(body, (row, column) => sheet.set(row, column, emptyCell));
    expect(recognize(sheet)).toEqual([expect.stringMatching(` F02 ${id} `)]);
  },
);

test('heads that were copied above the title are of the form below, whichever of its layouts that is', () => {
  const layout = layoutOf('hebei-2018 F02 activities');
  const values = { activities: [{ activity: '窗口服务', content: '办理', budget: 5 }] };
  const form = gridOf(layout, values);
  const heads = sheetModel(gridOf(layout, {}));
  const { used } = heads;
  if (!used) throw new Error('an empty sheet');
  const { heading, lines, header } = layout.style;
  const top = heading.length + lines.length;
  eachCell(used, (row, column) => {
    if (row < top || row >= top + header.length) heads.set(row, column, emptyCell);
  });
  const found = recognizeForms(stackGrids(heads, form, 0), index).map((one) => one.styleId);
  expect([...new Set(found)]).toEqual(['activities']);
});

test('items that were sorted above the heads are not left out', () => {
  const heads = '单位名称|单位性质|单位规格|经费保障形式';
  const grid = sheetOf(
    `部门机构设置 / 甲局|行政|| / 乙站|事业|| / 丙站|事业|| / ${heads} / 丁站|||`,
  );
  const layout = layoutOf('national F01 support');
  expect(recognize(grid, indexForms([national]))).toEqual(['national F01 support A1:D6']);
  const region = { top: 0, left: 0, bottom: 5, right: 3 };
  expect(readForm(layout.form, 'support', grid, region).problems).toMatchObject([
    { kind: 'unplaced', at: 'A2' },
    { kind: 'unplaced', at: 'A3' },
    { kind: 'unplaced', at: 'A4' },
  ]);
});
