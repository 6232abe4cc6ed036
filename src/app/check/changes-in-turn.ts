import type { Change } from './recheck-edited';

/** By the sheet; null for all of them. */
export type SheetChanges = ReadonlyMap<string | null, Change>;

export interface ChangesInTurn {
  /** Of several changes of a sheet the one that may have changed more counts. */
  readonly note: (sheetId: string | null, change: Change) => void;
  /** What comes before all changes; those that are noted meanwhile wait. */
  readonly begin: (first: () => Promise<void>) => Promise<void>;
  readonly stop: () => void;
  readonly isStopped: () => boolean;
}

export interface InTurn {
  readonly check: (changes: SheetChanges) => Promise<void>;
  /** Tells of a check that failed. */
  readonly onFailure: (error: unknown) => void;
  /** Waits before it is tried again. */
  readonly pause: () => Promise<void>;
}

/** Changes that come while others are checked are taken together; where a check fails they are tried again after a pause. */
export function changesInTurn({ check, onFailure, pause }: InTurn): ChangesInTurn {
  let changed = new Map<string | null, Change>();
  let isRunning = false;
  let isStopped = false;

  function add(sheetId: string | null, change: Change): void {
    changed.set(sheetId, changed.get(sheetId) === 'anything' ? 'anything' : change);
  }

  async function run(): Promise<void> {
    isRunning = true;
    while (changed.size > 0 && !isStopped) {
      const now = changed;
      changed = new Map();
      try {
        await check(now);
      } catch (error) {
        for (const [sheetId, change] of now) add(sheetId, change);
        tellOfFailure(error);
        await pause();
      }
    }
    isRunning = false;
  }

  function tellOfFailure(error: unknown): void {
    try {
      onFailure(error);
    } catch {
      // What made the check fail may make this fail too: it is told with the next that can be.
    }
  }

  return {
    note(sheetId, change) {
      add(sheetId, change);
      if (!isRunning) void run();
    },
    async begin(first) {
      isRunning = true;
      try {
        await first();
      } finally {
        isRunning = false;
      }
      if (changed.size > 0) void run();
    },
    stop() {
      isStopped = true;
    },
    isStopped: () => isStopped,
  };
}
