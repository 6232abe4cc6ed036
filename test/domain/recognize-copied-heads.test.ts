import { indexForms } from '../../src/domain/read/form-index';
import { recognizeForms } from '../../src/domain/read/recognize-forms';
import { readForm } from '../../src/domain/read/read-form';
import { emptyCell, type SheetGrid } from '../../src/domain/grid/sheet-grid';
import * as packs from '../../src/packs';
import { insertRow } from './edit-grid';
import { gridOf, layouts, type Layout } from './every-layout';
import { sheetModel } from './sheet-model';

const index = indexForms(Object.values(packs));

function layoutOf(name: string): Layout {
  const found = layouts.find(([one]) => one === name)?.[1];
  if (!found) throw new Error('no form');
  return found;
}

test.each(['F09', 'F11', 'F15', 'F19'])(
  'where the heads of %s were copied down, what is below is not taken for a form of the same words',
  (formId) => {
    const layout = layoutOf(`national ${formId} standard`);
    const sheet = sheetModel(gridOf(layout, {}));
    const top = layout.style.heading.length + layout.style.lines.length;
    const head = { top, bottom: top + 2, left: 0, right: 13 };
    sheet.copy(head, { ...head, top: top + 4, bottom: top + 6 }, 'all');
    const found = recognizeForms(sheet, index).map((one) => one.formId);
    expect([...new Set(found)]).toEqual([formId]);
  },
);

test('heads copied over the title leave no rows between: they belong to the layout of the form below', () => {
  const layout = layoutOf('hebei-2018 F02 activities');
  const activities = [{ activity: '窗口服务', budget: 5, indicators: [{ indicator: '及时率' }] }];
  const above = layout.style.heading.length + layout.style.lines.length;
  const grid = Array.from({ length: 3 - above }).reduce<SheetGrid>(
    (more) => insertRow(more, 0),
    gridOf(layout, { activities }),
  );
  const sheet = sheetModel(grid);
  sheet.copy(
    { top: 3, bottom: 5, left: 0, right: 8 },
    { top: 0, bottom: 2, left: 0, right: 8 },
    'all',
  );
  const found = recognizeForms(sheet, index).map(({ styleId }) => styleId);
  expect([...new Set(found)]).toEqual(['activities']);
});

test('heads copied down over rows of a titled form are of its layout', () => {
  const layout = layoutOf('hebei-2018 F02 duties');
  const sheet = sheetModel(
    gridOf(layout, { duties: [{ duty: '一、审批', activities: [{}, {}, {}] }] }),
  );
  const top = layout.style.heading.length + layout.style.lines.length;
  const head = { top, bottom: top + 1, left: 0, right: 8 };
  sheet.copy(head, { ...head, top: top + 3, bottom: top + 4 }, 'all');
  sheet.set(top + 5, 1, { ...emptyCell, value: 42 });
  const found = recognizeForms(sheet, index).map(({ styleId }) => styleId);
  expect([...new Set(found)]).toEqual(['duties']);
});

test('a head that was filled down over its column begins no other form', () => {
  const layout = layoutOf('national F05 b');
  const row = layout.style.heading.length + layout.style.lines.length;
  const sheet = sheetModel(gridOf(layout, {}));
  const copy = (from: number, to: number, right = 2, left = 0) => {
    sheet.copy(
      { top: from, bottom: from, left, right },
      { top: to, bottom: to, left, right },
      'all',
    );
  };
  // The offices below the devices, as it is where rows are sorted by their amounts.
  const offices = row + 3;
  copy(offices, offices + 9);
  copy(offices + 1, offices);
  copy(offices + 2, offices + 1);
  copy(offices + 9, offices + 2);
  for (const column of [0, 1, 2]) sheet.set(offices + 9, column, emptyCell);
  for (const below of [1, 2, 3]) copy(row, row + below, 1, 1);
  const found = recognizeForms(sheet, index).map(
    ({ styleId, region }) => `${styleId} ${region.bottom}`,
  );
  expect(found).toEqual(['b 8']);
});

const units = layoutOf('national F01 support');
const [columns = [], left] = [units.style.columns, 1];
/** The heads alone, the title gone, with room above. */
const untitled = () => {
  const grid = gridOf(units, {});
  const head = units.style.heading.length + units.style.lines.length;
  const sheet = sheetModel({ ...grid, used: null, merges: [], cellAt: () => emptyCell });
  columns.forEach((_, at) => sheet.set(20, left + at, grid.cellAt(head, at)));
  return sheet;
};

test.each([
  ['two rows above, below an empty one', [18], ['B19 5.25 above']],
  ['ten rows above', [10], ['B11 5.25 above']],
  ['so far above that it is none of the form', [9], []],
  ['right above', [19], ['B20 5.25 above']],
  ['the nearest of two', [13, 16], ['B17 5.25 above']],
])('what was typed above heads without a title is told: %s', (_, rows, told) => {
  const sheet = untitled();
  for (const row of rows) sheet.set(row, left, { ...emptyCell, value: 5.25 });
  const found = recognizeForms(sheet, index);
  expect(found).toHaveLength(1);
  const problems = found.flatMap(({ styleId, region }) =>
    readForm(units.form, styleId, sheet, region).problems.flatMap((one) =>
      one.kind === 'unplaced' ? [`${one.at} ${one.text} ${one.where}`] : [one.kind],
    ),
  );
  expect(problems).toEqual(told);
});

test('what stands above heads without a title is none of theirs where it is in other columns', () => {
  const sheet = untitled();
  sheet.set(18, 0, { ...emptyCell, value: 5.25 });
  sheet.set(16, left + columns.length, { ...emptyCell, value: 5.25 });
  expect(recognizeForms(sheet, index).map(({ region }) => region.top)).toEqual([20]);
});
