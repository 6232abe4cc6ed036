import { hebeiSamples } from '../../src/packs/samples/hebei';
import { henanSamples } from '../../src/packs/samples/henan';
import { crossChecked } from '../../src/app/check/between-forms/cross-checked';
import { mistakesOf } from '../../src/app/check/mistakes';
import { parseCell } from '../../src/domain/grid/cell';
import { sheetModel } from '../domain/sheet-model';
import { doubles, twiceListed } from './one-finding-a-mistake';
import { checkOpen, mistakesIn, openForm, type SingleMistake } from './single-mistakes';

// One sample of each form: all of them, and every cell, are tried by one-finding-a-mistake.long.ts.
const samples = [
  ...new Map([...hebeiSamples, ...henanSamples].map((one) => [one.formId, one] as const)).entries(),
];

const found: SingleMistake[] = [];

test.each(samples)('%s: one slip of the hand is one line of the list', (_, sample) => {
  const mistakes = mistakesIn([openForm(sample)], 0, 'field');
  found.push(...mistakes);
  expect(mistakes.length).toBeGreaterThan(0);
  expect(doubles(mistakes)).toEqual([]);
});

test('most slips are listed', () => {
  const listed = found.filter(({ listed: lines }) => lines.length > 0);
  expect(listed.length / found.length).toBeGreaterThan(0.6);
});

test('what is listed twice is seen, and each exception says why', () => {
  const mistake = { form: 'F14 row', at: 'A5', field: 'total', slip: 'typedOver' };
  const listed = ['TP-SUM derivedDiffers F14!A5', 'TP-NEG negative F14!B5'];
  expect(doubles([{ ...mistake, listed }])).toHaveLength(1);
  expect(doubles([{ ...mistake, listed: listed.slice(1) }])).toEqual([]);
  expect(twiceListed.filter(({ why }) => why === '')).toEqual([]);
});

const disclosure = henanSamples.map(openForm);

test.each([
  ['an amount left empty', 'F09', 'M8', null, ['X-CODE crossItemDiffers F8: 8']],
  ['an amount left empty', 'F11', 'M8', null, ['X-CODE crossItemDiffers F8: 5']],
  ['a project left empty', 'F16', 'E7', null, ['X-T09 crossItemDiffers D7: 4']],
  ['a code left empty', 'F11', 'A8', null, ['DOC-MANDATORY missing A8: 3']],
  ['a code with a digit less', 'F11', 'C8', '0', ['CL-NAME codeDigits C8: 1']],
  ['a class that others have otherwise', 'F09', 'A8', '202', ['X-CODE crossCodeElsewhere C8: 2']],
  ['a 款 that others have otherwise', 'F09', 'B8', '04', ['X-CODE crossCodeElsewhere C8: 0']],
  ['a 项 that others have otherwise', 'F09', 'C8', '02', ['X-CODE crossCodeElsewhere C8: 1']],
  ['another name of the unit', 'F09', 'E7', '某某中心', ['DOC-UNITNAME crossNameDiffers E7: 2']],
  [
    'a code of the unit that others have otherwise',
    'F09',
    'D7',
    '113',
    ['DOC-UNITNAME unitCodeElsewhere D7: 0'],
  ],
  ['another code of the unit', 'F11', 'D7', '113', ['DOC-UNITNAME unitCodeElsewhere D7: 0']],
  ['another code of the unit', 'F16', 'B6', '113', ['DOC-UNITNAME unitCodeElsewhere B6: 0']],
  ['another name of a project', 'F16', 'B8', '院落清扫', ['X-T09 crossNotListed B11: 0']],
])(
  'of a whole disclosure %s in %s %s is one mistake with all that follows',
  (_, id, at, value, expected) => {
    const listed = (forms: readonly ReturnType<typeof checkOpen>[]) =>
      crossChecked(forms).flatMap((form) =>
        mistakesOf(form, []).mistakes.map(
          ({ finding: { rule, says, at: cells }, consequences }) =>
            `${rule} ${says} ${cells[0]}: ${consequences.length}`,
        ),
      );
    const before = new Set(listed(disclosure.map(({ checked }) => checked)));
    const cell = parseCell(at);
    const after = disclosure.map((one) => {
      if (one.form.id !== id || !cell) return one.checked;
      const edited = sheetModel(one.grid);
      edited.put(cell.row, cell.column, value);
      return checkOpen(one, edited);
    });
    expect(listed(after).filter((line) => !before.has(line))).toEqual(expected);
  },
);
