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
  /** From here on `actor` works, one action after another, until `endActions`; else the user does, by her commands. */
  beginActions(actor: Actor): void;
  /** Ends one action: Excel raises one event for it, however many commands it took. */
  endAction(): void;
  endActions(): void;
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
  let actor: Actor = 'user';
  let inActions = false;
  /** The command of the user that is running; an action can take any number of commands. */
  let root: ICommandInfo | undefined;
  let current: CommandChanges | undefined;
  let replay: readonly Change[] | undefined;
  let passed: Occurrence[] = [];

  const cellAt: CellReader = (sheetId, row, column) =>
    engine.book.getSheetBySheetId(sheetId)?.getSheet().getCellRaw(row, column);

  engine.undo.onPush = (step) => void steps.add(step);

  function before(command: ICommandInfo, options?: IExecutionOptions): void {
    passing.before();
    if (isCalculation(options) || command.type === CommandType.OPERATION) return;
    // One may come while an add-in's action waits for results, or several: each is an action of its own.
    if (isOfHistory(command)) endAction();
    if (!root && !inActions && command.type === CommandType.COMMAND) {
      root = command;
      setTimeout(endOpen, 0, command);
    }
    replay ??= replayOf(command);
    current ??= commandChanges();
    noteBefore(command, current, engine, cellAt);
  }

  function after(command: ICommandInfo, options?: IExecutionOptions): void {
    passed.push(...passing.after(command));
    if (!isCalculation(options) && current) noteAfter(command, current, engine);
    // A mutation that no command made is one step of its own.
    if (isOfHistory(command) || (!inActions && (command === root || !root))) endAction();
  }

  /** Univer does not report a command that threw as executed; what it did until then counts. */
  function endOpen(command: ICommandInfo): void {
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
    const occurrences = [...changes, ...passed];
    // A sheet that the user deleted cannot be brought back in Excel; an add-in's delete says so itself.
    const isFinal = !replay && actor === 'user' && changes.some(({ kind }) => kind === 'deleted');
    if (isFinal) engine.undo.clear();
    root = current = replay = undefined;
    passed = [];
    steps.clear();
    if (recorder.paused) return;
    for (const occurrence of occurrences) tell(occurrence, actor);
  }

  const subscriptions = [commands.beforeCommandExecuted(before), commands.onCommandExecuted(after)];
  const recorder: ChangeRecorder = {
    paused: false,
    beginActions(by) {
      endAction();
      actor = by;
      inActions = true;
    },
    endAction,
    endActions() {
      endAction();
      actor = 'user';
      inActions = false;
    },
    dispose: () => subscriptions.forEach((subscription) => subscription.dispose()),
  };
  return recorder;
}

function isOfHistory({ id }: ICommandInfo): boolean {
  return id === UndoCommand.id || id === RedoCommand.id;
}

/** Univer writes the results of formulas into the cells with mutations of the same kind as edits. */
function isCalculation(options: IExecutionOptions | undefined): boolean {
  return options?.fromFormula === true || options?.onlyLocal === true;
}
