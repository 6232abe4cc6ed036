import type { FormChoice, InsertedForm, SetOutcome, SetProgress, SetRequest } from '../../app';
import { rememberProblem } from '../diagnosis/last-error';
import { createStore, type Store } from '../store/store';
import type { Turn } from '../store/turn';

/** A form of the set; all are of one pack. */
export interface SetForm extends FormChoice {
  readonly packId: string;
}

/** 全套: all forms of a pack, once. */
export type SetState =
  | { readonly kind: 'idle' }
  /** The user is asked whether she means it: so many sheets are not taken away in one step. */
  | { readonly kind: 'asking'; readonly forms: readonly SetForm[] }
  | {
      readonly kind: 'busy';
      readonly packId: string;
      readonly progress: SetProgress;
      readonly isStopping: boolean;
    }
  | {
      readonly kind: 'ended';
      readonly packId: string;
      readonly outcome: SetOutcome;
      /** What is not there yet, the form that failed included. */
      readonly rest: readonly SetForm[];
    };

export interface SetInsertion {
  readonly state: Store<SetState>;
  ask(forms: readonly SetForm[]): void;
  begin(forms: readonly SetForm[]): Promise<void>;
  /** Inserts what the last one did not come to; what it made is still counted. */
  resume(): Promise<void>;
  /** The form that is being inserted is finished first. */
  stop(): void;
  dismiss(): void;
}

interface SetWork {
  readonly turn: Turn;
  readonly insertSet: (request: SetRequest) => Promise<SetOutcome>;
}

export function createSetInsertion({ turn, insertSet }: SetWork): SetInsertion {
  const state = createStore<SetState>({ kind: 'idle' });
  let signal = { aborted: false };

  const run = async (forms: readonly SetForm[], before: readonly InsertedForm[]) => {
    signal = { aborted: false };
    const packId = forms[0]?.packId ?? '';
    const total = before.length + forms.length;
    const report = (progress: SetProgress) => {
      const done = before.length + progress.done;
      state.set({
        kind: 'busy',
        packId,
        progress: { ...progress, done, total },
        isStopping: signal.aborted,
      });
    };
    report({ done: 0, total, formId: forms[0]?.formId ?? null });
    const ended = await insertSet({ forms, signal, onProgress: report });
    if (ended.failed) rememberProblem(ended.failed.problem);
    state.set({
      kind: 'ended',
      packId,
      outcome: { ...ended, inserted: [...before, ...ended.inserted] },
      rest: forms.slice(ended.inserted.length),
    });
  };

  return {
    state,
    ask(forms) {
      if (state.get().kind !== 'busy') state.set({ kind: 'asking', forms });
    },
    async begin(forms) {
      await turn.take(() => run(forms, []));
    },
    async resume() {
      const now = state.get();
      if (now.kind === 'ended') await turn.take(() => run(now.rest, now.outcome.inserted));
    },
    stop() {
      const now = state.get();
      if (now.kind !== 'busy') return;
      signal.aborted = true;
      state.set({ ...now, isStopping: true });
    },
    dismiss() {
      if (state.get().kind !== 'busy') state.set({ kind: 'idle' });
    },
  };
}
