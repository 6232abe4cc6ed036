import { formatsLater } from './formats-later';
import { dropOutdatedResults } from './outdated-results';
import { formulaEngine, sheetsFormula, ICommandService } from './univer';
import type { Injector, IDisposable } from './univer';

/** The parts of Univer's trigger that are not public; version-pinned, and only this file knows them. */
interface CalculationTrigger {
  _waitingCommandQueue: unknown[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _executingDirtyData: DirtyData;
  _executionInProgressParams: unknown;
  _startProgress: () => void;
  _generateDirty(commands: unknown[]): DirtyData;
  _mergeDirty(first: DirtyData, second: DirtyData): DirtyData;
}

interface DirtyData {
  readonly forceCalculation: boolean;
}

export interface Calculation extends IDisposable {
  /** What changes waits until somebody asks; in Excel a formula that is entered then is calculated at once, here with the rest. */
  isByHand: boolean;
  /** Calculates what is waiting, by hand or not. */
  recalculate(): Promise<void>;
  /** Calculates what is waiting; undefined when nothing is. Univer itself would wait 100 ms for more edits. */
  settle(): Promise<void> | undefined;
  /** The same of what stands in cells; conditional formats follow a frame later, as they are drawn. */
  settleCells(): Promise<void> | undefined;
}

const frame = 16;

export function calculationOf(injector: Injector): Calculation {
  const commands = injector.get(ICommandService);
  const trigger = injector.get(
    sheetsFormula.TriggerCalculationController,
  ) as unknown as CalculationTrigger;
  let running: Promise<void> | undefined;
  let finish: (() => void) | undefined;
  let started = 0;
  let disposed = false;
  let isByHand = false;
  let isAsked = false;
  const formats = formatsLater(injector);
  const outdated = dropOutdatedResults(injector, () => trigger._waitingCommandQueue);
  /** What is being calculated, and what conditional formats are still to be judged for. */
  let current: DirtyData | undefined;
  let owed: DirtyData | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const startId = formulaEngine.SetFormulaCalculationStartMutation.id;
  const notificationId = formulaEngine.SetFormulaCalculationNotificationMutation.id;

  // Before: where nothing depends on what changed, Univer reports the end while the start is still being carried out.
  const starts = commands.beforeCommandExecuted((command) => {
    if (command.id !== startId) return;
    started += 1;
    current = { ...trigger._executingDirtyData, ...(command.params as Partial<DirtyData>) };
    running ??= new Promise((resolve) => (finish = resolve));
  });
  const ends = commands.onCommandExecuted((command) => {
    if (command.id !== notificationId || !isFinal(command.params)) return;
    started = Math.max(0, started - 1);
    // A calculation that edits interrupt ends once for the interruption, and is started again.
    if (started > 0) return;
    if (formats.leftOut && current) owe(current);
    formats.isOn = formats.leftOut = false;
    finish?.();
    running = finish = undefined;
  });

  // After Univer's own listener, which sets the timer.
  const byHand = commands.onCommandExecuted(() => {
    if (isByHand) clearTimeout(trigger._setTimeoutKey);
  });

  const mayStart = () => !isByHand || isAsked;
  const isWaiting = () => mayStart() && trigger._waitingCommandQueue.length > 0;

  function owe(dirty: DirtyData): void {
    owed = owed ? trigger._mergeDirty(owed, dirty) : dirty;
    timer ??= setTimeout(() => {
      timer = undefined;
      void settleAll(false);
    }, frame);
  }

  function startNow(onlyCells: boolean): void {
    clearTimeout(trigger._setTimeoutKey);
    if (mayStart()) {
      const dirty = trigger._generateDirty(trigger._waitingCommandQueue);
      trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, dirty);
      trigger._waitingCommandQueue = [];
    }
    // Everything anew would be calculated twice.
    formats.isOn = onlyCells && !trigger._executingDirtyData.forceCalculation;
    if (!formats.isOn && owed) {
      trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, owed);
      owed = undefined;
    }
    void commands.executeCommand(startId, { ...trigger._executingDirtyData }, { onlyLocal: true });
  }

  async function settleAll(onlyCells: boolean): Promise<void> {
    while (!disposed && (running || isWaiting() || (owed && !onlyCells))) {
      if (!running) startNow(onlyCells);
      await running;
      // Results are applied by the listeners that come after ours.
      await Promise.resolve();
    }
  }

  return {
    get isByHand() {
      return isByHand;
    },
    set isByHand(now) {
      isByHand = now;
    },
    async recalculate() {
      isAsked = true;
      try {
        await settleAll(false);
      } finally {
        isAsked = false;
      }
    },
    settle: () => (running || isWaiting() || owed ? settleAll(false) : undefined),
    settleCells: () => (running || isWaiting() ? settleAll(true) : undefined),
    dispose: () => {
      disposed = true;
      outdated.dispose();
      starts.dispose();
      ends.dispose();
      byHand.dispose();
      clearTimeout(trigger._setTimeoutKey);
      clearTimeout(timer);
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
