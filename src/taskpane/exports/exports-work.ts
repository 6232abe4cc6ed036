import type { Problem } from '../../app';
import type { FiguresHere } from '../../app/exports/figures-here';
import type { FormToFill, WriteFiguresOutcome } from '../../app/exports/write-figures';
import type { FigureRounding } from '../../domain/exports/round-figure';
import type { SetInsertion } from '../insert/set-insertion';
import type { Turn } from '../store/turn';

/** What bringing figures of a budget system in needs of the pane. */
export interface ExportsWork {
  readonly turn: Turn;
  readonly sets: Pick<SetInsertion, 'begin' | 'state'>;
  readonly look: (packId: string) => Promise<FiguresHere>;
  readonly write: (
    forms: readonly FormToFill[],
    rounding: FigureRounding,
  ) => Promise<WriteFiguresOutcome>;
  readonly problemOf: (error: unknown) => Problem;
}
