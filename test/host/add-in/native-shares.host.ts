import { checkForm } from '../../../src/app/check/check-form';
import { unknownProfile } from '../../../src/domain/form/profile';
import type { ShareFormula } from '../../../src/domain/form/form-formula';
import { parseRange } from '../../../src/domain/grid/cell-range';
import { paintedLooks } from '../../../src/domain/plan/painted-looks';
import { planForm } from '../../../src/domain/plan/plan-form';
import { readForm } from '../../../src/domain/read/read-form';
import {
  amount,
  derived,
  head,
  middle,
  name,
  row,
  text,
  total,
} from '../../../src/packs/forms/cells';
import { ruleWatch } from '../../../src/packs/rules/rule-watch';
import { formOf } from '../../domain/test-form';
import { openProduct, type } from '../open-product';

/** No form of ours prints shares; packs of others may. C2 and C3 are of the sum of the rows, C5 is of the cell that says it. */
const share = (id: string, of: ShareFormula) => derived(id, '占比', of, { kind: 'percent' });
const form = {
  ...formOf({
    columns: [100, 100, 100],
    header: [row(head('项目'), head('金额'), head('占比'))],
    body: [
      {
        block: 'items',
        item: { zh: '项目', en: 'item' },
        offered: 2,
        parts: [
          row(
            text('name', '项目'),
            amount('amount', '金额'),
            share('share', { share: 'amount', of: 'items.amount' }),
          ),
        ],
      },
      row(middle('合计'), total('total', '合计', 'items.amount'), { empty: true }),
      row(name('其中'), amount('part', '其中'), share('rest', { share: 'part', of: 'total' })),
    ],
  }),
  rules: [{ id: 'TP-SUM', kind: 'calculated' }] as const,
};

type Typed = Readonly<Record<string, string | number>>;

const nothing = both('');

function both(at: string): { painted: string; found: string } {
  return { painted: at, found: at };
}

const fills = new Set(Object.values(paintedLooks).map(({ fill }) => fill));
const rows = { A2: '甲', B2: 1, A3: '乙', B3: 3 };

test.each<[string, Typed, { painted: string; found: string }]>([
  ['shares as they are calculated', rows, nothing],
  ['a share typed as it is', { ...rows, C2: 0.25 }, nothing],
  ['a share typed with two decimals', { ...rows, B3: 2, C2: 0.3333 }, nothing],
  ['another share', { ...rows, C2: 0.3 }, both('C2')],
  ['a share emptied', { ...rows, C3: '' }, both('C3')],
  ['a share of a cell', { ...rows, B5: 1, C5: 0.5 }, both('C5')],
  ['a share of a cell as it is', { ...rows, B5: 1, C5: 0.25 }, nothing],
  ['a formula of her own', { ...rows, C2: '=0.25' }, nothing],
  ['shares that are text', { ...rows, C2: '四分之一' }, both('C2')],
  // The checks say more: Excel keeps quiet while something is still to come.
  ['a share of nothing', { C2: 0.5 }, { painted: '', found: 'C2' }],
  ['a share before its part', { A3: '乙', B3: 3, C2: 0.5 }, { painted: '', found: 'C2' }],
])('%s', async (_, typed, expected) => {
  const { workbench, workbook } = await openProduct();
  const plan = planForm({ packId: 'own', form, profile: unknownProfile, watch: ruleWatch });
  const place = { sheet: '表', instance: 1, isNewSheet: true, isShown: true };
  await workbook.writeForm(plan, place);
  for (const [at, content] of Object.entries(typed)) await type(place.sheet, at, content);
  const shares = ['C2', 'C3', 'C5'];
  const painted: string[] = [];
  for (const at of shares) {
    const { fill } = await workbench.shownStyle(place.sheet, at);
    if (fill != null && fills.has(fill)) painted.push(at);
  }
  const { sheets } = await workbook.readSheets({ of: 'all' });
  const grid = sheets.find((one) => one.grid.name === place.sheet)?.grid;
  const region = parseRange('A1:C5');
  if (!grid || !region) throw new Error('no form');
  const reading = readForm(form, 'a', grid, region);
  const { findings } = checkForm({ form, styleId: 'a', grid, region, reading });
  const found = findings.flatMap(({ at }) => (shares.includes(at[0]) ? [at[0]] : []));
  expect({ painted: painted.join(' '), found: found.join(' ') }).toEqual(expected);
});
