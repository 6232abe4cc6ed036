import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import type { SheetPlan } from '../../src/domain/plan/sheet-plan';
import { readWorkbook, writeWorkbook } from '../../src/files';
import { everyForm, planOf } from './every-form';
import { openedSheets } from './opened-sheet';

const [form] = everyForm;
if (!form) throw new Error('there are no forms');
const empty = planOf(form);

function written(text: string): Promise<Uint8Array> {
  const plan: SheetPlan = { ...empty, cells: [[text]], merges: [] };
  return writeWorkbook([{ name: '表', plan }]);
}

/** What our reader finds. */
async function readBack(bytes: Uint8Array) {
  const file = await readWorkbook(bytes);
  if (file.kind === 'unreadable') throw new Error(file.detail);
  const { value, formula } = file.sheets[0]?.grid.cellAt(0, 0) ?? {};
  return { value, formula };
}

/** Whether the cell stands behind an apostrophe in Excel. */
function isQuoted(bytes: Uint8Array): boolean {
  const parts = unzipSync(bytes);
  const xml = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const look = /<c r="A1" s="(\d+)"/.exec(xml('xl/worksheets/sheet1.xml'))?.[1];
  const looks = /<cellXfs.*?<\/cellXfs>/s.exec(xml('xl/styles.xml'))?.[0].match(/<xf [^>]*>/g);
  return looks?.[Number(look)]?.includes('quotePrefix="1"') ?? false;
}

test.each([
  ['a formula', '=1+1', true],
  ['a formula that would call a program', "=cmd|'/C calc'!A0", true],
  ['a link', '=HYPERLINK("http://example.com","表")', true],
  ['what begins with a plus', '+1', true],
  ['what begins with a minus', '-1+1', true],
  ['what begins with an at sign', '@SUM(A1)', true],
  ['a number', '007', true],
  ['a date', '二〇二二年三月', true],
  ['an error', '#N/A', true],
  ['a truth', 'TRUE', true],
  ['an apostrophe', "'=1", true],
  ['a tag', '</t></si><f>1</f>', true],
  ['a line break before a formula', '\n=1', true],
  ['what looks like a sign of the file', '_x003D_1', true],
  ['plain wording', '办公费=差旅费', false],
])('%s is written as a text and stays one: %j', async (_, text, quoted) => {
  const bytes = await written(text);
  await expect(readBack(bytes)).resolves.toEqual({ value: text, formula: null });
  const [sheet] = await openedSheets(bytes);
  expect(sheet?.content(0, 0)).toBe(text);
  expect(isQuoted(bytes)).toBe(quoted);
});

test('any text comes back as it went in', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ minLength: 1, unit: 'binary' }), async (text) => {
      // Line breaks of other systems are one line break in a cell.
      await expect(readBack(await written(text))).resolves.toEqual({ value: text, formula: null });
    }),
  );
});
