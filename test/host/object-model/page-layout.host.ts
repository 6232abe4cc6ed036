import { connect } from '../connect';
import type { Host } from '../connect';

let host: Host;
beforeEach(async () => {
  host = await connect();
});

async function onSheet<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>,
): Promise<T> {
  return host.Excel.run(async (context) => {
    const result = await work(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
    return result;
  });
}

async function layout(): Promise<Excel.Interfaces.PageLayoutData> {
  return onSheet(async (sheet, context) => {
    const { pageLayout } = sheet;
    pageLayout.load();
    await context.sync();
    return pageLayout.toJSON();
  });
}

test('a new sheet is A4, upright, with the margins of Excel', async () => {
  expect(await layout()).toMatchObject({
    orientation: 'Portrait',
    paperSize: 'A4',
    topMargin: 54,
    leftMargin: 50.4,
    headerMargin: 21.6,
    zoom: { scale: 100 },
    firstPageNumber: '',
  });
});

test.each<[string, Excel.Interfaces.PageLayoutUpdateData]>([
  ['orientation', { orientation: 'Landscape' }],
  ['paperSize', { paperSize: 'A3' }],
  ['centring', { centerHorizontally: true, centerVertically: true }],
  ['what is printed', { printGridlines: true, printHeadings: true, printComments: 'EndSheet' }],
  ['quality', { blackAndWhite: true, draftMode: true, printErrors: 'Blank' }],
  ['order', { printOrder: 'OverThenDown', firstPageNumber: 3 }],
  ['margins', { topMargin: 10, bottomMargin: 20, leftMargin: 30, rightMargin: 40.5 }],
  ['scale', { zoom: { scale: 85 } }],
  ['pages to fit', { zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 } }],
])('sets and undoes %s', async (_, change) => {
  const before = await layout();
  await onSheet((sheet) => sheet.pageLayout.set(change));
  expect(await layout()).toMatchObject(change);
  host.workbench.engine.undo.undo();
  expect(await layout()).toEqual(before);
});

test.each<[string, (layout: Excel.PageLayout) => void]>([
  ['a scale of 5', (page) => void (page.zoom = { scale: 5 })],
  ['a scale and pages', (page) => void (page.zoom = { scale: 50, verticalFitToPages: 1 })],
  ['no zoom at all', (page) => void (page.zoom = {})],
  ['a negative margin', (page) => void (page.topMargin = -1)],
  ['an unknown paper', (page) => void (page.paperSize = 'A9' as Excel.PaperType)],
  ['cells as title rows', (page) => page.setPrintTitleRows('A1:B1')],
  ['rows as title columns', (page) => page.setPrintTitleColumns('1:1')],
])('refuses %s', async (_, work) => {
  await expect(onSheet((sheet) => work(sheet.pageLayout))).rejects.toMatchObject({
    code: 'InvalidArgument',
  });
});

test.each([
  ['Points', 36, 36],
  ['Inches', 1, 72],
  ['Centimeters', 2.54, 72],
] as const)('setPrintMargins in %s', async (unit, given, points) => {
  await onSheet((sheet) => sheet.pageLayout.setPrintMargins(unit, { top: given, header: given }));
  const { topMargin, headerMargin, leftMargin } = await layout();
  expect([topMargin, headerMargin, leftMargin]).toEqual([points, points, 50.4]);
});

test('headers and footers', async () => {
  const texts = await onSheet(async (sheet, context) => {
    const { headersFooters } = sheet.pageLayout;
    headersFooters.defaultForAllPages.centerHeader = '部门预算公开';
    headersFooters.defaultForAllPages.centerFooter = '第 &P 页，共 &N 页';
    headersFooters.firstPage.leftHeader = '附件';
    headersFooters.state = 'FirstAndDefault';
    await context.sync();
    const all = headersFooters.defaultForAllPages.load('centerHeader,centerFooter,leftHeader');
    const first = headersFooters.firstPage.load('leftHeader');
    headersFooters.load('state');
    await context.sync();
    return [
      all.centerHeader,
      all.centerFooter,
      all.leftHeader,
      first.leftHeader,
      headersFooters.state,
    ];
  });
  expect(texts).toEqual(['部门预算公开', '第 &P 页，共 &N 页', '', '附件', 'FirstAndDefault']);
});

async function titles(): Promise<(string | null)[]> {
  return onSheet(async (sheet, context) => {
    const rows = sheet.pageLayout.getPrintTitleRowsOrNullObject().load('address');
    const columns = sheet.pageLayout.getPrintTitleColumnsOrNullObject().load('address');
    await context.sync();
    return [rows, columns].map((found) => (found.isNullObject ? null : found.address));
  });
}

test('title rows and columns', async () => {
  expect(await titles()).toEqual([null, null]);
  await onSheet((sheet) => {
    sheet.pageLayout.setPrintTitleRows('$1:$2');
    sheet.pageLayout.setPrintTitleColumns(sheet.getRange('A:A'));
  });
  expect(await titles()).toEqual(['Sheet1!1:2', 'Sheet1!A:A']);
  await onSheet((sheet) => sheet.pageLayout.setPrintTitleRows('3:3'));
  expect(await titles()).toEqual(['Sheet1!3:3', 'Sheet1!A:A']);
  host.workbench.engine.undo.undo();
  expect(await titles()).toEqual(['Sheet1!1:2', 'Sheet1!A:A']);
});

async function printArea(): Promise<string | null> {
  return onSheet(async (sheet, context) => {
    const areas = sheet.pageLayout.getPrintAreaOrNullObject().load('address');
    await context.sync();
    return areas.isNullObject ? null : areas.address;
  });
}

test.each<[string, (sheet: Excel.Worksheet) => void, string | null]>([
  ['an address', (sheet) => sheet.pageLayout.setPrintArea('A1:D20'), 'Sheet1!A1:D20'],
  ['a range', (sheet) => sheet.pageLayout.setPrintArea(sheet.getRange('B:C')), 'Sheet1!B:C'],
  [
    'several areas',
    (sheet) => sheet.pageLayout.setPrintArea(sheet.getRanges('A1:B2,D4')),
    'Sheet1!A1:B2,Sheet1!D4',
  ],
  [
    'the last one counts',
    (sheet) => {
      sheet.pageLayout.setPrintArea('A1');
      sheet.pageLayout.setPrintArea('B2:C3');
    },
    'Sheet1!B2:C3',
  ],
  ['nothing', () => undefined, null],
])('print area: %s', async (_, work, expected) => {
  await onSheet(work);
  expect(await printArea()).toBe(expected);
});

test.each([
  ['A1:D20', 'Sheet1!A1:D22'],
  ['A1:B2,D4:E20', 'Sheet1!A1:B2,Sheet1!D4:E22'],
])('the print area %s follows inserted rows', async (area, expected) => {
  await onSheet((sheet) => sheet.pageLayout.setPrintArea(area));
  await onSheet((sheet) => void sheet.getRange('10:11').insert('Down'));
  expect(await printArea()).toBe(expected);
});
