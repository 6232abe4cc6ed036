import fc from 'fast-check';
import { parseRange } from '../../src/domain/grid/cell-range';
import { gridOfPlan } from '../../src/domain/plan/grid-of-plan';
import type { SheetPlan } from '../../src/domain/plan/sheet-plan';
import type { GridCell, SheetGrid } from '../../src/domain/grid/sheet-grid';
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
  '%s: the sheet in the file is the sheet of the plan',
  async (name, plan, index) => {
    const sheet = (await file).sheets[index];
    if (!sheet) throw new Error('the sheet is missing');
    const planned = gridOfPlan(plan, name);
    const cells = ({ cellAt }: SheetGrid) =>
      plan.cells.map((row, down) => row.map((_, across) => seen(cellAt(down, across))));
    expect(cells(sheet.grid)).toEqual(cells(planned));
    expect([sheet.grid.name, sheet.isHidden]).toEqual([name, false]);
    expect(sheet.grid.merges).toEqual(planned.merges);
    expect(sheet.grid.used).toEqual(rangeOfFilled(plan));
  },
);

/** A number as it is printed, if the sheet says how; an empty text is an empty cell. */
function seen({ value, formula, text }: GridCell) {
  const shown = typeof value === 'number' ? (text ?? String(value)) : null;
  return { value: value === '' ? null : value, formula, shown };
}

function rangeOfFilled({ cells }: SheetPlan) {
  const places = cells.flatMap((row, down) =>
    row.flatMap((cell, across) => (cell === null || cell === '' ? [] : [{ down, across }])),
  );
  const rows = places.map(({ down }) => down);
  const columns = places.map(({ across }) => across);
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

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

const [anyPlan] = everyForm.map((form) => planOf(form));
const content = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), minLength: 1 }),
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
  await fc.assert(
    fc.asyncProperty(fc.array(content, { minLength: 1, maxLength: 20 }), async (values) => {
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
    }),
    { numRuns: 100 },
  );
});
