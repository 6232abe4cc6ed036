import type { ProposedFigure } from '../../app/exports/compare-figures';
import { formOf, takenByItself, type FormProposal } from '../../app/exports/propose-figures';
import { wholeTable } from '../../app/exports/table-source';
import { keyOfItem } from '../../domain/exports/figure-item';
import type { Fen } from '../../domain/money/fen';

interface Tick {
  readonly isTicked: boolean;
  /** What the export said for the cell when she saw it. */
  readonly fen: Fen;
}

/** What the user ticked or unticked herself, by the cell that it is for; all else is as it is taken by itself. */
export type FigureTicks = ReadonlyMap<string, Tick>;

export const noTicks: FigureTicks = new Map();

export function withTicks(
  ticks: FigureTicks,
  proposals: readonly FormProposal[],
  figures: readonly ProposedFigure[],
  isTicked: boolean,
): FigureTicks {
  const asked = new Set(figures);
  const own = figuresByCell(proposals).filter(([, figure]) => asked.has(figure));
  const added = own.map(
    ([
      cell,
      {
        figure: { fen },
      },
    ]) => [cell, { isTicked, fen }] as const,
  );
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
): ReadonlySet<ProposedFigure> {
  const sourceOf = (one: FormProposal) => sources.get(formOf(one).id) ?? 'rows';
  const byRow = proposals.filter((one) => sourceOf(one) === 'rows');
  const wholes = proposals.flatMap((one) =>
    one.kind === 'figures' && sourceOf(one) === 'export' ? wholeTable(one.compared) : [],
  );
  const chosen = new Set([...takenByItself(byRow), ...wholes]);
  for (const [cell, proposed] of figuresByCell(byRow)) {
    const tick = ticks.get(cell);
    if (tick?.isTicked === false) chosen.delete(proposed);
    else if (tick?.fen === proposed.figure.fen) chosen.add(proposed);
  }
  return chosen;
}

function figuresByCell(
  proposals: readonly FormProposal[],
): readonly (readonly [string, ProposedFigure])[] {
  return proposals.flatMap((one) => {
    if (one.kind === 'refused') return [];
    const { sheet, compared } = one;
    return compared.proposed.map((proposed) => {
      const { within, field } = proposed.figure;
      const cell = [compared.form.id, sheet, ...within.map(keyOfItem), field];
      return [JSON.stringify(cell), proposed] as const;
    });
  });
}
