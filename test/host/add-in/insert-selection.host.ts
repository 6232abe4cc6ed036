import { insertForm } from '../../../src/app';
import { openProduct, sheetNames } from '../open-product';

const atSelection = {
  packId: 'national',
  formId: 'F14',
  styleId: 'row',
  place: 'selection',
} as const;

async function onFirstSheet<T>(
  work: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => T | Promise<T>,
): Promise<T> {
  return Excel.run(async (context) => {
    const { workbook } = context;
    const result = await work(workbook.worksheets.getItem('Sheet1'), workbook);
    await context.sync();
    return result;
  });
}

async function select(address: string): Promise<void> {
  await onFirstSheet((sheet) => {
    sheet.getRange(address).select();
  });
}

const noRoom = (taken: string | null, address: string) => ({
  kind: 'noRoom',
  formId: 'F14',
  sheet: 'Sheet1',
  address,
  taken,
});
const inserted = (address: string) => ({
  kind: 'inserted',
  formId: 'F14',
  sheet: 'Sheet1',
  address,
});

test('a form at the selection takes two requests and is one step to undo', async () => {
  const { workbench, workbook } = await openProduct();
  await select('C5');
  workbench.log.clear();
  const stepsBefore = workbench.engine.undo.depth;
  await expect(insertForm(workbook, atSelection)).resolves.toEqual(inserted('C5:H10'));
  const sent = workbench.log.entries.filter(({ request }) =>
    request.Actions.every(({ Name }) => Name !== '_RemoveReference'),
  );
  expect(sent.map(({ writes }) => writes)).toEqual([false, true]);
  // Excel's reference does not say that a look said with a row stays within the range: the user's cells are beside it.
  const methods = sent.flatMap(({ request }) => request.Actions.map(({ Name }) => Name));
  expect(methods).toContain('Merge');
  expect(methods).not.toContain('SetRowProperties');
  expect(workbench.engine.undo.depth).toBe(stepsBefore + 1);
  workbench.engine.undo.undo();
  const used = await onFirstSheet((sheet) => sheet.getUsedRangeOrNullObject().load('address'));
  expect(used.isNullObject).toBe(true);
});

test('the form reads and calculates where it stands', async () => {
  const { workbook } = await openProduct();
  await select('C5');
  await insertForm(workbook, atSelection);
  const found = await onFirstSheet(async (sheet, { names }) => {
    const row = sheet.getRange('C9:H9').load('formulas');
    const marks = names.load('items/name,items/formula');
    const selected = sheet.context.workbook.getSelectedRange().load('address');
    await sheet.context.sync();
    const whole = marks.items.find(({ name }) => name === '_BF.national.F14.row.1');
    return { row: row.formulas[0], whole: whole?.formula, selected: selected.address };
  });
  expect(found).toEqual({
    row: ['=D9+E9+H9', '', '=F9+G9', '', '', ''],
    whole: '=Sheet1!$C$5:$H$10',
    selected: 'Sheet1!D9',
  });
});

test('nothing around the form changes: sizes, panes, page, other cells', async () => {
  const { workbook } = await openProduct();
  const look = () =>
    onFirstSheet(async (sheet) => {
      const sizes = ['A1:B4', 'C5:H10'].map((address) =>
        sheet.getRange(address).load('format/columnWidth,format/rowHeight'),
      );
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      const page = sheet.pageLayout.load('orientation,paperSize,centerHorizontally');
      const area = sheet.pageLayout.getPrintAreaOrNullObject().load('address');
      const before = sheet.getRange('A1:B20').load('formulas');
      await sheet.context.sync();
      return {
        sizes: sizes.map(({ format }) => [format.columnWidth, format.rowHeight]),
        frozen: frozen.isNullObject,
        page: page.toJSON(),
        area: area.isNullObject,
        before: before.formulas,
      };
    });
  await onFirstSheet((sheet) => {
    sheet.getRange('B2').values = [['她的']];
    sheet.getRange('C5').select();
  });
  const before = await look();
  await insertForm(workbook, atSelection);
  await expect(look()).resolves.toEqual(before);
});

test('formats and rules that the blank cells had do not show through', async () => {
  const { workbook } = await openProduct();
  await onFirstSheet((sheet) => {
    const cells = sheet.getRange('C5:H10');
    cells.numberFormat = '@' as unknown as string[][];
    cells.format.fill.color = '#00FF00';
    cells.dataValidation.rule = { wholeNumber: { formula1: 7, operator: 'EqualTo' } };
    sheet.getRange('C5').select();
  });
  await insertForm(workbook, atSelection);
  const found = await onFirstSheet(async (sheet) => {
    const total = sheet.getRange('C9').load('values,formulas,numberFormat');
    const heading = sheet.getRange('C5').load('format/fill/color,dataValidation/type');
    await sheet.context.sync();
    return {
      total: [total.values[0]?.[0], total.numberFormat[0]?.[0]],
      heading: [heading.format.fill.color, heading.dataValidation.type],
    };
  });
  expect(found).toEqual({ total: [0, '0.00'], heading: ['#FFFFFF', 'None'] });
});

type Prepare = (sheet: Excel.Worksheet) => void;
test.each<[string, Prepare, string | null, string]>([
  ['a text', (sheet) => (sheet.getRange('D7').values = [['她的']]), 'D7', 'C5:H10'],
  [
    'a formula that shows nothing',
    (sheet) => (sheet.getRange('H10').formulas = [['=""']]),
    'H10',
    'C5:H10',
  ],
  ['a zero', (sheet) => (sheet.getRange('C5').values = [[0]]), 'C5', 'C5:H10'],
  [
    'the first of several',
    (sheet) =>
      (sheet.getRange('E6:F7').values = [
        [1, 2],
        [3, 4],
      ]),
    'E6',
    'C5:H10',
  ],
  ['merged cells', (sheet) => sheet.getRange('F9:G9').merge(), 'F9:G9', 'C5:H10'],
  [
    'merged cells that reach in from above',
    (sheet) => sheet.getRange('D3:D6').merge(),
    'D3:D6',
    'C5:H10',
  ],
  [
    'merged cells that reach in from the left',
    (sheet) => sheet.getRange('A7:C7').merge(),
    'A7:C7',
    'C5:H10',
  ],
  [
    'merged cells that reach out',
    (sheet) => sheet.getRange('H10:J12').merge(),
    'H10:J12',
    'C5:H10',
  ],
  ['the last row', (sheet) => sheet.getRange('C1048573').select(), null, 'C1048573'],
  ['the last column', (sheet) => sheet.getRange('XFA1').select(), null, 'XFA1'],
])('no room: %s', async (_, prepare, taken, address) => {
  const { workbench, workbook } = await openProduct();
  await select('C5');
  await onFirstSheet(prepare);
  workbench.log.clear();
  await expect(insertForm(workbook, atSelection)).resolves.toEqual(noRoom(taken, address));
  expect(workbench.log.entries.filter(({ writes }) => writes)).toEqual([]);
});

test.each([
  ['what stands right beside it', 'B5,C4,I5,C11'],
  ['merged cells around it', 'A1:B2,C3:H4,I5:I10'],
])('room enough: %s', async (_, taken) => {
  const { workbook } = await openProduct();
  await onFirstSheet((sheet) => {
    for (const address of taken.split(',')) {
      if (address.includes(':')) sheet.getRange(address).merge();
      sheet.getRange(address.split(':')[0]).values = [['她的']];
    }
    sheet.getRange('C5').select();
  });
  await expect(insertForm(workbook, atSelection)).resolves.toEqual(inserted('C5:H10'));
});

test.each([
  ['several ranges', 'C5:D6,J1', 'J1:O6'],
  ['a range that is smaller than the form', 'C5:D6', 'C5:H10'],
  ['the last rows that are enough', 'A1048571', 'A1048571:F1048576'],
])('with %s selected it begins at the active cell', async (_, address, expected) => {
  const { workbench, workbook } = await openProduct();
  await workbench.user.select(address);
  await expect(insertForm(workbook, atSelection)).resolves.toEqual(inserted(expected));
});

test('a second form on the same sheet has marks of its own', async () => {
  const { workbook } = await openProduct();
  await select('A1');
  await insertForm(workbook, atSelection);
  await select('A8');
  await expect(insertForm(workbook, atSelection)).resolves.toEqual(inserted('A8:F13'));
});

test('a layout that the profile may choose asks for no more room than it takes', async () => {
  const { workbook } = await openProduct();
  await onFirstSheet((sheet) => {
    // Only the highest layout would reach here.
    sheet.getRange('A8').values = [['她的']];
    sheet.getRange('A1').select();
  });
  const outcome = await insertForm(workbook, { formId: 'F14', place: 'selection' });
  expect(outcome).toEqual(inserted('A1:F6'));
});

test('a protected sheet says so, and a new sheet can be had instead', async () => {
  const { workbook } = await openProduct();
  await onFirstSheet((sheet) => {
    sheet.protection.protect();
  });
  await expect(insertForm(workbook, atSelection)).resolves.toMatchObject({
    kind: 'failed',
    problem: { code: 'sheetProtected', left: [] },
  });
  await expect(insertForm(workbook, { ...atSelection, place: 'newSheet' })).resolves.toMatchObject({
    kind: 'inserted',
  });
});

test('a pack or form that there is not says so and sends nothing that writes', async () => {
  const { workbench, workbook } = await openProduct();
  for (const place of ['newSheet', 'selection'] as const) {
    for (const unknown of [{ packId: 'hubei-1999' }, { formId: 'F99' }]) {
      const outcome = await insertForm(workbook, { ...atSelection, ...unknown, place });
      expect(outcome).toMatchObject({ kind: 'failed', problem: { code: 'unknownForm' } });
    }
  }
  expect(workbench.log.entries.filter(({ writes }) => writes)).toEqual([]);
  await expect(sheetNames()).resolves.toEqual(['Sheet1']);
});
