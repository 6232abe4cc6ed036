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
    const covered = fieldAreas(layout, ({ cell }) => {
      const field = fieldOf(cell);
      return field && isCoveredBy(rule, field) ? rule.id : null;
    });
    return covered.map(({ areas }) => nativeRules[rule.kind](rule.id, areas));
  });
}

/** How each kind of rule is said in Excel's own words. */
const nativeRules: Readonly<
  Record<FormRule['kind'], (rule: string, areas: string[]) => PlannedConditionalFormat>
> = {
  notNegative: (rule, areas) => ({ rule, areas, lessThan: 0, ...errorColors }),
};
