import fc from 'fast-check';
import { budgetRows, type BudgetRow } from './budget-rows';
import { plainLook, printedBudget, type Look } from './printed-budget';
import { figuresOf, proposalsOf, readTexts } from './read-texts';

const looks: fc.Arbitrary<Look> = fc.record({
  fundsAcross: fc.boolean(),
  totals: fc.constantFrom('none', 'top', 'bottom'),
  unitRows: fc.boolean(),
  namesBeside: fc.boolean(),
  indented: fc.boolean(),
  commas: fc.boolean(),
  title: fc.boolean(),
});

function read(cells: readonly (readonly string[])[]) {
  return readTexts({ 表: cells.map((line) => line.join('|')) });
}

/** F12 30101 基本工资 人员经费 100.00万元: all that is proposed, whatever its order and where it stands in the export. */
function proposed(cells: readonly (readonly string[])[]): readonly string[] {
  return proposalsOf(read(cells))
    .flatMap((one) =>
      one.kind === 'figures'
        ? figuresOf(one.compared.form.id, [one]).map(
            (words) => `${one.compared.form.id} ${words.replace(/ ← .*/, '')}`,
          )
        : [],
    )
    .sort();
}

const sumOf = (rows: readonly BudgetRow[]) => rows.reduce((sum, { fen }) => sum + fen, 0);

/** Each fifth row in two that add up to it. */
function split(rows: readonly BudgetRow[], seed: number): BudgetRow[] {
  return rows.flatMap((row, index) => {
    const part = (seed + index * 7) % row.fen;
    return (seed + index) % 5 === 0 && part > 0
      ? [
          { ...row, fen: part },
          { ...row, fen: row.fen - part },
        ]
      : [row];
  });
}

function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  return [...items]
    .map((item, index) => [((index + 1) * 7919 * (seed + 1)) % 1009, item] as const)
    .sort(([one], [other]) => one - other)
    .map(([, item]) => item);
}

test('how a system prints its rows changes nothing of what is proposed', () => {
  fc.assert(
    fc.property(budgetRows, looks, (rows, look) => {
      expect(proposed(printedBudget(rows, look))).toEqual(proposed(printedBudget(rows, plainLook)));
    }),
    { numRuns: 40 },
  );
});

test('nor do the order of rows and columns, and how amounts are split', () => {
  fc.assert(
    fc.property(budgetRows, looks, fc.nat(1000), (rows, look, seed) => {
      const own = { ...look, unitRows: false };
      // Columns of a group stay together.
      const groups = (columns: Parameters<Parameters<typeof printedBudget>[2] & object>[0]) => {
        const names = columns.map(([group, head]) => group || head);
        return shuffled([...new Set(names)], seed).flatMap((name) =>
          columns.filter(([group, head]) => (group || head) === name),
        );
      };
      const cells = printedBudget(shuffled(split(rows, seed), seed), own, groups);
      expect(proposed(cells)).toEqual(proposed(printedBudget(rows, plainLook)));
    }),
    { numRuns: 40 },
  );
});

test('what is read and what is left over is the sum of the export, and what is read goes once into each form of it', () => {
  const damages = fc.constantFrom('none', 'badCode', 'noWords');
  fc.assert(
    fc.property(budgetRows, damages, (rows, damage) => {
      const cells = printedBudget(rows, plainLook).map((line) => [...line]);
      const [last] = cells.slice(-1);
      if (last && damage === 'badCode') last[2] = '20103019';
      if (last && damage === 'noWords') last.fill('', 0, last.length - 1);
      const outcome = read(cells);
      const readings = outcome.kind === 'read' ? outcome.readings : [];
      const entries = readings.flatMap((one) => one.entries);
      const left = readings.flatMap((one) => one.left);
      const all = [...entries, ...left].reduce((sum, one) => sum + (one.fen ?? 0), 0);
      expect(all).toBe(sumOf(rows));
      expect(left.length).toBe(damage === 'badCode' || damage === 'noWords' ? 1 : 0);
      const whole = proposalsOf(outcome).flatMap((one) =>
        one.kind === 'figures' && ['F08', 'F13'].includes(one.compared.form.id)
          ? [
              [
                ...one.compared.proposed.map(({ fen }) => fen),
                ...one.compared.lacking.map(({ fen }) => fen),
              ].reduce((sum, fen) => sum + fen, 0),
            ]
          : [],
      );
      const counted = entries.reduce((sum, { fen }) => sum + fen, 0);
      expect(whole).toEqual(whole.map(() => counted));
    }),
    { numRuns: 40 },
  );
});
