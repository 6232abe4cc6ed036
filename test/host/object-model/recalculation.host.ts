import fc from 'fast-check';
import { connect } from '../connect';
import type { Host } from '../connect';

/** A step of the user, by its name and what is said with it; what Excel would refuse changes nothing. */
type Step = readonly [
  'type' | 'clear' | 'insertRows' | 'deleteRows' | 'renameSheet' | 'undo' | 'redo',
  ...(string | number)[],
];

const sheets = ['Sheet1', 'Other', 'Third'];
const sheet = fc.constantFrom(...sheets);
const row = fc.integer({ min: 1, max: 6 });
const count = fc.integer({ min: 1, max: 2 });

/** Formulas look to the left of where they stand, so that none looks at itself. */
const formula = fc
  .tuple(sheet, fc.constantFrom('A', 'B', 'C'), row, row)
  .chain(([on, column, first, second]) =>
    fc.constantFrom(
      `=SUM(${column}${String(Math.min(first, second))}:${column}${String(Math.max(first, second))})`,
      `=SUM(${on}!$A$1:$C$6)`,
      `=${on}!${column}${String(first)}+1`,
      `=IF(A1>5,SUM(${on}!A:A),COUNT(B1:C3))`,
      `=SUM(INDIRECT("A1:A"&${String(first)}))`,
      `=SUM(INDEX(A1:C6,${String(first)},2),Mark)`,
    ),
  );

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(sheet, fc.constantFrom('A', 'B', 'C'), row, fc.integer({ min: -9, max: 99 }))
      .map(([on, column, at, value]): Step => [
        'type',
        `${on}!${column}${String(at)}`,
        String(value),
      ]),
  },
  {
    weight: 6,
    arbitrary: fc
      .tuple(sheet, fc.constantFrom('E', 'F'), row, formula)
      .map(([on, column, at, text]): Step => ['type', `${on}!${column}${String(at)}`, text]),
  },
  fc.tuple(sheet, row).map(([on, at]): Step => ['clear', `${on}!E${String(at)}`]),
  fc.tuple(sheet, row, count).map(([on, at, many]): Step => ['insertRows', on, at, many]),
  fc.tuple(sheet, row, count).map(([on, at, many]): Step => ['deleteRows', on, at, many]),
  fc.constantFrom<Step>(
    ['renameSheet', 'Other', 'Renamed'],
    ['renameSheet', 'Renamed', 'Other'],
    ['undo'],
    ['undo'],
    ['redo'],
  ),
);

async function take({ workbench }: Host, [name, ...said]: Step): Promise<void> {
  // For a sheet that is not there Excel asks for the file it is in.
  const isThere = workbench.engine.book.getSheetByName('Other') !== null;
  if (!isThere && name === 'type' && String(said[1]).includes('Other!')) return;
  const act = workbench.user[name] as (...args: unknown[]) => Promise<boolean>;
  await act(...said);
}

async function values({ Excel }: Host): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const all = context.workbook.worksheets.load('items/name');
    await context.sync();
    const ranges = all.items.map((one) => one.getRange('A1:F8').load('values'));
    await context.sync();
    return ranges.map((range, index) => [all.items[index]?.name, range.values]);
  });
}

/** Only formulas are typed into E and F: where none stands any more, nothing does. */
async function leftBehind({ Excel }: Host): Promise<string[]> {
  return Excel.run(async (context) => {
    const all = context.workbook.worksheets.load('items/name');
    await context.sync();
    const ranges = all.items.map((one) => one.getRange('E1:F40').load('formulas'));
    await context.sync();
    return ranges
      .flatMap(({ formulas }) => formulas.flat().map(String))
      .filter((cell) => cell !== '' && !cell.startsWith('='));
  });
}

async function anew({ workbench }: Host): Promise<void> {
  workbench.engine.api.getFormula().executeCalculation();
  await workbench.engine.calculation.settle();
}

/** What happens between two steps: so far a calculation comes, which the next step then interrupts. */
const pause = fc.constantFrom('none', 'started', 'given way', 'cells', 'all');
type Pause = typeof pause extends fc.Arbitrary<infer T> ? T : never;

async function wait({ workbench }: Host, length: Pause): Promise<void> {
  const { calculation } = workbench.engine;
  if (length === 'all') await calculation.settle();
  else if (length === 'cells') await calculation.settleCells();
  else if (length !== 'none') void calculation.settle();
  if (length === 'given way') await new Promise(setImmediate);
}

test.each([
  ['each step', fc.constant<Pause>('all')],
  ['steps that interrupt calculations', pause],
])('after %s all is as if it were calculated anew', async (_, pauses) => {
  const sequence = fc.array(fc.tuple(step, pauses), { minLength: 5, maxLength: 25 });
  await fc.assert(
    fc.asyncProperty(sequence, async (steps) => {
      const host = await connect();
      await host.Excel.run(async (context) => {
        const { worksheets, names } = context.workbook;
        for (const name of sheets.slice(1)) worksheets.add(name);
        for (const name of sheets) worksheets.getItem(name).getRange('A1:C6').values = 3 as never;
        names.add('Mark', worksheets.getItem('Third').getRange('B2'));
        await context.sync();
      });
      for (const [each, length] of steps) {
        await take(host, each);
        await wait(host, length);
      }
      await host.workbench.engine.calculation.settle();
      expect(await leftBehind(host)).toEqual([]);
      const known = await values(host);
      await anew(host);
      expect(known).toEqual(await values(host));
      host.workbench.dispose();
    }),
    { numRuns: 20, endOnFailure: true, interruptAfterTimeLimit: 25_000 },
  );
});

test.each([
  ['insertRows', 1, 'E8', '=SUM(A4:A7)', 12],
  ['deleteRows', 1, 'E6', '=SUM(A2:A5)', 12],
  ['deleteRows', 4, 'E6', '=SUM(A3:A5)', 9],
  ['insertColumns', 1, 'F7', '=SUM(B3:B6)', 12],
  ['deleteColumns', 4, 'D7', '=SUM(A3:A6)', 12],
] as const)('%s at %d in a sheet behind: %s holds %s', async (kind, at, cell, formula, value) => {
  const host = await connect();
  const { engine, user } = host.workbench;
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.add('Third').getRange('A1:C6').values = 3 as never;
    context.workbook.worksheets.getItem('Sheet1').getRange('H9').formulas = [['=SUM(A3:A6)']];
    await context.sync();
  });
  await user.type('Third!E7', '=SUM(A3:A6)');
  await user[kind]('Third', at);
  await anew(host);
  expect(engine.book.getActiveSheet().getSheetName()).toBe('Sheet1');
  await host.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const moved = worksheets.getItem('Third').getRange(cell).load('formulas,values');
    const other = worksheets.getItem('Sheet1').getRange('H9').load('formulas');
    await context.sync();
    expect([moved.formulas, moved.values]).toEqual([[[formula]], [[value]]]);
    expect(other.formulas).toEqual([['=SUM(A3:A6)']]);
  });
});
