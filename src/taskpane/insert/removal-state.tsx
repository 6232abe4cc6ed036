import { useStore } from '../store/store';
import { RemovalNotice } from './removal-notice';
import type { SheetRemoval } from './sheet-removal';

/** The question before sheets are taken away, and what became of it, on a page that offers it. */
export function RemovalState({ removal }: { readonly removal: SheetRemoval }) {
  const state = useStore(removal.state);
  return state.kind === 'idle' ? null : <RemovalNotice removal={removal} state={state} />;
}
