import { checkForm } from '../../src/app/check/check-form';
import { fixSteps } from '../../src/app/check/fix-steps';
import type { CheckedFinding } from '../../src/app/check/report';
import { gridOfPlan } from '../../src/domain/plan/grid-of-plan';
import { parseRange } from '../../src/domain/grid/cell-range';
import { readForm } from '../../src/domain/read/read-form';
import { parseCell } from '../../src/domain/grid/cell';
import type { GridCell } from '../../src/domain/grid/sheet-grid';
import { hebeiSamples } from '../../src/packs/samples/hebei';
import { henanSamples } from '../../src/packs/samples/henan';
import type { FormSample } from '../../src/packs/sample';
import { checkOpen, openForm } from './single-mistakes';
import type { PlacedFigures } from '../../src/domain/check/form-figures';
import { sheetModel, type SheetModel } from '../domain/sheet-model';
import { everySheet, type TypedSheet } from '../files/painted-sheets';

const placeOf = ({ rule, at }: CheckedFinding) => `${rule} ${at[0]}`;
const keyOf = ({ rule, says, at }: CheckedFinding) => `${rule} ${says} ${at[0]}`;

function checkOn({ layout: { form, style }, plan }: TypedSheet, grid: SheetModel) {
  const region = parseRange(plan.page.printArea);
  if (!region) throw new Error(form.id);
  const reading = readForm(form, style.id, grid, region);
  return checkForm({ form, styleId: style.id, grid, region, reading });
}

/** A cell, and the totals that it goes into. */
function withTotals(at: string, figures: PlacedFigures): ReadonlySet<string> {
  const found = new Set([at]);
  for (const one of found) {
    const figure = figures.all[figures.index.at(one) ?? -1];
    for (const total of figure ? figures.totalsOver(figure) : []) found.add(total.at);
  }
  return found;
}

/** Of what is offered on a sheet, each taken by itself: what is still there or new, and is not what the mended cell, or a total of it, contradicts. */
function leftBy(sheet: TypedSheet): { readonly says: readonly string[]; readonly left: string[] } {
  const grid = gridOfPlan(sheet.plan, sheet.name);
  const { findings, figures } = checkOn(sheet, sheetModel(grid));
  const before = new Set(findings.map(placeOf));
  const offered = findings.filter(({ fix }) => fix);
  const left = offered.flatMap((finding) => {
    const { fix, says } = finding;
    if (!fix) return [];
    const mended = sheetModel(grid);
    mended.apply(fixSteps(fix, { formatAt: () => null }));
    const changed = withTotals(fix.at, figures);
    return checkOn(sheet, mended)
      .findings.filter((one) => {
        if (keyOf(one) === keyOf(finding)) return true;
        const isOfChanged = one.rule !== 'DOC-CELLTYPE' && one.at.some((at) => changed.has(at));
        return !before.has(placeOf(one)) && !isOfChanged;
      })
      .map((one) => `${says} ${fix.at} → ${fix.value}: ${keyOf(one)}`);
  });
  return { says: offered.map(({ says }) => says), left };
}

// Several mistakes stand on each of these sheets: a total that says again what it adds may be more than what it is a part of.
test.each(everySheet.map((sheet) => [sheet.name, sheet] as const))(
  '%s: what a fix mends is gone, and of cells that it does not touch nothing new is told',
  (_, sheet) => {
    expect(leftBy(sheet).left).toEqual([]);
  },
);

test('fixes of many kinds are offered', () => {
  const kinds = new Set(everySheet.flatMap((sheet) => leftBy(sheet).says));
  expect(kinds.size).toBeGreaterThan(5);
});

// One sample of each form, each right but for one slip of the hand.
const samples = [
  ...new Map([...hebeiSamples, ...henanSamples].map((one) => [one.formId, one] as const)).entries(),
];

type Typed = string | number | null;

/** What somebody may type instead that is mended by a fix; undefined where there is none. */
const slips: readonly ((value: GridCell['value'], formula: string | null) => Typed | undefined)[] =
  [
    (value, formula) => (formula !== null && typeof value === 'number' ? value + 10 : undefined),
    (value, formula) => (formula !== null && value !== null ? null : undefined),
    (value, formula) =>
      formula === null && typeof value === 'number' ? `${value}万元` : undefined,
    (value) => turned(value, /^[≥≤]/, (sign) => (sign === '≥' ? '≤' : '≥')),
    (value) => turned(value, /%$/, () => '百分比'),
    (value) => turned(value, /^≥/, () => '>='),
    (value) => turned(value, /万元$/, () => '万'),
  ];

function turned(value: GridCell['value'], what: RegExp, by: (found: string) => string) {
  return typeof value === 'string' && what.test(value) ? value.replace(what, by) : undefined;
}

/** What is found once a fix of a slip was taken, beyond what is found of the right form. */
function leftBehind(sample: FormSample): { readonly offered: number; readonly left: string[] } {
  const open = openForm(sample);
  const right = new Set(open.checked.findings.map(keyOf));
  const seen = new Set<string>();
  let offered = 0;
  const left = open.checked.figures.all.flatMap(({ field, at }) =>
    slips.flatMap((slip, kind) => {
      const cell = parseCell(at) ?? { row: 0, column: 0 };
      const { value, formula } = open.grid.cellAt(cell.row, cell.column);
      const typed = slip(value, formula);
      if (typed === undefined || seen.has(`${field.id} ${kind}`)) return [];
      seen.add(`${field.id} ${kind}`);
      const slipped = sheetModel(open.grid);
      slipped.put(cell.row, cell.column, typed);
      const before = checkOpen(open, slipped).findings;
      return before.flatMap((finding) => {
        if (!finding.fix || right.has(keyOf(finding))) return [];
        offered += 1;
        const mended = sheetModel(slipped);
        mended.apply(fixSteps(finding.fix, { formatAt: () => null }));
        const known = new Set([...right, ...before.map(keyOf)]);
        return checkOpen(open, mended)
          .findings.map(keyOf)
          .filter((key) => key === keyOf(finding) || !known.has(key))
          .map((key) => `${at} ${typed}: ${keyOf(finding)} → ${finding.fix?.value}: ${key}`);
      });
    }),
  );
  return { offered, left };
}

test.each(samples)('%s: one slip that is mended leaves nothing behind', (_, sample) => {
  expect(leftBehind(sample).left).toEqual([]);
});

test('slips are mended', () => {
  const offered = samples.reduce((sum, [, sample]) => sum + leftBehind(sample).offered, 0);
  expect(offered).toBeGreaterThan(100);
});
