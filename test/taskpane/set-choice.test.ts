import type { StandingForm } from '../../src/app';
import { chooseSet } from '../../src/taskpane/insert/set-choice';
import { standingForms } from '../../src/taskpane/insert/standing-forms';

const packId = 'hebei-2021';
const forms = ['F01', 'F03', 'F14'].map((formId) => ({ packId, formId }));

function stands(formId: string, pack = packId, sheet = formId): StandingForm {
  const mark = { name: `_BF.${pack}.${formId}.row.1`, sheetId: null };
  return { packId: pack, formId, sheet, address: 'A1', mark };
}

function standing(...found: readonly StandingForm[]) {
  return standingForms({ kind: 'read', totals: [], forms: found, isCurrent: true }, packId);
}

const all = standing(stands('F01'), stands('F03'), stands('F14'));

test.each<readonly [string, ReturnType<typeof standing>, Record<string, boolean>, string, string]>([
  ['an empty workbook gets the whole set', standing(), {}, 'F01 F03 F14', 'whole'],
  ['what is there does not come again', standing(stands('F03')), {}, 'F01 F14', 'rest'],
  [
    'of another pack it counts for nothing',
    standing(stands('F03', 'x')),
    {},
    'F01 F03 F14',
    'whole',
  ],
  [
    'it comes again where it is ticked',
    standing(stands('F03')),
    { F03: true },
    'F01 F03 F14',
    'whole',
  ],
  ['what is lacking can be left', standing(stands('F03')), { F14: false }, 'F01', 'some'],
  [
    'ticked and unticked, as many as are lacking',
    standing(stands('F03')),
    { F03: true, F14: false },
    'F01 F03',
    'some',
  ],
  ['where all are there none comes', all, {}, '', 'none'],
  ['but the one that is ticked', all, { F14: true }, 'F14', 'some'],
  ['nothing was left ticked', standing(), { F01: false, F03: false, F14: false }, '', 'some'],
])('%s', (_, there, ticks, chosen, kind) => {
  const choice = chooseSet(forms, there, new Map(Object.entries(ticks)));
  expect([choice.chosen.map(({ formId }) => formId).join(' '), choice.kind]).toEqual([
    chosen,
    kind,
  ]);
});

test('of several of a kind the first one is gone to; while nothing is read, nothing is known', () => {
  const there = standing(stands('F03', packId, '甲'), stands('F03', packId, '乙'));
  expect(there.get('F03')?.sheet).toBe('甲');
  expect(standingForms({ kind: 'reading' }, packId).size).toBe(0);
});
