import { ICommandService } from './univer';
import type { IDisposable, Injector } from './univer';

/** Whether a cell is being edited: by a test, by a switch, or by the user in Univer's editor. */
export interface EditMode extends IDisposable {
  readonly active: boolean;
  begin(): void;
  end(): void;
  /** At once when no cell is being edited. */
  ended(): Promise<void>;
}

/** Univer's editor is a plug-in of its user interface; headless there is none. */
const editorVisibility = 'sheet.operation.set-cell-edit-visible';

export function editModeOf(injector: Injector, onChange: () => void): EditMode {
  let active = false;
  let waiting: (() => void)[] = [];

  function begin(): void {
    if (active) return;
    active = true;
    onChange();
  }

  function end(): void {
    if (!active) return;
    active = false;
    const released = waiting;
    waiting = [];
    onChange();
    for (const release of released) release();
  }

  const subscription = injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id !== editorVisibility) return;
    if ((params as { visible?: boolean } | undefined)?.visible) begin();
    else end();
  });

  return {
    get active() {
      return active;
    },
    begin,
    end,
    ended: () => (active ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
    dispose: () => subscription.dispose(),
  };
}
