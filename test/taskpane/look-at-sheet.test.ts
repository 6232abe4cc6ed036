import type { FormsInspection, InspectedForm } from '../../src/app';
import { createFormRepairs } from '../../src/taskpane/forms/form-repairs';
import { createTurn } from '../../src/taskpane/store/turn';

/** A form by the letter of its sheet and its number there: a1. */
type Form = string;

function formOf(key: Form): InspectedForm {
  const form = { id: 'F09', title: '支出', shortName: { zh: '支出', en: 'Spent' } };
  const place = { key, sheetId: key.slice(0, 1), sheet: key.slice(0, 1), area: 'A1:B9' };
  return { ...place, isProtected: false, form, state: 'toDecide', findings: [] };
}

/** A pane that has looked at a workbook with these forms, which change. */
async function looked(...forms: readonly Form[]) {
  let there = forms;
  const repairs = createFormRepairs({
    turn: createTurn(),
    inspect({ of = 'all' }): Promise<FormsInspection> {
      const isAsked = ({ sheetId }: InspectedForm) =>
        typeof of === 'string' || of.sheetId === sheetId;
      return Promise.resolve({ forms: there.map(formOf).filter(isAsked), tooLarge: [] });
    },
    repair: () => Promise.resolve({ kind: 'repaired', count: 1 }),
    showCell: () => Promise.resolve(),
  });
  await repairs.look();
  return {
    repairs,
    become: (...now: readonly Form[]) => void (there = now),
    told() {
      const now = repairs.state.get();
      return now.kind === 'known' ? now.inspection.forms.map(({ key }) => key) : now.kind;
    },
  };
}

test.each<[string, readonly Form[], readonly Form[]]>([
  ['the first sheet', ['b1', 'c1'], ['a1', 'b1', 'c1']],
  ['a sheet between', ['a1', 'c1'], ['a1', 'b1', 'c1']],
  ['the last sheet', ['a1', 'b1'], ['a1', 'b1', 'c1']],
  ['the only sheet', [], ['b1', 'b2']],
  ['a sheet with two', ['a1', 'c1'], ['a1', 'b1', 'b2', 'c1']],
])('forms that come back to %s stand where they stood', async (_, without, all) => {
  const pane = await looked(...all);
  const gone = all.filter((one) => !without.includes(one)).map((one) => one.slice(0, 1));
  const [sheet = ''] = gone;
  pane.become(...without);
  await pane.repairs.lookAt(sheet);
  expect(pane.told()).toEqual(without);
  pane.become(...all);
  await pane.repairs.lookAt(sheet);
  expect(pane.told()).toEqual(all);
});

test('of two sheets that were empty each gets its forms in the order of the sheets', async () => {
  const pane = await looked('a1', 'b1', 'c1');
  pane.become('a1');
  await pane.repairs.lookAt('b');
  await pane.repairs.lookAt('c');
  pane.become('a1', 'b1', 'c1');
  await pane.repairs.lookAt('c');
  await pane.repairs.lookAt('b');
  expect(pane.told()).toEqual(['a1', 'b1', 'c1']);
});

test('forms on a sheet that had none when it was looked at come last', async () => {
  const pane = await looked('b1', 'c1');
  pane.become('a1', 'b1', 'c1');
  await pane.repairs.lookAt('a');
  expect(pane.told()).toEqual(['b1', 'c1', 'a1']);
});
