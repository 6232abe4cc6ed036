import fc from 'fast-check';
import { catalogue } from '../../src/app/catalogue';
import { bringInLastYear } from '../../src/app/last-year/bring-in-last-year';
import { checkValues } from '../../src/domain/form/check-values';
import { isItems, type FieldValue, type FormValues } from '../../src/domain/form/form-values';
import type { LastYearSource } from '../../src/domain/last-year/last-year-source';
import type { FormReading } from '../../src/domain/read/form-reading';
import { readForm } from '../../src/domain/read/read-form';
import { arbitraryValues } from '../domain/arbitrary-values';
import { gridOf, layouts, read, type Layout } from '../domain/every-layout';
import { sheetModel } from '../domain/sheet-model';
import { calculateSheet } from './calculated-sheet';

function allValues(values: FormValues): readonly FieldValue[] {
  return Object.values(values).flatMap((one) => (isItems(one) ? one.flatMap(allValues) : [one]));
}

const anyPack = fc.constantFrom(...catalogue.packs);

function sourceOf({ packId, form, style }: Layout, reading: FormReading): LastYearSource {
  return {
    forms: [
      {
        ...{ packId, form, styleId: style.id, place: 'S', reading },
        addressOf: (cell: string) => `S!${cell}`,
        showsUnit: () => false,
        ...{ year: null, isHidden: false },
      },
    ],
    ...{ paragraphs: [], unknown: [], years: [2022], departments: [] },
  };
}

describe.each(layouts)('%s', (_, layout) => {
  const { form, style } = layout;

  test('nobody touched it: its totals are no figures of the year before', () => {
    const grid = sheetModel(gridOf(layout, {}));
    const region = grid.used;
    if (!region) throw new Error('an empty sheet');
    calculateSheet(form, style.id, grid, region);
    const source = sourceOf(layout, readForm(form, style.id, grid, region));
    for (const pack of catalogue.packs)
      expect(bringInLastYear({ source, pack, year: 2023, styles: {} }).facts).toEqual([]);
  });

  test('into whatever pack: every cell is told, and nothing comes in without a source', () => {
    fc.assert(
      fc.property(arbitraryValues(style, form.unit), anyPack, (values, pack) => {
        const reading = read(layout, gridOf(layout, values));
        const source = sourceOf(layout, reading);
        const brought = bringInLastYear({ source, pack, year: 2023, styles: {} });
        const filled = reading.cells.filter(({ value }) => value !== null && value !== '');
        expect(brought.items.flatMap(({ at }) => at)).toEqual(filled.map(({ at }) => `S!${at}`));

        const columns = new Set(brought.facts.flatMap(({ column }) => column?.field ?? []));
        const said = new Set(
          brought.items.flatMap(({ was, fate }) =>
            fate.kind === 'left' ? [] : [was.trim(), ...('now' in fate ? [fate.now] : [])],
          ),
        );
        for (const one of brought.forms) {
          expect(checkValues(one.form, one.style, one.values)).toEqual([]);
          const own = Object.entries(one.values).filter(([field]) => !columns.has(field));
          const foreign = allValues(Object.fromEntries(own)).filter(
            (value) => typeof value !== 'string' || !said.has(value.trim()),
          );
          expect(foreign).toEqual([]);
          const target = { packId: pack.id, form: one.form, style: one.style };
          expect(read(target, gridOf(target, one.values)).values).toEqual(one.values);
        }
      }),
      { numRuns: 5 },
    );
  });
});
