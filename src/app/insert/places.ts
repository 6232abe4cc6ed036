import { sheetNames } from '../../domain/grid/sheet-name';
import { nextInstance } from '../../domain/layout/mark-name';
import type { SheetPlan } from '../../domain/plan/sheet-plan';
import type { FormPlace, Surroundings } from '../ports';

/** Gives forms their names: every sheet and every mark a new one. */
export interface Places {
  ofNewSheet(plan: SheetPlan): Pick<FormPlace, 'sheet' | 'instance'>;
  instanceOf(plan: SheetPlan): number;
}

export function createPlaces({ sheets, names }: Pick<Surroundings, 'sheets' | 'names'>): Places {
  const newNames = sheetNames(sheets);
  const instances = new Map<string, number>();

  function instanceOf(plan: SheetPlan): number {
    const key = `${plan.packId} ${plan.formId}`;
    // What the workbook had is looked through once, however many follow.
    const instance = instances.get(key) ?? nextInstance(plan, names);
    instances.set(key, instance + 1);
    return instance;
  }

  return {
    instanceOf,
    ofNewSheet(plan) {
      return { sheet: newNames.give(plan.sheetName), instance: instanceOf(plan) };
    },
  };
}
