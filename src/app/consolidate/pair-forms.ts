import { consolidation } from '../../packs/consolidation/consolidation';
import type { FormProposals } from '../proposals/proposal';
import { proposeValues } from '../proposals/propose-values';
import type { FoundForm } from '../repair/find-forms';
import type { ConsolidatedForm } from './consolidated-form';

export interface PresentForm {
  readonly proposals: FormProposals;
  /** Where a form stands twice nobody knows which is meant. */
  readonly isOnly: boolean;
}

export interface PairedForms {
  readonly present: readonly PresentForm[];
  /** Those for which no form is left. */
  readonly fresh: readonly ConsolidatedForm[];
  /** Sheets of forms that may be one of these. */
  readonly like: readonly string[];
}

/** What is said of one form, or of one project by several units, and the forms of it that stand in the workbook. Pure. */
export function pairForms(
  wanted: readonly ConsolidatedForm[],
  sheets: readonly FoundForm[],
): PairedForms {
  const pairs = allPairs(wanted, sheets);
  if (wanted.length === 1) {
    const present = pairs.map(({ proposals }) => ({ proposals, isOnly: sheets.length === 1 }));
    return { present, fresh: sheets.length === 0 ? wanted : [], like: [] };
  }
  // Project forms do not name their unit: each goes to the sheet that says most of it already, else they go in order.
  const chosen = closest(pairs);
  const known = chosen.filter(({ changes }) => changes === 0).length;
  const isLast = wanted.length - known === 1 && sheets.length - known === 1;
  return {
    present: chosen.map(({ proposals, changes }) => ({
      ...{ proposals, isOnly: changes === 0 || isLast },
    })),
    fresh: wanted.filter((one) => chosen.every(({ form }) => form !== one)),
    like: [],
  };
}

/** The same of forms that do not say what they are about: one that stands there is known by its contents only. Pure. */
export function pairAlike(
  wanted: readonly ConsolidatedForm[],
  sheets: readonly FoundForm[],
): PairedForms {
  const alike = closest(allPairs(wanted, sheets).filter(({ changes }) => changes === 0));
  const others = sheets.filter((sheet) => alike.every((one) => one.sheet !== sheet));
  return {
    present: alike.map(({ proposals }) => ({ proposals, isOnly: true })),
    fresh: wanted.filter((one) => alike.every(({ form }) => form !== one)),
    like: others.map(({ sheet }) => sheet.grid.name),
  };
}

interface Pair {
  readonly form: ConsolidatedForm;
  readonly sheet: FoundForm;
  readonly proposals: FormProposals;
  readonly changes: number;
}

function allPairs(
  wanted: readonly ConsolidatedForm[],
  sheets: readonly FoundForm[],
): readonly Pair[] {
  return wanted.flatMap((form) =>
    sheets.map((sheet) => {
      const proposals = proposeValues(sheet, form.values ?? {}, consolidation);
      return { form, sheet, proposals, changes: changesIn(proposals) };
    }),
  );
}

/** Each form and each sheet once, those first that say most of each other. */
function closest(pairs: readonly Pair[]): readonly Pair[] {
  const chosen: Pair[] = [];
  for (const pair of pairs.toSorted((one, other) => one.changes - other.changes)) {
    const isFree = chosen.every(({ form, sheet }) => form !== pair.form && sheet !== pair.sheet);
    if (isFree) chosen.push(pair);
  }
  return chosen;
}

/** What the sheet says otherwise, or cannot take. */
function changesIn({ refusal, proposals, unplaced, onlyHere }: FormProposals): number {
  if (refusal !== null) return Number.MAX_SAFE_INTEGER;
  const open = proposals.filter(({ state }) => state !== 'same');
  return open.length + unplaced.length + onlyHere.length;
}
