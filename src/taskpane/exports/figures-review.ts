import {
  proposeFigures,
  takenByItself,
  type FormProposal,
} from '../../app/exports/propose-figures';
import type { FiguresHere } from '../../app/exports/figures-here';
import type { FormToFill } from '../../app/exports/write-figures';
import type { ExportReading } from '../../domain/exports/budget-export';
import type { ProposedFigure } from '../../domain/exports/compare-figures';
import type { FigureRounding } from '../../domain/exports/round-figure';
import { valuesWithFigures } from '../../domain/exports/write-figures';
import type { SetForm } from '../insert/set-insertion';

/** What an export would fill in, and what the user wants of it. */
export interface FiguresReview {
  readonly name: string;
  readonly packId: string;
  readonly readings: readonly ExportReading[];
  readonly here: FiguresHere;
  readonly rounding: FigureRounding;
  readonly proposals: readonly FormProposal[];
  readonly chosen: ReadonlySet<ProposedFigure>;
}

export type FilledForm = Extract<FormProposal, { kind: 'figures' }>;

export function figuresReview(
  source: Pick<FiguresReview, 'name' | 'packId' | 'readings' | 'here'>,
  rounding: FigureRounding,
): FiguresReview {
  const { here, packId, readings } = source;
  const proposals = proposeFigures({
    entries: readings.flatMap(({ entries }) => entries),
    pack: here.pack ?? { forms: [] },
    styles: packId === here.profile.packId ? here.profile.styles : {},
    present: here.present,
    rounding,
  });
  return { ...source, rounding, proposals, chosen: takenByItself(proposals) };
}

export function filledForms({ proposals }: FiguresReview): readonly FilledForm[] {
  return proposals.flatMap((one) => (one.kind === 'figures' ? [one] : []));
}

/** What of a form fills empty cells, or would stand instead of something else; of what is there already nothing can be chosen. */
export function figuresIn(
  { compared }: FilledForm,
  state: Extract<ProposedFigure['state'], 'new' | 'differs'>,
): readonly ProposedFigure[] {
  return compared.proposed.filter((one) => one.state === state);
}

/** The forms that stand in the workbook, and get any of it. */
export function formsToFill(review: FiguresReview): readonly FormToFill[] {
  return filledForms(review).flatMap(({ sheet, compared }): FormToFill[] => {
    const chosen = new Set(compared.proposed.filter((one) => review.chosen.has(one)));
    const there = review.here.present.find(
      (one) => one.sheet === sheet && one.on.form.id === compared.form.id,
    );
    return there && chosen.size > 0
      ? [{ sheetId: there.sheetId, sheet: there.sheet, compared, chosen }]
      : [];
  });
}

/** The forms that are to come, with what is chosen of them. */
export function formsToInsert(review: FiguresReview): readonly SetForm[] {
  return filledForms(review).flatMap(({ sheet, compared }): SetForm[] => {
    const isWanted = sheet === null && compared.proposed.some((one) => review.chosen.has(one));
    if (!isWanted) return [];
    const known = valuesWithFigures(null, compared, review.chosen);
    const { form, styleId } = compared;
    return [{ packId: review.packId, formId: form.id, styleId, known }];
  });
}
