import { paintedLooks } from '../../../domain/plan/painted-looks';
import type {
  PlannedValidation,
  PlannedValidationRule,
  SheetPlan,
} from '../../../domain/plan/sheet-plan';
import type { StyleSheet } from './style-sheet';
import { xmlElement, xmlList, xmlText, type XmlAttributes } from './xml-text';

export function validationElements({ validations }: SheetPlan): string {
  return xmlList('dataValidations', validations.map(validationElement));
}

function validationElement({ areas, rule, prompt, alert }: PlannedValidation): string {
  const { attributes, formulas } = writtenRule(rule);
  return xmlElement(
    'dataValidation',
    {
      ...attributes,
      errorStyle: alert ? 'warning' : null,
      allowBlank: true,
      showInputMessage: true,
      showErrorMessage: alert !== null,
      errorTitle: alert?.title ?? null,
      error: alert?.text ?? null,
      promptTitle: prompt.title || null,
      prompt: prompt.text || null,
      sqref: areas.join(' '),
    },
    formulas
      .map((text, index) => `<formula${index + 1}>${xmlText(text)}</formula${index + 1}>`)
      .join(''),
  );
}

function writtenRule(rule: PlannedValidationRule): {
  readonly attributes: XmlAttributes;
  readonly formulas: readonly string[];
} {
  switch (rule.kind) {
    case 'atLeast':
      return {
        attributes: { type: 'decimal', operator: 'greaterThanOrEqual' },
        formulas: [String(rule.minimum)],
      };
    case 'between':
      return {
        attributes: { type: 'decimal' },
        formulas: [String(rule.minimum), String(rule.maximum)],
      };
    case 'length':
      return {
        attributes: { type: 'textLength', operator: 'equal' },
        formulas: [String(rule.length)],
      };
    case 'list':
      return {
        attributes: { type: 'list' },
        formulas: [`"${rule.words.join(',').replaceAll('"', '""')}"`],
      };
    case 'anything':
      return { attributes: {}, formulas: [] };
  }
}

export function conditionalFormatElements(
  { conditionalFormats }: SheetPlan,
  styles: StyleSheet,
): string {
  return conditionalFormats
    .map(({ severity, areas, formula }, index) => {
      const rule = xmlElement(
        'cfRule',
        {
          type: 'expression',
          dxfId: styles.addPainted(paintedLooks[severity]),
          priority: index + 1,
        },
        `<formula>${xmlText(formulaInFile(formula))}</formula>`,
      );
      return xmlElement('conditionalFormatting', { sqref: areas.join(' ') }, rule);
    })
    .join('');
}

/** Functions that came after Excel 2007 stand in a file with a prefix. */
function formulaInFile(formula: string): string {
  return formula.replace(/^=/, '').replaceAll('ISFORMULA(', '_xlfn.ISFORMULA(');
}
