import type { Catalogue } from '../../app/catalogue';
import type { LastYearHere } from '../../app/last-year/last-year-here';
import type { FillOutcome, FillRequest } from '../../app/last-year/fill-last-year';
import type { Problem } from '../../app';
import type { SetInsertion } from '../insert/set-insertion';
import type { SheetRemoval } from '../insert/sheet-removal';
import type { WhenUndone } from '../notice/end-with-undo';
import type { Turn } from '../store/turn';

/** What bringing the year before in needs of the pane. */
export interface LastYearWork {
  readonly turn: Turn;
  readonly whenUndone: WhenUndone;
  readonly removal: Pick<SheetRemoval, 'gone' | 'state'>;
  readonly sets: Pick<SetInsertion, 'begin' | 'resume' | 'state'>;
  /** Forms that are alike in several packs are taken for those of this one. */
  readonly catalogue: (packId: string) => Promise<Catalogue>;
  readonly look: () => Promise<LastYearHere>;
  readonly fill: (request: FillRequest) => Promise<FillOutcome>;
  readonly problemOf: (error: unknown) => Problem;
}
