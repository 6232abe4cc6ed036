import type { CellValue } from './sheet-now';
import type { RowStep } from '../rows/row-plan';

/** What of a form on a sheet is no longer as the form needs it: plain data, with cells in A1 notation. */
export type Damage =
  /** No name of ours says that this is a form: it was recognised by its words. */
  | { readonly kind: 'unmarked'; readonly at: string }
  /** Names of blocks or fields that are missing, or stand for no cell, or for other cells. */
  | { readonly kind: 'lostMarks'; readonly at: string; readonly parts: readonly string[] }
  /** A cell that calculates itself, and is empty. */
  | FormulaDamage<'lostFormula'>
  /** A formula of ours that does not look at all the cells it should, or at others. */
  | (FormulaDamage<'wrongCells'> & {
      readonly found: string;
      /** A sum that lacks cells, as when rows were put in at its end. Anything else may be what she wants. */
      readonly isPart: boolean;
    })
  /** A formula that is not ours. */
  | (FormulaDamage<'otherFormula'> & { readonly found: string })
  /** A cell that calculates itself, in which a value was typed; `result` is what the formula would give, where that is known. */
  | (FormulaDamage<'typedOver'> & { readonly typed: CellValue; readonly result: number | null })
  /** A printed text that is not there. */
  | { readonly kind: 'lostLabel'; readonly at: string; readonly label: string }
  /** The printed text that says what the amounts are in is not there: they are read in this unit. */
  | { readonly kind: 'lostUnit'; readonly at: string; readonly unit: string }
  | {
      readonly kind: 'changedLabel';
      readonly at: string;
      readonly label: string;
      readonly found: string;
    }
  /** Cells that are not merged as the form needs them; `at` is the first of them. */
  | { readonly kind: 'lostMerges'; readonly at: string; readonly areas: readonly string[] }
  /** Rows without the looks, formats and rules of their cells. */
  | { readonly kind: 'lostFormats'; readonly at: string }
  /** Rows at the end of the table that look like what was there before: too low, without a fill, or the thick line inside or gone. */
  | { readonly kind: 'lostLooks'; readonly at: string }
  /** Cells in other letters than the form and without a fill, as they are where they were pasted from. */
  | { readonly kind: 'pastedLooks'; readonly at: string }
  /** Cells of the table without lines between them; `at` is the first of them. */
  | { readonly kind: 'lostLines'; readonly at: string; readonly areas: readonly string[] }
  /** Nothing on the sheet says any more what belongs into a cell, or questions what is typed. */
  | { readonly kind: 'lostHints'; readonly at: string }
  /** The same of some cells, as when they were pasted over or cleared; `at` is the first of them. */
  | { readonly kind: 'lostSomeHints'; readonly at: string; readonly areas: readonly string[] }
  /** Nothing on the sheet is painted any more when rules are broken. */
  | { readonly kind: 'lostColours'; readonly at: string }
  /** A cell holds what its field cannot be. */
  | { readonly kind: 'unreadable'; readonly at: string; readonly text: string }
  /** A part of a code that lost the 0 before it. */
  | {
      readonly kind: 'lostZero';
      readonly at: string;
      readonly label: string;
      readonly found: string;
      readonly code: string;
      /** The name beside it is that of the code in the classification. */
      readonly isProven: boolean;
    }
  /** A formula that shows an error: what it calculates with cannot be calculated with. */
  | { readonly kind: 'formulaError'; readonly at: string; readonly text: string }
  /** Something that belongs to no field. */
  | { readonly kind: 'unplaced'; readonly at: string; readonly text: string }
  /** What was pasted beyond the end of the table covers the note below it; `row` counts as Excel does. */
  | {
      readonly kind: 'coveredNote';
      readonly at: string;
      readonly row: number;
      readonly text: string;
      /** Whether the table can take the rows. */
      readonly canMove: boolean;
    }
  | { readonly kind: 'missingRow'; readonly at: string; readonly labels: readonly string[] }
  | { readonly kind: 'missingColumn'; readonly at: string; readonly labels: readonly string[] }
  /** A row without a name, read as part of the item above. */
  | { readonly kind: 'continued'; readonly at: string }
  /** A row read as the first of an item, of which nothing in it says that it is. */
  | { readonly kind: 'doubtfulBegin'; readonly at: string }
  /** The title is that of another layout, and the rows do not tell which it is. */
  | { readonly kind: 'otherTitle'; readonly at: string; readonly text: string }
  | { readonly kind: 'unclearUnit'; readonly at: string; readonly units: readonly string[] }
  /** Rows or columns stand between those of the form: what belongs where cannot be said of every cell. */
  | { readonly kind: 'shapeChanged'; readonly at: string }
  /** The name of the form is there, and nothing of the form. */
  | { readonly kind: 'noTable'; readonly at: string };

interface FormulaDamage<Kind> {
  readonly kind: Kind;
  readonly at: string;
  readonly label: string;
  /** What stands there on the printed form. */
  readonly formula: string;
}

/** A damage, and what repairs it: nothing where only the user can. */
export interface FoundDamage {
  readonly damage: Damage;
  readonly steps: readonly RowStep[];
}

/** Of what is broken the repair mends all; some, or only what she agrees to; or nothing. */
export type FormState = 'fine' | 'repairable' | 'toDecide' | 'needsUser';

/** Whether the repair takes away what somebody typed: she decides, one by one. */
export function overwrites({ damage, steps }: FoundDamage): boolean {
  const isHers =
    damage.kind === 'otherFormula' ||
    damage.kind === 'typedOver' ||
    (damage.kind === 'lostZero' && !damage.isProven) ||
    (damage.kind === 'wrongCells' && !damage.isPart);
  return isHers && steps.length > 0;
}

export function stateOf(findings: readonly FoundDamage[]): FormState {
  if (findings.length === 0) return 'fine';
  const isOpen = (finding: FoundDamage) => finding.steps.length === 0 || overwrites(finding);
  if (!findings.some(isOpen)) return 'repairable';
  return findings.some(({ steps }) => steps.length > 0) ? 'toDecide' : 'needsUser';
}
