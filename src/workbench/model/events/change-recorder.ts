import type { Engine } from '../../engine/engine';
import { CommandType, ICommandService, RedoCommand, UndoCommand } from '../../engine/univer';
import type { ICommandInfo, IExecutionOptions, IUndoRedoItem } from '../../engine/univer';
import { inverse } from './change';
import type { Actor, Change, Occurrence } from './change';
import { commandChanges } from './command-changes';
import type { CellReader, CommandChanges } from './command-changes';
import { noteAfter, noteBefore } from './note-mutation';
import { passingOf } from './passing';

/**
 * The one place where it is found out what happened in the workbook, whoever did it: the user, undo, an add-in or a
 * co-author. It follows Univer's commands and remembers for each undo step what it changed.
 */
export interface ChangeRecorder {
  actor: Actor;
  /** Ends one action of an add-in: Excel raises one event for it, however many commands it took. */
  endAction(): void;
  /** What happens meanwhile is nobody's business. */
  paused: boolean;
  dispose(): void;
}

export type OnOccurrence = (occurrence: Occurrence, actor: Actor) => void;

export function changeRecorder(engine: Engine, tell: OnOccurrence): ChangeRecorder {
  const commands = engine.injector.get(ICommandService);
  const ofStep = new WeakMap<IUndoRedoItem, readonly Change[]>();
  const passing = passingOf(engine);
  const steps = new Set<IUndoRedoItem>();
  /** The command of the user that is running; an action of an add-in has any number of commands. */
  let root: ICommandInfo | undefined;
  let current: CommandChanges | undefined;
  let replay: readonly Change[] | undefined;

  const cellAt: CellReader = (sheetId, row, column) =>
    engine.book.getSheetBySheetId(sheetId)?.getSheet().getCellRaw(row, column);

  engine.undo.onPush = (step) => void steps.add(step);

  function before(command: ICommandInfo, options?: IExecutionOptions): void {
    passing.before(command);
    if (isCalculation(options) || command.type === CommandType.OPERATION) return;
    if (!root && recorder.actor !== 'addin') {
      root = command;
      replay = replayOf(command);
    }
    current ??= commandChanges();
    noteBefore(command, current, engine, cellAt);
  }

  function after(command: ICommandInfo, options?: IExecutionOptions): void {
    for (const occurrence of passing.after(command)) {
      if (!recorder.paused) tell(occurrence, recorder.actor);
    }
    if (isCalculation(options)) return;
    if (current) noteAfter(command, current, engine);
    if (command === root) endAction();
  }

  function replayOf(command: ICommandInfo): readonly Change[] | undefined {
    const { undo, redo } = engine.undo.next;
    if (command.id === UndoCommand.id) {
      return undo ? [...(ofStep.get(undo) ?? [])].reverse().map(inverse) : [];
    }
    if (command.id === RedoCommand.id) return redo ? (ofStep.get(redo) ?? []) : [];
    return undefined;
  }

  function endAction(): void {
    const changes = replay ?? current?.changes(cellAt) ?? [];
    if (!replay && changes.length > 0) {
      for (const step of steps) ofStep.set(step, [...(ofStep.get(step) ?? []), ...changes]);
    }
    root = current = replay = undefined;
    steps.clear();
    if (recorder.paused) return;
    for (const change of changes) tell(change, recorder.actor);
  }

  const subscriptions = [commands.beforeCommandExecuted(before), commands.onCommandExecuted(after)];
  const recorder: ChangeRecorder = {
    actor: 'user',
    paused: false,
    endAction,
    dispose: () => subscriptions.forEach((subscription) => subscription.dispose()),
  };
  return recorder;
}

/** Univer writes the results of formulas into the cells with mutations of the same kind as edits. */
function isCalculation(options: IExecutionOptions | undefined): boolean {
  return options?.fromFormula === true || options?.onlyLocal === true;
}
