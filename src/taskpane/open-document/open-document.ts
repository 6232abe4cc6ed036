import type { Words } from '../../app';
import type { MoneyUnit } from '../../domain/money/money-unit';
import { annotatedName } from '../../files/annotated/annotated-name';
import type { OpenedCheck, OpenRequest, OpenStep } from '../../files/file-check/opened-file';
import { limits } from '../../files/package/limits';
import type { UnreadableReason } from '../../files/package/stop-reading';
import { rememberError } from '../diagnosis/last-error';
import { createStore, type Store } from '../store/store';
import type { FileChecker } from './file-checker';

export type OpenState =
  | { readonly kind: 'closed' }
  | { readonly kind: 'busy'; readonly name: string; readonly step: OpenStep }
  | { readonly kind: 'opened'; readonly name: string; readonly check: OpenedCheck }
  | { readonly kind: 'unreadable'; readonly name: string; readonly reason: UnreadableReason }
  /** `pane`: what checks files could not be loaded; the file has nothing to do with it. */
  | { readonly kind: 'failed'; readonly name: string; readonly part: 'file' | 'pane' | 'unread' };

export type CopyState =
  | { readonly kind: 'none' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'saved'; readonly name: string; readonly count: number }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'failed'; readonly reason: UnreadableReason | null };

/** A file that the user chose. */
export interface ChosenFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A document that is checked instead of the workbook: nothing of it is kept or sent, and the workbook is not touched. */
export interface OpenDocument {
  readonly state: Store<OpenState>;
  readonly copy: Store<CopyState>;
  open(file: ChosenFile): Promise<void>;
  /** Checks the same file again as one of another pack. */
  openAs(packId: string): Promise<void>;
  /** Checks the same file again, with amounts in this unit where it does not say theirs. */
  openIn(unit: MoneyUnit): Promise<void>;
  /** Back to the workbook, whatever goes on. */
  close(): void;
  /** Saves a copy with the findings written at their places. */
  annotate(language: keyof Words): Promise<void>;
  dismissCopy(): void;
}

/** What the user says of a file that does not say it itself. */
type Said = Pick<OpenRequest, 'packId' | 'unit'>;

interface OpenWork {
  readonly startChecker: () => Promise<FileChecker>;
  readonly save: (bytes: Uint8Array, name: string) => void;
  readonly now: () => string;
}

export function createOpenDocument({ startChecker, save, now }: OpenWork): OpenDocument {
  const state = createStore<OpenState>({ kind: 'closed' });
  const copy = createStore<CopyState>({ kind: 'none' });
  let checker: FileChecker | null = null;
  /** What was asked for last: of what was asked before nothing is shown. */
  let turn = 0;
  let last: { readonly file: ChosenFile; readonly said: Said } | null = null;

  function begin(): number {
    checker?.stop();
    checker = null;
    copy.set({ kind: 'none' });
    turn += 1;
    return turn;
  }

  async function opened(
    file: ChosenFile,
    said: Said,
    isMine: () => boolean,
  ): Promise<OpenState | null> {
    const { name } = file;
    if (file.size > limits.fileBytes) return { kind: 'unreadable', name, reason: 'tooLarge' };
    // A folder that was dropped, and a file that is gone meanwhile, look like any other until they are read.
    const content = await file.arrayBuffer().catch(() => null);
    if (content === null) return { kind: 'failed', name, part: 'unread' };
    const bytes = new Uint8Array(content);
    const own = await startChecker().catch((error: unknown) => {
      if (isMine()) rememberError(error);
      return null;
    });
    if (own === null) return { kind: 'failed', name, part: 'pane' };
    if (!isMine()) {
      own.stop();
      return null;
    }
    checker = own;
    const answer = await own.open({ name, bytes, time: now(), ...said }, (step) => {
      if (isMine()) state.set({ kind: 'busy', name, step });
    });
    return answer.kind === 'opened'
      ? { kind: 'opened', name, check: answer.check }
      : { kind: 'unreadable', name, reason: answer.reason };
  }

  async function openFile(file: ChosenFile, said: Said): Promise<void> {
    const own = begin();
    const isMine = () => own === turn;
    last = { file, said };
    state.set({ kind: 'busy', name: file.name, step: 'reading' });
    const ended = await opened(file, said, isMine).catch((error: unknown): OpenState => {
      if (isMine()) rememberError(error);
      return { kind: 'failed', name: file.name, part: 'file' };
    });
    if (ended && isMine()) state.set(ended);
  }

  /** What was said of the file before still holds. */
  async function again(more: Said): Promise<void> {
    if (last) await openFile(last.file, { ...last.said, ...more });
  }

  return {
    state,
    copy,
    open: (file) => openFile(file, {}),
    openAs: (packId) => again({ packId }),
    openIn: (unit) => again({ unit }),
    close() {
      begin();
      last = null;
      state.set({ kind: 'closed' });
    },
    async annotate(language) {
      const now = state.get();
      if (now.kind !== 'opened' || !checker || copy.get().kind === 'busy') return;
      const own = turn;
      copy.set({ kind: 'busy' });
      const ended = await annotated(checker, now.name, language).catch((error: unknown) => {
        rememberError(error);
        return { kind: 'failed', reason: null } as const;
      });
      if (own === turn) copy.set(ended);
    },
    dismissCopy() {
      if (copy.get().kind !== 'busy') copy.set({ kind: 'none' });
    },
  };

  async function annotated(
    own: FileChecker,
    original: string,
    language: keyof Words,
  ): Promise<CopyState> {
    const made = await own.annotate(language);
    switch (made.kind) {
      case 'annotated': {
        const name = annotatedName(original, language);
        save(made.bytes, name);
        return { kind: 'saved', name, count: made.count };
      }
      case 'unreadable':
        return { kind: 'failed', reason: made.reason };
      case 'nothing':
      case 'text':
        return { kind: 'nothing' };
    }
  }
}
