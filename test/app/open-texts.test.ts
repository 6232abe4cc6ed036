import { openTexts } from '../../src/app/state/open-texts';
import { unknownProfile, type Profile } from '../../src/domain/form/profile';
import { planForm } from '../../src/domain/plan/plan-form';
import type { PlannedCell } from '../../src/domain/plan/sheet-plan';
import { catalogue } from '../../src/app/catalogue';

const profile: Profile = { year: 2022, department: '某某局', code: '112', unit: null };

/** As the sheet of a new form gives its cells back. */
function sheetOf(cells: readonly (readonly PlannedCell[])[]): (string | number)[][] {
  return cells.map((row) =>
    row.map((cell) => (typeof cell === 'object' ? (cell?.formula ?? '') : cell)),
  );
}

const layouts = catalogue.packs.flatMap((pack) =>
  pack.forms.flatMap((form) =>
    form.styles.map((style) => ({ name: `${pack.id} ${form.id} ${style.id}`, form, style })),
  ),
);

describe.each(layouts)('$name', ({ form, style }) => {
  const print = (one: Profile) =>
    planForm({ packId: 'national', form, styleId: style.id, profile: one });
  const [before, now] = [print(unknownProfile), print(profile)];

  test('an untouched form becomes the form of the profile', () => {
    const cells = sheetOf(before.cells);
    for (const { row, column, text } of openTexts({ before, now }, cells)) {
      cells[row]?.splice(column, 1, text);
    }
    expect(cells).toEqual(sheetOf(now.cells));
  });

  test('a form of the profile has nothing open', () => {
    expect(openTexts({ before, now }, sheetOf(now.cells))).toEqual([]);
  });
});

const [, twoYear] = layouts.filter(({ form }) => form.id === 'F14');
if (!twoYear) throw new Error('there is no such form');
const printed = {
  before: planForm({
    packId: 'p',
    form: twoYear.form,
    styleId: 'twoYear',
    profile: unknownProfile,
  }),
  now: planForm({ packId: 'p', form: twoYear.form, styleId: 'twoYear', profile }),
};
const found = (cells: unknown[][]) =>
  openTexts(printed, cells).map(({ row, column, text }) => `${row} ${column} ${text}`);
const heading = '0 0 2022年一般公共预算“三公”经费预算表';

test.each([
  [
    'rows that came',
    (cells: unknown[][]) => cells.toSpliced(1, 0, Array(5).fill('')),
    [heading, '2 0 部门名称：某某局'],
  ],
  [
    'a heading that was changed',
    (cells: unknown[][]) => cells.with(0, ['我的', '', '', '', '']),
    ['1 0 部门名称：某某局'],
  ],
  ['a heading that was deleted', (cells: unknown[][]) => cells.slice(1), ['0 0 部门名称：某某局']],
  [
    'figures',
    (cells: unknown[][]) => cells.with(3, ['x', 1, 2, 3, 4]),
    [heading, '1 0 部门名称：某某局'],
  ],
  ['no texts at all', () => [[1, 2, 3]], []],
])('%s', (_, change, expected) => {
  expect(found(change(sheetOf(printed.before.cells)))).toEqual(expected);
});
