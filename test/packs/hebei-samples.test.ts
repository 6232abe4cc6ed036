import { itemsOf, type FormValues } from '../../src/domain/form/form-values';
import { styleOf } from '../../src/domain/form/form-definition';
import { planForm } from '../../src/domain/plan/plan-form';
import * as packs from '../../src/packs';
import { dutyActivities } from '../../src/packs/forms/duty-activities';
import { hebeiSamples } from '../../src/packs/samples/hebei';
import { misfits, missing } from './misfits';

const samples = hebeiSamples.map((sample) => {
  const pack = Object.values(packs).find(({ id }) => id === sample.packId);
  const form = pack?.forms.find(({ id }) => id === sample.formId);
  if (!form) throw new Error(`${sample.packId} has no ${sample.formId}`);
  return [sample.packId, sample.formId, sample.styleId, form, sample] as const;
});

const fen = (item: FormValues, id: string) => Math.round(Number(item[id] ?? 0) * 1e6);
const sum = (items: readonly FormValues[], id: string) =>
  items.reduce((all, item) => all + fen(item, id), 0);

test('every form of the two packs has a sample', () => {
  const shown = new Set(samples.map(([, formId]) => formId));
  const offered = [...packs.hebei2018.forms, ...packs.hebei2021.forms].map(({ id }) => id);
  expect(shown).toEqual(new Set(offered));
});

describe.each(samples)('%s %s %s', (packId, _, styleId, form, { profile, values }) => {
  const style = styleOf(form, styleId);

  test('the layout is there, and everything has its place', () => {
    expect(style.id).toBe(styleId);
    expect(misfits(style, values)).toEqual([]);
  });

  test('what must be filled is filled', () => {
    expect(missing(style, values)).toEqual([]);
  });

  test('it is drawn within the limits of Excel', () => {
    const plan = planForm({ packId, form, styleId, profile, values });
    expect(Math.max(...plan.rowHeights)).toBeLessThan(409);
    for (const { areas } of plan.styles) expect(areas.join(',').length).toBeLessThanOrEqual(8192);
    for (const { areas } of plan.validations) {
      expect(areas.join(',').length).toBeLessThanOrEqual(8192);
    }
  });
});

test('a value without a place, of another kind, or lacking is found', () => {
  const style = styleOf(dutyActivities, 'activities');
  const activity = { activity: '1、', budget: '五', indicators: [{ excellent: 1, colour: '' }] };
  expect(misfits(style, { activities: [activity], duties: [] })).toEqual([
    'activities[0].budget',
    'activities[0].indicators[0].excellent',
    'activities[0].indicators[0].colour',
    'duties',
  ]);
  expect(missing(style, { activities: [{ activity: '1、', content: '' }] })).toEqual([
    'activities[0].content',
    'activities[0].goal',
  ]);
});

test('activities of 2019: 3 duties, 17 activities, 51 indicators, 50.00 in all', () => {
  const found = hebeiSamples.find(({ styleId }) => styleId === 'duties');
  const duties = itemsOf(found?.values ?? {}, 'duties');
  const activities = duties.map((duty) => itemsOf(duty, 'activities'));
  expect(activities.map(({ length }) => length)).toEqual([8, 5, 4]);
  expect(activities.map((items) => sum(items, 'budget'))).toEqual([33500000, 9980000, 6520000]);
  expect(activities.flat().flatMap((one) => itemsOf(one, 'indicators'))).toHaveLength(51);
});

test('plans of projects do not fall and end with 100%', () => {
  const projects = hebeiSamples.filter(({ formId }) => formId === 'F03');
  for (const { values } of projects) {
    const plan = [values.planMarch, values.planJune, values.planOctober, values.planDecember];
    expect(plan).toEqual([...plan].sort((a, b) => Number(a) - Number(b)));
    expect(plan[3]).toBe(1);
  }
  expect(projects).toHaveLength(5);
});
