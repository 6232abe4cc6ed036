import { unknownProfile } from '../../src/domain/form/profile';
import { planForm } from '../../src/domain/plan/plan-form';
import { threePublic } from '../../src/packs/forms/three-public';

const notNegative = (id: string, fields?: readonly string[]) => ({
  id,
  kind: 'notNegative' as const,
  alert: `${id}!`,
  ...(fields ? { fields } : {}),
});

test.each([
  ['inputs and totals', ['total', 'abroad'], ['A5:B5'], [['B5']]],
  ['totals only: nobody types them', ['total', 'vehicles'], ['A5', 'C5'], []],
  ['inputs apart', ['abroad', 'reception'], ['B5', 'F5'], [['B5', 'F5']]],
  ['all amounts', undefined, ['A5:F5'], [['B5', 'D5:F5']]],
])('a rule for %s', (_, fields, painted, questioned) => {
  const form = { ...threePublic, rules: [notNegative('X-1', fields)] };
  const { conditionalFormats, validations } = planForm({
    packId: 'national',
    form,
    profile: unknownProfile,
  });
  expect(conditionalFormats).toMatchObject([{ rule: 'X-1', areas: painted, lessThan: 0 }]);
  const byRule = validations.filter(({ alert }) => alert?.text === 'X-1!');
  expect(byRule.map(({ areas }) => areas)).toEqual(questioned);
});
