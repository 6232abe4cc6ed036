import type { ProposedFigure } from '../../app/exports/compare-figures';
import { figureProposals } from '../../app/exports/figure-proposals';
import { proposeFigures, type FormProposal } from '../../app/exports/propose-figures';
import type { FiguresHere } from '../../app/exports/figures-here';
import { valuesWithFigures } from '../../app/exports/values-with-figures';
import type { LookedAt } from '../../app/proposals/proposal-steps';
import type { ExportReading, LeftRow } from '../../domain/exports/budget-export';
import { countedEntries } from '../../domain/exports/counted-entries';
import type { FormTable } from '../../domain/exports/form-table';
import type { FormDefinition } from '../../domain/form/form-definition';
import type { AmountRounding } from '../../domain/money/amount-rounding';
import type { SetForm } from '../insert/set-insertion';
import { chosenFigures, withTicks, type FigureTicks } from './chosen-figures';

/** What an export would fill in, and what the user wants of it. */
export interface FiguresReview {
  readonly name: string;
  readonly packId: string;
  readonly readings: readonly ExportReading[];
  /** Tables of the export that are laid out as forms. */
  readonly tables: readonly FormTable[];
  /** Rows that may be totals, of which the user says that they are rows of their own. */
  readonly counted: ReadonlySet<LeftRow>;
  readonly ticks: FigureTicks;
  readonly here: FiguresHere;
  readonly rounding: AmountRounding;
  readonly proposals: readonly FormProposal[];
  readonly chosen: ReadonlySet<ProposedFigure>;
}

export type FilledForm = Extract<FormProposal, { kind: 'figures' }>;

type ReviewSource = Pick<
  FiguresReview,
  'name' | 'packId' | 'readings' | 'tables' | 'counted' | 'ticks' | 'here'
>;

export function figuresReview(source: ReviewSource, rounding: AmountRounding): FiguresReview {
  const proposals = formsOf(source).flatMap((form) => proposalsFor(form, source, rounding));
  return reviewOf(source, rounding, proposals);
}

/** The same form by form: the pane is drawn, and clicks arrive, in between. */
export async function figuresReviewInSlices(
  source: ReviewSource,
  rounding: AmountRounding,
  pause: () => Promise<void>,
): Promise<FiguresReview> {
  const proposals: FormProposal[] = [];
  for (const form of formsOf(source)) {
    proposals.push(...proposalsFor(form, source, rounding));
    await pause();
  }
  return reviewOf(source, rounding, proposals);
}

function reviewOf(
  source: ReviewSource,
  rounding: AmountRounding,
  proposals: readonly FormProposal[],
): FiguresReview {
  return { ...source, rounding, proposals, chosen: chosenFigures(proposals, source.ticks) };
}

/** The same with figures ticked or unticked by the user. */
export function withChoice(
  review: FiguresReview,
  figures: readonly ProposedFigure[],
  isChosen: boolean,
): FiguresReview {
  const ticks = withTicks(review.ticks, review.proposals, figures, isChosen);
  return reviewOf({ ...review, ticks }, review.rounding, review.proposals);
}

function formsOf({ here: { pack } }: ReviewSource): readonly FormDefinition[] {
  return pack?.forms ?? [];
}

function proposalsFor(
  form: FormDefinition,
  { here, packId, readings, tables, counted }: ReviewSource,
  rounding: AmountRounding,
): readonly FormProposal[] {
  return proposeFigures({
    entries: countedEntries(readings, counted),
    pack: { forms: [form] },
    styles: packId === here.profile.packId ? here.profile.styles : {},
    ...{ tables, present: here.present, rounding },
  });
}

export function filledForms({
  proposals,
}: Pick<FiguresReview, 'proposals'>): readonly FilledForm[] {
  return proposals.flatMap((one) => (one.kind === 'figures' ? [one] : []));
}

/** What of a form fills empty cells. */
export function freshIn({ compared }: FilledForm): readonly ProposedFigure[] {
  return compared.proposed.filter(({ state }) => state === 'new');
}

/** What is written into the forms that stand in the workbook. */
export function formsToFill({ proposals, here, chosen }: FiguresReview): readonly LookedAt[] {
  return filledForms({ proposals }).flatMap(({ sheet, compared }) => {
    const there = here.present.find(
      (one) => one.sheet === sheet && one.on.form.id === compared.form.id,
    );
    return (there && figureProposals(there, compared, chosen)) ?? [];
  });
}

/** How many figures that is. */
export function chosenHere(review: FiguresReview): number {
  return filledForms(review)
    .filter(({ sheet }) => sheet !== null)
    .flatMap(({ compared }) => compared.proposed)
    .filter((one) => review.chosen.has(one)).length;
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
