import type { WriteOptions } from 'hucre/xlsx';
import { printMark } from '../../../domain/plan/mark-name';
import type { NamedPlan } from './named-plan';

type NamedRange = NonNullable<WriteOptions['namedRanges']>[number];

/** The marks of all forms, and what Excel keeps as names of each sheet: the printed area and the rows on every page. */
export function writtenNames(sheets: readonly NamedPlan[]): NamedRange[] {
  const instances = new Map<string, number>();
  const marks = sheets.flatMap(({ name: sheet, plan }) => {
    // All layouts of a form are counted together.
    const form = `${plan.packId} ${plan.formId}`;
    const instance = (instances.get(form) ?? 0) + 1;
    instances.set(form, instance);
    return plan.marks.map(({ part, area }) => ({
      name: printMark({ ...plan, instance, part }),
      range: `${quoted(sheet)}!${absolute(area)}`,
    }));
  });
  return [...marks, ...sheets.flatMap(printNames)];
}

/** Excel itself never writes them without quotes and dollar signs, and refuses some that are. */
function printNames({ name: sheet, plan: { page } }: NamedPlan): NamedRange[] {
  const area = {
    name: '_xlnm.Print_Area',
    range: `${quoted(sheet)}!${absolute(page.printArea)}`,
    scope: sheet,
  };
  if (page.titleRows === null) return [area];
  const [first, last] = page.titleRows;
  const range = `${quoted(sheet)}!$${first}:$${last}`;
  return [area, { name: '_xlnm.Print_Titles', range, scope: sheet }];
}

function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

function absolute(area: string): string {
  return area.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
