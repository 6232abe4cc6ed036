import { formulaEngine, ICommandService } from './univer';
import type { IDisposable, Injector } from './univer';

interface RuntimeData {
  readonly functionsExecutedState: number;
}

/** Private to Univer: how a calculation tells that it is done, with what it came to. */
interface Calculator {
  readonly _executionCompleteListener$: { next(data: RuntimeData): void };
}

/**
 * A calculation takes the formulas and their places at its start, gives way to the user, and writes to these places. Where a row
 * was inserted or a step undone meanwhile, Univer writes into cells that hold no formula, or another one. Such a calculation
 * counts as stopped here, which Univer knows: nothing is written, and what it was to calculate stays for the next one.
 *
 * @param waiting The changes that no calculation has taken up yet.
 */
export function dropOutdatedResults(
  injector: Injector,
  waiting: () => readonly unknown[],
): IDisposable {
  const { FormulaExecutedStateType, SetFormulaCalculationStartMutation } = formulaEngine;
  let known: ReadonlySet<unknown> = new Set();
  // Of a calculation that Univer starts by itself the changes still wait at its start.
  const starts = injector.get(ICommandService).beforeCommandExecuted(({ id }) => {
    if (id === SetFormulaCalculationStartMutation.id) known = new Set(waiting());
  });
  const calculator = injector.get(formulaEngine.ICalculateFormulaService);
  const done = (calculator as unknown as Calculator)._executionCompleteListener$;
  const tell = done.next.bind(done);
  done.next = (data) => {
    const isOutdated = waiting().some((change) => !known.has(change));
    const stopped = FormulaExecutedStateType.STOP_EXECUTION;
    tell(isOutdated ? { ...data, functionsExecutedState: stopped } : data);
  };
  return starts;
}
