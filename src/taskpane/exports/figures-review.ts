import type { FigureChoice, ProposedFigure } from '../../app/exports/compare-figures';
import { figureProposals } from '../../app/exports/figure-proposals';
import { proposeFigures, type FormProposal } from '../../app/exports/propose-figures';
import type { FiguresHere } from '../../app/exports/figures-here';
import { valuesWithFigures } from '../../app/exports/values-with-figures';
import { wholeTable } from '../../app/exports/table-source';
import type { LookedAt } from '../../app/proposals/proposal-steps';
import type { ExportReading, LeftRow } from '../../domain/exports/budget-export';
import { countedEntries } from '../../domain/exports/counted-entries';
import type { FormTable } from '../../domain/exports/form-table';
import type { FormDefinition } from '../../domain/form/form-definition';
import type { AmountRounding } from '../../domain/money/amount-rounding';
import type { SetForm } from '../insert/set-insertion';
import {
  chosenFigures,
  withTicks,
  type FigureTicks,
  type TableSource,
  type TableSources,
} from './chosen-figures';

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
  readonly sources: TableSources;
  readonly here: FiguresHere;
  readonly rounding: AmountRounding;
  readonly proposals: readonly FormProposal[];
  readonly chosen: ReadonlySet<FigureChoice>;
}

export type FilledForm = Extract<FormProposal, { kind: 'figures' }>;

type ReviewSource = Pick<
  FiguresReview,
  'name' | 'packId' | 'readings' | 'tables' | 'counted' | 'ticks' | 'sources' | 'here'
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
  const chosen = chosenFigures(proposals, source.ticks, source.sources);
  return { ...source, rounding, proposals, chosen };
}

/** The same with figures ticked or unticked by the user. */
export function withChoice(
  review: FiguresReview,
  figures: readonly FigureChoice[],
  isChosen: boolean,
): FiguresReview {
  const asked = filledForms(review).filter(({ compared }) =>
    choicesOf(compared).some((one) => figures.includes(one)),
  );
  const rows = asked.reduce((before, one) => withSource(before, one, 'rows'), review);
  const ticks = withTicks(rows.ticks, rows.proposals, figures, isChosen);
  return reviewOf({ ...rows, ticks }, rows.rounding, rows.proposals);
}

/** The same with one table taken from one of both, or row by row from what is shown. */
export function withSource(
  review: FiguresReview,
  { compared }: FilledForm,
  source: TableSource,
): FiguresReview {
  const { proposals, chosen, rounding } = review;
  const { id } = compared.form;
  const isWhole = (review.sources.get(id) ?? 'rows') !== 'rows';
  const sources = new Map([...review.sources, [id, source]]);
  if (source !== 'rows' || !isWhole) {
    return reviewOf({ ...review, sources }, rounding, proposals);
  }
  const [taken, left] = [true, false].map((isTaken) =>
    choicesOf(compared).filter((one) => chosen.has(one) === isTaken),
  );
  const kept = withTicks(review.ticks, proposals, left ?? [], false);
  const ticks = withTicks(kept, proposals, taken ?? [], true);
  return reviewOf({ ...review, sources, ticks }, rounding, proposals);
}

/** What is shown as the source of a table: what somebody chose, or else what is taken by itself. */
export function sourceOf(
  { sources, chosen }: FiguresReview,
  { compared }: FilledForm,
): TableSource {
  const said = sources.get(compared.form.id);
  if (said) return said;
  const taken = choicesOf(compared).filter((one) => chosen.has(one));
  if (taken.length === 0) return 'mine';
  const whole = wholeTable(compared);
  return taken.length === whole.length && whole.every((one) => chosen.has(one)) ? 'export' : 'rows';
}

function choicesOf({ proposed, others }: FilledForm['compared']): readonly FigureChoice[] {
  return [...proposed, ...others];
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
    level: here.profile.level,
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

/** How many cells that changes. */
export function chosenHere(review: FiguresReview): number {
  return filledForms(review)
    .filter(({ sheet }) => sheet !== null)
    .flatMap(({ compared }) => choicesOf(compared))
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
