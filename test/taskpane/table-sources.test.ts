import type { WholeSheet } from '../../src/app/ports';
import { noAnswers } from '../../src/app/exports/read-exports';
import type { FormValues } from '../../src/domain/form/form-values';
import { noProfile } from '../../src/app/no-profile';
import { pastedExport } from '../../src/files/exports/exports-in-file';
import { openedExport } from '../../src/files/exports/opened-export';
import { national } from '../../src/packs';
import { noSources, noTicks } from '../../src/taskpane/exports/chosen-figures';
import {
  chosenHere,
  figuresReview,
  filledForms,
  sourceOf,
  withChoice,
  withSource,
  type FiguresReview,
} from '../../src/taskpane/exports/figures-review';
import { presentForm } from '../app/exports/present-form';

const profile = { ...noProfile, year: 2025, department: '某某局' };
const text = [
  '部门预算经济分类科目编码\t支出类别\t资金性质\t金额（元）',
  '30101\t基本支出\t一般公共预算拨款\t1000000',
  '30201\t基本支出\t一般公共预算拨款\t50000',
].join('\n');

/** 基本支出 with 90 万元 of 基本工资, beside an export of 100 and 5. */
function review(more: readonly FormValues[] = []): FiguresReview {
  const outcome = openedExport([pastedExport('导出', text)]).read({
    ...{ packId: 'national', profile, answers: noAnswers },
  });
  if (outcome.kind !== 'read') throw new Error(outcome.kind);
  const items = [{ departmentCode: '30101', departmentName: '基本工资', personnel: 90 }, ...more];
  const on = presentForm('F12', { items }, { ...profile, unit: null });
  // Nothing is written here.
  const whole = { id: '1', grid: on.on.grid } as WholeSheet;
  const source = {
    ...{ name: '导出', packId: 'national', readings: outcome.readings, tables: outcome.forms },
    ...{ counted: new Set<never>(), ticks: noTicks, sources: noSources },
    here: { profile, pack: national, present: [{ ...on, whole, top: 0 }], tooLarge: [] },
  };
  return figuresReview(source, 'exact');
}

function basic(of: FiguresReview) {
  const one = filledForms(of).find(({ compared }) => compared.form.id === 'F12');
  if (!one) throw new Error('no form');
  const { proposed } = one.compared;
  const taken = proposed.filter((figure) => of.chosen.has(figure)).map(({ state }) => state);
  return { one, proposed, says: [sourceOf(of, one), ...taken] };
}

test('a table is taken as a whole, kept, or row by row from what was shown last', () => {
  const first = review();
  const { one, proposed } = basic(first);
  const exported = withSource(first, one, 'export');
  const byRow = withSource(exported, one, 'rows');
  const ticked = withChoice(exported, proposed.slice(0, 1), false);
  const kept = withSource(ticked, one, 'mine');
  const all = [first, exported, byRow, ticked, kept, withSource(kept, one, 'rows')];
  expect(all.map((now) => basic(now).says)).toEqual([
    ['mine'],
    ['export', 'differs', 'new'],
    ['rows', 'differs', 'new'],
    ['rows', 'new'],
    ['mine'],
    ['rows'],
  ]);
});

test('what is emptied is one of the choices: it follows the whole table, and stays where it is unticked', () => {
  const first = review([
    { departmentCode: '30231', departmentName: '公务用车运行维护费', operating: 9 },
  ]);
  const { one } = basic(first);
  const [other] = one.compared.others;
  if (!other) throw new Error('nothing else');
  const exported = withSource(first, one, 'export');
  const byRow = withSource(exported, one, 'rows');
  const kept = withChoice(exported, [other], false);
  const again = withChoice(kept, [other], true);
  const all = [first, exported, byRow, kept, again];
  expect(all.map((now) => [sourceOf(now, one), now.chosen.has(other), chosenHere(now)])).toEqual([
    ['mine', false, 0],
    ['export', true, 3],
    ['rows', true, 3],
    ['rows', false, 2],
    ['rows', true, 3],
  ]);
});
