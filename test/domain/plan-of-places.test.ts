import fc from 'fast-check';
import { unknownProfile } from '../../src/domain/form/profile';
import { formRulesAlone } from '../../src/domain/native/rule-watch';
import { planForm, type PlanRequest } from '../../src/domain/plan/plan-form';
import { ruleWatch } from '../../src/packs/rules/rule-watch';
import { arbitraryValues } from './arbitrary-values';
import { anyOrigin, layouts } from './every-layout';

/** A form that nothing is known of yet, so that all of it is made. */
const anew = (request: PlanRequest) =>
  planForm({ ...request, form: structuredClone(request.form) });

const anyProfile = fc.record({
  year: fc.constantFrom(null, 2022, 2026),
  department: fc.constantFrom(
    null,
    '某某局',
    '{unit}局',
    '一个名称长得在一行里放不下的单位'.repeat(4),
  ),
  code: fc.constantFrom(null, '112'),
  unit: fc.constantFrom(null, '元' as const, '万元' as const),
});

test.each(layouts)(
  '%s: what is kept of a form drawn before is as if it was drawn anew',
  (_, { packId, form, style }) => {
    const anyRequest = fc.record({
      ...{ packId: fc.constant(packId), form: fc.constant(form), styleId: fc.constant(style.id) },
      profile: anyProfile,
      values: fc.option(arbitraryValues(style, form.unit), { nil: undefined }),
      origin: fc.option(anyOrigin, { nil: undefined }),
      watch: fc.constantFrom(ruleWatch, formRulesAlone),
    });
    fc.assert(
      fc.property(fc.array(anyRequest, { minLength: 2, maxLength: 4 }), (requests) => {
        for (const request of requests) expect(planForm(request)).toEqual(anew(request));
      }),
      { numRuns: 4 },
    );
  },
);

test.each(layouts)('%s: other words leave all places as they are', (_, { packId, form, style }) => {
  const draw = (department: string | null) =>
    planForm({
      ...{ packId, form, styleId: style.id, watch: ruleWatch },
      profile: { ...unknownProfile, department },
    });
  expect(draw('税务局').conditionalFormats).toBe(draw('财政局').conditionalFormats);
});

test.each(layouts)(
  '%s: with other rules in the same layout it is watched by its own',
  (_, { packId, form, style }) => {
    const request = { packId, styleId: style.id, profile: unknownProfile };
    const watched = planForm({ ...request, form }).conditionalFormats;
    expect(planForm({ ...request, form: { ...form, rules: [] } }).conditionalFormats).toEqual([]);
    expect(planForm({ ...request, form }).conditionalFormats).toEqual(watched);
  },
);
