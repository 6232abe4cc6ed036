import { fieldOf } from '../form/form-cell';
import type { FormRule } from '../form/form-rule';
import { isCoveredBy } from './covered-fields';
import { fieldAreas } from './field-areas';
import type { FormLayout } from './placed';
import type { PlannedConditionalFormat } from './sheet-plan';

/** Excel's own dark red on light red. */
const errorColors = { color: '#9C0006', fill: '#FFC7CE' };

/** What Excel does by itself when a rule is broken: it paints the cell, also when the add-in is not there. */
export function conditionalFormats(
  rules: readonly FormRule[],
  layout: FormLayout,
): PlannedConditionalFormat[] {
  return rules.flatMap((rule) => {
    if (rule.kind !== 'notNegative') return [];
    const covered = fieldAreas(layout, ({ cell }) => {
      const field = fieldOf(cell);
      return field && isCoveredBy(rule, field) ? rule.id : null;
    });
    return covered.map(({ areas }) => ({ rule: rule.id, areas, lessThan: 0, ...errorColors }));
  });
}
