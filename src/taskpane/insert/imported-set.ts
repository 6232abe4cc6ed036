import type { Store } from '../store/store';
import type { SetForm, SetInsertion, SetState } from './set-insertion';
import type { SetPurpose } from './set-words';
import { sheetsLeft, type InsertedSheets, type SheetRemoval } from './sheet-removal';

/** What an import tells of the forms that it inserted. */
export interface ImportedForms extends InsertedSheets {
  /** The forms that are still to be inserted. */
  readonly rest: readonly SetForm[];
  /** Something else was at work when they were to be. */
  readonly isOccupied: boolean;
}

export const noFormsImported: ImportedForms = {
  ...{ inserted: [], removed: 0 },
  ...{ rest: [], isOccupied: false },
};

/** The import whose forms are inserted, as far as its set concerns it. */
interface Importing {
  /** What it tells already; null until forms came in. */
  told(): ImportedForms | null;
  /** Told again whenever it is another: whether it is still this import that is shown is for it to say. */
  tell(forms: ImportedForms): void;
  onBusy(): void;
  /** None of the forms came in; why is said with the set, where it can be resumed. */
  onNothing(): void;
}

/** Where an import keeps what it is at. */
interface ImportStates<State, Review extends State, Done extends State> {
  readonly state: Store<State>;
  /** A review of which something was begun, so that its forms may come in; null for any other state. */
  reviewed(now: State): Review | null;
  done(now: State): Done | null;
  ended(review: Review, forms: ImportedForms): State;
}

/** An import tells its set where it is, and is moved on by it: from the review to what came in, and back where nothing did. */
export function importingIn<
  State,
  Review extends State & { readonly isBusy: boolean; readonly fault: unknown },
  Done extends State & ImportedForms,
>({ state, reviewed, done, ended }: ImportStates<State, Review, Done>): Importing {
  return {
    told: () => done(state.get()),
    tell(forms) {
      const [told, review] = [done(state.get()), reviewed(state.get())];
      if (told) state.set({ ...told, ...forms });
      else if (review) state.set(ended(review, forms));
    },
    onBusy() {
      const review = reviewed(state.get());
      if (review?.isBusy === false) state.set({ ...review, isBusy: true, fault: null });
    },
    onNothing() {
      const review = reviewed(state.get());
      if (review) state.set({ ...review, isBusy: false, fault: { kind: 'notInserted' } });
    },
  };
}

interface SetWork {
  readonly purpose: SetPurpose;
  readonly removal: Pick<SheetRemoval, 'gone'>;
  readonly sets: Pick<SetInsertion, 'begin' | 'resume' | 'state'>;
}

export interface ImportedSet {
  /** Null where something else is at work. */
  begin(forms: readonly SetForm[]): Promise<void> | null;
  /** Inserts what is left of the forms, also when what is said of the set is gone. */
  resume(): Promise<void>;
}

/**
 * The forms of an import come in as a set, which is told of, stopped and resumed as any other. Whoever resumes it,
 * what came in is counted once, and sheets that were taken away since are not counted.
 */
export function createImportedSet(
  { purpose, sets, removal }: SetWork,
  importing: Importing,
): ImportedSet {
  const goneSince = new Set<string>();

  function followSet(): void {
    const set = sets.state.get();
    if ((set.kind !== 'busy' && set.kind !== 'ended') || set.purpose !== purpose) return;
    const told = importing.told();
    if (set.kind === 'busy') {
      if (!told) importing.onBusy();
      return;
    }
    if (told?.rest.length === 0) return;
    // The set goes on telling of sheets that were taken away meanwhile.
    const made = new Set([...(told?.inserted ?? []), ...sheetsOf(set)]);
    const inserted = [...made].filter((sheet) => !goneSince.has(sheet));
    if (!told && inserted.length === 0) importing.onNothing();
    else importing.tell({ removed: 0, ...told, inserted, rest: set.rest, isOccupied: false });
  }

  function followRemoval(): void {
    const gone = removal.gone.get();
    const told = importing.told();
    if (!told) return;
    for (const sheet of gone) goneSince.add(sheet);
    const left = sheetsLeft(told, gone);
    if (left) importing.tell({ ...told, ...left });
  }

  sets.state.subscribe(followSet);
  removal.gone.subscribe(followRemoval);

  return {
    begin(forms) {
      goneSince.clear();
      return sets.begin(forms, purpose);
    },
    async resume() {
      const told = importing.told();
      const set = sets.state.get();
      if (!told || told.rest.length === 0) return;
      const isOwn = (set.kind === 'busy' || set.kind === 'ended') && set.purpose === purpose;
      if (isOwn && set.kind === 'busy') return;
      const inserting = isOwn ? sets.resume() : sets.begin(told.rest, purpose);
      if (!inserting) importing.tell({ ...told, isOccupied: true });
      await inserting;
    },
  };
}

function sheetsOf({ outcome }: Extract<SetState, { kind: 'ended' }>): readonly string[] {
  return outcome.inserted.map(({ sheet }) => sheet);
}
