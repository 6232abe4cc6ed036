import { checkSheets } from '../../src/app/check/check-workbook';
import { recheckSheet } from '../../src/app/check/recheck-sheet';
import { styleOf } from '../../src/domain/form/form-definition';
import { national } from '../../src/packs';
import { gridOf } from '../domain/every-layout';
import { sheetModel } from '../domain/sheet-model';

function sheetWith(formula: string | null) {
  const form = national.forms.find(({ id }) => id === 'F14');
  if (!form) throw new Error('F14');
  const style = styleOf(form, 'row');
  const grid = sheetModel(gridOf({ packId: 'national', form, style }, { abroad: 1 }));
  if (formula !== null) grid.set(4, 1, { value: 1, formula, text: null });
  return {
    id: '1',
    grid,
    formatAt: () => null,
    native: null,
    looks: null,
    isProtected: false,
    isVisible: true,
  };
}

test.each([
  [null, false],
  ['=D5+E5', false],
  ['=支出表!B5', true],
  ['=出国费', true],
])('an amount that is %s may look at other sheets: %s', (formula, looks) => {
  const reading = (one: string | null) =>
    checkSheets({
      sheets: [sheetWith(one)],
      names: [],
      notes: null,
      tooLarge: [],
      isByHand: false,
    });
  expect(reading(formula).map(({ looksElsewhere }) => looksElsewhere)).toEqual([looks]);
  const [before] = reading(null);
  const after = before && recheckSheet(before, sheetWith(formula));
  expect(after?.looksElsewhere).toBe(looks);
});
