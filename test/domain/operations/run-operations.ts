import { applyOperation } from './apply-operation';
import { chooseOperation, type Intention } from './choose-operation';
import { commandRows } from './command-rows';
import type { Operation } from './operation';
import { faultsOfSheet, readUserSheet } from './read-user-sheet';
import type { UserSheet } from './user-sheet';

/** A sheet with all that can be undone and redone. */
export interface History {
  readonly now: UserSheet;
  readonly before: readonly UserSheet[];
  readonly after: readonly UserSheet[];
}

export interface Step {
  readonly history: History;
  /** Null where there was nothing to do. */
  readonly operation: Operation | null;
  readonly faults: readonly string[];
}

export function beginHistory(now: UserSheet): History {
  return { now, before: [], after: [] };
}

/** Does one thing, and says what is wrong with the sheet after it. */
export function takeStep(history: History, intention: Intention): Step {
  const { now, before, after } = history;
  if (intention.kind === 'command') return takeCommand(history, intention);
  const operation = chooseOperation(now, intention);
  if (!operation) return { history, operation, faults: [] };
  if (operation.kind === 'undo' || operation.kind === 'redo') {
    const [from, to] = operation.kind === 'undo' ? [before, after] : [after, before];
    const next = from.at(-1);
    if (!next) return { history, operation: null, faults: [] };
    const rest = [from.slice(0, -1), [...to, now]] as const;
    const [undone, redone] = operation.kind === 'undo' ? rest : [rest[1], rest[0]];
    const found = { now: next, before: undone, after: redone };
    return { history: found, operation, faults: faultsOfSheet(next) };
  }
  const next = applyOperation(now, operation);
  if (next === now) return { history, operation: null, faults: [] };
  return { history: done(history, next), operation, faults: faultsOfSheet(next) };
}

function takeCommand(history: History, intention: Intention): Step {
  const { now } = history;
  const read = readUserSheet(now);
  const outcome = read ? commandRows(now, read.reading, intention) : { kind: 'refused' as const };
  if (outcome.kind === 'refused') return { history, operation: null, faults: [] };
  const { user, command, faults } = outcome;
  return {
    history: done(history, user),
    operation: { kind: 'command', command },
    faults: [...faults, ...faultsOfSheet(user)],
  };
}

function done({ now, before }: History, next: UserSheet): History {
  return { now: next, before: [...before, now].slice(-20), after: [] };
}
