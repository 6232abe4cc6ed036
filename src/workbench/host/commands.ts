import type { AddinSession, RibbonCommand } from '../bridge/addin-session';

type Deliver = (command: RibbonCommand) => void;

/** The ribbon's function commands: pressed here, ended by the function with `event.completed()`. */
export interface RibbonCommands {
  /** A page that is still starting gets the command when it listens, as in Excel. */
  run(session: AddinSession, controlId: string, functionName: string): Promise<void>;
  listen(session: AddinSession, deliver: Deliver): void;
  completed(session: AddinSession, controlId: string): void;
  /** The page is gone, and with it what it was doing. */
  abandon(session: AddinSession): void;
}

interface Runtime {
  deliver?: Deliver;
  readonly waiting: RibbonCommand[];
  readonly running: { readonly controlId: string; readonly done: () => void }[];
}

export function ribbonCommands(): RibbonCommands {
  const runtimes = new Map<AddinSession, Runtime>();

  function runtimeOf(session: AddinSession): Runtime {
    const known = runtimes.get(session) ?? { waiting: [], running: [] };
    runtimes.set(session, known);
    return known;
  }

  return {
    run(session, controlId, functionName) {
      const runtime = runtimeOf(session);
      const command = { controlId, functionName };
      const done = new Promise<void>((resolve) => {
        runtime.running.push({ controlId, done: resolve });
      });
      if (runtime.deliver) runtime.deliver(command);
      else runtime.waiting.push(command);
      return done;
    },
    listen(session, deliver) {
      // The library listens just before it tells the page that Office is ready, where the page names its functions.
      setTimeout(() => {
        const runtime = runtimeOf(session);
        runtime.deliver = deliver;
        for (const command of runtime.waiting.splice(0)) deliver(command);
      }, 0);
    },
    completed(session, controlId) {
      const { running } = runtimeOf(session);
      const index = running.findIndex((each) => each.controlId === controlId);
      if (index >= 0) running.splice(index, 1)[0]?.done();
    },
    abandon(session) {
      for (const { done } of runtimes.get(session)?.running ?? []) done();
      runtimes.delete(session);
    },
  };
}
