import { paintedLooks } from '../../domain/plan/painted-looks';
import type { PlannedConditionalFormat } from '../../domain/native/planned-conditional-format';
import type {
  PlannedValidation,
  PlannedValidationRule,
  SheetPlan,
} from '../../domain/plan/sheet-plan';
import type { BatchRanges } from './batch-ranges';

/** Hands the rules over to Excel, which then watches them itself: no write of ours ever follows. */
export function writeNativeRules(ranges: BatchRanges, plan: SheetPlan): void {
  for (const validation of plan.validations) writeValidation(ranges, validation);
  // Excel puts each before those it has, and where two say something of a cell the first is seen: the gravest comes last.
  for (const format of [...plan.conditionalFormats].reverse()) {
    writeConditionalFormat(ranges, format);
  }
}

export function writeValidation(
  ranges: BatchRanges,
  { areas, rule, prompt, alert }: PlannedValidation,
): void {
  for (const { dataValidation } of ranges.over(areas)) {
    const excelRule = excelRuleOf(rule);
    if (excelRule) dataValidation.rule = excelRule;
    dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
    if (alert === null) continue;
    dataValidation.errorAlert = {
      showAlert: true,
      style: 'Warning',
      title: alert.title,
      message: alert.text,
    };
  }
}

function excelRuleOf(rule: PlannedValidationRule): Excel.DataValidationRule | null {
  switch (rule.kind) {
    case 'atLeast':
      return { decimal: { formula1: rule.minimum, operator: 'GreaterThanOrEqualTo' } };
    case 'between':
      return {
        decimal: { formula1: rule.minimum, formula2: rule.maximum, operator: 'Between' },
      };
    case 'length':
      return { textLength: { formula1: rule.length, operator: 'EqualTo' } };
    case 'list':
      return { list: { inCellDropDown: true, source: rule.words.join(',') } };
    case 'anything':
      return null;
  }
}

const excelLine = { dashed: 'Dash', dotted: 'Dot' } as const;

export function writeConditionalFormat(
  ranges: BatchRanges,
  { areas, severity, formula }: PlannedConditionalFormat,
): void {
  const { fill, italic, underline, lines } = paintedLooks[severity];
  // In parts the formula would begin at other cells.
  const [range] = ranges.over(areas);
  if (!range) return;
  const { custom } = range.conditionalFormats.add('Custom');
  custom.rule.formula = formula;
  custom.format.fill.color = fill;
  const { font } = custom.format;
  if (italic) font.italic = italic;
  if (underline) font.underline = 'Double';
  const { top, bottom } = custom.format.borders;
  for (const side of [top, bottom]) side.style = excelLine[lines];
}
