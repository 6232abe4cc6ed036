import type { UndoStack } from './undo-stack';

/** Whether the workbook holds what no file holds. */
export interface SavedState {
  /** False again once everything since the last save was undone. */
  readonly changed: boolean;
  /** Remembers the workbook as it is now; call the result once it is in a file. */
  remember(): () => void;
}

/** The undo stack says where the workbook stands: by its last step, and by how often something changed without one. */
export function savedStateOf(undo: UndoStack): SavedState {
  const here = () => ({ step: undo.next.undo, unrecorded: undo.unrecorded });
  let saved = here();
  return {
    get changed() {
      const now = here();
      return now.step !== saved.step || now.unrecorded !== saved.unrecorded;
    },
    remember() {
      const remembered = here();
      return () => (saved = remembered);
    },
  };
}
