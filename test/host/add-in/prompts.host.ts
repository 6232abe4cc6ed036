import { insertForm } from '../../../src/app';
import { insertOfButton } from '../../../src/app/insert/insert-of-button';
import { insertSet } from '../../../src/app/insert/insert-set';
import { convertForms } from '../../../src/app/unit';
import { openProduct, sheetNames } from '../open-product';

/** What Excel says beside a cell. */
async function promptAt(sheet: string, at: string): Promise<string> {
  return Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem(sheet).getRange(at);
    dataValidation.load('prompt');
    await context.sync();
    return `${dataValidation.prompt.title}: ${dataValidation.prompt.message}`;
  });
}

const zh = '单位：万元: 请填写金额，不带单位；没有安排的填0。';
const en = 'In 万元: Amount without its unit; 0 if none is planned.';

test.each([
  ['zh', zh],
  ['en', en],
  [undefined, zh],
] as const)('a form that is inserted in %s', async (language, expected) => {
  const { workbook } = await openProduct();
  const outcome = await insertForm(workbook, { formId: 'F14', place: 'newSheet', language });
  if (outcome.kind !== 'inserted') throw new Error(outcome.kind);
  await expect(promptAt(outcome.sheet, 'B5')).resolves.toBe(expected);
});

test('a form of a button, a set, and what is converted to 元', async () => {
  const { workbook } = await openProduct();
  await insertOfButton(workbook, 'threePublic', 'en');
  const sheet = (await sheetNames()).at(-1) ?? '';
  await expect(promptAt(sheet, 'B5')).resolves.toBe(en);
  const set = await insertSet(workbook, {
    ...{ forms: [{ formId: 'F07' }], language: 'en', signal: { aborted: false } },
    onProgress: () => undefined,
  });
  await expect(promptAt(set.inserted[0]?.sheet ?? '', 'B5')).resolves.toBe(en);
  await convertForms(workbook, '元', 'en');
  await expect(promptAt(sheet, 'B5')).resolves.toBe(en.replace('万元', '元'));
});
