import type { Problem } from '../../app';
import { printUnits, unitList, type UnitList } from '../../app/state/listed-units';
import { rememberProblem } from '../diagnosis/last-error';
import { createStore, type Store } from '../store/store';
import type { SubordinateWork } from './subordinate-work';

export interface UnitListState {
  /** As it was typed; null until it is known what the workbook says. */
  readonly text: string | null;
  readonly list: UnitList;
  readonly saving: 'open' | 'busy' | 'saved' | 'occupied';
  readonly fault: Problem | null;
}

/** The list of units that files are made for and expected of. */
export interface UnitLists {
  readonly state: Store<UnitListState>;
  /** Takes what the workbook says; what was typed before stays. */
  load(): Promise<void>;
  type(text: string): void;
  /** Keeps the list in the workbook. */
  save(): Promise<void>;
}

export function createUnitLists({ turn, tools, problemOf }: SubordinateWork): UnitLists {
  const state = createStore<UnitListState>({
    ...{ text: null, list: { kind: 'none' }, saving: 'open', fault: null },
  });
  const change = (next: Partial<UnitListState>) => {
    state.set({ ...state.get(), ...next });
  };
  const failed = (fault: Problem) => {
    rememberProblem(fault);
    change({ saving: 'open', fault });
  };
  return {
    state,
    async load() {
      if (state.get().text !== null) return;
      try {
        const units = await (await tools()).units();
        if (state.get().text !== null) return;
        const text = printUnits(units);
        change({ text, list: unitList(text), fault: null });
      } catch (error) {
        failed(problemOf(error));
      }
    },
    type(text) {
      change({ text, list: unitList(text), saving: 'open', fault: null });
    },
    async save() {
      const { list } = state.get();
      if (list.kind !== 'units') return;
      const saving = turn.take(async () => {
        change({ saving: 'busy', fault: null });
        return (await tools()).saveUnits(list.units);
      });
      if (!saving) {
        change({ saving: 'occupied' });
        return;
      }
      const outcome = await saving.catch((error: unknown) => ({
        ...{ kind: 'failed' as const, problem: problemOf(error) },
      }));
      if (outcome.kind === 'failed') failed(outcome.problem);
      else if (state.get().list === list) change({ saving: 'saved' });
    },
  };
}
