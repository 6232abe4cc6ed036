import fc from 'fast-check';
import { connect } from '../connect';
import type { Host } from '../connect';

/** A step of the user, by its name and what is said with it; what Excel would refuse changes nothing. */
type Step = readonly ['type' | 'clear' | 'renameSheet' | 'undo' | 'redo', ...(string | number)[]];

const sheets = ['Sheet1', 'Other', 'Third'];
const sheet = fc.constantFrom(...sheets);
const row = fc.integer({ min: 1, max: 6 });

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
  fc.constantFrom<Step>(
    ['renameSheet', 'Other', 'Renamed'],
    ['renameSheet', 'Renamed', 'Other'],
    ['undo'],
    ['undo'],
    ['redo'],
  ),
);

async function take({ workbench }: Host, [name, ...said]: Step): Promise<void> {
  const act = workbench.user[name] as (...args: unknown[]) => Promise<boolean>;
  await act(...said);
  await workbench.engine.calculation.settle();
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

async function anew({ workbench }: Host): Promise<void> {
  workbench.engine.api.getFormula().executeCalculation();
  await workbench.engine.calculation.settle();
}

test('what is calculated after each step is what calculating everything anew comes to', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      const host = await connect();
      await host.Excel.run(async (context) => {
        const { worksheets, names } = context.workbook;
        for (const name of sheets.slice(1)) worksheets.add(name);
        for (const name of sheets) worksheets.getItem(name).getRange('A1:C6').values = 3 as never;
        names.add('Mark', worksheets.getItem('Third').getRange('B2'));
        await context.sync();
      });
      for (const each of steps) await take(host, each);
      const known = await values(host);
      await anew(host);
      expect(known).toEqual(await values(host));
      host.workbench.dispose();
    }),
    { numRuns: 20, endOnFailure: true, interruptAfterTimeLimit: 50_000 },
  );
});
