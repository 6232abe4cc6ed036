import { openXlsx } from '../../../src/workbench/xlsx/open-xlsx';
import { saveFile } from '../../../src/workbench/xlsx/file-in-engine';
import { connect, type Host } from '../connect';

/** A workbook with two sheets, names, a rule and a merged title, as a file. */
async function colleague(sheet = '表') {
  const { Excel, workbench } = await connect();
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const one = worksheets.getFirst();
    one.name = sheet;
    one.getRange('A1:B3').values = [
      ['标题', ''],
      ['甲', 1],
      ['乙', 2],
    ];
    one.getRange('B4').formulas = [[`=SUM('${sheet}'!B2:B3)`]];
    one.getRange('A1:B1').merge();
    const rule = one.getRange('B2:B3').conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=B2>1';
    one.getRange('B2').dataValidation.rule = {
      wholeNumber: { formula1: 0, operator: 'GreaterThan' },
    };
    names.add('合计', one.getRange('B4'));
    names.add('只有一处', one.getRange('A2'));
    one.names.add('本表', one.getRange('A3'));
    await context.sync();
  });
  return openXlsx(await saveFile(workbench.engine), '同事.xlsx');
}

async function namesOf({ Excel }: Host) {
  return Excel.run(async (context) => {
    const names = context.workbook.names.load('items/name,items/formula');
    const sheets = context.workbook.worksheets.load(
      'items/name,items/names/items/name,items/names/items/formula',
    );
    await context.sync();
    const print = ({ name, formula }: Excel.NamedItem) => `${name} ${String(formula)}`;
    return {
      workbook: names.items.map(print).sort(),
      sheets: sheets.items.map((one) => [one.name, ...one.names.items.map(print).sort()]),
    };
  });
}

test('sheets of another workbook come to the end with their cells, merges, rules and names; nothing can be undone', async () => {
  const file = await colleague();
  const host = await connect();
  await host.workbench.user.type('Sheet1!A1', '她的');
  expect(await host.workbench.user.bringSheets(file)).toBe(true);
  await host.workbench.idle();
  const seen = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('表');
    const cells = sheet.getRange('A1:B4').load('values');
    const merged = sheet.getRange().getMergedAreasOrNullObject().load('address');
    const formats = sheet.getRange('B2').conditionalFormats.load('items/type');
    const validation = sheet.getRange('B2').dataValidation.load('type');
    await context.sync();
    return [cells.values, merged.address, formats.items.length, validation.type];
  });
  expect(seen).toEqual([
    [
      ['标题', ''],
      ['甲', 1],
      ['乙', 2],
      ['', 3],
    ],
    '表!A1:B1',
    1,
    'WholeNumber',
  ]);
  expect(await namesOf(host)).toEqual({
    workbook: ['只有一处 =表!$A$2', '合计 =表!$B$4'],
    sheets: [['Sheet1'], ['表', '本表 =表!$A$3']],
  });
  expect(host.workbench.engine.undo.depth).toBe(0);
});

test('a name that the workbook has belongs to the sheet that comes; a sheet whose name is taken gets a number', async () => {
  const file = await colleague('Sheet1');
  const host = await connect();
  await host.Excel.run(async (context) => {
    context.workbook.names.add('合计', context.workbook.worksheets.getFirst().getRange('C1'));
    await context.sync();
  });
  await host.workbench.user.bringSheets(file);
  expect(await namesOf(host)).toEqual({
    workbook: ["只有一处 ='Sheet1 (2)'!$A$2", '合计 =Sheet1!$C$1'],
    sheets: [['Sheet1'], ['Sheet1 (2)', "合计 ='Sheet1 (2)'!$B$4", "本表 ='Sheet1 (2)'!$A$3"]],
  });
  const formula = await host.Excel.run(async (context) => {
    const cell = context.workbook.worksheets
      .getItem('Sheet1 (2)')
      .getRange('B4')
      .load('formulas,values');
    await context.sync();
    return [cell.formulas, cell.values];
  });
  expect(formula).toEqual([[["=SUM('Sheet1 (2)'!B2:B3)"]], [[3]]]);
});
