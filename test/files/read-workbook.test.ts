import fc from 'fast-check';
import { parseRange, printRange } from '../../src/domain/grid/cell-range';
import type { SheetPlan } from '../../src/domain/plan/sheet-plan';
import { readWorkbook, writeWorkbook } from '../../src/files';
import { caseName, everyForm, filledPlan, planOf } from './every-form';

async function read(sheets: readonly { name: string; plan: SheetPlan }[]) {
  const file = await readWorkbook(await writeWorkbook(sheets));
  if (file.kind === 'unreadable') throw new Error(file.detail);
  return file;
}

const sheets = everyForm.flatMap((form) => [
  { name: `${caseName(form)} 空`, plan: planOf(form) },
  { name: caseName(form), plan: filledPlan(form, 3) },
]);
const file = read(sheets);

test.each(sheets.map(({ name, plan }, index) => [name, plan, index] as const))(
  '%s: what is written is read',
  async (name, plan, index) => {
    const sheet = (await file).sheets[index];
    expect(sheet?.isHidden).toBe(false);
    expect(sheet?.grid.name).toBe(name);
    const cells = plan.cells.map((row, down) =>
      row.map((_, across) => {
        const cell = sheet?.grid.cellAt(down, across);
        return cell?.formula ? { formula: cell.formula } : cell?.value;
      }),
    );
    expect(cells).toEqual(plan.cells.map((row) => row.map((cell) => (cell === '' ? null : cell))));
    expect(sheet?.grid.merges.map(printRange)).toEqual(plan.merges);
  },
);

test('its marks lead to its cells', async () => {
  const { names } = await file;
  const marks = names.filter(({ name }) => name.startsWith('_BF.'));
  expect(marks).toHaveLength(sheets.reduce((sum, { plan }) => sum + plan.marks.length, 0));
  expect(marks.every(({ sheet, isHidden }) => sheet === null && !isHidden)).toBe(true);
  const [first] = marks;
  const [{ name, plan } = { name: '', plan: null }] = sheets;
  const area = parseRange(plan?.marks[0]?.area ?? '');
  expect(first?.formula).toMatch(`'${name}'!`);
  expect(parseRange(first?.formula.split('!')[1] ?? '')).toEqual(area);
});

test('the area that is used is that of the cells that hold something', async () => {
  const { sheets: read } = await file;
  expect(read[0]?.grid.used).toEqual(parseRange(sheets[0]?.plan.page.printArea ?? ''));
});

const [anyPlan] = everyForm.map((form) => planOf(form));
const content = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.constantFrom(
    '=1+1',
    '+1',
    '-x',
    '@a',
    '#N/A',
    '#VALUE!',
    '0012',
    'TRUE',
    '_x000A_',
    ' 两端 ',
    'a\r\nb',
    '<&>"\'',
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

test('whatever a cell holds comes back: a text as the same text, a number as the same number', async () => {
  if (!anyPlan) throw new Error('there are no forms');
  const isXml = (text: string) => !/[\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/.test(text);
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        content.filter((one) => typeof one === 'number' || isXml(one)),
        { minLength: 1, maxLength: 20 },
      ),
      async (values) => {
        const plan = {
          ...anyPlan,
          cells: [values],
          rowHeights: [20],
          columnWidths: values.map(() => 60),
          merges: [],
          styles: [],
          numberFormats: [],
        };
        const {
          sheets: [sheet],
        } = await read([{ name: '表', plan }]);
        expect(values.map((_, column) => sheet?.grid.cellAt(0, column).value)).toEqual(
          values.map((value) => (value === 0 ? 0 : value)),
        );
      },
    ),
    { numRuns: 100 },
  );
});
