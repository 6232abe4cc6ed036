import { parseRange, overlap } from '../../src/domain/grid/cell-range';
import { planForm } from '../../src/domain/plan/plan-form';
import * as packs from '../../src/packs';

const forms = Object.values(packs).flatMap(({ id, forms }) =>
  forms.map((form) => [id, form.id, form] as const),
);
const profile = { year: 2022, department: '某某局' };

test('there are forms', () => {
  expect(forms).not.toEqual([]);
});

test.each(Object.values(packs).map((pack) => [pack.id, pack] as const))(
  'pack %s: an id that fits into names, forms told apart, buttons with forms of its own',
  (id, pack) => {
    expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
    const ids = pack.forms.map((form) => form.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.values(pack.buttons).filter((formId) => !ids.includes(formId))).toEqual([]);
  },
);

describe.each(forms)('%s %s', (packId, _, form) => {
  const plan = planForm(packId, form, profile);
  const fieldIds = form.fields.map(({ id }) => id);

  test('every field has an id of its own and stands on the form once', () => {
    expect(new Set(fieldIds).size).toBe(fieldIds.length);
    expect(form.columns.map(({ field }) => field).sort()).toEqual([...fieldIds].sort());
  });

  test('rules and formulas speak of its own fields', () => {
    const named = [
      ...form.rules.flatMap(({ fields }) => fields),
      ...form.fields.flatMap((field) => (field.from === 'derived' ? field.formula.sumOf : [])),
    ];
    expect(named.filter((id) => !fieldIds.includes(id))).toEqual([]);
  });

  test('what Excel shows while an amount is typed names the unit of the form', () => {
    expect(form.amountPrompt).toMatch(new RegExp(`：${form.unit}$`));
    expect(new Set(plan.validations.map(({ prompt }) => prompt.title))).toEqual(
      new Set([form.amountPrompt]),
    );
  });

  test('no placeholder is left in the texts', () => {
    expect(JSON.stringify(plan.cells)).not.toMatch(/[{]\w+[}]/);
  });

  test('planning is a function of form and profile', () => {
    expect(planForm(packId, structuredClone(form), { ...profile })).toEqual(plan);
  });

  test('merged areas do not overlap, and only their first cell has content', () => {
    const merges = plan.merges.flatMap((area) => parseRange(area) ?? []);
    expect(merges).toHaveLength(plan.merges.length);
    merges.forEach((merge, index) => {
      expect(merges.slice(index + 1).filter((other) => overlap(merge, other))).toEqual([]);
      const covered = plan.cells
        .slice(merge.top, merge.bottom + 1)
        .flatMap((row) => row.slice(merge.left, merge.right + 1));
      expect(covered.slice(1).every((cell) => cell === null)).toBe(true);
    });
  });

  test('every row has a height, every column a width', () => {
    expect(plan.rowHeights).toHaveLength(plan.cells.length);
    expect(plan.cells.every((row) => row.length === plan.columnWidths.length)).toBe(true);
  });

  // Excel: row height 409 points; prompt and alert titles 32, prompts and alerts 255 and 225 characters; sheet names 31 without : \ / ? * [ ].
  test('it keeps within the limits of Excel', () => {
    expect(Math.max(...plan.rowHeights)).toBeLessThanOrEqual(409);
    expect(plan.sheetName).toMatch(/^[^:\\/?*[\]']{1,31}$/);
    for (const { prompt, alert } of plan.validations) {
      expect([prompt.title.length, alert.title.length].every((length) => length <= 32)).toBe(true);
      expect(prompt.text.length).toBeLessThanOrEqual(255);
      expect(alert.text.length).toBeLessThanOrEqual(225);
    }
  });
});
