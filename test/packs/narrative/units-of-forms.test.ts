import { narrate } from '../../../src/app/narrative/narrate';
import { offeredStyles } from '../../../src/app/narrative/offered-styles';
import { plainText } from '../../../src/app/narrative/plain-text';
import { formFigures } from '../../../src/domain/check/form-figures';
import { styleOf } from '../../../src/domain/form/form-definition';
import { noProfile } from '../../../src/domain/form/profile';
import type { MoneyUnit } from '../../../src/domain/money/money-unit';
import { gridOfPlan } from '../../../src/domain/plan/grid-of-plan';
import { planForm } from '../../../src/domain/plan/plan-form';
import { readForm } from '../../../src/domain/read/read-form';
import { catalogue } from '../../../src/app/catalogue';
import { hebeiSamples } from '../../../src/packs/samples/hebei';
import { henanSamples } from '../../../src/packs/samples/henan';

const samples = [...hebeiSamples, ...henanSamples];
const stylesOfPacks = catalogue.packs.flatMap(({ id }) =>
  offeredStyles(id).map((style) => [id, style.id, style] as const),
);

/** Each form of the pack once; national forms are those of Henan. */
function formsIn(packId: string, unit: MoneyUnit) {
  const from = packId === 'national' ? 'henan-2022' : packId;
  const own = samples.filter((sample) => sample.packId === from);
  const first = new Map(own.toReversed().map((sample) => [sample.formId, sample]));
  const pack = catalogue.packs.find(({ id }) => id === packId);
  return [...first.values()].flatMap(({ formId, styleId, values }) => {
    const form = pack?.forms.find(({ id }) => id === formId);
    if (!form) return [];
    const profile = { ...noProfile, packId, department: '某某局', year: 2022, unit };
    const plan = planForm({ packId, form, styleId, profile, values });
    const style = styleOf(form, styleId);
    const grid = gridOfPlan(plan, plan.sheetName);
    const reading = grid.used && readForm(form, styleId, grid, grid.used);
    if (!reading) return [];
    return [
      {
        form,
        sheet: plan.sheetName,
        figures: formFigures(style, reading, form.unit),
        unit: reading.unit,
      },
    ];
  });
}

test.each(stylesOfPacks)(
  '%s, %s: the text is the same, whichever unit the forms are in',
  (packId, _, style) => {
    const profile = { ...noProfile, packId, department: '某某局', year: 2022 };
    const text = (unit: MoneyUnit) =>
      plainText(
        narrate({ forms: formsIn(packId, unit), profile: { ...profile, unit }, style, given: {} })
          .text,
        (id) => id,
      );
    const expected = text('万元');
    expect(expected).toMatch(/\d/);
    expect(formsIn(packId, '元').map((one) => one.unit)).toContain('元');
    expect(text('元')).toBe(expected);
  },
);
