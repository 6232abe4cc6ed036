import type { SheetPlan } from '../../../domain/plan/sheet-plan';

/** A plan and the sheet that shows it. */
export interface NamedPlan {
  readonly name: string;
  readonly plan: SheetPlan;
}
