import type { FormDefinition } from '../form/form-definition';
import type { FormRule } from '../form/form-rule';
import { groupCells } from '../grid/group-cells';
import { printRange } from '../grid/cell-range';
import type { FormLayout, PlacedField } from './form-layout';
import type { PlannedConditionalFormat, PlannedValidation } from './sheet-plan';

/** Excel's own dark red on light red. */
const warningColors = { color: '#9C0006', fill: '#FFC7CE' };

/** What Excel does by itself when a rule is broken: it paints the cell, also when the add-in is not there. */
export function conditionalFormats(
  form: FormDefinition,
  layout: FormLayout,
): PlannedConditionalFormat[] {
  return form.rules.map((rule) => ({
    rule: rule.id,
    areas: areasOf(fieldsOf(rule, layout)),
    lessThan: 0,
    ...warningColors,
  }));
}

/** What Excel says while an amount is typed. Fields with the same help share one. */
export function validations(form: FormDefinition, layout: FormLayout): PlannedValidation[] {
  return form.rules.flatMap((rule) => {
    const fields = fieldsOf(rule, layout);
    const helps = new Set(
      fields.flatMap(({ field }) => (field.from === 'input' ? [field.help] : [])),
    );
    return [...helps].map((help) => ({
      rule: rule.id,
      areas: areasOf(fields.filter(({ field }) => field.from === 'input' && field.help === help)),
      minimum: 0,
      prompt: { title: `单位：${form.unit}`, text: help },
      alert: { title: form.title, text: rule.alert },
    }));
  });
}

function fieldsOf(rule: FormRule, { fields }: FormLayout): PlacedField[] {
  return fields.filter(({ field }) => rule.fields.includes(field.id));
}

function areasOf(fields: readonly PlacedField[]): string[] {
  return groupCells(fields.map(({ cell }) => cell)).map(printRange);
}
