import type { Problem } from '../../app';
import type { FiguresHere } from '../../app/exports/figures-here';
import type { LookedAt } from '../../app/proposals/proposal-steps';
import type { WritingOutcome } from '../../app/proposals/write-proposals';
import type { SetInsertion } from '../insert/set-insertion';
import type { SheetRemoval } from '../insert/sheet-removal';
import type { WhenUndone } from '../notice/end-with-undo';
import type { Turn } from '../store/turn';

/** What bringing figures of a budget system in needs of the pane. */
export interface ExportsWork {
  readonly turn: Turn;
  readonly whenUndone: WhenUndone;
  readonly removal: Pick<SheetRemoval, 'gone' | 'state'>;
  readonly sets: Pick<SetInsertion, 'begin' | 'resume' | 'state'>;
  readonly look: (packId: string) => Promise<FiguresHere>;
  readonly write: (forms: readonly LookedAt[]) => Promise<WritingOutcome>;
  readonly problemOf: (error: unknown) => Problem;
}
