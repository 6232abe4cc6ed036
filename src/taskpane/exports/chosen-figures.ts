import type { ProposedFigure } from '../../app/exports/compare-figures';
import { takenByItself, type FormProposal } from '../../app/exports/propose-figures';
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

/** What she unticked stays out in any case; what she ticked is in as long as it is the amount that she saw. */
export function chosenFigures(
  proposals: readonly FormProposal[],
  ticks: FigureTicks,
): ReadonlySet<ProposedFigure> {
  const chosen = new Set(takenByItself(proposals));
  for (const [cell, proposed] of figuresByCell(proposals)) {
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
