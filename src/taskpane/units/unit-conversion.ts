import type { ConvertOutcome, UnitsHere, WantedUnit } from '../../app';
import { rememberError, rememberProblem } from '../diagnosis/last-error';
import { createStore, type Store } from '../store/store';
import type { Turn } from '../store/turn';

export interface UnitState {
  /** The unit that was looked for. */
  readonly unit: WantedUnit;
  /** Which sheets are in another one; null while that is not known. */
  readonly here: UnitsHere | null;
  readonly isBusy: boolean;
  readonly last: ConvertOutcome | null;
}

export interface UnitConversion {
  readonly state: Store<UnitState>;
  /** Looks whether forms are in another unit. */
  look(unit: WantedUnit): Promise<void>;
  run(): Promise<void>;
  dismiss(): void;
}

interface UnitWork {
  readonly turn: Turn;
  readonly unitsHere: (unit: WantedUnit) => Promise<UnitsHere>;
  readonly convertForms: (unit: WantedUnit) => Promise<ConvertOutcome>;
}

/** Sheets are looked at on the settings page only, and converted when the user says so. */
export function createUnitConversion({ turn, unitsHere, convertForms }: UnitWork): UnitConversion {
  const state = createStore<UnitState>({ unit: null, here: null, isBusy: false, last: null });
  let looks = 0;

  async function look(unit: WantedUnit): Promise<void> {
    looks += 1;
    const own = looks;
    const here = await unitsHere(unit).catch((error: unknown) => {
      rememberError(error);
      return null;
    });
    if (own !== looks) return;
    const { last } = state.get();
    state.set({ ...state.get(), unit, here, last: isUndone(last, here) ? null : last });
  }

  return {
    state,
    look,
    async run() {
      await turn.take(async () => {
        const { unit } = state.get();
        state.set({ ...state.get(), isBusy: true, last: null });
        const last = await convertForms(unit);
        if (last.kind === 'failed') rememberProblem(last.problem);
        state.set({ unit, here: null, isBusy: false, last });
        await look(unit);
      });
    },
    dismiss() {
      state.set({ ...state.get(), last: null });
    },
  };
}

/** Sheets that were converted are in the other unit again: it is no longer true that they were. */
function isUndone(last: ConvertOutcome | null, here: UnitsHere | null): boolean {
  return (
    last?.kind === 'converted' &&
    here !== null &&
    last.sheets.some((one) => here.convertible.includes(one))
  );
}
