import type { FormPart } from '../../src/domain/form/form-part';
import type { FormValues } from '../../src/domain/form/form-values';
import { unknownProfile } from '../../src/domain/form/profile';
import { gridOfPlan } from '../../src/domain/plan/grid-of-plan';
import { planForm } from '../../src/domain/plan/plan-form';
import type { ScopePath } from '../../src/domain/form/scope-path';
import { readForm } from '../../src/domain/read/read-form';
import { planRows } from '../../src/domain/rows/plan-rows';
import type { RowCommand } from '../../src/domain/rows/row-command';
import type { RowOutcome } from '../../src/domain/rows/row-outcome';
import type { RowStep } from '../../src/domain/rows/row-plan';
import { amount, head, name, row, text, total } from '../../src/packs/forms/cells';
import { emptyCell } from '../../src/domain/grid/sheet-grid';
import { gridOf, layouts } from './every-layout';
import { sheetModel } from './sheet-model';
import { formOf } from './test-form';

const words = (zh: string) => ({ zh, en: zh });
const items = {
  block: 'items',
  item: words('item'),
  parts: [row(text('what', 'what'), amount('cost', 'cost'))],
};
const led = {
  block: 'projects',
  item: words('project'),
  lead: [text('project', 'project')],
  parts: [{ block: 'steps', item: words('step'), parts: [row(text('step', 'step'))] }],
};
const units: FormPart[] = [
  {
    block: 'units',
    item: words('unit'),
    begins: { filled: ['unit'] },
    parts: [row(text('unit', 'unit'), total('sum', 'sum', 'items.cost')), items],
  },
];
const heads = [row(head('名称'), head('金额'))];
const flat: FormPart[] = [row(name('合计'), total('sum', 'sum', 'items.cost')), items];
const two = {
  items: [
    { what: 'p', cost: 1 },
    { what: 'q', cost: 2 },
  ],
};
const ledTwo = { projects: [{ project: 'p', steps: [{ step: 'i' }, { step: 'j' }] }] };

function run(
  body: FormPart[],
  values: FormValues,
  command: RowCommand,
  disturb: (sheet: ReturnType<typeof sheetModel>) => void = () => undefined,
): RowOutcome {
  const form = formOf({ columns: [60, 60], header: heads, body });
  const plan = planForm({ packId: 'test', form, profile: unknownProfile, values });
  const planned = gridOfPlan(plan, '表');
  const sheet = sheetModel(planned);
  disturb(sheet);
  const region = planned.used ?? { top: 0, left: 0, bottom: 0, right: 0 };
  return planRows(
    { form, styleId: 'a', grid: sheet, reading: readForm(form, 'a', sheet, region) },
    command,
  );
}

const at = (block: string, item: number, ...inner: ScopePath): ScopePath => [
  { block, item },
  ...inner,
];

/** The steps in few words, without looks and heights. */
function inWords(outcome: RowOutcome): string[] {
  if (outcome.kind === 'refused') return [JSON.stringify(outcome.refusal)];
  return outcome.plan.steps.flatMap((step) => stepInWords(step));
}

function stepInWords(step: RowStep): string[] {
  switch (step.kind) {
    case 'insertRows':
    case 'deleteRows':
      return [`${step.kind} ${step.row + 1} ×${step.count}`];
    case 'copy':
      return [`${step.what} ${step.from} → ${step.to}`];
    case 'clear':
      return [`clear ${step.areas.join(',')}`];
    case 'merge':
      return [`merge ${step.area}`];
    case 'put':
      return [`${step.cell} ${JSON.stringify(step.content)}`];
    case 'frame':
      return [`frame ${step.frame.area}`];
    default:
      return [];
  }
}

test.each<[string, FormPart[], FormValues, RowCommand, string[]]>([
  [
    'a row at the end: the thick line moves, the sum reaches further',
    flat,
    two,
    { kind: 'add', at: at('items', 1) },
    ['insertRows 5 ×1', 'frame A1:B5', 'B2 {"formula":"=SUM(B3:B6)"}'],
  ],
  [
    'a row in between',
    flat,
    two,
    { kind: 'add', at: at('items', 0) },
    ['insertRows 4 ×1', 'B2 {"formula":"=SUM(B3:B6)"}'],
  ],
  [
    'a row once more',
    flat,
    two,
    { kind: 'duplicate', at: at('items', 0) },
    ['insertRows 4 ×1', 'all A3:B3 → A4:B4', 'B2 {"formula":"=SUM(B3:B6)"}'],
  ],
  [
    'a row less',
    flat,
    two,
    { kind: 'delete', at: at('items', 0) },
    ['deleteRows 3 ×1', 'B2 {"formula":"=SUM(B3:B4)"}'],
  ],
  [
    'the last row stays, empty',
    flat,
    { items: [{ what: 'p', cost: 1 }] },
    { kind: 'delete', at: at('items', 0) },
    ['clear A3:B3'],
  ],
  [
    'what a merged cell says stays when its first row goes',
    [led],
    ledTwo,
    { kind: 'delete', at: at('projects', 0, { block: 'steps', item: 0 }) },
    ['all B3 → B2', 'deleteRows 3 ×1', 'frame A1:B2'],
  ],
  [
    'a merged cell is widened by a row at its end',
    [led],
    ledTwo,
    { kind: 'add', at: at('projects', 0, { block: 'steps', item: 1 }) },
    ['insertRows 4 ×1', 'merge A2:A4', 'frame A1:B4'],
  ],
  [
    'two rows change places by way of rows below the form',
    flat,
    two,
    { kind: 'moveUp', at: at('items', 1) },
    [
      'insertRows 6 ×2',
      'all A4:B4 → A6:B6',
      'all A3:B3 → A7:B7',
      'all A6:B7 → A3:B4',
      'deleteRows 6 ×2',
      'frame A1:B4',
      'B2 {"formula":"=SUM(B3:B5)"}',
    ],
  ],
  [
    'the first row cannot go up',
    flat,
    two,
    { kind: 'moveUp', at: at('items', 0) },
    ['{"kind":"atTheEnd"}'],
  ],
  [
    'a row that is not there',
    flat,
    two,
    { kind: 'add', at: at('items', 9) },
    ['{"kind":"noItem"}'],
  ],
])('%s', (_, body, values, command, steps) => {
  expect(inWords(run(body, values, command))).toEqual(steps);
});

test('rows with something beside the form are not deleted', () => {
  const outcome = run(flat, two, { kind: 'delete', at: at('items', 0) }, (sheet) =>
    sheet.put(2, 5, '备忘'),
  );
  expect(inWords(outcome)).toEqual(['{"kind":"contentBeside","at":"F3"}']);
});

test('a sum that the user changed is left alone', () => {
  const outcome = run(flat, two, { kind: 'add', at: at('items', 0) }, (sheet) =>
    sheet.put(1, 1, 3),
  );
  expect(inWords(outcome)).toEqual(['insertRows 4 ×1']);
});

test('a sum that the user typed over moves with its row', () => {
  const one = { items: [{ cost: 1 }] };
  const outcome = run(
    units,
    {
      units: [
        { unit: 'a', ...one },
        { unit: 'b', ...one },
      ],
    },
    { kind: 'moveUp', at: at('units', 1) },
    (sheet) => sheet.put(3, 1, 7),
  );
  expect(inWords(outcome).slice(-1)).toEqual(['B4 {"formula":"=SUM(B5:B6)"}']);
});

test('a sum typed into an item in which nothing else is filled stays', () => {
  const at0 = at('units', 0, { block: 'items', item: 0 });
  const outcome = run(units, { units: [{}] }, { kind: 'add', at: at0 }, (sheet) =>
    sheet.put(1, 1, 7),
  );
  expect(inWords(outcome)).toEqual(['insertRows 4 ×1', 'frame A1:B4']);
});

test('a new item does not repeat what the profile put into the first', () => {
  const named: FormPart[] = [
    {
      block: 'units',
      item: words('unit'),
      parts: [row(text('unit', 'unit', { preset: '{department}' }), amount('cost', 'cost'))],
    },
  ];
  const outcome = run(named, { units: [{ unit: 'a' }] }, { kind: 'add', at: at('units', 0) });
  expect(inWords(outcome)).toEqual(['insertRows 3 ×1', 'frame A1:B3']);
});

test('rows are left alone where one of the form is gone, even if an empty one came elsewhere', () => {
  const outcome = run(flat, two, { kind: 'delete', at: at('items', 0) }, (sheet) => {
    sheet.shift('row', 0, -1);
    sheet.shift('row', 1, 1);
  });
  expect(inWords(outcome)).toEqual(['{"kind":"shapeChanged"}']);
});

test('a row of the user’s own above a list is none of its items: the form is left alone', () => {
  const layout = layouts.find(([name]) => name === 'national F03 bEcological')?.[1];
  if (!layout) throw new Error('there is no such form');
  const { form, style } = layout;
  const sheet = sheetModel(gridOf(layout, {}));
  const above = 7;
  sheet.shift('row', above, 1);
  const { used } = sheet;
  if (!used) throw new Error('an empty sheet');
  const planned = () => {
    const reading = readForm(form, style.id, sheet, used);
    const at = [{ block: 'goals', item: 0 }];
    return planRows({ form, styleId: style.id, grid: sheet, reading }, { kind: 'delete', at });
  };
  sheet.set(above - 1, 1, { ...emptyCell, value: 0.5 });
  sheet.set(above, 2, { ...emptyCell, value: '她的备注' });
  expect(planned()).toEqual({ kind: 'refused', refusal: { kind: 'shapeChanged' } });
});
