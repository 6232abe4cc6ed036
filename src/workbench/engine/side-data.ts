import { CommandType, ICommandService } from './univer';
import type { ICommand, Injector } from './univer';
import type { UndoStack } from './undo-stack';

/**
 * What Excel knows and Univer does not (page set-up, document properties …), kept beside the workbook as plain
 * values and changed by a Univer mutation, so that undo and redo treat it like a cell.
 */
export interface SideData {
  get<T>(key: string): T | undefined;
  /** `undoable: false` for what Excel leaves out of its undo stack (custom XML parts, settings). */
  set(key: string, value: unknown, options?: { readonly undoable: boolean }): void;
  entries(): ReadonlyMap<string, unknown>;
  /** For another workbook. */
  replace(entries: ReadonlyMap<string, unknown>): void;
}

interface Change {
  readonly key: string;
  readonly value: unknown;
}

export const sideDataMutation = 'workbench.mutation.set-side-data';

export function sideDataOf(injector: Injector, undo: UndoStack): SideData {
  const commands = injector.get(ICommandService);
  const data = new Map<string, unknown>();
  const mutation: ICommand<Change> = {
    id: sideDataMutation,
    type: CommandType.MUTATION,
    handler: (_, change) => {
      if (!change) return false;
      if (change.value === undefined) data.delete(change.key);
      else data.set(change.key, change.value);
      return true;
    },
  };
  commands.registerCommand(mutation);

  return {
    get: <T>(key: string) => data.get(key) as T | undefined,
    set(key, value, options = { undoable: true }) {
      const before: Change = { key, value: data.get(key) };
      const after: Change = { key, value };
      commands.syncExecuteCommand(sideDataMutation, after);
      if (!options.undoable) {
        undo.changeUnrecorded();
        return;
      }
      undo.push({
        undoMutations: [{ id: sideDataMutation, params: before }],
        redoMutations: [{ id: sideDataMutation, params: after }],
      });
    },
    entries: () => data,
    replace(entries) {
      data.clear();
      for (const [key, value] of entries) data.set(key, value);
    },
  };
}
