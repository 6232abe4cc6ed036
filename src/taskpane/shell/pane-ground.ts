import type * as App from '../../app';
import type { PreferenceStore } from '../preferences/preference-store';
import type { Turn } from '../store/turn';

/** What everything stands on that the pane does with the workbook. */
export interface PaneGround {
  readonly app: typeof App;
  readonly workbook: App.WorkbookPort;
  readonly preferences: PreferenceStore;
  readonly turn: Turn;
  /** The language of what Excel says beside the cells. */
  readonly inPrompts: () => 'zh' | 'en';
}
