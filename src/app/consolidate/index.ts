import type { WorkbookPort } from '../ports';
import { writeProposals } from '../proposals/write-proposals';
import type { LookedAt } from '../proposals/proposal-steps';
import { catalogue } from '../catalogue';
import { consolidateHere } from './consolidate-here';
import type { ListedUnit } from '../state/listed-units';
import { unitPlans } from './unit-plans';
import { saveUnits, unitsHere, unitsKnown } from './units-here';

/** What a department can do with its units, in one workbook. */
export function subordinatesIn(workbook: WorkbookPort) {
  return {
    units: () => unitsKnown(workbook),
    look: () => unitsHere(workbook),
    saveUnits: (units: readonly ListedUnit[]) => saveUnits(workbook, units),
    packOf: (packId: string) => catalogue.packs.find(({ id }) => id === packId) ?? null,
    unitPlans,
    consolidate: consolidateHere,
    write: (forms: readonly LookedAt[]) => writeProposals(workbook, forms),
  };
}

export type SubordinateTools = ReturnType<typeof subordinatesIn>;
