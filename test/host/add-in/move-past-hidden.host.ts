import type { RowKind } from '../../../src/app';
import { changeRows } from '../../../src/app/rows';
import { openProjects, put, rowsOf, select, shown } from '../two-projects';

/** Which of the projects from row 7 on are to be seen, with what they are called. */
async function seen(): Promise<string[]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const rows = [7, 8, 9, 10].map((row) =>
      sheet.getRange(`B${row}`).load('values,rowHidden,rowIndex'),
    );
    const cell = context.workbook.getActiveCell().load('address');
    await context.sync();
    const shown = rows.flatMap(({ values, rowHidden, rowIndex }) =>
      rowHidden ? [] : [`${rowIndex + 1} ${String((values as unknown[][])[0]?.[0])}`],
    );
    return [...shown, cell.address.split('!')[1] ?? ''];
  });
}

const outOfSight = { kind: 'refused', refusal: { kind: 'hiddenRows' } };

test.each<[string, RowKind, string, string, unknown, string[]]>([
  ['past one', 'moveDown', 'B7', '8:8', null, ['7 丙', '9 甲', '10 丁', 'A9']],
  ['past two', 'moveUp', 'B10', '8:9', null, ['7 丁', '10 甲', 'A7']],
  [
    'with nothing hidden in between',
    'moveDown',
    'B7',
    '10:10',
    null,
    ['7 乙', '8 甲', '9 丙', 'A8'],
  ],
  ['with none in sight', 'moveDown', 'B8', '9:10', outOfSight, ['7 甲', '8 乙', 'B8']],
])('a project is moved %s: %s from %s, rows %s hidden', async (_, kind, at, hidden, no, rows) => {
  const { workbench, workbook } = await openProjects();
  await put('A7:C10', [...['甲', '乙', '丙', '丁'].map((name) => ['特定目标类', name, '某某局'])]);
  await put('E7:E10', [[1], [2], [3], [4]]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange(hidden).rowHidden = true;
    await context.sync();
  });
  await select(at);
  const before = await rowsOf('A1:L14');
  const steps = workbench.engine.undo.depth;
  await expect(changeRows(workbook, kind, 'projects')).resolves.toEqual(no ?? { kind: 'changed' });
  expect(await seen()).toEqual(rows);
  expect(await shown('E6')).toBe('10.00');
  if (no === null) workbench.engine.undo.undo();
  expect(workbench.engine.undo.depth).toBe(steps);
  expect(await rowsOf('A1:L14')).toEqual(before);
});
