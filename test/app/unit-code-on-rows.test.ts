import type { FormValues } from '../../src/domain/form/form-values';
import { itemsOf } from '../../src/domain/form/form-values';
import { styleOf } from '../../src/domain/form/form-definition';
import { readForm } from '../../src/domain/read/read-form';
import { joinValues } from '../../src/domain/consolidate/join-values';
import { consolidation } from '../../src/packs/consolidation/consolidation';
import { henan2022, national } from '../../src/packs';
import { gridOf } from '../domain/every-layout';
import { sheetModel } from '../domain/sheet-model';
import { check, said, type Edits } from './checked-form';

const item = { classCode: '201', sectionCode: '03', itemCode: '01', itemName: '行政运行' };

function values(form: string, rowUnitCode: string | null): FormValues {
  const amounts = form === 'F08' ? { general: 5 } : { wages: 5 };
  return {
    units: [
      {
        unitCode: '301001',
        unitName: '某某局',
        items: [{ ...item, ...amounts, ...(rowUnitCode === null ? {} : { rowUnitCode }) }],
      },
    ],
  };
}

const forms = ['F08', 'F09', 'F11', 'F15', 'F19'];

test.each(forms)('%s: the code of the unit on a row of a code is written and read', (id) => {
  for (const pack of id === 'F19' ? [national] : [national, henan2022]) {
    const form = pack.forms.find((one) => one.id === id);
    if (!form) throw new Error(id);
    const style = styleOf(form);
    const grid = sheetModel(gridOf({ packId: pack.id, form, style }, values(id, '301001')));
    expect(grid.cellAt(7, 3).value).toBe('301001');
    const region = grid.used;
    if (!region) throw new Error(id);
    const { values: read, problems } = readForm(form, style.id, grid, region);
    expect(problems).toEqual([]);
    const [unit] = itemsOf(read, 'units');
    expect(itemsOf(unit ?? {}, 'items')[0]).toMatchObject({ ...item, rowUnitCode: '301001' });
  }
});

test.each<readonly [string, string | null, Edits, readonly string[]]>([
  ['nothing', null, {}, []],
  ['the code of its unit', '301001', {}, []],
  ['the code of its unit, as a number', null, { D8: 301001 }, []],
  ['the code of its unit in full-width digits', null, { D8: '３０１００１' }, []],
  ['a dash', null, { D8: '——' }, []],
  ['a formula that shows it', null, { D8: { value: '301001', formula: '=D7' } }, []],
  ['another code', '301002', {}, ['DOC-UNITNAME repeatsOther D8 D7 → 301001']],
  ['a row without a unit above', '301001', { D7: null, E7: null }, ['DOC-MANDATORY missing E7']],
])('a row with %s', (_, code, edits, expected) => {
  expect(said(check('F09', 'standard', values('F09', code), edits))).toEqual(expected);
});

test('units that are joined keep it', () => {
  const form = national.forms.find(({ id }) => id === 'F09');
  if (!form) throw new Error('F09');
  const { values: joined, disagreements } = joinValues(
    'F09',
    styleOf(form),
    ['301001', '301002'].map((unit) => ({
      unit,
      values: {
        units: [
          { unitCode: unit, unitName: `单位${unit}`, items: [{ ...item, rowUnitCode: unit }] },
        ],
      },
    })),
    consolidation,
  );
  expect(disagreements).toEqual([]);
  expect(
    itemsOf(joined, 'units').flatMap((unit) =>
      itemsOf(unit, 'items').map(({ rowUnitCode }) => rowUnitCode),
    ),
  ).toEqual(['301001', '301002']);
});
