import type { SheetPlan } from '../domain/plan/sheet-plan';

/** Hands the rules over to Excel, which then watches them itself: no write of ours ever follows. */
export function writeNativeRules(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { areas, minimum, prompt, alert } of plan.validations) {
    const { dataValidation } = sheet.getRanges(areas.join(','));
    dataValidation.rule = { decimal: { formula1: minimum, operator: 'GreaterThanOrEqualTo' } };
    dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
    dataValidation.errorAlert = {
      showAlert: true,
      style: 'Warning',
      title: alert.title,
      message: alert.text,
    };
  }
  for (const { areas, lessThan, color, fill } of plan.conditionalFormats) {
    const { cellValue } = sheet.getRanges(areas.join(',')).conditionalFormats.add('CellValue');
    cellValue.rule = { formula1: `=${lessThan}`, operator: 'LessThan' };
    cellValue.format.font.color = color;
    cellValue.format.fill.color = fill;
  }
}
