import { consolidation } from '../../packs/consolidation/consolidation';
import type { FormProposals } from '../proposals/proposal';
import { proposeValues } from '../proposals/propose-values';
import type { FoundForm } from '../repair/find-forms';
import type { ConsolidatedForm } from './consolidate-units';

export interface PresentForm {
  readonly proposals: FormProposals;
  /** Where a form stands twice nobody knows which is meant. */
  readonly isOnly: boolean;
}

export interface PairedForms {
  readonly present: readonly PresentForm[];
  /** Those for which no form is left. */
  readonly fresh: readonly ConsolidatedForm[];
}

/** What is said of one form, or of one project by several units, and the forms of it that stand in the workbook. Pure. */
export function pairForms(
  wanted: readonly ConsolidatedForm[],
  sheets: readonly FoundForm[],
): PairedForms {
  const pairs = wanted.flatMap((form) =>
    sheets.map((sheet) => {
      const proposals = proposeValues(sheet, form.values ?? {}, consolidation);
      return { form, sheet, proposals, changes: changesIn(proposals) };
    }),
  );
  if (wanted.length === 1) {
    const present = pairs.map(({ proposals }) => ({ proposals, isOnly: sheets.length === 1 }));
    return { present, fresh: sheets.length === 0 ? wanted : [] };
  }
  // Project forms do not name their unit: each goes to the sheet that says most of it already, else they go in order.
  const chosen: typeof pairs = [];
  for (const pair of pairs.toSorted((one, other) => one.changes - other.changes)) {
    const isFree = chosen.every(({ form, sheet }) => form !== pair.form && sheet !== pair.sheet);
    if (isFree) chosen.push(pair);
  }
  const known = chosen.filter(({ changes }) => changes === 0).length;
  const isLast = wanted.length - known === 1 && sheets.length - known === 1;
  return {
    present: chosen.map(({ proposals, changes }) => ({
      ...{ proposals, isOnly: changes === 0 || isLast },
    })),
    fresh: wanted.filter((one) => chosen.every(({ form }) => form !== one)),
  };
}

/** What the sheet says otherwise, or cannot take. */
function changesIn({ refusal, proposals, unplaced, onlyHere }: FormProposals): number {
  if (refusal !== null) return Number.MAX_SAFE_INTEGER;
  const open = proposals.filter(({ state }) => state !== 'same');
  return open.length + unplaced.length + onlyHere.length;
}
