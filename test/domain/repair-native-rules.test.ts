import { fieldOf } from '../../src/domain/form/form-cell';
import { isDerived } from '../../src/domain/form/walk-parts';
import { contains, parseRange, topLeft } from '../../src/domain/grid/cell-range';
import type { PlacedCell } from '../../src/domain/layout/placed';
import { planForm } from '../../src/domain/plan/plan-form';
import { validationRuleOf } from '../../src/domain/plan/validations';
import { ruleWatch } from '../../src/packs/rules/rule-watch';
import { filledValues } from '../files/filled-values';
import { brokenSheet, placeOf, type BrokenSheet } from './broken-sheet';
import { layouts, profile, type Layout } from './every-layout';

const gone = { asks: false, asksIn: null, paints: false };
const kinds = ['lostHints', 'lostColours'];

test.each(layouts)('%s: what Excel watched by itself comes back as it was', (_, layout) => {
  const values = filledValues(layout.style);
  const { packId, form, style } = layout;
  const plan = planForm({ packId, form, styleId: style.id, profile, values, watch: ruleWatch });
  const sheet = brokenSheet(layout, values);
  const steps = sheet
    .inspect(gone)
    .flatMap((found) => (kinds.includes(found.damage.kind) ? found.steps : []));
  expect(steps).toEqual([
    ...plan.validations.map((validation) => ({ kind: 'validation', validation })),
    ...[...plan.conditionalFormats]
      .reverse()
      .map((format) => ({ kind: 'conditionalFormat', format })),
  ]);
});

const [, threePublic] = layouts.find(([name]) => name === 'national F14 row') ?? [];
if (!threePublic) throw new Error('there is no such form');
const open = () => brokenSheet(threePublic, filledValues(threePublic.style));

test.each([
  ['both are there', { asks: true, asksIn: null, paints: true }, []],
  ['nothing asks', { asks: false, asksIn: null, paints: true }, ['lostHints']],
  ['nothing paints', { asks: true, asksIn: null, paints: false }, ['lostColours']],
])('only what is gone is said to be: %s', (_, native, expected) => {
  expect(
    open()
      .inspect(native)
      .map(({ damage }) => damage.kind),
  ).toEqual(expected);
});

test('a table that was made by hand never had any, and is left as it is', () => {
  const unformatted = open();
  unformatted.formats.clear();
  const unnamed = open();
  unnamed.marks.clear();
  const found = [unformatted, unnamed].flatMap((sheet) => sheet.inspect(gone));
  expect(found.filter(({ damage }) => kinds.includes(damage.kind))).toEqual([]);
});

describe('hints that only some cells lost', () => {
  const ranges = (areas: readonly string[]) => areas.flatMap((area) => parseRange(area) ?? []);
  const inspect = (sheet: BrokenSheet, asksIn: readonly string[]) =>
    sheet
      .inspect({ asks: true, asksIn: ranges(asksIn), paints: true })
      .filter(({ damage }) => damage.kind === 'lostSomeHints');

  test.each(layouts)('%s: none where the cells are the planned ones', (_, layout) => {
    const sheet = brokenSheet(layout, filledValues(layout.style));
    expect(inspect(sheet, plannedAreas(layout))).toEqual([]);
  });

  test.each(layouts)('%s: those that none is left of come back', (_, layout) => {
    const sheet = brokenSheet(layout, filledValues(layout.style));
    const asked = sheet.layout.cells.filter(({ cell }) => {
      const field = fieldOf(cell);
      return field && !isDerived(field) && validationRuleOf(field).kind !== 'anything';
    });
    const found = inspect(sheet, []);
    const again = found.flatMap(({ steps }) =>
      steps.flatMap((step) => (step.kind === 'validation' ? step.validation.areas : [])),
    );
    const covered = ranges(again);
    const isBack = ({ range }: PlacedCell) =>
      covered.some((area) => contains(area, topLeft(range)));
    expect(found).toHaveLength(asked.length > 0 ? 1 : 0);
    expect(asked.filter((placed) => !isBack(placed))).toEqual([]);
  });

  test('those of a row that lost its formats come back with them, and are not said twice', () => {
    const sheet = open();
    const [first] = sheet.formats.keys();
    sheet.formats.delete(first ?? '');
    const said = inspect(sheet, []).flatMap(({ damage }) =>
      damage.kind === 'lostSomeHints' ? ranges(damage.areas) : [],
    );
    expect(said).not.toEqual([]);
    expect(said.some((area) => contains(area, placeOf(first ?? '')))).toBe(false);
  });
});

function plannedAreas({ packId, form, style }: Layout): string[] {
  const values = filledValues(style);
  const plan = planForm({ packId, form, styleId: style.id, profile, values });
  return plan.validations.flatMap(({ areas }) => areas);
}
