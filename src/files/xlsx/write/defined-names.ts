import { printMark } from '../../../domain/layout/mark-name';
import type { NamedPlan } from './named-plan';
import { xmlElement, xmlText } from './xml-text';

/** The marks of all forms, and what Excel keeps as names of each sheet: the printed area and the rows on every page. */
export function definedNames(sheets: readonly NamedPlan[]): string {
  const instances = new Map<string, number>();
  const marks = sheets.flatMap(({ name: sheet, plan }) => {
    // All layouts of a form are counted together.
    const form = `${plan.packId} ${plan.formId}`;
    const instance = (instances.get(form) ?? 0) + 1;
    instances.set(form, instance);
    return plan.marks.map(({ part, area }) =>
      nameElement(printMark({ ...plan, instance, part }), `${quoted(sheet)}!${absolute(area)}`),
    );
  });
  const all = [...marks, ...sheets.flatMap(printNames)];
  return all.length === 0 ? '' : `<definedNames>${all.join('')}</definedNames>`;
}

/** Excel itself never writes them without quotes and dollar signs, and refuses some that are. */
function printNames({ name, plan: { page } }: NamedPlan, index: number): string[] {
  const sheet = quoted(name);
  const area = nameElement('_xlnm.Print_Area', `${sheet}!${absolute(page.printArea)}`, index);
  if (page.titleRows === null) return [area];
  const [first, last] = page.titleRows;
  return [area, nameElement('_xlnm.Print_Titles', `${sheet}!$${first}:$${last}`, index)];
}

function nameElement(name: string, refersTo: string, sheet: number | null = null): string {
  return xmlElement('definedName', { name, localSheetId: sheet }, xmlText(refersTo));
}

function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

function absolute(area: string): string {
  return area.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
