import {
  compareFigures,
  type ComparedForm,
  type ProposedFigure,
} from '../../domain/exports/compare-figures';
import type { FigureRounding } from '../../domain/exports/round-figure';
import { figureSteps } from '../../domain/exports/write-figures';
import type { SheetChange, WorkbookPort } from '../ports';
import { problemOf, sheetProtected, type Problem } from '../problem';
import { standingForms, type StandingForm } from './figures-here';

/** A form that stands in the workbook, as it was shown, and which of its figures were chosen. */
export interface FormToFill {
  readonly sheetId: string;
  readonly sheet: string;
  readonly compared: ComparedForm;
  readonly chosen: ReadonlySet<ProposedFigure>;
}

export type WriteFiguresOutcome =
  | { readonly kind: 'written'; readonly figures: number }
  /** Somebody changed the form since it was looked at: nothing was written. */
  | { readonly kind: 'changedSince'; readonly sheet: string }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** Writes figures into forms that are there, with rows for what comes new. One step to undo. */
export async function writeFigures(
  workbook: WorkbookPort,
  forms: readonly FormToFill[],
  rounding: FigureRounding,
): Promise<WriteFiguresOutcome> {
  try {
    const sheetIds = [...new Set(forms.map(({ sheetId }) => sheetId))];
    const found = await workbook.readNamedSheets(sheetIds);
    const sheets = found.sheets.flatMap((one) => one ?? []);
    const standing = standingForms({ ...found, sheets, tooLarge: [] });
    const changes: SheetChange[] = [];
    for (const one of forms) {
      const now = standing.find((form) => isSameForm(form, one));
      const steps = now && stepsFor(now, one, rounding);
      if (!now || !steps) return { kind: 'changedSince', sheet: one.sheet };
      if (now.isProtected) throw sheetProtected();
      changes.push({ sheetId: one.sheetId, steps });
    }
    await workbook.writeSheets(changes);
    const figures = forms.reduce((sum, { chosen }) => sum + chosen.size, 0);
    return { kind: 'written', figures };
  } catch (error) {
    return { kind: 'failed', problem: problemOf(error) };
  }
}

function isSameForm({ sheetId, on }: StandingForm, { sheetId: id, compared }: FormToFill): boolean {
  return sheetId === id && on.form.id === compared.form.id;
}

/** Null where a cell that a figure goes to says something else than it did when the user looked. */
function stepsFor(
  { on }: StandingForm,
  { compared, chosen }: FormToFill,
  rounding: FigureRounding,
) {
  const again = compareFigures(on, compared, rounding);
  if (again.kind !== 'compared') return null;
  const { proposed } = again.compared;
  const isSame = compared.proposed.every((before, index) => {
    const now = proposed[index];
    return now?.at === before.at && now.now === before.now && now.decimals === before.decimals;
  });
  const wanted = new Set(proposed.filter((_, index) => isChosen(compared, index, chosen)));
  return isSame ? figureSteps(on, again.compared, wanted) : null;
}

function isChosen(
  { proposed }: ComparedForm,
  index: number,
  chosen: ReadonlySet<ProposedFigure>,
): boolean {
  const one = proposed[index];
  return one !== undefined && chosen.has(one);
}
