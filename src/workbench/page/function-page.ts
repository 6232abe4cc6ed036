import type { Workbench } from '../host/workbench';
import type { FrameSessions } from './frame-sessions';
import { pageFrame } from './page-frame';

/**
 * The hidden page that runs the ribbon's function commands: a runtime of its own, opened at the first press and kept,
 * as Excel does without a shared runtime.
 */
export interface FunctionPage {
  run(controlId: string, functionName: string): Promise<void>;
  /** The next press opens it anew. */
  close(): void;
}

export function functionPage(
  workbench: Workbench,
  sessions: FrameSessions,
  path: string,
): FunctionPage {
  let frame: HTMLIFrameElement | undefined;

  function openOnce(): HTMLIFrameElement {
    if (frame) return frame;
    frame = pageFrame(path, '功能区命令 Ribbon functions');
    frame.className = 'background-page';
    frame.tabIndex = -1;
    frame.ariaHidden = 'true';
    document.body.append(frame);
    return frame;
  }

  return {
    close() {
      frame?.remove();
      frame = undefined;
    },
    run: async (controlId, functionName) => {
      const session = await sessions.of(openOnce());
      await workbench.runCommand(session, controlId, functionName);
    },
  };
}
