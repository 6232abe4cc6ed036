import fc from 'fast-check';
import { catalogue } from '../../src/app/catalogue';
import { bringInLastYear } from '../../src/app/last-year/bring-in-last-year';
import { checkValues } from '../../src/domain/form/check-values';
import { isItems, type FieldValue, type FormValues } from '../../src/domain/form/form-values';
import { arbitraryValues } from '../domain/arbitrary-values';
import { gridOf, layouts, read } from '../domain/every-layout';

function allValues(values: FormValues): readonly FieldValue[] {
  return Object.values(values).flatMap((one) => (isItems(one) ? one.flatMap(allValues) : [one]));
}

const anyPack = fc.constantFrom(...catalogue.packs);

describe.each(layouts)('%s', (_, layout) => {
  const { packId, form, style } = layout;

  test('into whatever pack: every cell is told, and nothing comes in without a source', () => {
    fc.assert(
      fc.property(arbitraryValues(style, form.unit), anyPack, (values, pack) => {
        const reading = read(layout, gridOf(layout, values));
        const source = {
          forms: [
            {
              ...{ packId, form, styleId: style.id, place: 'S', reading },
              addressOf: (cell: string) => `S!${cell}`,
            },
          ],
          ...{ paragraphs: [], unknown: [], years: [2022], departments: [] },
        };
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
