import type { FormDefinition } from '../form/form-definition';
import type { FormRule } from '../form/form-rule';
import { groupCells } from '../grid/group-cells';
import { printRange } from '../grid/cell-range';
import type { FormLayout, PlacedField } from './form-layout';
import type { PlannedConditionalFormat, PlannedValidation } from './sheet-plan';

/** Excel's own dark red on light red. */
const warningColors = { color: '#9C0006', fill: '#FFC7CE' };

/** What Excel is told of a rule, at the fields it speaks of. */
interface NativeRule<Rule extends FormRule> {
  paint(rule: Rule, fields: readonly PlacedField[]): PlannedConditionalFormat[];
  question(rule: Rule, fields: readonly PlacedField[], form: FormDefinition): PlannedValidation[];
}

/** How each kind of rule is said in Excel's own words. */
const nativeRules: { readonly [Kind in FormRule['kind']]: NativeRule<RuleOf<Kind>> } = {
  notNegative: {
    paint: (rule, fields) => [
      { rule: rule.id, areas: areasOf(fields), lessThan: 0, ...warningColors },
    ],
    // Fields with the same help share one validation.
    question: (rule, fields, form) => {
      const inputs = fields.flatMap(({ field, cell }) =>
        field.from === 'input' ? [{ field, cell }] : [],
      );
      return [...new Set(inputs.map(({ field }) => field.help))].map((help) => ({
        rule: rule.id,
        areas: areasOf(inputs.filter(({ field }) => field.help === help)),
        minimum: 0,
        prompt: { title: form.amountPrompt, text: help },
        alert: { title: form.title, text: rule.alert },
      }));
    },
  },
};

type RuleOf<Kind extends FormRule['kind']> = Extract<FormRule, { readonly kind: Kind }>;

/** What Excel does by itself when a rule is broken: it paints the cell, also when the add-in is not there. */
export function conditionalFormats(
  form: FormDefinition,
  layout: FormLayout,
): PlannedConditionalFormat[] {
  return form.rules.flatMap((rule) => nativeRules[rule.kind].paint(rule, fieldsOf(rule, layout)));
}

/** What Excel says while an amount is typed. */
export function validations(form: FormDefinition, layout: FormLayout): PlannedValidation[] {
  return form.rules.flatMap((rule) =>
    nativeRules[rule.kind].question(rule, fieldsOf(rule, layout), form),
  );
}

function fieldsOf(rule: FormRule, { fields }: FormLayout): PlacedField[] {
  return fields.filter(({ field }) => rule.fields.includes(field.id));
}

function areasOf(fields: readonly PlacedField[]): string[] {
  return groupCells(fields.map(({ cell }) => cell)).map(printRange);
}
