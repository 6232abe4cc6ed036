import { planForm } from '../../src/domain/plan/plan-form';
import { threePublic } from '../../src/packs/national/three-public';

const profile = { year: 2022, department: '某某局' };
const notNegative = (id: string, fields: readonly string[]) => ({
  id,
  kind: 'notNegative' as const,
  fields,
  alert: `${id}!`,
});

test.each([
  ['inputs and totals', ['total', 'abroad'], ['A5:B5'], ['B5']],
  ['totals only: nobody types them', ['total', 'vehicles'], ['A5', 'C5'], null],
  ['inputs apart', ['abroad', 'reception'], ['B5', 'F5'], ['B5', 'F5']],
])('a rule for %s', (_, fields, painted, questioned) => {
  const form = { ...threePublic, amountPrompt: 'Yuan', rules: [notNegative('X-1', fields)] };
  const { conditionalFormats, validations } = planForm('national', form, profile);
  expect(conditionalFormats).toMatchObject([{ rule: 'X-1', areas: painted, lessThan: 0 }]);
  expect(validations.map(({ areas, prompt, alert }) => [areas, prompt.title, alert.text])).toEqual(
    questioned ? [[questioned, 'Yuan', 'X-1!']] : [],
  );
});

test('a kind of rule that nobody told Excel about is no rule of that kind', () => {
  const rule = { ...notNegative('X-2', ['abroad']), kind: 'somethingElse' } as never;
  expect(() => planForm('national', { ...threePublic, rules: [rule] }, profile)).toThrow(TypeError);
});
