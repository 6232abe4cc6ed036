import fc from 'fast-check';
import { proposalChanges } from '../../src/app/proposals/proposal-steps';
import { proposeValues } from '../../src/app/proposals/propose-values';
import { valuesOnSheet } from '../../src/app/proposals/values-on-sheet';
import type { FormProposals } from '../../src/app/proposals/proposal';
import { emptyValues, withoutBlanks } from '../../src/domain/form/empty-values';
import { itemsOf, type FormValues } from '../../src/domain/form/form-values';
import type { CellRange } from '../../src/domain/grid/cell-range';
import { layOut } from '../../src/domain/layout/lay-out';
import { readForm } from '../../src/domain/read/read-form';
import type { GridCell, SheetGrid } from '../../src/domain/grid/sheet-grid';
import { fillStyle } from '../../src/domain/layout/fill-style';
import { consolidation } from '../../src/packs/consolidation/consolidation';
import { arbitraryValues } from '../domain/arbitrary-values';
import { gridOf, layouts, profile, type Layout } from '../domain/every-layout';
import { sheetModel } from '../domain/sheet-model';
import { foundOnSheet } from './found-on-sheet';

const layoutOf = (name: string): Layout => {
  const found = layouts.find(([id]) => id === name);
  if (!found) throw new Error(`no ${name}`);
  return found[1];
};

const salaries = (personnel: number | null, code = '30101') => ({
  departmentCode: code,
  departmentName: '工资',
  personnel,
});
const classes = (...items: FormValues[]) => ({ items });

const briefly = ({ refusal, proposals, onlyHere }: FormProposals) => [
  ...(refusal === null ? [] : [refusal]),
  ...proposals.map(
    ({ state, row, label, now, value, at }) =>
      `${state} ${row} ${label} ${now}→${String(value)} ${at ?? 'in a new row'}`,
  ),
  ...onlyHere.map(({ row, at }) => `only here ${row} ${at}`),
];

const emptyForm = ({ form, style }: Layout) =>
  emptyValues(fillStyle(style, { ...profile, unit: form.unit }));

function propose(layout: Layout, grid: SheetGrid, region: CellRange, wanted: FormValues) {
  return proposeValues(foundOnSheet(layout, grid, region), wanted, consolidation);
}

function proposed(name: string, here: FormValues | null, wanted: FormValues): FormProposals {
  const layout = layoutOf(name);
  const held = here ?? emptyForm(layout);
  return propose(layout, gridOf(layout, held), regionOf(layout, held), wanted);
}

const regionOf = ({ style }: Layout, values: FormValues) =>
  layOut(style, values, { row: 0, column: 0 }).all;

test.each<[string, string, FormValues | null, FormValues, readonly string[]]>([
  [
    'an empty cell, the same, and something else',
    'national F14 row',
    { abroad: 1, reception: 2 },
    { abroad: 1, reception: 2.5, vehicleRunning: 3 },
    [
      'same  因公出国(境)费 1.00万元→1 B5',
      'new  公务用车运行费 →3 E5',
      'differs  公务接待费 2.00万元→2.5 F5',
    ],
  ],
  [
    'a row that is there, one that is not, and one of which nobody says anything',
    'national F12 standard',
    classes(salaries(1), salaries(9, '30107')),
    classes(salaries(3), salaries(4, '30201')),
    [
      'same 30101 工资 部门预算科目编码 30101→30101 A6',
      'same 30101 工资 部门预算科目名称 工资→工资 B6',
      'differs 30101 工资 人员经费 1.00万元→3 F6',
      'new 30201 工资 部门预算科目编码 →30201 in a new row',
      'new 30201 工资 部门预算科目名称 →工资 in a new row',
      'new 30201 工资 人员经费 →4 in a new row',
      'only here 30107 工资 A7',
    ],
  ],
  [
    'rows of a new form are filled before others come',
    'national F12 standard',
    null,
    classes(salaries(3)),
    [
      'new 30101 工资 部门预算科目编码 →30101 A6',
      'new 30101 工资 部门预算科目名称 →工资 B6',
      'new 30101 工资 人员经费 →3 F6',
    ],
  ],
  [
    'the department that a form prints gives way to the units',
    'national F04 a',
    null,
    { units: [{ unit: '一所', items: [{ item: '复印纸' }] }] },
    ['new 一所 单位名称 某某局→一所 A7'],
  ],
  [
    'so does its code, where both come',
    'national F08 unit',
    null,
    { units: [{ unitCode: '112002', unitName: '一所', general: 3 }] },
    [
      'new 112002 一所 部门（单位）代码 112→112002 A7',
      'new 112002 一所 部门（单位）名称 某某局→一所 B7',
      'new 112002 一所 一般公共预算 →3 E7',
    ],
  ],
  [
    'a unit that says only its code gets a row of its own: the name of the department is not its',
    'national F08 unit',
    null,
    { units: [{ unitCode: '112002', general: 3 }] },
    ['new 112002 部门（单位）代码 →112002 in a new row', 'new 112002 一般公共预算 →3 in a new row'],
  ],
  [
    'figures that leave open whose they are are the department’s',
    'national F08 unit',
    null,
    { units: [{ general: 3 }] },
    [
      'same 112 某某局 部门（单位）代码 112→112 A7',
      'same 112 某某局 部门（单位）名称 某某局→某某局 B7',
      'new 112 某某局 一般公共预算 →3 E7',
    ],
  ],
])('%s', (_, name, here, wanted, said) => {
  expect(briefly(proposed(name, here, wanted))).toEqual(said);
});

const held = (value: string | number, more: Partial<GridCell> = {}): GridCell => ({
  ...{ value, formula: null, text: null },
  ...more,
});

test.each<[string, GridCell, number, string]>([
  ['a figure that is printed the same', held(12.35), 12.345678, 'rounded 12.35万元→12.345678万元'],
  ['a figure that is not', held(12.34), 12.345678, 'differs 12.34万元→12.345678万元'],
  ['a formula', held(4, { formula: '=2+2' }), 5, 'calculated 4.00万元→5.00万元'],
  ['a formula that finds the same', held(4, { formula: '=2+2' }), 4, 'same 4.00万元→4.00万元'],
  [
    'a cell with a unit of its own',
    held(40000, { text: '40000元' }),
    5,
    'differs 40,000.00元→50,000.00元',
  ],
  ['the same in that unit', held(40000, { text: '40000元' }), 4, 'same 40,000.00元→40,000.00元'],
  ['a dash for none', held('—'), 0, 'same —→0.00万元'],
  ['a dash for some', held('—'), 5, 'differs —→5.00万元'],
])('held against %s', (_, cell, reception, said) => {
  const layout = layoutOf('national F14 row');
  const values = { abroad: 1 };
  const sheet = sheetModel(gridOf(layout, values));
  sheet.set(4, 5, cell);
  const { proposals } = propose(layout, sheet, regionOf(layout, values), { reception });
  expect(proposals.map(({ state, now, shown }) => `${state} ${now}→${shown}`)).toEqual([said]);
});

test.each(layouts)('%s: what is proposed for an empty form is what it then holds', (_, layout) => {
  const { style, form } = layout;
  fc.assert(
    fc.property(arbitraryValues(style, form.unit), (values) => {
      const empty = emptyForm(layout);
      const start = gridOf(layout, empty);
      const region = regionOf(layout, empty);
      const of = propose(layout, start, region, values);
      const { reading } = foundOnSheet(layout, start, region).now;
      const request = { formId: form.id, style, profile, reading, rules: consolidation };
      const whole = valuesOnSheet(request, values).values;
      // Some forms cannot tell rows without names apart, however they came there.
      const printed = propose(layout, gridOf(layout, whole), regionOf(layout, whole), values);
      fc.pre(printed.refusal === null);
      const sheet = sheetModel(start);
      const steps = proposalChanges([{ of, ticked: new Set() }]).flatMap((one) => one.steps);
      sheet.apply(steps);
      const came = steps.reduce((sum, one) => sum + (one.kind === 'insertRows' ? one.count : 0), 0);
      const grown = { ...region, bottom: region.bottom + came };
      const now = propose(layout, sheet, grown, values);
      expect(now.refusal).toBeNull();
      expect(now.proposals.filter(({ state }) => state !== 'same')).toEqual([]);
      expect(now.onlyHere).toEqual([]);
      // A unit that says only half of who it is gets a row of its own, and the department's stays as it was printed.
      const isPrinted = (item: FormValues) =>
        [{ unitCode: '112', unitName: '某某局' }, { unitName: '某某局' }].some(
          (owner) => JSON.stringify(item) === JSON.stringify(owner),
        );
      const read = readForm(form, style.id, sheet, grown).values;
      const units = itemsOf(read, 'units').filter((item) => !isPrinted(item));
      if (of.unplaced.length === 0)
        expect({ ...read, ...('units' in read ? { units } : {}) }).toMatchObject(
          withoutBlanks(style, values),
        );
    }),
    { numRuns: 3 },
  );
});

test.each<[string, readonly string[], readonly string[]]>([
  ['nothing', [], ['E5 3']],
  ['what differs', ['F5'], ['E5 3', 'F5 2.5']],
  ['what is the same', ['B5'], ['E5 3']],
])(
  'with a tick at %s the cells written are those that are new and those ticked',
  (_, ticked, written) => {
    const here = { abroad: 1, reception: 2 };
    const wanted = { abroad: 1, reception: 2.5, vehicleRunning: 3 };
    const of = proposed('national F14 row', here, wanted);
    const steps = proposalChanges([{ of, ticked: new Set(ticked) }]).flatMap((one) => one.steps);
    expect(
      steps.flatMap((one) => (one.kind === 'put' ? [`${one.cell} ${String(one.content)}`] : [])),
    ).toEqual(written);
  },
);
