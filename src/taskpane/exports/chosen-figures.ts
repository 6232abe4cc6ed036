import type { FigureChoice } from '../../app/exports/compare-figures';
import { formOf, takenByItself, type FormProposal } from '../../app/exports/propose-figures';
import { wholeTable } from '../../app/exports/table-source';
import { keyOfItem } from '../../domain/exports/figure-item';
import type { Fen } from '../../domain/money/fen';

interface Tick {
  readonly isTicked: boolean;
  /** What the export said for the cell when she saw it, or what stood there that is emptied. */
  readonly fen: Fen;
}

/** What the user ticked or unticked herself, by the cell that it is for; all else is as it is taken by itself. */
export type FigureTicks = ReadonlyMap<string, Tick>;

export const noTicks: FigureTicks = new Map();

export function withTicks(
  ticks: FigureTicks,
  proposals: readonly FormProposal[],
  figures: readonly FigureChoice[],
  isTicked: boolean,
): FigureTicks {
  const asked = new Set(figures);
  const own = choicesByCell(proposals).filter(([, choice]) => asked.has(choice));
  const added = own.map(([cell, choice]) => [cell, { isTicked, fen: amountOf(choice) }] as const);
  return new Map([...ticks, ...added]);
}

/** Which of the export and the form a table is taken from, where somebody said so, by the id of the form. */
export type TableSources = ReadonlyMap<string, TableSource>;

export type TableSource = 'export' | 'mine' | 'rows';

export const noSources: TableSources = new Map();

/** A table that is taken as a whole is; else what she unticked stays out in any case, and what she ticked is in as long as it is the amount that she saw. */
export function chosenFigures(
  proposals: readonly FormProposal[],
  ticks: FigureTicks,
  sources: TableSources,
): ReadonlySet<FigureChoice> {
  const sourceOf = (one: FormProposal) => sources.get(formOf(one).id) ?? 'rows';
  const byRow = proposals.filter((one) => sourceOf(one) === 'rows');
  const wholes = proposals.flatMap((one) =>
    one.kind === 'figures' && sourceOf(one) === 'export' ? wholeTable(one.compared) : [],
  );
  const chosen = new Set<FigureChoice>([...takenByItself(byRow), ...wholes]);
  for (const [cell, choice] of choicesByCell(byRow)) {
    const tick = ticks.get(cell);
    if (tick?.isTicked === false) chosen.delete(choice);
    else if (tick?.fen === amountOf(choice)) chosen.add(choice);
  }
  return chosen;
}

/** What somebody saw when she ticked it. */
function amountOf(choice: FigureChoice): Fen {
  return 'figure' in choice ? choice.figure.fen : choice.fen;
}

function choicesByCell(
  proposals: readonly FormProposal[],
): readonly (readonly [string, FigureChoice])[] {
  return proposals.flatMap((one) => {
    if (one.kind === 'refused') return [];
    const { sheet, compared } = one;
    const place = [compared.form.id, sheet];
    const figures = compared.proposed.map((proposed) => {
      const { within, field } = proposed.figure;
      return [JSON.stringify([...place, ...within.map(keyOfItem), field]), proposed] as const;
    });
    const standing = compared.others
      .filter(({ state }) => state === 'emptied')
      .map((other) => [JSON.stringify([...place, { at: other.at }]), other] as const);
    return [...figures, ...standing];
  });
}
