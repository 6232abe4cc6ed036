import { createPlaces } from '../../src/app/insert/places';
import { noProfile } from '../../src/app/no-profile';
import { planForm } from '../../src/domain/plan/plan-form';
import { threePublic } from '../../src/packs/forms/three-public';

const plan = planForm({ packId: 'national', form: threePublic, profile: noProfile });
const nothing = { sheets: ['Sheet1'], names: [], notes: null, noteParts: [], selection: null };

test('every sheet and every mark is a new one, also beside those of the workbook', () => {
  const sheets = ['Sheet1', '三公经费预算表', '三公经费预算表 (3)'];
  const names = [
    '_BF.national.F14.row.4',
    '_bf.NATIONAL.f14.twoYear.6.total',
    '_BF.other.F14.row.9',
  ];
  const { ofNewSheet, instanceOf } = createPlaces({ ...nothing, sheets, names });
  expect([ofNewSheet(plan), ofNewSheet(plan), instanceOf(plan), ofNewSheet(plan)]).toEqual([
    { sheet: '三公经费预算表 (2)', instance: 7 },
    { sheet: '三公经费预算表 (4)', instance: 8 },
    9,
    { sheet: '三公经费预算表 (5)', instance: 10 },
  ]);
});

test('forms of other packs are counted for themselves', () => {
  const { ofNewSheet } = createPlaces(nothing);
  expect(
    [plan, { ...plan, packId: 'henan-2022' }, plan].map((one) => ofNewSheet(one).instance),
  ).toEqual([1, 1, 2]);
});

test('a thousand forms are named in no time', () => {
  const { ofNewSheet } = createPlaces(nothing);
  const named = Array.from({ length: 1_000 }, () => ofNewSheet(plan));
  expect(named.at(-1)).toEqual({ sheet: '三公经费预算表 (1000)', instance: 1_000 });
});
