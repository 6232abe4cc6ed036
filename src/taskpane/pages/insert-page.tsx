import { InsertForms } from '../insert/insert-forms';
import type { PreferenceStore } from '../preferences/preference-store';
import type { PaneWork } from '../shell/pane-work';
import { TotalsSection } from '../totals/totals-section';

interface InsertPageProps {
  readonly work: PaneWork;
  readonly preferences: PreferenceStore;
  readonly onSettings: () => void;
}

/** 插入: the forms of a pack, and what the inserted ones add up to. */
export function InsertPage({ work, preferences, onSettings }: InsertPageProps) {
  return (
    <>
      <InsertForms work={work} preferences={preferences} onSettings={onSettings} />
      <TotalsSection work={work} />
    </>
  );
}
