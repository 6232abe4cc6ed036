import type {
  FormsInspection,
  InspectedForm,
  RepairOutcome,
  RepairRequest,
  SheetsProgress,
  SheetsRequest,
} from '../../app';
import { rememberError, rememberProblem } from '../diagnosis/last-error';
import { createStore, type Store } from '../store/store';
import type { Turn } from '../store/turn';
import { createFormsBySheet } from './forms-by-sheet';

export type FormsState =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'looking'; readonly progress: SheetsProgress | null }
  | { readonly kind: 'failed'; readonly last: LastRepair | null }
  | KnownForms;

export interface KnownForms {
  readonly kind: 'known';
  readonly inspection: FormsInspection;
  /** How often the user looked or repaired something: each time she is shown what is so now. */
  readonly looks: number;
  /** The form whose repair is being asked about. */
  readonly asked: string | null;
  readonly isWriting: boolean;
  readonly last: LastRepair | null;
  /** The sheet that could not be shown. */
  readonly unreachable: string | null;
}

export interface LastRepair {
  readonly form: InspectedForm;
  readonly outcome: RepairOutcome;
  /** What is broken on the sheet still, where somebody looked. */
  readonly open?: OpenPlaces;
}

/** How many places can be mended when she ticks them, and how many she alone can mend. */
export interface OpenPlaces {
  readonly toTick: number;
  readonly byHand: number;
}

export interface FormRepairs {
  readonly state: Store<FormsState>;
  look(): Promise<void>;
  /** Looks at a sheet again by itself: at once, or where the user is asked about a repair, when she no longer is. */
  lookAt(sheetId: string): Promise<void>;
  /** Shows what a repair would write, and asks; null takes the question back. */
  ask(key: string | null): void;
  repair(form: InspectedForm, findings: readonly string[]): Promise<void>;
  show(form: InspectedForm, address: string): Promise<void>;
  dismiss(): void;
}

interface RepairWork {
  readonly turn: Turn;
  readonly inspect: (request: Partial<SheetsRequest>) => Promise<FormsInspection>;
  readonly repair: (request: RepairRequest) => Promise<RepairOutcome>;
  readonly showCell: (sheetId: string, address: string) => Promise<void>;
}

/** The forms of the workbook, looked at when the user asks, and repaired when she says so. */
export function createFormRepairs({ turn, inspect, repair, showCell }: RepairWork): FormRepairs {
  const state = createStore<FormsState>({ kind: 'unknown' });
  const bySheet = createFormsBySheet();
  /** Sheets that are to be looked at when the user is no longer asked about anything. */
  const due = new Set<string>();
  let looks = 0;

  async function lookAt(sheetId: string): Promise<void> {
    if (isBusy(state.get())) return void due.add(sheetId);
    const { forms } = await inspect({ of: { sheetId } });
    if (isBusy(state.get())) return void due.add(sheetId);
    const now = state.get();
    if (now.kind !== 'known') return;
    state.set({ ...now, inspection: withSheet(now.inspection, sheetId, forms) });
  }

  function lookAtDue(): void {
    if (isBusy(state.get())) return;
    const sheets = [...due];
    due.clear();
    void Promise.all(sheets.map(lookAt)).catch(rememberError);
  }

  function withSheet(
    { forms, tooLarge }: FormsInspection,
    sheetId: string,
    now: readonly InspectedForm[],
  ): FormsInspection {
    return { forms: bySheet.withSheet(forms, sheetId, now), tooLarge };
  }

  function change(part: Partial<Omit<KnownForms, 'kind'>>): void {
    const now = state.get();
    if (now.kind === 'known') state.set({ ...now, ...part });
  }

  /** What stands on the other sheets was looked at, and nothing was written there. */
  async function lookAgain(last: LastRepair): Promise<void> {
    const now = state.get();
    if (now.kind !== 'known') return;
    try {
      const { sheetId } = last.form;
      due.delete(sheetId);
      const { forms } = await inspect({ of: { sheetId } });
      const inspection = withSheet(now.inspection, sheetId, forms);
      if (last.outcome.kind === 'repaired') looks += 1;
      const seen = { ...last, open: openOn(forms, last.form) };
      state.set({ ...now, inspection, looks, asked: null, isWriting: false, last: seen });
      lookAtDue();
    } catch (error) {
      rememberError(error);
      state.set({ kind: 'failed', last });
    }
  }

  return {
    state,
    async look() {
      if (state.get().kind === 'looking') return;
      due.clear();
      state.set({ kind: 'looking', progress: null });
      try {
        const inspection = await inspect({
          onProgress: (progress) => {
            state.set({ kind: 'looking', progress });
          },
        });
        const quiet = { asked: null, isWriting: false, last: null, unreachable: null };
        looks += 1;
        bySheet.begin(inspection.forms);
        state.set({ kind: 'known', inspection, looks, ...quiet });
        lookAtDue();
      } catch (error) {
        rememberError(error);
        state.set({ kind: 'failed', last: null });
      }
    },
    lookAt,
    ask(key) {
      change({ asked: key, last: null });
      lookAtDue();
    },
    async repair(form, findings) {
      await turn.take(async () => {
        change({ isWriting: true });
        const outcome = await repair({ form, findings });
        if (outcome.kind === 'failed') rememberProblem(outcome.problem);
        await lookAgain({ form, outcome });
      });
    },
    async show({ sheetId, sheet }, address) {
      try {
        await showCell(sheetId, address);
        change({ unreachable: null });
      } catch (error) {
        rememberError(error);
        change({ unreachable: sheet });
      }
    },
    dismiss() {
      change({ last: null, unreachable: null });
    },
  };
}

/** A form may have grown: on its sheet it is the one of its kind. */
function openOn(forms: readonly InspectedForm[], { key, form }: InspectedForm): OpenPlaces {
  const same = forms.filter((one) => one.form.id === form.id);
  const findings = (same.find((one) => one.key === key) ?? same[0])?.findings ?? [];
  const byHand = findings.filter(({ repair }) => repair === 'none').length;
  return { toTick: findings.length - byHand, byHand };
}

/** The user is asked about something, or waits. */
function isBusy(now: FormsState): boolean {
  return now.kind === 'looking' || (now.kind === 'known' && (now.asked !== null || now.isWriting));
}
