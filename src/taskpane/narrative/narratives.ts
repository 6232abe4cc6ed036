import type {
  NarrativeListener,
  NarrativeOutcome,
  NarrativeRequest,
  NarrativeSource,
  Problem,
  RefreshOutcome,
  RefreshRequest,
  SectionOutcome,
  SectionRequest,
} from '../../app';
import type { KeepOutcome } from '../../app/narrative/keep-facts';
import type { KeyedFacts, NotedFacts } from '../../app/narrative/typed-facts';
import { rememberError, rememberProblem } from '../diagnosis/last-error';
import type { PreferenceStore } from '../preferences/preference-store';
import { createStore, type Store } from '../store/store';
import type { Turn } from '../store/turn';
import type { DraftStore } from './draft-store';

export type NarrativesState =
  | { readonly kind: 'looking' }
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'known';
      readonly source: NarrativeSource;
      /** False while the workbook cannot be read. */
      readonly isCurrent: boolean;
    };

type Outcome = NarrativeOutcome | RefreshOutcome | SectionOutcome | KeepOutcome;
type Command = 'insert' | 'refresh' | 'place' | 'keep';

/** What became of the last command. */
export type NarrativeResult =
  | Exclude<Outcome, { kind: 'failed' }>
  | {
      readonly kind: 'failed';
      readonly command: Command;
      readonly problem: Problem;
      /** Sheets that were there and read otherwise now; null where nobody knows. */
      readonly changed?: readonly string[] | null;
    };

/** The text of the workbook's disclosure. */
export interface Narratives {
  readonly state: Store<NarrativesState>;
  readonly drafts: DraftStore;
  readonly isBusy: Store<boolean>;
  readonly preferences: PreferenceStore;
  readonly last: Store<NarrativeResult | null>;
  /** The sections that are open, for as long as the pane is. */
  readonly opened: Set<string>;
  /** The sheet that could not be shown. */
  readonly unreachable: Store<string | null>;
  /** Follows the workbook until it is stopped. */
  follow(): () => void;
  insert(request: NarrativeRequest): Promise<void>;
  refresh(request: RefreshRequest): Promise<void>;
  /** Writes one section at the selected cells. */
  place(request: SectionRequest): Promise<void>;
  /** Keeps what was typed in the workbook, without a text. */
  keep(facts: KeyedFacts): Promise<void>;
  show(sheet: string, address: string): Promise<void>;
  dismiss(): void;
}

interface NarrativeWork {
  readonly turn: Turn;
  readonly drafts: DraftStore;
  readonly preferences: PreferenceStore;
  readonly follow: (listener: NarrativeListener) => Promise<() => Promise<void>>;
  readonly insert: (request: NarrativeRequest) => Promise<NarrativeOutcome>;
  readonly refresh: (request: RefreshRequest) => Promise<RefreshOutcome>;
  readonly place: (request: SectionRequest) => Promise<SectionOutcome>;
  readonly keep: (facts: KeyedFacts) => Promise<KeepOutcome>;
  readonly showCell: (sheetId: string, address: string) => Promise<void>;
}

/** So that the text does not run after every letter. */
const patience = 400;

export function createNarratives(work: NarrativeWork): Narratives {
  const { turn, drafts, preferences } = work;
  const state = createStore<NarrativesState>({ kind: 'looking' });
  const last = createStore<NarrativeResult | null>(null);
  const unreachable = createStore<string | null>(null);
  const isBusy = createStore(false);

  function onFailure(error: unknown): void {
    rememberError(error);
    const now = state.get();
    state.set(now.kind === 'known' ? { ...now, isCurrent: false } : { kind: 'failed' });
  }

  /** What is noted raises no event. */
  function remember(key: string, { typed, kept }: NotedFacts): void {
    const now = state.get();
    if (now.kind === 'known' && now.source.key === key) {
      state.set({ ...now, source: { ...now.source, typed } });
    }
    drafts.rebase(key, kept);
  }

  async function run(
    command: Command,
    { key }: KeyedFacts,
    begin: () => Promise<Outcome>,
  ): Promise<void> {
    const done = turn.take(async () => {
      isBusy.set(true);
      const outcome = await begin();
      if ('noted' in outcome && outcome.noted) remember(key, outcome.noted);
      if (outcome.kind === 'failed') rememberProblem(outcome.problem);
      last.set(outcome.kind === 'failed' ? { ...outcome, command } : outcome);
    });
    if (!done) return;
    await done;
    // Not before the turn is over: who waited for it begins at once.
    isBusy.set(false);
  }

  return {
    state,
    drafts,
    preferences,
    isBusy,
    last,
    opened: new Set(),
    unreachable,
    follow() {
      let isStopped = false;
      const following = Promise.all([
        work.follow({
          onSource: (source) => {
            if (!isStopped) state.set({ kind: 'known', source, isCurrent: true });
          },
          onFailure: (error) => {
            if (!isStopped) onFailure(error);
          },
          pause: () => new Promise((resolve) => setTimeout(resolve, patience)),
        }),
        drafts.load(),
      ]);
      following.catch((error: unknown) => {
        if (!isStopped) onFailure(error);
      });
      return () => {
        isStopped = true;
        void following.then(([stop]) => stop()).catch(rememberError);
      };
    },
    insert: (request) => run('insert', request.facts, () => work.insert(request)),
    refresh: (request) => run('refresh', request.facts, () => work.refresh(request)),
    place: (request) => run('place', request.facts, () => work.place(request)),
    keep: (facts) => run('keep', facts, () => work.keep(facts)),
    async show(sheet, address) {
      const now = state.get();
      const form = now.kind === 'known' && now.source.forms.find((one) => one.sheet === sheet);
      try {
        if (!form) throw new RangeError('no such sheet');
        await work.showCell(form.sheetId, address);
        unreachable.set(null);
      } catch (error) {
        rememberError(error);
        unreachable.set(sheet);
      }
    },
    dismiss() {
      last.set(null);
      unreachable.set(null);
    },
  };
}
