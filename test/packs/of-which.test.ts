import { fieldOf } from '../../src/domain/form/form-cell';
import type { DerivedField, InputField } from '../../src/domain/form/form-field';
import { isDerived } from '../../src/domain/form/walk-parts';
import { layOut } from '../../src/domain/layout/lay-out';
import type { PlacedCell } from '../../src/domain/layout/placed';
import { elsewhere } from '../../src/packs/elsewhere/elsewhere';
import { layouts, type Layout } from '../domain/every-layout';

// Whatever is printed beside or below 其中 is a part: a rule holds it to what it is a part of, or a total adds the parts up.

const ofOthers = elsewhere.forms.flatMap((form) =>
  form.styles.map(
    (style) => [`elsewhere ${form.id} ${style.id}`, { packId: 'elsewhere', form, style }] as const,
  ),
);
const all: readonly (readonly [string, Layout])[] = [...layouts, ...ofOthers];

/** Parts that no rule holds, and why. */
const unheld: Readonly<Record<string, string>> = {
  'national F14 twoYear vehiclePurchaseChange': 'a change may be more than that of its whole',
  'national F05 a buildingsQuantity': 'the class of land and buildings has no quantity',
};

const ofWhich = /^[\s　]*其中/;

type Field = InputField | DerivedField;

test.each(all)('%s: what is printed as a part is held to its whole', (name, layout) => {
  const { held, parts } = partsOf(layout);
  expect(parts.filter((id) => !held.has(id) && unheld[`${name} ${id}`] === undefined)).toEqual([]);
});

test('there are parts, and each exception is one', () => {
  const parts = all.flatMap(([name, layout]) => partsOf(layout).parts.map((id) => `${name} ${id}`));
  expect(parts.length).toBeGreaterThan(100);
  expect(Object.keys(unheld).filter((one) => !parts.includes(one))).toEqual([]);
});

/** The numbers in a row or a column whose name begins with 其中, and which of them are held. */
function partsOf({ form: { rules }, style }: Layout) {
  const { cells, header } = layOut(style, {}, { row: 0, column: 0 });
  const fields = cells.flatMap((placed) => {
    const field = fieldOf(placed.cell);
    return field ? [{ placed, field }] : [];
  });
  const heads = cells.filter(({ range }) => header !== null && range.bottom <= header.bottom);
  const parts = new Set(
    fields.flatMap(({ placed, field }) =>
      isNumber(field) && isPart(field, placed, cells, heads) ? [field.id] : [],
    ),
  );
  const held = new Set<string>();
  const has = (id: string) => fields.some(({ field }) => field.id === id);
  for (const rule of rules) {
    if (rule.kind === 'compared' && rule.to.every(has)) held.add(rule.field);
  }
  for (const { field } of fields) {
    if (!isDerived(field) || parts.has(field.id) || !('add' in field.formula)) continue;
    for (const id of field.formula.add) held.add(id);
  }
  return { parts: [...parts], held };
}

function isNumber({ kind }: Field): boolean {
  return kind === 'amount' || kind === 'quantity';
}

function isPart(
  { label }: Field,
  { range }: PlacedCell,
  cells: readonly PlacedCell[],
  heads: readonly PlacedCell[],
): boolean {
  const above = heads.filter(
    ({ range: { left, right, bottom } }) =>
      bottom < range.top && left <= range.left && right >= range.left,
  );
  const beside = cells
    .filter(
      ({ cell, range: { top, bottom, right } }) =>
        'label' in cell && right < range.left && top <= range.top && bottom >= range.top,
    )
    .sort((one, other) => other.range.right - one.range.right)
    .slice(0, 1);
  return [
    label,
    ...[...above, ...beside].map(({ cell }) => ('label' in cell ? cell.label : '')),
  ].some((text) => ofWhich.test(text));
}
