import type { ConditionalRule, DataValidation } from 'hucre/xlsx';
import type {
  PlannedValidation,
  PlannedValidationRule,
  SheetPlan,
} from '../../../domain/plan/sheet-plan';

export function writtenValidations({ validations }: SheetPlan): DataValidation[] {
  return validations.map(writtenValidation);
}

function writtenValidation({ areas, rule, prompt, alert }: PlannedValidation): DataValidation {
  return {
    ...writtenRule(rule),
    range: areas.join(' '),
    allowBlank: true,
    showInputMessage: true,
    inputTitle: prompt.title,
    inputMessage: prompt.text,
    showErrorMessage: alert !== null,
    ...(alert === null
      ? {}
      : { errorStyle: 'warning', errorTitle: alert.title, errorMessage: alert.text }),
  };
}

function writtenRule(
  rule: PlannedValidationRule,
): Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2'> {
  switch (rule.kind) {
    case 'atLeast':
      return { type: 'decimal', operator: 'greaterThanOrEqual', formula1: String(rule.minimum) };
    case 'between':
      return {
        type: 'decimal',
        operator: 'between',
        formula1: String(rule.minimum),
        formula2: String(rule.maximum),
      };
    case 'list':
      return { type: 'list', formula1: `"${rule.words.join(',').replaceAll('"', '""')}"` };
    case 'anything':
      // A file that says nothing of a type means this one, which hucre writes but does not declare.
      return { type: anyValue as DataValidation['type'] };
  }
}

const anyValue: string = 'none';

export function writtenConditionalFormats({ conditionalFormats }: SheetPlan): ConditionalRule[] {
  return conditionalFormats.map(({ areas, lessThan, color, fill }, index) => ({
    type: 'cellIs',
    operator: 'lessThan',
    formula: String(lessThan),
    priority: index + 1,
    range: areas.join(' '),
    style: {
      font: { color: { rgb: color.slice(1) } },
      // A conditional format keeps its solid colour as the background.
      fill: {
        type: 'pattern',
        pattern: 'solid',
        fgColor: { rgb: fill.slice(1) },
        bgColor: { rgb: fill.slice(1) },
      },
    },
  }));
}
