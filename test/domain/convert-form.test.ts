import fc from 'fast-check';
import type { MoneyUnit } from '../../src/domain/money/money-unit';
import { gridOfPlan } from '../../src/domain/plan/grid-of-plan';
import { planForm } from '../../src/domain/plan/plan-form';
import { readForm } from '../../src/domain/read/read-form';
import { emptyCell, type GridCell, type SheetGrid } from '../../src/domain/grid/sheet-grid';
import { convertedAmount } from '../../src/domain/unit/converted-amount';
import { convertedFormula } from '../../src/domain/unit/converted-formula';
import { conversionNeed, planConversion } from '../../src/domain/unit/plan-conversion';
import { arbitraryValues } from './arbitrary-values';
import { layouts, profile, type Layout } from './every-layout';
import { sheetModel } from './sheet-model';

const wan = 6;
const number = (value: number, text: string | null = null) => ({ ...emptyCell, value, text });
const typed = (value: string) => ({ ...emptyCell, value });

test.each<[string, GridCell, MoneyUnit, string | number | null]>([
  ['a number', number(0.07), '元', 700],
  ['noise behind the digits that Excel keeps', number(0.1 + 0.2), '元', 3000],
  ['finer than 分', number(1.23456789), '元', 12345.6789],
  ['less than nothing', number(-1.1), '元', -11000],
  ['a number as text', typed('1,200.5'), '元', 12_005_000],
  ['full-width digits', typed('８０'), '元', 800_000],
  ['a remark stays', typed('88.40（原值）'), '元', '884000.00（原值）'],
  ['brackets stay', typed('(12.3)'), '元', '(123000.00)'],
  ['a format that prints another unit', number(5000, '5000.00元'), '元', 5000],
])('%s', (_, cell, target, content) => {
  expect(convertedAmount(cell, wan, target)).toEqual({ kind: 'amount', content });
});

test.each<[string, GridCell, string]>([
  ['80万元 says its unit', typed('80万元'), 'ownUnit'],
  ['租用 costs nothing', typed('租用'), 'nothing'],
  ['—— is nothing', typed('——'), 'nothing'],
  ['an empty cell', emptyCell, 'nothing'],
  ['words', typed('待定'), 'unreadable'],
  ['an error', typed('#REF!'), 'unreadable'],
])('%s', (_, cell, kind) => {
  expect(convertedAmount(cell, wan, '元')).toEqual({ kind });
});

test('whole 分 come back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e14, max: 1e14 }), (amount) => {
      const there = convertedAmount(number(Number(`${amount}e-2`)), 2, '万元');
      const back =
        there.kind === 'amount' ? convertedAmount(number(Number(there.content)), 6, '元') : null;
      expect(back).toEqual({ kind: 'amount', content: Number(`${amount}e-2`) });
    }),
  );
});

test.each<[string, string]>([
  ['=E8+F8', 'stays'],
  ['=SUM(E8:E9)', 'stays'],
  ['=IF(A1="80",E8,F8)', 'own'],
  ['=E8+J8', 'own'],
  ['=E8*F8', 'own'],
  ['=E8*2', 'stays'],
  ['=2*$E$8', 'stays'],
  ['=-E8', 'stays'],
  ['=(E8+F8)*30%', 'stays'],
  ['=E8/12*3', 'stays'],
  ['=SUM(E8:F9)-MAX(E8,F8)', 'stays'],
  ['=E8*K8', 'stays'],
  ['=E8*K8+F9', 'stays'],
  ['=ROUND(E8*0.06,2)', 'own'],
  ['=E8/F8', '=(E8/F8)*10000'],
  ['=2/E8', 'own'],
  ['=E8*', 'own'],
  ['=SUM(E8:J8)', 'own'],
  ['=0.5+0.5', '=(0.5+0.5)*10000'],
  ['=80', '=(80)*10000'],
  ['=K8*1.5', '=(K8*1.5)*10000'],
  ['=(0.5+0.5)/10000', '=0.5+0.5'],
  ['=(SUM(K8,K9)*2)/10000', '=SUM(K8,K9)*2'],
  ['=预算合计', 'own'],
  ['=E8+12.5', 'own'],
  ['=明细!E8+明细!E9', 'own'],
  ["='一起'!$B$4", 'stays'],
  ["='别处'!$B$4", "='别处'!$B$4*10000"],
  ["='别处'!$B$4/10000", "='别处'!$B$4"],
])('%s %s', (formula, expected) => {
  const placesOf = (sheet: string) => (sheet === '一起' ? 4 : 0);
  const converted = convertedFormula(formula, 4, placesOf, (at) =>
    /^[EF][89]$/.test(at) ? 'along' : /^K[89]$/.test(at) ? 'fixed' : null,
  );
  expect(converted.kind === 'becomes' ? converted.formula : converted.kind).toBe(expected);
});

function drawn({ packId, form, style }: Layout, values: object, unit: MoneyUnit): SheetGrid {
  const plan = planForm({
    packId,
    form,
    styleId: style.id,
    profile: { ...profile, unit },
    values: values as Parameters<typeof planForm>[0]['values'],
  });
  return gridOfPlan(plan, form.sheetName);
}

function converted({ form, style }: Layout, grid: SheetGrid, target: MoneyUnit): SheetGrid | null {
  const region = grid.used ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const reading = readForm(form, style.id, grid, region);
  const need = conversionNeed({ form, styleId: style.id, grid, reading }, target);
  if (need.kind !== 'convert') return null;
  const sheet = sheetModel(grid);
  const { steps, kept } = planConversion(need.form, () => 0);
  expect(kept).toEqual([]);
  sheet.apply(steps);
  return sheet;
}

function contentsOf(grid: SheetGrid, { used }: SheetGrid): string[] {
  if (!used) return [];
  const rows = Array.from({ length: used.bottom - used.top + 1 }, (_, down) => down + used.top);
  const columns = Array.from(
    { length: used.right - used.left + 1 },
    (_, across) => across + used.left,
  );
  return rows.map((row) =>
    columns
      .map((column) => {
        const { value, formula } = grid.cellAt(row, column);
        return String(formula ?? value ?? '');
      })
      .join(' | '),
  );
}

function saysUnit(grid: SheetGrid): boolean {
  const { bottom = 0, right = 0 } = grid.used ?? {};
  return Array.from({ length: bottom + 1 }, (_, row) => row).some((row) =>
    Array.from({ length: right + 1 }, (_, column) => grid.cellAt(row, column)).some(
      ({ value, text }) =>
        typeof value === 'number'
          ? text?.endsWith('元')
          : /(?:单位[:：]|\()元[)）]?$/.test(String(value)),
    ),
  );
}

test('a format of the user’s own that prints the old unit is written anew, and its amount converted', () => {
  const layout = layouts.find(([name]) => name === 'national F14 row')?.[1];
  if (!layout) throw new Error('there is no such form');
  const { form, style } = layout;
  const sheet = sheetModel(drawn(layout, {}, '万元'));
  const abroad = number(0.5, '0.50万元');
  const before: SheetGrid = {
    ...sheet,
    used: sheet.used,
    merges: sheet.merges,
    cellAt: (row, column) => (row === 4 && column === 1 ? abroad : sheet.cellAt(row, column)),
  };
  const region = sheet.used ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const reading = readForm(form, style.id, before, region);
  const need = conversionNeed({ form, styleId: style.id, grid: before, reading }, '元');
  if (need.kind !== 'convert') throw new Error(need.kind);
  const { steps, kept } = planConversion(need.form, () => 0);
  const formatted = steps.flatMap((step) =>
    step.kind === 'numberFormat' ? step.format.areas : [],
  );
  expect(steps).toContainEqual({ kind: 'put', cell: 'B5', content: 5000 });
  expect(formatted).toEqual(['B5']);
  expect(kept).toEqual([]);
});

const withAmounts = layouts.filter(([, { style }]) => JSON.stringify(style).includes('"amount"'));

test('there are such layouts', () => {
  expect(withAmounts.length).toBeGreaterThan(15);
});

test.each(withAmounts)('%s converted is what it is when it is drawn in that unit', (_, layout) => {
  fc.assert(
    fc.property(arbitraryValues(layout.style, layout.form.unit), (values) => {
      const [one, other] = [drawn(layout, values, '万元'), drawn(layout, values, '元')];
      const there = converted(layout, one, '元');
      expect(there && contentsOf(there, one)).toEqual(contentsOf(other, other));
      // Where nothing is calculated, an empty form may not say its unit.
      if (saysUnit(other)) expect(converted(layout, other, '元')).toBeNull();
      expect(converted(layout, one, '万元')).toBeNull();
    }),
    { numRuns: 10 },
  );
});
