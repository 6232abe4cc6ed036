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
  ['inputs and totals', ['total', 'abroad'], [['B5']]],
  ['totals only: nobody types them', ['total', 'vehicles'], []],
  ['inputs apart', ['abroad', 'reception'], [['B5', 'F5']]],
  ['all amounts', undefined, [['B5', 'D5:F5']]],
])('a rule for %s is asked while something is typed', (_, fields, questioned) => {
  const form = { ...threePublic, rules: [notNegative('X-1', fields)] };
  const { validations } = planForm({
    packId: 'national',
    form,
    profile: unknownProfile,
  });
  const byRule = validations.filter(({ alert }) => alert?.text === 'X-1!');
  expect(byRule.map(({ areas }) => areas)).toEqual(questioned);
});
