import { rememberProblem } from '../diagnosis/last-error';
import { createStore, type Store } from '../store/store';
import { nothingGathered, type GatheringState } from './gathered';
import type { SubordinateWork } from './subordinate-work';
import type { UnitReader } from './unit-reader';

/** What a gathering works with, and how far it is. */
export interface Gathering {
  readonly work: SubordinateWork;
  readonly reader: UnitReader;
  readonly state: Store<GatheringState>;
  /** Stands for what was begun last: what was begun before it tells nothing any more. */
  current: object;
}

export function newGathering(work: SubordinateWork, reader: UnitReader): Gathering {
  return { work, reader, state: createStore<GatheringState>(nothingGathered), current: {} };
}

export function change({ state }: Gathering, next: Partial<GatheringState>): void {
  state.set({ ...state.get(), ...next });
}

/** Begins anew, and answers from then on whether nothing else was begun since. */
export function begin(gathering: Gathering): () => boolean {
  const { sets } = gathering.work;
  const set = sets.state.get();
  // What it did not come to is asked for anew: it cannot come in twice.
  if (set.kind === 'ended' && set.purpose === 'units') sets.dismiss();
  const own = {};
  gathering.current = own;
  gathering.reader.stop();
  return () => gathering.current === own;
}

export function fail(gathering: Gathering, error: unknown): void {
  const problem = gathering.work.problemOf(error);
  rememberProblem(problem);
  change(gathering, { work: null, fault: { kind: 'failed', problem, changed: [] } });
}
