import type { AddinSession } from '../bridge/addin-session';

/** The ribbon's function commands: pressed here, ended by the function with `event.completed()`. */
export interface RibbonCommands {
  run(session: AddinSession, controlId: string, functionName: string): Promise<void>;
  completed(session: AddinSession, controlId: string): void;
  /** The page is gone, and with it what it was doing. */
  abandon(session: AddinSession): void;
}

export function ribbonCommands(): RibbonCommands {
  const running = new Map<AddinSession, Map<string, (() => void)[]>>();

  return {
    run(session, controlId, functionName) {
      if (!session.onRibbonCommand) {
        return Promise.reject(
          new Error('The page listens to no ribbon commands: it has not loaded office.js'),
        );
      }
      const done = new Promise<void>((resolve) => {
        const ofSession = running.get(session) ?? new Map<string, (() => void)[]>();
        running.set(session, ofSession);
        ofSession.set(controlId, [...(ofSession.get(controlId) ?? []), resolve]);
      });
      session.onRibbonCommand({ controlId, functionName });
      return done;
    },
    completed(session, controlId) {
      running.get(session)?.get(controlId)?.shift()?.();
    },
    abandon(session) {
      for (const waiting of running.get(session)?.values() ?? []) {
        for (const resolve of waiting) resolve();
      }
      running.delete(session);
    },
  };
}
