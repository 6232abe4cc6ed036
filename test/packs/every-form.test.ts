import { parseRange, overlap } from '../../src/domain/grid/cell-range';
import { planForm } from '../../src/domain/plan/plan-form';
import { textWidth } from '../../src/domain/plan/text-width';
import * as packs from '../../src/packs';

const styles = Object.values(packs).flatMap(({ id, forms }) =>
  forms.flatMap((form) => form.styles.map((style) => [id, form.id, style.id, form] as const)),
);
const profile = { year: 2022, department: '某某局', code: '112', unit: null };

test('there are forms', () => {
  expect(styles).not.toEqual([]);
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

/** With the sides of the box around it, in points. */
const roomOfArrow = 36;

describe.each(styles)('%s %s %s', (packId, formId, styleId, form) => {
  const plan = planForm({ packId, form, styleId, profile });

  test('no placeholder is left in the texts', () => {
    expect(JSON.stringify(plan.cells)).not.toMatch(/[{]\w+[}]/);
  });

  test('planning is a function of form and profile', () => {
    const again = planForm({ packId, form: structuredClone(form), styleId, profile });
    expect(again).toEqual(plan);
  });

  test('a form is plain data', () => {
    expect(JSON.parse(JSON.stringify(form))).toEqual(form);
  });

  test('marks are names that Excel accepts, each once', () => {
    const parts = plan.marks.map(({ part }) => part);
    expect(new Set(parts).size).toBe(parts.length);
    expect(parts.every((part) => part === null || /^[a-z]\w*$/i.test(part))).toBe(true);
    expect(styleId).toMatch(/^[a-z][A-Za-z0-9]*$/);
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

  // LibreOffice, WPS and Univer draw the arrow in the cell. The units of F04 are one character, and its 14 columns fill the page.
  test('the longest entry of a list fits beside its arrow', () => {
    const { size } = plan.styles[0]?.font ?? { size: 11 };
    const cut = plan.validations.flatMap(({ areas, rule }) =>
      areas.flatMap((area) => {
        const width = plan.columnWidths[parseRange(area)?.left ?? 0] ?? 0;
        const words = rule.kind === 'list' ? rule.words : [];
        return words.filter((word) => textWidth(word, size) + roomOfArrow > width);
      }),
    );
    expect(formId === 'F04' ? [] : cut).toEqual([]);
  });

  // Excel: row height 409 points; prompt and alert titles 32, prompts and alerts 255 and 225 characters; lists 255; sheet names 31
  // without : \ / ? * [ ]; addresses of areas 8,192.
  test('it keeps within the limits of Excel', () => {
    expect(Math.max(...plan.rowHeights)).toBeLessThanOrEqual(409);
    expect(plan.sheetName).toMatch(/^[^:\\/?*[\]']{1,31}$/);
    for (const { areas, prompt, alert, rule } of plan.validations) {
      expect(prompt.title.length).toBeLessThanOrEqual(32);
      expect(prompt.text.length).toBeLessThanOrEqual(255);
      expect(alert?.title.length ?? 0).toBeLessThanOrEqual(32);
      expect(alert?.text.length ?? 0).toBeLessThanOrEqual(225);
      expect(rule.kind === 'list' ? rule.words.join(',').length : 0).toBeLessThanOrEqual(255);
      expect(areas.join(',').length).toBeLessThanOrEqual(8192);
    }
    expect(Math.max(...plan.styles.map(({ areas }) => areas.join(',').length))).toBeLessThan(8192);
  });
});
