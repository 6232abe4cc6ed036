import { catalogue } from '../../../src/app/catalogue';
import { narrate } from '../../../src/app/narrative/narrate';
import { offeredStyles } from '../../../src/app/narrative/offered-styles';
import { plainText } from '../../../src/app/narrative/plain-text';
import type { MoneyUnit } from '../../../src/domain/money/money-unit';
import { sampleForms, sampleProfile } from './sample-forms';

const stylesOfPacks = catalogue.packs.flatMap(({ id }) =>
  offeredStyles(id).map((style) => [id, style.id, style] as const),
);

test.each(stylesOfPacks)(
  '%s, %s: the text is the same, whichever unit the forms are in',
  (packId, _, style) => {
    const text = (unit: MoneyUnit) =>
      plainText(
        narrate({
          ...{ forms: sampleForms(packId, unit), profile: { ...sampleProfile, packId, unit } },
          ...{ style, given: {} },
        }).text,
        (id) => id,
      );
    const expected = text('万元');
    expect(expected).toMatch(/\d/);
    expect(sampleForms(packId, '元').map((one) => one.unit)).toContain('元');
    expect(text('元')).toBe(expected);
  },
);
