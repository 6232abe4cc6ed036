import { onSheet } from '../on-sheet';

const projects = [
  ['Project', 'Alpha', 'Beta', 'Ship'],
  ['Project 1', 'Complete', 'Ongoing', 'On Schedule'],
  ['Project 2', 'Complete', 'complete', 'On Schedule'],
  ['Project 3', 'Incomplete', 'Delayed', 'Delays Likely'],
  ['5', '=B2', '', ''],
];

/** Where the text is found; null for nowhere. */
async function found(
  text: string,
  criteria: Excel.WorksheetSearchCriteria,
  prepare: (sheet: Excel.Worksheet) => void = () => undefined,
): Promise<string | null> {
  return onSheet(async (sheet, context) => {
    sheet.getRange('A1:D5').values = projects;
    prepare(sheet);
    const areas = sheet.findAllOrNullObject(text, criteria).load('address');
    await context.sync();
    return areas.isNullObject ? null : areas.address.replaceAll('Sheet1!', '');
  });
}

test.each<[string, Excel.WorksheetSearchCriteria, string | null]>([
  ['Complete', { completeMatch: true, matchCase: false }, 'B2,B3:C3,B5'],
  ['Complete', { completeMatch: true, matchCase: true }, 'B2:B3,B5'],
  ['Delay', { completeMatch: false }, 'C4:D4'],
  ['5', {}, 'A5'],
  ['Proj*', { completeMatch: true }, 'A1:A4'],
  ['canceled', {}, null],
])('%s %j', async (text, criteria, expected) => {
  expect(await found(text, criteria)).toBe(expected);
});

test('nothing of a hidden sheet', async () => {
  const hide = (sheet: Excel.Worksheet) => {
    (sheet.context as Excel.RequestContext).workbook.worksheets.add();
    sheet.visibility = 'Hidden';
  };
  expect(await found('Project', {}, hide)).toBeNull();
});

test.each<[string, string]>([
  ['canceled', 'ItemNotFound'],
  ['', 'InvalidArgument'],
])('findAll of %j: %s', async (text, code) => {
  const searching = onSheet((sheet, context) => {
    sheet.findAll(text, {}).load('address');
    return context.sync();
  });
  await expect(searching).rejects.toMatchObject({ code });
});
