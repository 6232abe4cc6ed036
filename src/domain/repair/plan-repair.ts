import type { RowPlan } from '../rows/row-plan';
import type { FoundDamage } from './damage';

/** What Excel is to do for the findings that are to be repaired; null where there is nothing to do. */
export function planRepair(findings: readonly FoundDamage[]): RowPlan | null {
  const steps = findings.flatMap((finding) => finding.steps);
  const first = findings.find((finding) => finding.steps.length > 0);
  return first ? { steps, select: first.damage.at } : null;
}
