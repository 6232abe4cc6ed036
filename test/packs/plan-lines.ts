import type { SheetPlan } from '../../src/domain/plan/sheet-plan';
import { printCells } from '../domain/print-plan';

/** A plan as text that can be read beside the printed form. */
export function planLines(plan: SheetPlan): string {
  const { merges, numberFormats, validations, conditionalFormats, marks, page } = plan;
  return [
    ...printCells(plan),
    `merges ${merges.join(' ')}`,
    `columns ${plan.columnWidths.join(' ')}`,
    `rows ${plan.rowHeights.join(' ')}`,
    ...numberFormats.map(({ format, areas }) => `format ${format} ${areas.join(' ')}`),
    ...validations.map(
      ({ rule, prompt, areas }) =>
        `asks ${rule.kind} ${areas.join(' ')} ${prompt.title}：${prompt.text}`,
    ),
    ...conditionalFormats.map(
      ({ rules, severity, areas }) => `paints ${severity} ${rules.join(' ')} ${areas.join(' ')}`,
    ),
    ...marks.map(({ part, area }) => `names ${part ?? 'the form'} ${area}`),
    `prints ${page.orientation} ${page.printArea}, heads ${page.titleRows?.join(' to ') ?? 'none'}`,
    `begins at ${plan.firstInput}`,
  ].join('\n');
}
