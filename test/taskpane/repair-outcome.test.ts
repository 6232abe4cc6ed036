import type { FormsInspection, InspectedDamage, InspectedForm } from '../../src/app';
import { createFormRepairs } from '../../src/taskpane/forms/form-repairs';
import { createTurn } from '../../src/taskpane/store/turn';

type Ways = readonly InspectedDamage['repair'][];

/** A form on a sheet; what is repaired makes it grow. */
function formWith(area: string, ways: Ways): InspectedForm {
  const findings = ways.map((repair, index) => ({
    ...{ id: String(index), repair, damage: { kind: 'unmarked', at: 'A1' } as const },
  }));
  const form = { id: 'F09', title: '支出', shortName: { zh: '支出', en: 'Spent' } };
  return {
    ...{ key: `s F09 ${area}`, sheetId: 's', sheet: '支出', isProtected: false, form, area },
    ...{ state: 'toDecide', findings },
  };
}

const other: InspectedForm = { ...formWith('A9:B9', ['none']), sheetId: 'o', key: 'o' };
const inspection = (...forms: readonly InspectedForm[]): FormsInspection => ({
  ...{ forms, tooLarge: [] },
});

test.each<[string, Ways, { toTick: number; byHand: number }]>([
  ['nothing', [], { toTick: 0, byHand: 0 }],
  ['what was not ticked', ['overwrites', 'adds'], { toTick: 2, byHand: 0 }],
  ['what only she can mend', ['none'], { toTick: 0, byHand: 1 }],
  ['both', ['none', 'overwrites', 'none'], { toTick: 1, byHand: 2 }],
])('after a repair it says what stays open: %s', async (_, ways, expected) => {
  const before = formWith('A1:B9', ['adds', ...ways]);
  const after = formWith('A1:B12', ways);
  const looks = [inspection(before, other), inspection(after)];
  const repairs = createFormRepairs({
    turn: createTurn(),
    inspect: () => Promise.resolve(looks.shift() ?? inspection()),
    repair: () => Promise.resolve({ kind: 'repaired', count: 1 }),
    showCell: () => Promise.resolve(),
  });
  await repairs.look();
  await repairs.repair(before, ['0']);
  const state = repairs.state.get();
  expect(state.kind === 'known' && state.last?.open).toEqual(expected);
});
