import { ICommandService, IUndoRedoService, IUniverInstanceService } from './univer';
import { LocalUndoRedoService, RedoCommand, sequenceExecute, UndoCommand } from './univer';
import type { Injector, IUndoRedoItem } from './univer';

/** One stack for the user's steps and the add-in's, as in Excel. */
export interface UndoStack {
  /** All that is pushed while `work` runs is one step. */
  asOneStep<T>(work: () => Promise<T>): Promise<T>;
  /** What a co-author does is no step of this user. */
  withoutStep<T>(work: () => Promise<T>): Promise<T>;
  /** Does something and takes it back: neither stack knows of it. */
  tryOut<T>(work: () => Promise<T>): Promise<T>;
  push(item: Omit<IUndoRedoItem, 'unitID'>): void;
  clear(): void;
  /** False where there is nothing to undo. */
  undo(): boolean;
  redo(): boolean;
  /** The steps that the next undo and redo would carry out. */
  readonly next: {
    readonly undo: IUndoRedoItem | undefined;
    readonly redo: IUndoRedoItem | undefined;
  };
  /** Tells which step of the stack took up what a command pushed. */
  onPush: ((step: IUndoRedoItem) => void) | undefined;
  readonly depth: number;
  readonly redoDepth: number;
  /** Counts the changes that no undo takes back: those that are no steps, and steps that were dropped. */
  readonly unrecorded: number;
  changeUnrecorded(): void;
}

/** Univer's own service keeps its stacks private, holds 20 steps, and replays a group of steps in the wrong order. */
interface StackService {
  _undoStacks: Map<string, IUndoRedoItem[]>;
  _redoStacks: Map<string, IUndoRedoItem[]>;
  _updateStatus(): void;
  pushUndoRedo(item: IUndoRedoItem): void;
}

/** As many steps as Excel keeps. */
const capacity = 100;

export function undoStackOf(injector: Injector, unitId: () => string): UndoStack {
  const service = injector.get(IUndoRedoService);
  const inside = service as unknown as StackService;
  let grouping = false;
  let group: IUndoRedoItem | undefined;
  let paused = false;
  let trial: IUndoRedoItem[] | undefined;
  let unrecorded = 0;

  function stackOf(stacks: Map<string, IUndoRedoItem[]>): IUndoRedoItem[] {
    const known = stacks.get(unitId());
    if (known) return known;
    const made: IUndoRedoItem[] = [];
    stacks.set(unitId(), made);
    return made;
  }

  function push(item: IUndoRedoItem): void {
    if (item.unitID !== unitId()) {
      LocalUndoRedoService.prototype.pushUndoRedo.call(service, item);
      return;
    }
    if (paused) {
      unrecorded += 1;
      return;
    }
    if (trial) {
      trial.unshift(item);
      return;
    }
    stackOf(inside._redoStacks).length = 0;
    // A step that was undone meanwhile takes up nothing more.
    if (group && stackOf(inside._undoStacks).at(-1) === group) {
      group.redoMutations = group.redoMutations.concat(item.redoMutations);
      group.undoMutations = item.undoMutations.concat(group.undoMutations);
    } else {
      const undos = stackOf(inside._undoStacks);
      undos.push(item);
      if (undos.length > capacity) {
        undos.shift();
        unrecorded += 1;
      }
      if (grouping) group = item;
    }
    inside._updateStatus();
    stack.onPush?.(stackOf(inside._undoStacks).at(-1) ?? item);
  }
  // Behind an injector's proxy, which keeps the methods it has handed out.
  Reflect.deleteProperty(inside, 'pushUndoRedo');
  inside.pushUndoRedo = push;

  function run(commandId: string, depth: () => number): boolean {
    const before = depth();
    injector.get(IUniverInstanceService).focusUnit(unitId());
    if (before > 0) injector.get(ICommandService).syncExecuteCommand(commandId);
    return depth() < before;
  }

  const stack: UndoStack = {
    onPush: undefined,
    async asOneStep(work) {
      grouping = true;
      try {
        return await work();
      } finally {
        grouping = false;
        group = undefined;
      }
    },
    async withoutStep(work) {
      paused = true;
      try {
        return await work();
      } finally {
        paused = false;
      }
    },
    async tryOut(work) {
      const tried: IUndoRedoItem[] = [];
      trial = tried;
      try {
        return await work();
      } finally {
        trial = undefined;
        const commands = injector.get(ICommandService);
        sequenceExecute(
          tried.flatMap(({ undoMutations }) => undoMutations),
          commands,
        );
      }
    },
    push: (item) => push({ ...item, unitID: unitId() }),
    clear() {
      group = undefined;
      unrecorded += 1;
      service.clearUndoRedo(unitId());
    },
    undo: () => run(UndoCommand.id, () => stack.depth),
    redo: () => run(RedoCommand.id, () => stack.redoDepth),
    get next() {
      return { undo: stackOf(inside._undoStacks).at(-1), redo: stackOf(inside._redoStacks).at(-1) };
    },
    get depth() {
      return stackOf(inside._undoStacks).length;
    },
    get redoDepth() {
      return stackOf(inside._redoStacks).length;
    },
    get unrecorded() {
      return unrecorded;
    },
    changeUnrecorded: () => void (unrecorded += 1),
  };
  return stack;
}
