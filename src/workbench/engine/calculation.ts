import { formulaEngine, sheetsFormula, ICommandService } from './univer';
import type { Injector, IDisposable } from './univer';

/** The parts of Univer's trigger that are not public; version-pinned, and only this file knows them. */
interface CalculationTrigger {
  _waitingCommandQueue: unknown[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _executingDirtyData: object;
  _executionInProgressParams: unknown;
  _startProgress: () => void;
  _generateDirty(commands: unknown[]): object;
  _mergeDirty(first: object, second: object): object;
}

export interface Calculation extends IDisposable {
  /** Calculates what is waiting; undefined when nothing is. Univer itself would wait 100 ms for more edits. */
  settle(): Promise<void> | undefined;
}

export function calculationOf(injector: Injector): Calculation {
  const commands = injector.get(ICommandService);
  const trigger = injector.get(
    sheetsFormula.TriggerCalculationController,
  ) as unknown as CalculationTrigger;
  let running: Promise<void> | undefined;
  let finish: (() => void) | undefined;
  let started = 0;
  let disposed = false;
  const startId = formulaEngine.SetFormulaCalculationStartMutation.id;
  const notificationId = formulaEngine.SetFormulaCalculationNotificationMutation.id;

  // Before: where nothing depends on what changed, Univer reports the end while the start is still being carried out.
  const starts = commands.beforeCommandExecuted((command) => {
    if (command.id !== startId) return;
    started += 1;
    running ??= new Promise((resolve) => (finish = resolve));
  });
  const ends = commands.onCommandExecuted((command) => {
    if (command.id !== notificationId || !isFinal(command.params)) return;
    started = Math.max(0, started - 1);
    // A calculation that edits interrupt ends once for the interruption, and is started again.
    if (started > 0) return;
    finish?.();
    running = finish = undefined;
  });

  function startNow(): void {
    clearTimeout(trigger._setTimeoutKey);
    const dirty = trigger._generateDirty(trigger._waitingCommandQueue);
    trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, dirty);
    trigger._waitingCommandQueue = [];
    void commands.executeCommand(startId, { ...trigger._executingDirtyData }, { onlyLocal: true });
  }

  async function settleAll(): Promise<void> {
    while (!disposed && (running || trigger._waitingCommandQueue.length > 0)) {
      if (!running) startNow();
      await running;
      // Results are applied by the listeners that come after ours.
      await Promise.resolve();
    }
  }

  return {
    settle: () => (running || trigger._waitingCommandQueue.length > 0 ? settleAll() : undefined),
    dispose: () => {
      disposed = true;
      starts.dispose();
      ends.dispose();
      clearTimeout(trigger._setTimeoutKey);
      // Univer leaves a timer that would look up a text when the texts are gone.
      trigger._startProgress = () => undefined;
      finish?.();
    },
  };
}

function isFinal(params: unknown): boolean {
  const { stageInfo, functionsExecutedState } = params as {
    stageInfo?: unknown;
    functionsExecutedState?: number;
  };
  return stageInfo == null && functionsExecutedState !== undefined;
}
