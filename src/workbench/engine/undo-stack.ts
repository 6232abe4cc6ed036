import { IUndoRedoService } from './univer';
import type { Injector, IUndoRedoItem } from './univer';

/** One stack for the user's steps and the add-in's, as in Excel. */
export interface UndoStack {
  /** All that is pushed while `work` runs is one step. */
  asOneStep<T>(work: () => Promise<T>): Promise<T>;
  push(item: Omit<IUndoRedoItem, 'unitID'>): void;
  clear(): void;
  readonly depth: number;
  readonly redoDepth: number;
}

/** Univer keeps its stacks private; the depth is only told for the focused workbook. */
interface Stacks {
  _undoStacks: Map<string, unknown[]>;
  _redoStacks: Map<string, unknown[]>;
}

export function undoStackOf(injector: Injector, unitId: () => string): UndoStack {
  const service = injector.get(IUndoRedoService);
  const stacks = service as unknown as Stacks;
  return {
    async asOneStep(work) {
      const batching = service.__tempBatchingUndoRedo(unitId());
      try {
        return await work();
      } finally {
        batching.dispose();
      }
    },
    push: (item) => service.pushUndoRedo({ ...item, unitID: unitId() }),
    clear: () => service.clearUndoRedo(unitId()),
    get depth() {
      return stacks._undoStacks.get(unitId())?.length ?? 0;
    },
    get redoDepth() {
      return stacks._redoStacks.get(unitId())?.length ?? 0;
    },
  };
}
