import type { SetOutcome, SetProgress, SetRequest, WantedForm } from '../../app';
import { rememberProblem } from '../diagnosis/last-error';
import { createStore, type Store } from '../store/store';
import type { Turn } from '../store/turn';
import type { SetPurpose } from './set-words';

/** A form of the set; all are of one pack. */
export interface SetForm extends WantedForm {
  readonly packId: string;
  /** What it is about, where it is one of many of its kind. */
  readonly project?: string;
}

/** 全套, all forms of a pack once; or one form for each project. */
export type SetState =
  | { readonly kind: 'idle' }
  /** The user is asked whether she means it: so many sheets are not taken away in one step. */
  | { readonly kind: 'asking'; readonly forms: readonly SetForm[] }
  | {
      readonly kind: 'busy';
      readonly purpose: SetPurpose;
      readonly packId: string;
      /** The project whose form is being inserted. */
      readonly project: string | undefined;
      readonly progress: SetProgress;
      readonly isStopping: boolean;
    }
  | {
      readonly kind: 'ended';
      readonly purpose: SetPurpose;
      readonly packId: string;
      readonly outcome: SetOutcome;
      /** What is not there yet, the form that failed included. */
      readonly rest: readonly SetForm[];
      /** Sheets that were left half-made, also by an insertion that was resumed since. */
      readonly left: readonly string[];
    };

type EndedSet = Extract<SetState, { kind: 'ended' }>;

export interface SetInsertion {
  readonly state: Store<SetState>;
  ask(forms: readonly SetForm[]): void;
  /** Null where something else is at work: then nothing has begun. */
  begin(forms: readonly SetForm[], purpose?: SetPurpose): Promise<void> | null;
  /** Inserts what the last one did not come to; what it made is still counted. Null as with `begin`. */
  resume(): Promise<void> | null;
  /** What is not wanted any more, by its place in the rest, is not inserted when the set is resumed. */
  narrow(isWanted: (place: number) => boolean): void;
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

  const run = async (
    forms: readonly SetForm[],
    purpose: SetPurpose,
    before: Pick<EndedSet, 'left'> & Pick<SetOutcome, 'inserted'>,
  ) => {
    signal = { aborted: false };
    const packId = forms[0]?.packId ?? '';
    const total = before.inserted.length + forms.length;
    const report = (progress: SetProgress) => {
      const done = before.inserted.length + progress.done;
      state.set({
        kind: 'busy',
        purpose,
        packId,
        project: forms[progress.done]?.project,
        progress: { ...progress, done, total },
        isStopping: signal.aborted,
      });
    };
    report({ done: 0, total, formId: forms[0]?.formId ?? null });
    const ended = await insertSet({ forms, signal, onProgress: report });
    if (ended.failed) rememberProblem(ended.failed.problem);
    state.set({
      kind: 'ended',
      purpose,
      packId,
      outcome: { ...ended, inserted: [...before.inserted, ...ended.inserted] },
      rest: forms.slice(ended.inserted.length),
      left: [...before.left, ...(ended.failed?.problem.left ?? [])],
    });
  };

  return {
    state,
    ask(forms) {
      if (state.get().kind !== 'busy') state.set({ kind: 'asking', forms });
    },
    begin: (forms, purpose = 'set') =>
      turn.take(() => run(forms, purpose, { inserted: [], left: [] })),
    resume() {
      const now = state.get();
      if (now.kind !== 'ended') return null;
      const { rest, purpose, outcome, left } = now;
      return turn.take(() => run(rest, purpose, { inserted: outcome.inserted, left }));
    },
    narrow(isWanted) {
      const now = state.get();
      if (now.kind !== 'ended') return;
      state.set({ ...now, rest: now.rest.filter((_, place) => isWanted(place)) });
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
