import type { Problem, WorkbookPort } from '../../app';
import { followWhile } from '../../app/follow-while';
import { rememberError } from '../diagnosis/last-error';
import type { Insertions } from '../insert/insertions';
import type { SetInsertion } from '../insert/set-insertion';
import type { SheetRemoval } from '../insert/sheet-removal';
import type { Store } from '../store/store';
import {
  insertionWithout,
  problemWithout,
  removalWithout,
  setWithout,
  sheetsToldOf,
} from './without-sheets';

export interface SheetTellers {
  readonly insertions: Pick<Insertions, 'state'>;
  readonly sets: Pick<SetInsertion, 'state'>;
  readonly removal: Pick<SheetRemoval, 'state' | 'gone'>;
  /** What became of a command: a fault may have left sheets. */
  readonly faults: readonly LastDeeds[];
}

/** A store that tells of a fault, or of anything else. */
export interface LastDeeds {
  readonly problem: () => Problem | null;
  readonly tell: (problem: Problem) => void;
  readonly subscribe: (listener: () => void) => void;
}

/** What was done last, where the store tells of a fault as all of them do. */
export function faultsIn<State>(
  store: Store<State>,
  problemIn: (state: State) => Problem | null,
  withProblem: (state: State, problem: Problem) => State,
): LastDeeds {
  return {
    problem: () => problemIn(store.get()),
    tell: (problem) => {
      store.set(withProblem(store.get(), problem));
    },
    subscribe: (listener) => void store.subscribe(listener),
  };
}

/** Sheets that the user takes away by hand, or by undo, are told of no more; it looks only while some are. */
export function followGoneSheets(
  workbook: Pick<WorkbookPort, 'followSheets' | 'sheetsThere'>,
  { insertions, sets, removal, faults }: SheetTellers,
): void {
  const followSheets = followWhile(
    () =>
      workbook.followSheets(({ edited }) => {
        if (!edited) void look().catch(rememberError);
      }),
    rememberError,
  );

  function toldOf(): readonly string[] {
    return [
      ...sheetsToldOf(insertions.state.get(), sets.state.get(), removal.state.get()),
      ...faults.flatMap(({ problem }) => problem()?.left ?? []),
    ];
  }

  async function look(): Promise<void> {
    const told = [...new Set(toldOf())];
    if (told.length === 0) return;
    const there = await workbook.sheetsThere(told);
    const gone = told.filter((sheet) => !there.includes(sheet));
    if (gone.length === 0) return;
    // First those who counted what a set inserted.
    removal.gone.set(gone);
    insertions.state.set(insertionWithout(insertions.state.get(), gone));
    sets.state.set(setWithout(sets.state.get(), gone));
    removal.state.set(removalWithout(removal.state.get(), gone));
    for (const { problem, tell } of faults) {
      const now = problem();
      if (now?.left.some((sheet) => gone.includes(sheet))) tell(problemWithout(now, gone));
    }
  }

  function follow(): void {
    followSheets(toldOf().length > 0);
  }

  for (const { subscribe } of [insertions.state, sets.state, removal.state, ...faults])
    subscribe(follow);
  follow();
}
