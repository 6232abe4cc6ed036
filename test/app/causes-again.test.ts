import { checkForm, recheckForm } from '../../src/app/check/check-form';
import { toldAfter, toldOfAll, type CrossTold } from '../../src/app/check/between-forms/cross-told';
import { itemsOf, type FormValues } from '../../src/domain/form/form-values';
import { isDerived } from '../../src/domain/form/walk-parts';
import { parseCell, type Cell } from '../../src/domain/grid/cell';
import { readForm } from '../../src/domain/read/read-form';
import { henanSamples } from '../../src/packs/samples/henan';
import { sheetModel } from '../domain/sheet-model';
import { randomFrom } from './edits/random';
import { openForm } from './single-mistakes';

const tables = ['F07', 'F08', 'F09', 'F10', 'F11', 'F14', 'F15', 'F17'];
const samples = henanSamples.filter(({ formId }) => tables.includes(formId));
const whole = samples.map(openForm);

/** The forms of a department, to be edited: what every form says then. */
function openDisclosure(disclosure = whole) {
  const open = disclosure.map(({ form, grid }) => ({ form, grid: sheetModel(grid) }));
  const forms = disclosure.map(({ checked }) => checked);
  return {
    open,
    forms,
    type(place: number, { row, column }: Cell, value: string | number | null) {
      const [here, was] = [open[place], forms[place]];
      if (!here || !was) throw new Error(`no form in place ${place}`);
      here.grid.put(row, column, value);
      const { form } = here;
      const region = here.grid.used ?? was.region;
      const styleId = disclosure[place]?.sample.styleId ?? '';
      const reading = () => readForm(form, styleId, here.grid, region);
      forms[place] =
        recheckForm(was, here.grid, [{ row, column }]) ??
        checkForm({ form, styleId, grid: here.grid, region, reading: reading() });
      return forms.slice();
    },
  };
}

function placeOf(formId: string): number {
  return whole.findIndex(({ form }) => form.id === formId);
}

function cellAt(at: string): Cell {
  const cell = parseCell(at);
  if (!cell) throw new Error(at);
  return cell;
}

test('few mistakes that come, go and hang together are told as when all forms are asked', () => {
  const random = randomFrom(2022);
  const { open, forms, type } = openDisclosure();
  const wrong: { readonly place: number; readonly cell: Cell; readonly was: number | string }[] =
    [];
  let cross = toldOfAll(forms.slice());
  let [kept, others] = [0, 0];
  for (let step = 0; step < 400; step += 1) {
    const mended = wrong.length > random.below(9) ? wrong.pop() : undefined;
    const before = cross;
    if (mended) cross = toldAfter(before, type(mended.place, mended.cell, mended.was));
    else {
      const place = random.below(open.length);
      const isAmount = random.below(4) > 0;
      const typed = (forms[place]?.figures.all ?? []).filter(
        ({ field }) => !isDerived(field) && (field.kind === 'amount') === isAmount,
      );
      if (typed.length === 0) continue;
      const cell = cellAt(random.pick(typed).at);
      const value = open[place]?.grid.cellAt(cell.row, cell.column).value;
      if (typeof value !== 'number' && typeof value !== 'string') continue;
      wrong.push({ place, cell, was: value });
      const now = typeof value === 'number' ? value + random.pick([1, -1, 0.5, 12]) : `${value}一`;
      cross = toldAfter(before, type(place, cell, now));
    }
    expect([step, told(cross)]).toEqual([step, told(toldOfAll(forms.slice()))]);
    if (cross.found.causes.all.length === 0) continue;
    if (cross.found.causes === before.found.causes) kept += 1;
    else others += 1;
  }
  expect(Math.min(kept, others)).toBeGreaterThan(20);
});

test('a mistake told at one form because of another is not told again after an edit elsewhere', () => {
  const { forms, type } = openDisclosure();
  const wrong = toldOfAll(type(placeOf('F07'), cellAt('B5'), 1));
  expect(wrong.found.causes.places.size).toBeGreaterThan(1);
  const place = placeOf('F14');
  const after = toldAfter(wrong, type(place, cellAt('B5'), 7.5));
  expect(told(after)).toBe(told(toldOfAll(forms.slice())));
  expect(after.told.flatMap((form, index) => (form === wrong.told[index] ? [] : [index]))).toEqual([
    place,
  ]);
});

type Rows = readonly FormValues[];

test.each<readonly [string, string, (rows: Rows) => Rows]>([
  ['is there twice', 'F09', ([first = {}, ...rows]) => [first, first, ...rows]],
  ['was left out', 'F09', (rows) => rows.slice(1)],
  ['was left out', 'F11', (rows) => rows.filter((_, place) => place !== 3)],
])('a row that %s of %s is told as when all forms are asked', (_, formId, change) => {
  const random = randomFrom(9);
  const slipped = samples.map((sample) => {
    if (sample.formId !== formId) return openForm(sample);
    const units = itemsOf(sample.values, 'units').map((unit) => ({
      ...unit,
      items: change(itemsOf(unit, 'items')),
    }));
    return openForm({ ...sample, values: { ...sample.values, units } });
  });
  const { open, forms, type } = openDisclosure(slipped);
  let cross = toldOfAll(forms.slice());
  const rows = new Set<string>();
  for (let step = 0; step < 80; step += 1) {
    const place = random.pick(['F08', 'F09', 'F11'].map(placeOf));
    const isCode = random.below(3) > 0;
    const typed = (forms[place]?.figures.all ?? []).filter(
      ({ field }) => !isDerived(field) && (field.kind === 'code') === isCode,
    );
    const cell = cellAt(random.pick(typed).at);
    const value = open[place]?.grid.cellAt(cell.row, cell.column).value;
    if (typeof value !== 'number' && typeof value !== 'string') continue;
    const now = typeof value === 'number' ? value + 1 : `${value.slice(0, -1)}9`;
    for (const one of [now, value]) {
      cross = toldAfter(cross, type(place, cell, one));
      expect([step, told(cross)]).toEqual([step, told(toldOfAll(forms.slice()))]);
      rows.add(JSON.stringify(cross.found.causes.all.map(({ row }) => row)));
    }
  }
  expect(rows.size).toBeGreaterThan(1);
});

function told({ told: forms }: CrossTold): string {
  return JSON.stringify(
    forms.map(({ ledger, findings, undecided }) => ({ ledger, findings, undecided })),
  );
}
