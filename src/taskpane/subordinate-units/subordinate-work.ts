import type { Problem } from '../../app';
import type { SubordinateTools } from '../../app/consolidate';
import type { SetInsertion } from '../insert/set-insertion';
import type { SheetRemoval } from '../insert/sheet-removal';
import type { WhenUndone } from '../notice/end-with-undo';
import type { Turn } from '../store/turn';

/** What the page of subordinate units needs of the pane. */
export interface SubordinateWork {
  readonly turn: Turn;
  readonly whenUndone: WhenUndone;
  readonly sets: Pick<SetInsertion, 'begin' | 'dismiss' | 'narrow' | 'state'>;
  readonly removal: Pick<SheetRemoval, 'gone' | 'state'>;
  /** Fetched when it is first needed. */
  readonly tools: () => Promise<SubordinateTools>;
  readonly problemOf: (error: unknown) => Problem;
}
