import type {
  DisclosureOutcome,
  DisclosureProgress,
  DisclosureRequest,
  Problem,
  ReadDisclosure,
} from '../../app';
import type { FilledTemplate, TemplateFault } from '../../files';
import { rememberProblem } from '../diagnosis/last-error';
import { createStore, type Store } from '../store/store';
import { documentName, filledName } from './document-name';
import type { WordWork } from './word-work';

/** Which text: of what style, and as the figures make it now. */
export type WantedText = Pick<DisclosureRequest, 'style' | 'printed' | 'facts'>;

export type WordState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'busy';
      readonly progress: DisclosureProgress | { readonly step: 'writing' };
      readonly isStopping: boolean;
    }
  /** Something is missing; the user is asked whether she wants the document all the same. */
  | { readonly kind: 'asking'; readonly read: ReadDisclosure }
  | { readonly kind: 'saved'; readonly name: string; readonly read: ReadDisclosure }
  | {
      readonly kind: 'filled';
      readonly name: string;
      readonly template: FilledTemplate;
      readonly blanks: ReadDisclosure['blanks'];
    }
  /** The template of that name cannot be used. */
  | { readonly kind: 'unusable'; readonly name: string; readonly fault: TemplateFault }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** The disclosure as a Word document, and what is read of the workbook to copy it. */
export interface WordExport {
  readonly state: Store<WordState>;
  /** Asks before it writes a document that lacks something. */
  begin(wanted: WantedText): Promise<void>;
  /** Writes it whatever it lacks. It reads the workbook again: what was missing may be there by now. */
  goOn(wanted: WantedText): Promise<void>;
  /** Fills the named places of somebody's own document; what could not be filled is told afterwards. */
  fill(wanted: WantedText, template: ChosenFile): Promise<void>;
  stop(): void;
  dismiss(): void;
  /** What the workbook says now, for the clipboard. */
  read(wanted: WantedText): Promise<DisclosureOutcome>;
}

/** A file that the user chose. */
export interface ChosenFile {
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

interface WordSurroundings {
  readonly save: (bytes: Uint8Array, name: string) => void;
  /** Lets the pane be drawn, and clicks arrive. */
  readonly pause: () => Promise<void>;
}

export function createWordExport(work: WordWork, { save, pause }: WordSurroundings): WordExport {
  const state = createStore<WordState>({ kind: 'idle' });
  let signal = { aborted: false };

  function show(progress: Extract<WordState, { kind: 'busy' }>['progress']): Promise<void> {
    state.set({ kind: 'busy', progress, isStopping: signal.aborted });
    return pause();
  }

  async function exported(wanted: WantedText, isAsked: boolean): Promise<WordState> {
    const outcome = await work.read({ ...wanted, signal, onProgress: show });
    if (outcome.kind !== 'composed') return outcome;
    if (!isAsked && lacksSomething(outcome)) return { kind: 'asking', read: outcome };
    await show({ step: 'writing' });
    const { document } = outcome.disclosure;
    const bytes = await work.write(document);
    if (signal.aborted) return { kind: 'cancelled' };
    const name = documentName(document.title);
    save(bytes, name);
    return { kind: 'saved', name, read: outcome };
  }

  async function filled(wanted: WantedText, template: ChosenFile): Promise<WordState> {
    const bytes = new Uint8Array(await template.arrayBuffer());
    const outcome = await work.read({ ...wanted, signal, onProgress: show });
    if (outcome.kind !== 'composed') return outcome;
    await show({ step: 'writing' });
    const { places } = outcome;
    const made = await work.fill(bytes, (name) => places.contentOf(name));
    if (signal.aborted) return { kind: 'cancelled' };
    if (made.kind === 'unusable') return { ...made, name: template.name };
    const name = filledName(template.name);
    save(made.bytes, name);
    return { kind: 'filled', name, template: made, blanks: outcome.blanks };
  }

  async function run(make: () => Promise<WordState>): Promise<void> {
    await work.turn.take(async () => {
      signal = { aborted: false };
      const ended = await make().catch((error: unknown): WordState => ({
        kind: 'failed',
        problem: work.problemOf(error),
      }));
      if (ended.kind === 'failed') rememberProblem(ended.problem);
      state.set(ended);
    });
  }

  work.turn.onTaken(() => {
    if (['saved', 'filled', 'cancelled'].includes(state.get().kind)) state.set({ kind: 'idle' });
  });

  return {
    state,
    begin: (wanted) => run(() => exported(wanted, false)),
    goOn: (wanted) => run(() => exported(wanted, true)),
    fill: (wanted, template) => run(() => filled(wanted, template)),
    stop() {
      const now = state.get();
      if (now.kind !== 'busy') return;
      signal.aborted = true;
      state.set({ ...now, isStopping: true });
    },
    dismiss() {
      if (state.get().kind !== 'busy') state.set({ kind: 'idle' });
    },
    read: (wanted) => work.read({ ...wanted, signal: { aborted: false }, onProgress: pause }),
  };
}

function lacksSomething({ errors, undecided, ...read }: ReadDisclosure): boolean {
  return errors + undecided.length > 0 || lacksWords(read);
}

/** Whether the document would lack something that the workbook is to say. */
export function lacksWords({
  disclosure,
  tooLarge,
}: Pick<ReadDisclosure, 'disclosure' | 'tooLarge'>): boolean {
  return disclosure.gaps.length + disclosure.missing.length + tooLarge.length > 0;
}
